package page

import (
	"strings"
	"testing"
)

const intro = "<p>The islands will be without a ferry for a month, and their people take it more calmly than the company that runs it.</p>"

func TestOpeningAboveTheTextIsKept(t *testing.T) {
	text := `<div class="body">` + lead + middle + end + `</div>`
	for name, body := range map[string]string{
		"in a container of its own":   `<article><h1>No ferry</h1><div class="x"><div>` + intro + `</div></div><div class="y"><span>9 March</span></div>` + text + `</article>`,
		"title outside the main part": `<h1>No ferry</h1><main><div>` + intro + `</div><div><img src=a.jpg></div>` + text + `</main>`,
		"title that is no h1":         `<article><h2>No ferry</h2><div>` + intro + `</div><div><img src=a.jpg></div>` + text + `</article>`,
	} {
		if doc := readPage(t, "", body); !strings.Contains(ownText(doc), "more calmly") {
			t.Errorf("%s: got %q", name, ownText(doc))
		}
	}
}

func TestTeasersAboveTheTextAreNotItsOpening(t *testing.T) {
	text := `<div class="body">` + lead + middle + end + `</div>`
	for name, body := range map[string]string{
		"another article": `<main><h1>No ferry</h1><article><h3>Storm</h3>` + intro + `</article>` + text + `</main>`,
		"a list":          `<main><h1>No ferry</h1><ul><li>` + intro + `</li></ul>` + text + `</main>`,
	} {
		if doc := readPage(t, "", body); strings.Contains(ownText(doc), "more calmly") {
			t.Errorf("%s: got %q", name, ownText(doc))
		}
	}
}

func TestBoxLongerThanTheArticleOutsideTheMainPartIsNotIt(t *testing.T) {
	box := strings.Repeat("<p>The provider stores an address, a time and the page from which a visitor came, for as long as its own terms allow it to.</p>", 6)
	doc := readPage(t, `<meta property="og:title" content="No ferry to the outer islands in January">`,
		`<div><div><div>`+box+`</div></div></div><div><div><main><h1>No ferry to the outer islands in January</h1><div>`+lead+`</div><div><div>`+middle+`</div></div><div>`+end+`</div></main></div></div>`)
	if text := ownText(doc); strings.Contains(text, "stores an address") || !strings.Contains(text, "lamp oil") {
		t.Errorf("got %q", text)
	}
}
