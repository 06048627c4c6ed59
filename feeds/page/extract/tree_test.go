package extract

import (
	"strings"
	"testing"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"pgregory.net/rapid"

	"broadsheet/feeds/propertytest"
)

func TestRunsJoinToTheRunOfTheWhole(t *testing.T) {
	propertytest.Check(t, func(t *rapid.T) {
		parts := rapid.SliceOf(rapid.StringOf(rapid.SampledFrom([]rune(" \n\u00a0a,Äß，")))).Draw(t, "parts")
		var joined run
		for _, part := range parts {
			r, _ := count(part)
			joined = joined.join(r)
		}
		whole, _ := count(strings.Join(parts, ""))
		if joined != whole {
			t.Fatalf("%q: %+v, want %+v", parts, joined, whole)
		}
		if chars := len([]rune(strings.Join(strings.Fields(strings.Join(parts, "")), " "))); int(whole.chars) != chars {
			t.Fatalf("%q: %d characters, want %d", parts, whole.chars, chars)
		}
	})
}

func TestCommasOfAllScriptsAreCounted(t *testing.T) {
	if _, commas := count("a, b، c、d，e"); commas != 3 {
		t.Errorf("got %d", commas)
	}
}

// Whatever is moved, removed and renamed, what was counted before is what a new count finds.
func TestMeasuresKeepUpWithTheTree(t *testing.T) {
	const page = `<div><p>One, <a href="#x">two</a></p><ul><li>Three</li></ul></div><h2>Four</h2><figure><img src="a"><figcaption><a href="/">Five</a></figcaption></figure><span>Six</span>`
	propertytest.Check(t, func(t *rapid.T) {
		root, err := html.Parse(strings.NewReader(page))
		if err != nil {
			t.Fatal(err)
		}
		s := &search{page: wholePage{}, seen: map[string]marks{}}
		s.read(root)
		body := s.find(atom.Body)
		for range rapid.IntRange(1, 8).Draw(t, "changes") {
			s.measure(body)
			elements := s.all(body, atom.Div, atom.P, atom.A, atom.Ul, atom.Li, atom.H2, atom.Figure, atom.Figcaption, atom.Span)
			if len(elements) == 0 {
				break
			}
			at := rapid.SampledFrom(elements).Draw(t, "element")
			switch rapid.IntRange(0, 3).Draw(t, "change") {
			case 0:
				s.remove(at)
			case 1:
				s.rename(at, rapid.SampledFrom([]atom.Atom{atom.P, atom.Ol, atom.H3, atom.Span}).Draw(t, "name"))
			case 2:
				s.move(body, at)
			default:
				wrap := s.make(atom.Li)
				s.insert(wrap, at)
				s.move(wrap, at)
			}
		}
		cached := *s.measure(body)
		s.forget()
		if fresh := *s.measure(body); cached != fresh {
			t.Fatalf("%+v, want %+v", cached, fresh)
		}
	})
}

func TestNamesTellWhatAnElementIs(t *testing.T) {
	for _, c := range []struct {
		name string
		want marks
	}{
		{"Site-Header", unlikely},
		{"article-body", possible | good},
		{"main-footer", unlikely | bad | possible | good},
		{"is hidden", bad},
		{"hidden-gem", 0},
		{"p-author", authorial},
		{"post_share", good | bad | shared},
		{"shareholders", bad},
		{"sharedaddy", bad | shared},
		{"x", 0},
	} {
		if got := marksOf(c.name); got != c.want {
			t.Errorf("%s: got %b, want %b", c.name, got, c.want)
		}
	}
}

func TestTitleIsToldFromTheNameOfTheSite(t *testing.T) {
	for _, c := range []struct{ page, want string }{
		{`<title>The last ferry of the year | The Harbour News</title>`, "The last ferry of the year"},
		{`<title>News » The last ferry of the year has left</title>`, "The last ferry of the year has left"},
		{`<title>Report: the last ferry of the year has left</title>`, "the last ferry of the year has left"},
		{`<title>Report: the last ferry of the year has left</title><h1>Report: the last ferry of the year has left</h1>`, "Report: the last ferry of the year has left"},
		{`<title>Ferry</title><h1>The last ferry of the year has left</h1>`, "The last ferry of the year has left"},
		{`<title>A ferry | News</title>`, "A ferry | News"},
		{``, ""},
	} {
		root, err := html.Parse(strings.NewReader(c.page))
		if err != nil {
			t.Fatal(err)
		}
		s := &search{page: wholePage{}, seen: map[string]marks{}}
		s.read(root)
		if got := s.guessTitle(); got != c.want {
			t.Errorf("%s: got %q, want %q", c.page, got, c.want)
		}
	}
}

// FuzzFind looks for pages on which the search fails, finds what is not there, or leaves a broken tree.
func FuzzFind(f *testing.F) {
	f.Add(`<div>a<br><br>b<p>c</p></div><table><tr><td>d</td></tr></table><noscript><img src=a.jpg></noscript>`)
	f.Add(`<title>a | b</title><h1>a</h1><div class=byline><div><section></section></div>` + story)
	f.Add(`<svg><title>x</title><a><div></svg><object><embed></object><ul><li><a href="#b">c</a></ul>`)
	f.Fuzz(func(t *testing.T, page string) {
		root, err := html.Parse(strings.NewReader(page))
		if err != nil {
			t.Skip()
		}
		content := Find(root, wholePage{})
		if content == nil {
			return
		}
		texts := make(map[string]bool)
		for node := range root.Descendants() {
			texts[node.Data] = node.Type == html.TextNode || texts[node.Data]
		}
		for node := range content.Descendants() {
			if node.Type == html.TextNode && !texts[node.Data] && !strings.Contains(page, "noscript") {
				t.Errorf("the text %q is not the page's", node.Data)
			}
			if node.Parent == nil || node.NextSibling != nil && node.NextSibling.PrevSibling != node {
				t.Errorf("the tree is broken at %q", node.Data)
			}
		}
	})
}
