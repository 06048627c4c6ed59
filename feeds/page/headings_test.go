package page

import (
	"strings"
	"testing"

	"broadsheet/feeds/document"
)

const paragraph = "<p>In February the ferry will come back with a new engine, fresh paint, and the mail of a whole month in its hold.</p>"

func TestHeadingsOfFoldedTextsAreKept(t *testing.T) {
	for name, heading := range map[string]string{
		"heading in a button":     `<button aria-expanded="false" aria-controls="a1"><div class="label"><h3>When does it sail?</h3></div><span></span></button>`,
		"button in a heading":     `<h3><button aria-expanded="false">When does it sail?</button></h3>`,
		"class of a page's frame": `<h3 class="blurb_module_header"><span>When does it sail?</span></h3>`,
	} {
		doc := readPage(t, "", `<article><h1>No ferry</h1>`+intro+lead+`<div class="q">`+heading+`<div class="panel">`+middle+`</div></div>`+end+`<h3 class="blurb_module_header">And then?</h3>`+paragraph+`<h3 class="blurb_module_header">Who paid?</h3>`+paragraph+`</article>`)
		found := false
		for _, block := range article(doc.Blocks) {
			found = found || block.Kind == document.Heading && block.PlainText() == "When does it sail?"
		}
		if text := ownText(doc); !found || strings.Index(text, "sail?") > strings.Index(text, "lamp oil") {
			t.Errorf("%s: got %q", name, text)
		}
	}
}

func TestButtonsThatOpenNothingStayOut(t *testing.T) {
	doc := readPage(t, "", `<article><h1>No ferry</h1>`+lead+middle+`<button><h3>Buy a ticket</h3></button>`+end+`</article>`)
	if text := ownText(doc); strings.Contains(text, "ticket") {
		t.Errorf("got %q", text)
	}
}

func TestHeadingOfABoxIsNotBroughtBack(t *testing.T) {
	doc := readPage(t, "", `<article><h1>No ferry</h1>`+intro+lead+`<div><h3 class="box-header">From the shop</h3><div>`+middle+`</div></div>`+end+paragraph+`</article>`)
	if text := ownText(doc); strings.Contains(text, "shop\n") {
		t.Errorf("got %q", text)
	}
}
