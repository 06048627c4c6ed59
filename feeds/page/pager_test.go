package page

import (
	"strings"
	"testing"

	"broadsheet/feeds/document"
)

func TestNextPartIsFoundByItsAddress(t *testing.T) {
	const article = "https://news.example/2024/05/ferry"
	for name, test := range map[string]struct{ first, link, next string }{
		"rel=next of a part":              {article, `<a rel="next" href="/2024/05/ferry?page=2">Next page</a>`, article + "?page=2"},
		"declared in the head":            {article, `<link rel="next" href="/2024/05/ferry/2">`, article + "/2"},
		"a pager in the text":             {article, `<div class="pagination"><a href="ferry/page/2/">2</a> <a href="ferry/page/3/">3</a></div>`, article + "/page/2/"},
		"in German":                       {article, `<a href="/2024/05/ferry/seite-2">Weiter</a>`, article + "/seite-2"},
		"an address with an extension":    {article + ".html", `<a href="ferry-page-2.html">Next</a>`, article + "-page-2.html"},
		"a bare number, shown as one":     {article + ".html", `<a href="ferry-2.html">2</a>`, article + "-2.html"},
		"beside another parameter":        {article + "?id=7", `<a href="?id=7&amp;p=2">2</a>`, article + "?id=7&p=2"},
		"the first part has a number too": {article + "?page=1", `<a href="?page=2">2</a>`, article + "?page=2"},

		"the next post":              {article, `<link rel="next" href="/2024/05/harbour"><a rel="next" href="/2024/06/harbour/">Next post</a>`, ""},
		"a post of the same name":    {article, `<a rel="next" href="/2024/05/ferry-2">Ferry, again</a>`, ""},
		"the next number":            {"https://news.example/story/41", `<a rel="next" href="/story/42">Next</a>`, ""},
		"the next day":               {"https://news.example/2024/05", `<a rel="next" href="/2024/06">June</a>`, ""},
		"another article by its id":  {"https://news.example/story?id=1", `<a rel="next" href="/story?id=2">2</a>`, ""},
		"comments":                   {article, `<a rel="next" href="/2024/05/ferry/comment-page-2#comments">Newer</a><a href="?cpage=2">2</a>`, ""},
		"a pager among the comments": {article, `<section class="comments"><a href="?page=2">2</a></section>`, ""},
		"slides of a gallery":        {article, `<div class="gallery-pager"><a rel="next" href="ferry/2">2</a></div>`, ""},
		"a gallery":                  {"https://news.example/gallery/ferry", `<a rel="next" href="/gallery/ferry/2">2</a>`, ""},
		"an archive":                 {"https://news.example/tag/ferry", `<a rel="next" href="/tag/ferry/page/2">Older</a>`, ""},
		"the front page":             {"https://news.example/", `<a rel="next" href="/page/2">Older</a>`, ""},
		"another host":               {article, `<a rel="next" href="https://ads.example/2024/05/ferry?page=2">2</a>`, ""},
		"a part further on":          {article, `<a href="?page=3">3</a>`, ""},
		"a year":                     {article, `<a rel="next" href="/2024/05/ferry/2025">2025</a>`, ""},
		"a sorting of the page":      {article, `<a href="?page=2&amp;sort=new">2</a>`, ""},
	} {
		t.Run(name, func(t *testing.T) {
			root := document.Parse([]byte("<!doctype html><p>The ferry sails.</p>" + test.link))
			if found := readPager(root, test.first, test.first, 1); found.next != test.next {
				t.Errorf("got %q, want %q", found.next, test.next)
			}
		})
	}
}

func TestWholeArticleIsFoundByItsAddress(t *testing.T) {
	const article = "https://news.example/ferry"
	for link, want := range map[string]string{
		"?page=all":                    article + "?page=all",
		"?view=all":                    article + "?view=all",
		"?singlePage=true":             article + "?singlePage=true",
		"/ferry/komplettansicht":       article + "/komplettansicht",
		"/ferry/single-page/":          article + "/single-page/",
		"?print=1":                     "",
		"/ferry/print":                 "",
		"/harbour?page=all":            "",
		"?page=all&sort=new":           "",
		"https://b.example/?page=all":  "",
		"javascript:showAll()":         "",
		"#all":                         "",
		"/all":                         "",
		"?page=2":                      "",
		"mailto:ferry@example?x=all":   "",
		"http://[bad":                  "",
		strings.Repeat("?page=all", 2): "",
	} {
		root := document.Parse([]byte(`<p>The ferry sails.</p><a href="` + link + `">Show all</a>`))
		if found := readPager(root, article, article, 1); found.whole != want {
			t.Errorf("%s: got %q, want %q", link, found.whole, want)
		}
	}
}

func FuzzPager(f *testing.F) {
	f.Add("https://a.example/ferry?page=1", `<a rel="next" href="ferry/seite-2">2</a>`)
	f.Add("https://a.example/ferry.html", `<a href="ferry-2.html">2</a><link rel=next href="?p=2">`)
	f.Fuzz(func(t *testing.T, address, page string) {
		found := readPager(document.Parse([]byte(page)), address, address, 1)
		if address != "" && (found.next == address || found.whole == address) {
			t.Errorf("%q leads to itself", address)
		}
	})
}
