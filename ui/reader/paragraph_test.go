package reader

import (
	"strings"
	"testing"

	"broadsheet/feeds/clean"
	"broadsheet/feeds/document"
)

// chapters has two headings, with paragraphs of several lines below each.
func chapters() *clean.Article {
	a := &clean.Article{}
	add := func(kind document.Kind, level int, words string) {
		a.Blocks = append(a.Blocks, document.Block{Kind: kind, Level: level, Spans: []document.Span{{Text: words}}})
	}
	add(document.Heading, 2, "First")
	add(document.Paragraph, 0, strings.Repeat("one ", 60))
	add(document.Paragraph, 0, "two")
	add(document.Heading, 3, "Second")
	add(document.Paragraph, 0, strings.Repeat("three ", 60))
	for range 30 {
		add(document.Paragraph, 0, "filling")
	}
	a.Removals = make([]*clean.Removal, len(a.Blocks))
	return a
}

func TestParagraphsAndHeadingsComeToTheTop(t *testing.T) {
	r := opened(chapters(), 40, 10)
	top := func() string { return screen(r)[0] }
	for _, want := range []string{"one one", "two", "Second", "three"} {
		if !r.Paragraph(1) || !strings.HasPrefix(top(), want) {
			t.Errorf("the next paragraph is %q, want %q", top(), want)
		}
	}
	r.ScrollBy(2)
	if r.Paragraph(-1); !strings.HasPrefix(top(), "three") || !strings.HasPrefix(screen(r)[1], "three") {
		t.Errorf("back from within a paragraph: %q", top())
	}
	for _, want := range []string{"Second", "First"} {
		if r.Heading(-1); top() != want {
			t.Errorf("the heading before is %q, want %q", top(), want)
		}
	}
	if r.Heading(1); top() != "Second" {
		t.Errorf("the next heading is %q", top())
	}
	if r.Heading(1) {
		t.Errorf("there is no further heading, but %q", top())
	}
	r.SetArticle(nil)
	if r.Paragraph(1) || r.Heading(-1) {
		t.Error("an empty pane moved")
	}
}
