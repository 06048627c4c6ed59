package reader

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"broadsheet/feeds/clean"
	"broadsheet/feeds/document"
	"broadsheet/ui/theme"
)

func TestSelectedPassageShowsWithAndWithoutColours(t *testing.T) {
	for _, name := range []string{"plain", "dark", "light"} {
		for _, width := range []int{12, 30, 100} {
			r := opened(story(4), width, 40)
			r.SetTheme(theme.New(name, name != "light", name != "plain"))
			r.ToggleRemoved()
			before := r.View()
			if !r.SelectPassage(1) || r.View() == before {
				t.Errorf("%s, %d columns: nothing shows which passage is selected", name, width)
			}
			if width > 12 && !strings.Contains(ansi.Strip(r.View()), selectBar) {
				t.Errorf("%s, %d columns: there is no bar", name, width)
			}
			if !r.Unselect() || r.View() != before || r.Unselect() {
				t.Errorf("%s, %d columns: leaving the selection does not bring the page back", name, width)
			}
		}
	}
}

func TestEveryPassageIsSelectedInTurn(t *testing.T) {
	a := story(5)
	a.Blocks = append(a.Blocks, document.Block{Kind: document.Rule})
	a.Removals = append(a.Removals, nil)
	for _, shown := range []bool{false, true} {
		r := opened(a, 80, 10)
		want := []int{0, 1, 3, 4} // the third was removed; a rule is nothing to say anything of
		if shown {
			r.ToggleRemoved()
			want = []int{0, 1, 2, 3, 4}
		}
		for _, block := range want {
			if !r.SelectPassage(1) {
				t.Fatalf("no passage after %v", block-1)
			}
			if at, _ := r.Passage(); at != block {
				t.Errorf("selected %d, want %d", at, block)
			}
			if view := ansi.Strip(r.View()); !strings.Contains(view, selectBar) {
				t.Errorf("passage %d is not in view:\n%s", block, view)
			}
		}
		if r.SelectPassage(1) {
			t.Error("there is a passage behind the last")
		}
	}
}

func TestSelectionFollowsItsPassageIntoAnotherCleaning(t *testing.T) {
	told := func() *clean.Article { // without numbers, which make no difference
		a := story(5)
		for i, word := range []string{"Dawn", "Morning", "Noon", "Evening", "Night"} {
			a.Blocks[i].Spans[0].Text = word + " is what this passage is about."
		}
		return a
	}
	r := opened(told(), 80, 40)
	r.ToggleRemoved()
	r.SelectPassage(1)
	r.SelectPassage(1)
	other := told()
	other.Blocks, other.Removals = other.Blocks[1:], []*clean.Removal{{Category: "own"}, nil, nil, nil}
	r.ReplaceArticle(other)
	if at, ok := r.Passage(); !ok || at != 0 {
		t.Errorf("selected %d, %v; want the first, which was the second", at, ok)
	}
	r.ReplaceArticle(story(1))
	if at, ok := r.Passage(); ok {
		t.Errorf("%d is selected, though the passage is gone", at)
	}
}
