package page

import (
	"errors"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"broadsheet/feeds/document"
)

const (
	lead   = "<p>The ferry that brings the mail to the outer islands will not sail in January, because its engine has to be taken out and sent to a yard on the mainland.</p>"
	middle = "<p>Islanders have ordered their flour and lamp oil early, and the school has moved its exams to the week before the last crossing of the year.</p>"
	end    = "<p>The owner of the only shop said that she would open every other day, and that she had enough coffee for a siege of two months.</p>"
)

func readPage(t *testing.T, head, body string) document.Document {
	t.Helper()
	doc, err := Read([]byte("<!doctype html><html lang=en><head>"+head+"</head><body>"+body+"</body></html>"), "", "https://news.example/a/b")
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// marked is the text of the blocks that stand in a piece of furniture of that category.
func marked(doc document.Document, category string) string {
	var text []string
	for _, block := range doc.Blocks {
		if block.Origin.Furniture == category {
			text = append(text, block.PlainText())
		}
	}
	return strings.Join(text, " ")
}

func ownText(doc document.Document) string { return document.Text(article(doc.Blocks)) }

func TestFurnitureInsideTheArticleIsMarkedInItsPlace(t *testing.T) {
	for markup, category := range map[string]string{
		`<div class="newsletter-signup">%</div>`:          "newsletter",
		`<aside>%</aside>`:                                "aside",
		`<div id="RelatedArticles">%</div>`:               "related",
		`<section data-testid="donation-box">%</section>`: "donation",
		`<div class="js-ad_slot">%</div>`:                 "advertisement",
		`<div role="complementary">%</div>`:               "aside",
		`<div style="display: none">%</div>`:              "hidden",
	} {
		box := strings.Replace(markup, "%", "<p>Fresh fish at the quay.</p>", 1)
		doc := readPage(t, "", "<article><h1>No ferry</h1>"+lead+middle+box+end+"</article>")
		if got := marked(doc, category); got != "Fresh fish at the quay." {
			t.Errorf("%s: %q is marked %s", markup, got, category)
		}
		if text := ownText(doc); strings.Contains(text, "fish") || strings.Count(text, "\n\n") != 3 {
			t.Errorf("%s: the article is %q", markup, text)
		}
		if n := len(doc.Blocks); n < 2 || doc.Blocks[n-2].Origin.Furniture == "" {
			t.Errorf("%s: the box does not stand before the last paragraph", markup)
		}
	}
}

func TestWordsThatOnlyContainAMarkAreNoMark(t *testing.T) {
	for class, want := range map[string]string{
		"shared-layout": "", "headline": "", "adventure": "", "paywall-article": "", "article-teaser": "", "social-embed": "",
		"newsletterSignup": "newsletter", "c-share_bar": "share", "sign-up": "newsletter", "ad": "advertisement", "cookie--notice": "consent",
		"nyhetsbrev-box": "newsletter", "didomi-host": "consent", "boton-compartir": "share",
	} {
		if got := markOf(class); got != want {
			t.Errorf("markOf(%q) = %q, want %q", class, got, want)
		}
	}
}

func TestArticleInMarkedContainerStays(t *testing.T) {
	for _, container := range []string{`<div class="subscription-content">%</div>`, `<form>%</form>`, `<div hidden id="S:1">%</div>`, `<aside>%</aside>`, `<div class="related modal">%</div>`} {
		doc := readPage(t, "", strings.Replace(container, "%", "<article><h1>No ferry</h1>"+lead+middle+end+"</article>", 1))
		if text := ownText(doc); strings.Count(text, "\n\n") != 3 {
			t.Errorf("%s: the article is %q", container, text)
		}
	}
}

func TestCommentsLongerThanTheArticleAreNotIt(t *testing.T) {
	comment := "<p>I have lived on the third island since before there was a ferry, and we rowed, and we did not write to the newspaper about it each time the sea was rough.</p>"
	doc := readPage(t, "", "<article><h1>No ferry</h1>"+lead+middle+end+strings.Repeat(lead[:len(lead)-4]+" Again.</p>", 2)+`</article><section id="comments">`+strings.Repeat(comment, 12)+"</section>")
	if text := ownText(doc); strings.Contains(text, "we rowed") || !strings.Contains(text, "lamp oil") {
		t.Errorf("got %q", text)
	}
}

func TestNavigationAndFooterAreNeitherTextNorRemoved(t *testing.T) {
	doc := readPage(t, "", `<nav><a href="/">Front page</a></nav><main><h1>No ferry</h1>`+lead+middle+end+`</main><footer><p>Printed on the mainland.</p></footer>`)
	if text := document.Text(doc.Blocks); strings.Contains(text, "Front page") || strings.Contains(text, "mainland.\n\nPrinted") {
		t.Errorf("got %q", text)
	}
}

func TestFooterLongerThanAShortArticleIsNotIt(t *testing.T) {
	products := strings.Repeat("<section><h3>Tides</h3><p>The most complete tables of tides and currents for harbour masters, pilots and owners of small boats.</p></section>", 12)
	doc := readPage(t, "", "<div><article><h1>No ferry</h1>"+lead+middle+end+lead+"</article></div><footer>"+products+"</footer>")
	if text := ownText(doc); strings.Contains(text, "tables of tides") || !strings.Contains(text, "lamp oil") {
		t.Errorf("got %q", text)
	}
}

func TestPartsOfADateAreKeptApart(t *testing.T) {
	doc := readPage(t, "", "<article><h1>No ferry</h1><div><time><span>9 March 2024</span><span>7:30 AM</span></time></div>"+lead+middle+end+"</article>")
	if text := document.Text(doc.Blocks); strings.Contains(text, "20247") {
		t.Errorf("got %q", text)
	}
}

func TestAppealOutsideTheArticleIsShownAsFurniture(t *testing.T) {
	doc := readPage(t, "", `<div class="push-prompt"><p>Shall we ring when the ferry sails?</p></div><main><h1>No ferry</h1>`+lead+middle+end+`</main><div class="login-box"><p>Thank you for registering</p></div>`)
	if marked(doc, "notification") == "" || marked(doc, "login") == "" {
		t.Errorf("got %+v", doc.Blocks)
	}
	if doc.Blocks[0].Origin.Furniture != "notification" {
		t.Error("the prompt above the article does not come first")
	}
}

func TestDeclaredBodyRescuesAnEmptyPage(t *testing.T) {
	body := strings.Repeat("The ferry will not sail in January and the islanders are calm. ", 12)
	doc := readPage(t, `<script type="application/ld+json">{"@type":"NewsArticle","headline":"No ferry","articleBody":"`+body+`"}</script>`, `<div id="app"></div>`)
	if text := ownText(doc); !strings.Contains(text, "islanders are calm") {
		t.Errorf("got %q", text)
	}
}

func TestPageIsDecodedAsItDeclares(t *testing.T) {
	text := "<!doctype html><html><head>%<title>Fähre fällt aus</title></head><body><article>" + lead + middle + end + "</article></body></html>"
	latin := func(s string) []byte { out, _ := charmap.Windows1252.NewEncoder().String(s); return []byte(out) }
	utf16, _ := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(text)
	for name, page := range map[string]struct {
		body        []byte
		contentType string
	}{
		"header":               {latin(text), "text/html; charset=iso-8859-1"},
		"meta":                 {latin(strings.Replace(text, "%", "<meta charset=windows-1252>", 1)), ""},
		"late meta":            {latin(strings.Replace(text, "%", "<!--"+strings.Repeat("x", 2000)+"--><meta charset=windows-1252>", 1)), ""},
		"byte order mark":      {[]byte(utf16), "text/html"},
		"UTF-8":                {[]byte(text), ""},
		"UTF-8 said Latin-1":   {[]byte(text), "text/html; charset=iso-8859-1"},
		"unknown declaration":  {[]byte(text), "text/html; charset=klingon"},
		"undeclared 8-bit set": {latin(text), ""},
	} {
		doc, err := Read(page.body, page.contentType, "")
		if err != nil || doc.Title != "Fähre fällt aus" {
			t.Errorf("%s: title %q, %v", name, doc.Title, err)
		}
	}
}

func TestPageAboveTheLimitIsRefused(t *testing.T) {
	if _, err := Read(make([]byte, Limit+1), "", ""); !errors.Is(err, ErrTooLarge) {
		t.Errorf("got %v", err)
	}
}

func TestPublicationKeepsItsZone(t *testing.T) {
	doc := readPage(t, `<meta property="article:published_time" content="2024-03-09T07:30:00+01:00">`, lead)
	if got := doc.Published.Format(time.RFC3339); got != "2024-03-09T07:30:00+01:00" {
		t.Errorf("got %s", got)
	}
}

func TestHostilePagesAreRead(t *testing.T) {
	for name, body := range map[string]string{
		"deep":      strings.Repeat("<div class=x>", 20000) + lead,
		"wide":      strings.Repeat("<p class=ad>", 20000),
		"empty":     "",
		"binary":    "\x00\x01\xff\xfe\x00",
		"no body":   "<frameset><frame></frameset>",
		"escape":    "<title>a\x1b[31mb</title>",
		"long line": strings.Repeat("ferry ", 100000),
	} {
		doc, err := Read([]byte(body), "", "::not an address")
		if err == nil && strings.Contains(doc.Title, "\x1b") {
			t.Errorf("%s: %q", name, doc.Title)
		}
	}
}

func FuzzPageRead(f *testing.F) {
	f.Add([]byte("<article><h1>No ferry</h1>"+lead+`<aside class="newsletter">`+middle+"</aside>"+end+"</article>"), "text/html")
	f.Add([]byte(`<script type="application/ld+json">{"@type":"Article"}</script><p hidden>x`), "text/html; charset=utf-16")
	f.Add([]byte("<table><tr><td><p>a<br><br>b"), "")
	f.Fuzz(func(t *testing.T, body []byte, contentType string) {
		doc, err := Read(body, contentType, "https://news.example/")
		if err == nil && strings.ContainsAny(doc.Title+doc.Byline+doc.Standfirst+doc.Site+doc.Language, "\x1b\x07\u202e") {
			t.Errorf("control characters in %+v", doc)
		}
	})
}

func TestTextThatIsClippedAwayIsNotInTheLine(t *testing.T) {
	doc := readPage(t, "", `<article><h1>No ferry</h1>`+lead+`<p>The company has <a href="/y">a yard on the mainland<span style="border:0;clip:rect(0 0 0 0);position:absolute">, opens new tab</span></a> that builds ships of every size, and has done so since the war.</p>`+end+`</article>`)
	if text := ownText(doc); strings.Contains(text, "opens new tab") || !strings.Contains(text, "a yard on the mainland that builds") {
		t.Errorf("got %q", text)
	}
}
