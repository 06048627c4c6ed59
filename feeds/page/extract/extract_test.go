package extract

import (
	"fmt"
	"strings"
	"testing"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// wholePage is a page that the search sees as it was parsed, but for its scripts.
type wholePage struct{}

func (wholePage) Skips(node *html.Node) bool        { return node.DataAtom == atom.Script }
func (wholePage) Name(element *html.Node) atom.Atom { return element.DataAtom }
func (wholePage) Copy(node *html.Node) *html.Node {
	return &html.Node{Type: node.Type, DataAtom: node.DataAtom, Data: node.Data, Attr: node.Attr}
}

const (
	first  = `<p>The ferry has not sailed since Monday, and the harbour master, who keeps the books, says that nobody was told.</p>`
	second = `<p>On the quay stand forty cars, two buses and a hearse, and the bakery has sold out of everything but rye, he said.</p>`
	third  = `<p>“We wait,” said the driver of the hearse, “and so does he,” before he shut the door, the window, and his eyes.</p>`
	story  = first + second + third + `<p>In the evening the wind turned, the lamps on the pier went out one by one, and the last of the crew went home, tired.</p>` +
		`<p>The company, asked for a date, named none; it spoke of weather, of parts, of a ship that lies in another port.</p>`
)

// found is the mark-up of the main content of a body, without its outermost element.
func found(t testing.TB, page string) string {
	t.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	content := Find(root, wholePage{})
	if content == nil {
		return ""
	}
	var all strings.Builder
	for child := range content.ChildNodes() {
		if err := html.Render(&all, child); err != nil {
			t.Fatal(err)
		}
	}
	return all.String()
}

func TestArticleIsFoundAmongLinks(t *testing.T) {
	links := strings.Repeat(`<li><a href="/x">Another story, with a long headline, from the coast</a></li>`, 30)
	got := found(t, `<body><div><ul>`+links+`</ul></div><div><section>`+story+`</section></div><div><ul>`+links+`</ul></div>`)
	if !strings.Contains(got, first) || !strings.Contains(got, third) || strings.Contains(got, "Another story") {
		t.Errorf("got %s", got)
	}
}

func TestFurnitureIsLeftOut(t *testing.T) {
	for _, c := range []struct{ name, furniture string }{
		{"an unlikely class", `<div class="sidebar"><p>Also this.</p></div>`},
		{"a role", `<div role="complementary"><p>Also this.</p></div>`},
		{"a modal dialog", `<div role="dialog" aria-modal="true"><p>Also this.</p></div>`},
		{"the byline", `<p class="byline">Also this.</p>`},
		{"the byline's element with the name in it", `<div rel="author"><p itemprop="name">Also this.</p></div>`},
		{"the headline", `<h1>Also this ferry waits.</h1>`},
		{"a footer", `<footer><p>Also this.</p></footer>`},
		{"an aside", `<aside><p>Also this.</p></aside>`},
		{"a heading with a bad class", `<h2 class="promo">Also this.</h2>`},
		{"buttons to share", `<p id="social_share">Also this.</p>`},
		{"a box of links", `<div><p><a href="/a">Also this.</a> Here.</p></div>`},
		{"a form with nothing to read", `<form><label>Also this.</label></form>`},
		{"a list with a bad name", `<ul id="contact"><li><a href="/a">Also this.</a></li></ul>`},
		{"an announcement", `<div><p>Also this.</p><span>Advertisement</span></div>`},
		{"a layout table of links", `<table><tr><td><a href="/a">Also this.</a></td></tr></table>`},
		{"a frame", `<iframe src="https://example.org/also">Also this.</iframe>`},
	} {
		got := found(t, `<head><title>Also this ferry waits | News</title></head><body><article>`+first+second+c.furniture+third+story+`</article>`)
		if strings.Contains(got, "Also this") || !strings.Contains(got, second) || !strings.Contains(got, third) {
			t.Errorf("%s: got %s", c.name, got)
		}
	}
}

func TestPartsOfTheArticleStay(t *testing.T) {
	for _, c := range []struct{ name, part string }{
		{"a list", `<ul><li>Rye is left, of all that the bakery had.</li><li>So is the tar.</li></ul>`},
		{"a table of data", `<table><thead><tr><th>Day</th></tr></thead><tbody><tr><td><a href="/a">Rye</a></td></tr></tbody></table>`},
		{"a large table without a head", `<table><tbody>` + strings.Repeat(`<tr><td>Rye</td><td>1</td></tr>`, 10) + `</tbody></table>`},
		{"a player", `<iframe src="https://www.youtube.com/embed/Rye"></iframe>`},
		{"a gallery", `<ul><li><a href="/a"><img src="Rye.jpg"/></a></li><li><a href="/b"><img src="b.jpg"/></a></li></ul>`},
		{"a box in a code", `<code><div><a href="/a">Rye</a></div></code>`},
		{"a quotation in an unlikely class within a table", `<table summary="Bread"><tbody><tr><td class="sidebar">Rye</td></tr></tbody></table>`},
		{"a paragraph with a picture alone", `<p><img src="Rye.jpg"/></p>`},
	} {
		if got := found(t, `<body><article>`+first+second+c.part+third+story+`</article>`); !strings.Contains(got, "Rye") {
			t.Errorf("%s: got %s", c.name, got)
		}
	}
}

func TestMarkupIsMadeParagraphs(t *testing.T) {
	for _, c := range []struct{ name, markup, want string }{
		{"two line breaks", `<div>One line.<br>Two lines.<br> <br>A paragraph.</div>`, `<p>One line.<br/>Two lines.</p><p> A paragraph.</p>`},
		{"text beside blocks", `<div>A line with <b>bold</b> words.<blockquote>Quoted.</blockquote></div>`, `<p>A line with <b>bold</b> words.</p><blockquote>Quoted.</blockquote>`},
		{"a box used as a paragraph", `<div id="a"><span>A line.</span></div>`, `<p id="a"><span>A line.</span></p>`},
		{"a box around a paragraph", `<div id="a" class="b"><p>A line.</p></div>`, `<p id="a">A line.</p>`},
		{"boxes around one another", `<div id="a"><section lang="de"><div><h3>Bread</h3><p>A line.</p></div></section></div>`, `<div lang="de" id="a"><h3>Bread</h3><p>A line.</p></div>`},
		{"a table of one cell", `<table><tr><td>A line.</td></tr></table>`, `<p>A line.</p>`},
		{"a title within the text", `<h1>Another day</h1><p>A line.</p>`, `<h2>Another day</h2><p>A line.</p>`},
		{"a picture for readers without scripts", `<p>Seen: <img src="x.gif" data-full="big.png"><noscript><img src="real.jpg"></noscript></p>`, `<img src="real.jpg" data-old-src="x.gif" data-full="big.png"/>`},
		{"a picture that a script loads", `<p>Seen: <img class="lazy" src="x.gif" data-file="/big.png"></p>`, `<img src="/big.png" data-file="/big.png"/>`},
		{"an empty paragraph", `<p>A line.</p><p> <br></p><p>Another.</p>`, `<p>A line.</p><p>Another.</p>`},
	} {
		if got := found(t, `<body><article>`+first+second+third+c.markup+story+`</article>`); !strings.Contains(got, c.want) {
			t.Errorf("%s: got %s", c.name, got)
		}
	}
}

func TestProseBesideTheBestElementBelongs(t *testing.T) {
	beside := `<p>It is over, and short.</p><p>Not a sentence</p><p><a href="/a">A link that goes on for far longer than eighty characters, to another story, on another coast.</a></p>`
	got := found(t, `<body><div>`+strings.Repeat(`<div id="top">`+story+story+`</div>`, 1)+beside+`</div>`)
	if !strings.Contains(got, "It is over") || strings.Contains(got, "Not a sentence") || strings.Contains(got, "A link that") {
		t.Errorf("got %s", got)
	}
}

func TestMilderPassFindsWhatNamesHid(t *testing.T) {
	if got := found(t, `<body><div class="sidebar">`+story+`</div>`); !strings.Contains(got, first) {
		t.Errorf("got %s", got)
	}
	if got := found(t, `<body><p>A short one.</p>`); !strings.Contains(got, "A short one.") {
		t.Errorf("a short text: got %s", got)
	}
}

func TestNothingIsFoundWhereNothingIs(t *testing.T) {
	for _, page := range []string{``, `<body>`, `<body><img src="a.jpg"><br></body>`} {
		if got := found(t, page); got != "" {
			t.Errorf("%q: got %s", page, got)
		}
	}
	if Find(&html.Node{Type: html.ElementNode, Data: "p", DataAtom: atom.P}, wholePage{}) != nil {
		t.Error("something was found without a body")
	}
}

func TestPageStaysAsItWas(t *testing.T) {
	root, err := html.Parse(strings.NewReader(`<body><div id=a class=b><p>Text<br><br>more</p></div>` + story))
	if err != nil {
		t.Fatal(err)
	}
	var before, after strings.Builder
	_ = html.Render(&before, root)
	Find(root, wholePage{})
	_ = html.Render(&after, root)
	if before.String() != after.String() {
		t.Errorf("got %s", after.String())
	}
}

func BenchmarkFind(b *testing.B) {
	var page strings.Builder
	page.WriteString(`<body><div><ul>` + strings.Repeat(`<li class="nav-item"><a href="/x">A section</a></li>`, 200) + `</ul></div><div class="outer"><div class="inner">`)
	for i := range 60 {
		fmt.Fprintf(&page, `<div class="block"><div id="p%d">%s</div></div>`, i, first)
	}
	page.WriteString(`</div></div>` + strings.Repeat(`<div class="teaser"><h3><a href="/x">Another story of the coast</a></h3><p>What it is about, in a line.</p></div>`, 100))
	root, err := html.Parse(strings.NewReader(page.String()))
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		Find(root, wholePage{})
	}
}
