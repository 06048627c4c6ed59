package page

import (
	"strings"
	"testing"

	"broadsheet/feeds/document"
)

// furnitureOf is the mark of the block that holds the text.
func furnitureOf(blocks []document.Block, text string) string {
	for _, block := range blocks {
		if block.PlainText() == text {
			return block.Origin.Furniture
		}
	}
	return "missing"
}

func TestFragmentMarksItsFurniture(t *testing.T) {
	for markup, want := range map[string]string{
		`<div class="newsletter-signup">%</div>`:               "newsletter",
		`<section id="donation-appeal">%</section>`:            "donation",
		`<aside class="podcast-promo">%</aside>`:               "promotion",
		`<div class="sharedaddy">%</div>`:                      "share",
		`<aside>%</aside>`:                                     "",
		`<div class="wp-caption">%</div>`:                      "",
		`<div class="author-bio">%</div>`:                      "",
		`<blockquote>%<footer>A. Writer</footer></blockquote>`: "missing",
		`<div class="subscription">%` + lead + lead + `</div>`: "",
	} {
		body := lead + strings.Replace(markup, "%", "<p>Fresh fish</p>", 1) + middle
		if got := furnitureOf(fragment(t, body), "Fresh fish"); got != want {
			t.Errorf("%s is marked %q, want %q", markup, got, want)
		}
	}
}

func TestFooterOfAQuotationIsNoFurniture(t *testing.T) {
	doc := readPage(t, "", "<article><h1>No ferry</h1>"+lead+middle+"<blockquote><p>We wait.</p><footer>The keeper</footer></blockquote>"+end+"</article>")
	if text := ownText(doc); text != document.Text(doc.Blocks) {
		t.Errorf("the article is %q", text)
	}
	for _, block := range doc.Blocks {
		if block.Kind == document.Quote && block.PlainText() == "We wait.\nThe keeper" {
			return
		}
	}
	t.Errorf("no quotation with its speaker in %+v", doc.Blocks)
}
