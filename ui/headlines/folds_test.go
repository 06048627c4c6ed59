package headlines

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"broadsheet/feeds/propertytest"
	"broadsheet/store"
	"broadsheet/ui/text"
	"broadsheet/ui/theme"
)

// storyPane is a pane with one row that has two others of its story, between two more.
func storyPane(width, height int) (*Pane, []store.Headline) {
	p := newPane()
	p.SetSize(width, height)
	p.Reset([]store.Headline{
		{ID: 5, Title: "Moss remembers", Feed: "Garden", Published: noon.Add(-time.Hour), Read: true},
		{ID: 1, Title: "Harbour reopens after the storm", Feed: "Coast Post", Published: noon.Add(-3 * time.Hour), Folded: 2},
		{ID: 4, Title: "Gulls", Feed: "Coast Post", Published: noon.Add(-5 * time.Hour)},
	})
	p.Select(1)
	return p, []store.Headline{
		{ID: 2, Title: "Harbour open again", Feed: "The Wire", Published: noon.Add(-2 * time.Hour), Starred: true},
		{ID: 3, Title: "הנמל נפתח שוב אחרי הסערה", Feed: "קול החוף", Published: noon.Add(-30 * time.Hour)},
	}
}

func TestStoryIsListedBelowItsRow(t *testing.T) {
	for width, want := range map[int][]string{
		23: {" ●  Harbour reopens af…", " ●★   The Wire", " ●    ףוחה לוק"},
		40: {" ●  Harbour reopens after t… +2      3h", " ●★   The Wire  Harbour open a…      2h", " ●    ףוחה לוק  …בוש חתפנ למנה    Sat"},
		70: {
			" ●  Harbour reopens after the storm         +2  Coast Post          3h",
			" ●★   Harbour open again                        The Wire            2h",
			" ●    הרעסה ירחא בוש חתפנ למנה                  ףוחה לוק           Sat",
		},
	} {
		p, others := storyPane(width, 12)
		before := shown(p)
		if !p.Unfold(1, others) {
			t.Fatal("nothing was listed")
		}
		got := shown(p)
		if !slices.Equal(got[:3], before[:3]) || !strings.Contains(got[5], "Gulls") {
			t.Errorf("%d columns: what is around the story moved:\n%s", width, strings.Join(got, "\n"))
		}
		for i := range want {
			if strings.Join(strings.Fields(got[i+2]), " ") != strings.Join(strings.Fields(want[i]), " ") {
				t.Errorf("%d columns: %q, want %q", width, got[i+2], want[i])
			}
		}
		p.Select(3)
		p.FoldUp(1)
		if h, _ := p.Selected(); h.ID != 1 || !slices.Equal(shown(p), before) {
			t.Errorf("%d columns: folded up, the cursor is on %d and the pane is\n%s", width, h.ID, strings.Join(shown(p), "\n"))
		}
	}
}

func TestStoriesAreKeptApartByWhatTheListFolds(t *testing.T) {
	p, others := storyPane(60, 12)
	p.Unfold(1, others)
	rows := slices.Clone(p.Loaded())
	p.SetFlat(true)
	p.Reset(rows)
	if p.Len() != 3 || strings.Contains(strings.Join(shown(p), ""), "+2") {
		t.Errorf("a list that folds nothing is\n%s", strings.Join(shown(p), "\n"))
	}
	if p.Unfold(5, rows[1:2]) {
		t.Error("a row of the list was listed again")
	}
	p.Unfold(4, others[:1])
	p.SetFlat(false)
	p.Reset(rows)
	if p.Len() != 5 || p.IsOpen(4) || !p.IsOpen(1) {
		t.Errorf("the list that folds is\n%s", strings.Join(shown(p), "\n"))
	}
	p.TakeStories([]int64{1, 4}, map[int64][]store.Headline{1: others[1:]})
	p.Replace(rows)
	if p.Len() != 4 || len(p.Unfolded()) != 1 {
		t.Errorf("%d rows and %d open after one left and one has nothing any more", p.Len(), len(p.Unfolded()))
	}
}

func TestChangesReachWhatIsListedBelow(t *testing.T) {
	p, others := storyPane(60, 12)
	p.Unfold(1, others)
	for _, id := range []int64{1, 3} {
		p.Change(id, func(h *store.Headline) { h.Starred = true })
	}
	p.Replace(p.Loaded())
	if stars := strings.Count(strings.Join(shown(p), ""), "★"); stars != 3 {
		t.Errorf("%d stars, want 3:\n%s", stars, strings.Join(shown(p), "\n"))
	}
	if others[1].Starred {
		t.Error("a row that was handed in was changed")
	}
	if head := p.HeadOf(p.Rows()[3]); head.ID != 1 || len(p.Story(head)) != 3 || len(p.Story(p.Rows()[0])) != 1 {
		t.Errorf("the head is %d, of a story of %d", head.ID, len(p.Story(head)))
	}
}

func TestLastRowUnfoldsInSight(t *testing.T) {
	for name, test := range map[string]struct {
		height int
		want   []string // by a word of each line
	}{
		"nothing could be seen": {3, []string{"Moss", "Harbour", "Wire"}},
		"one is seen":           {4, []string{"Today", "Moss", "Harbour", "Wire"}},
	} {
		p, others := storyPane(80, test.height)
		p.Scroll(-9)
		p.Select(1)
		p.Unfold(1, others)
		for i, line := range shown(p) {
			if !strings.Contains(line, test.want[i]) {
				t.Errorf("%s: line %d is %q, want %q", name, i, line, test.want[i])
			}
		}
	}
}

func TestOnlyTheCountIsTheCount(t *testing.T) {
	for _, width := range []int{20, 30, 50, 80} {
		p, _ := storyPane(width, 12)
		for y, line := range shown(p) {
			for x, cell := range []rune(line + text.Spaces(width)) {
				at := width > 20 && strings.Contains(line, "+2") && x < len([]rune(line)) && (cell == '+' || cell == '2' && strings.Contains(line[:len(string([]rune(line)[:x]))], "+"))
				if got := p.CountAt(y, x); cell != ' ' && got != at {
					t.Errorf("%d columns: (%d,%d) %q is the count: %v", width, x, y, cell, got)
				}
			}
		}
	}
}

// TestFoldsHoldInAnyOrder opens and closes stories in any order over rows that come and go: each article is listed
// once, the cursor keeps its article as long as that is listed, and all lines fit.
func TestFoldsHoldInAnyOrder(t *testing.T) {
	propertytest.Check(t, func(t *rapid.T) {
		p := newPane()
		p.SetLook(theme.New("plain", true, false))
		p.SetSize(rapid.IntRange(0, 90).Draw(t, "width"), rapid.IntRange(0, 12).Draw(t, "height"))
		article := rapid.Custom(func(t *rapid.T) store.Headline {
			id := rapid.Int64Range(1, 12).Draw(t, "id")
			return store.Headline{ID: id, Title: rapid.String().Draw(t, "title"), Feed: rapid.String().Draw(t, "feed"), Published: noon.Add(-time.Duration(id) * 7 * time.Hour), Folded: int(id % 3)}
		})
		list := rapid.SliceOfNDistinct(article, 0, 6, func(h store.Headline) int64 { return h.ID })
		p.Reset(list.Draw(t, "rows"))
		for range rapid.IntRange(1, 12).Draw(t, "steps") {
			before, had := p.Selected()
			switch rapid.IntRange(0, 5).Draw(t, "step") {
			case 0:
				p.Move(rapid.IntRange(-3, 3).Draw(t, "by"))
				before, had = p.Selected()
			case 1:
				p.FoldUp(p.HeadOf(before).ID)
				had = had && p.Find(before.ID) >= 0
			case 2:
				p.Replace(list.Draw(t, "rows"))
			case 3:
				p.TakeStories(p.Unfolded(), map[int64][]store.Headline{before.ID: list.Draw(t, "story")})
				p.Replace(p.Loaded())
			default:
				if had {
					p.Unfold(p.HeadOf(before).ID, list.Draw(t, "story"))
				}
			}
			holds(t, p)
			if now, _ := p.Selected(); had && p.Find(before.ID) >= 0 && now.ID != before.ID {
				t.Fatalf("the cursor went from %d to %d", before.ID, now.ID)
			}
		}
	})
}

func holds(t *rapid.T, p *Pane) {
	seen := map[int64]bool{}
	for _, h := range p.Rows() {
		if seen[h.ID] {
			t.Fatalf("article %d is listed twice", h.ID)
		}
		seen[h.ID] = true
	}
	for _, h := range p.Loaded() {
		if !seen[h.ID] || p.HeadOf(h).ID != h.ID {
			t.Fatalf("article %d of the view is not listed by itself", h.ID)
		}
	}
	for line := range p.Lines {
		if got := text.Width(ansi.Strip(line)); got != p.Width() {
			t.Fatalf("%d cells in a pane of %d", got, p.Width())
		}
	}
}
