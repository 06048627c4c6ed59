package document

import (
	"strings"
	"testing"
	"time"
)

// TestHostileNestingIsReadInTime reads mark-up that is cheap to send and dear to read. The bound is many times what a
// slow machine needs; what it guards against is time that grows with the square of the size.
func TestHostileNestingIsReadInTime(t *testing.T) {
	const bound = 10 * time.Second
	tests := []struct {
		name, html string
	}{
		{"div", strings.Repeat("<div>", 1<<18)},
		{"div with text", strings.Repeat("<div>x ", 1<<14)},
		{"bold", strings.Repeat("<b>x ", 1<<14)},
		{"quotes", strings.Repeat("<blockquote>x ", 1<<12)},
		{"lists", strings.Repeat("<ul><li>x ", 1<<12)},
		{"tables", strings.Repeat("<table><tr><td>x ", 1<<12)},
		{"noscript", strings.Repeat("<noscript>x ", 1<<12)},
		{"formulas", strings.Repeat("<math><mfrac><mi>x ", 1<<12)},
		{"roots of sums", strings.Repeat("<math><msqrt><mi>x</mi>", 1<<12)},
		{"dollars", strings.Repeat("$ $x", 1<<16)},
		{"formulas in text", strings.Repeat(`\(`, 1<<16)},
		{"spans of cells", "<table>" + strings.Repeat("<tr><th colspan=1000 rowspan=1000>x ", 1<<12)},
		{"attributes", "<p " + strings.Repeat("a=b ", 1<<17) + ">x "},
		{"control strings", strings.Repeat("&#27;]x ", 1<<14)},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			start := time.Now()
			blocks := FragmentHTML([]byte(test.html), nil)
			Markdown(Document{Blocks: blocks})
			HTML(Document{Blocks: blocks})
			if took := time.Since(start); took > bound {
				t.Errorf("took %s", took)
			}
			checkBlocks(t, blocks)
		})
	}
}

func TestTextSurvivesAnyNesting(t *testing.T) {
	for _, depth := range []int{10, 150, 250, 600, 5000} {
		for _, element := range []string{"div", "blockquote", "ul><li", "span", "b", "table><tr><td", "dl><dd", "figure", "details", "section", "h2><object", "a href='#'"} {
			html := strings.Repeat("<"+element+">", depth) + "<p>the text</p>"
			if got := strings.TrimSpace(Text(FragmentHTML([]byte(html), nil))); got != "the text" {
				t.Errorf("%d times <%s>: got %q", depth, element, got)
			}
		}
	}
	page := Parse([]byte(strings.Repeat("<div>", 5000) + "<p>the text"))
	if got := Text(FromNode(page, nil)); got != "the text" {
		t.Errorf("as a page: got %q", got)
	}
}

func BenchmarkFragmentHTML(b *testing.B) {
	part := `<h2>Rain again</h2><p>The <a href="/river">river</a> rose by <em>two</em> metres in the night, and by the morning the lower
road was under water. &ldquo;We have seen this before,&rdquo; said the mayor, &ldquo;but never in <strong>November</strong>.&rdquo;</p>
<ul><li>Schools open at ten</li><li>No trains to <a href="https://news.example/lowfield?from=feed&amp;x=1">Lowfield</a></li></ul>
<figure><img src="/flood.jpg" alt="The bridge" width="640" height="480"><figcaption>The bridge on Monday.</figcaption></figure>
<blockquote><p>It is only water.</p></blockquote>
`
	body := []byte(strings.Repeat(part, 1<<20/len(part)))
	b.SetBytes(int64(len(body)))
	b.ReportAllocs()
	for b.Loop() {
		FragmentHTML(body, fuzzBase)
	}
}
