package reader

import (
	"strings"
	"testing"

	"broadsheet/feeds/clean"
	"broadsheet/feeds/document"
)

func TestFootnoteIsFollowedThereAndBack(t *testing.T) {
	const long = 60
	blocks := document.FragmentHTML([]byte(`<p>A claim<sup id="r1"><a href="#n1">1</a></sup>.</p>`+strings.Repeat("<p>More.</p>", long)+
		`<ol><li id="n1">Its source. <a href="#r1">↩</a></li></ol>`+strings.Repeat("<p>And more.</p>", long)), nil)
	a := &clean.Article{Removals: make([]*clean.Removal, len(blocks))}
	a.Blocks = blocks
	r := opened(a, 60, 10)
	follow := func() {
		t.Helper()
		if r.HintLinks(func(int, int) string { return "a" }) != 1 {
			t.Fatalf("no label on the link in %q", screen(r))
		}
		link, _ := r.Hint("a")
		if !r.Follow(link) {
			t.Fatalf("%q leads nowhere", link)
		}
		r.ClearHints()
	}
	follow()
	if got := screen(r)[0]; got != "1. Its source. ↩" {
		t.Errorf("the note leads to %q", got)
	}
	follow()
	if got := screen(r)[0]; got != "A claim¹." {
		t.Errorf("the way back leads to %q", got)
	}
	if r.Follow("https://example.org/") {
		t.Error("an address is taken for a place")
	}
}
