package reader

import (
	"strings"
	"testing"

	"broadsheet/feeds/clean"
	"broadsheet/feeds/document"
	"broadsheet/ui/theme"
)

func TestSearchFindsOverLineEnds(t *testing.T) {
	tests := []struct {
		name, query string
		want        int
	}{
		{"a word in every part but the removed one", "begins", 4},
		{"letter case aside", "PART 4 BEGINS", 1},
		{"over a line's end", "as it takes to fill a few lines of the source", 4},
		{"over the end of a span", "of the source", 4},
		{"in what was removed", "part 3", 0},
		{"in the title", "story", 1},
		{"link numbers are not text", "[2]", 0},
		{"nothing there", "zebra", 0},
		{"nothing asked", "", 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			r := opened(story(5), 50, 8)
			if got := r.Search(test.query); got != test.want {
				t.Errorf("%d matches for %q, want %d", got, test.query, test.want)
			}
		})
	}
}

func TestSearchFindsWhatIsTypedPlainly(t *testing.T) {
	a := &clean.Article{Removals: make([]*clean.Removal, 1)}
	a.Blocks = []document.Block{{Kind: document.Paragraph, Spans: []document.Span{
		{Text: "It’s “well‑known” at 10\u00a0km; Donau\u00addampf\u00adschiff; 東京タワーは高い。"},
	}}}
	for _, query := range []string{"it's", `"well-known"`, "10 km", "donaudampfschiff", "タワーは"} {
		for _, width := range []int{9, 12, 80} {
			r := opened(a, width, 10)
			if got := r.Search(query); got != 1 {
				t.Errorf("%d matches for %q at width %d, want 1", got, query, width)
			}
		}
	}
}

func TestMatchesAreWalkedInACircle(t *testing.T) {
	r := opened(story(5), 60, 6)
	r.Search("begins here")
	var visited []string
	for range 5 {
		current, total := r.Matches()
		if total != 4 {
			t.Fatalf("%d matches", total)
		}
		visited = append(visited, string(rune('0'+current)))
		if !strings.Contains(strings.Join(screen(r), "\n"), "begins here") {
			t.Errorf("match %d is not on the screen", current)
		}
		r.NextMatch()
	}
	if got := strings.Join(visited, ""); got != "12341" {
		t.Errorf("visited %s, want 12341", got)
	}
	r.PreviousMatch()
	r.PreviousMatch()
	if current, _ := r.Matches(); current != 4 {
		t.Errorf("two back from the second is match %d, want 4", current)
	}
}

func TestSearchBeginsWhereOneReads(t *testing.T) {
	r := opened(story(12), 60, 6)
	for !strings.Contains(screen(r)[0], "Part 8") {
		r.ScrollBy(1)
	}
	r.Search("begins here")
	if !strings.Contains(screen(r)[0], "Part 8") {
		t.Errorf("the search moved to %q", screen(r)[0])
	}
}

func TestTypingOnSearchesFromTheSamePlace(t *testing.T) {
	r := opened(story(30), 60, 6)
	for _, typed := range []string{"p", "part 9", "part", "part 4"} {
		r.Search(typed)
	}
	if !strings.Contains(strings.Join(screen(r), "\n"), "Part 4") {
		t.Errorf("the pane shows %q", screen(r))
	}
	r.Search("part 20")
	r.ScrollBy(1)
	r.Search("part 2")
	if !strings.Contains(strings.Join(screen(r), "\n"), "part 20") {
		t.Errorf("having scrolled, the search must begin there; the pane shows %q", screen(r))
	}
}

func TestMatchesAreLitAndTheCurrentOneDiffers(t *testing.T) {
	r := opened(story(2), 60, 30)
	dark := theme.New("dark", true, true)
	r.SetTheme(dark)
	r.Search("begins")
	view := r.View()
	on, _, _ := strings.Cut(dark.Article.MatchOn.Render("x"), "x")
	other, _, _ := strings.Cut(dark.Article.Match.Render("x"), "x")
	if strings.Count(view, on+"begins") != 1 || strings.Count(view, other+"begins") != 1 {
		t.Errorf("lit: %q", view)
	}
	r.Search("")
	if strings.Contains(r.View(), on) || r.Searching() {
		t.Error("an empty query leaves the light on")
	}
}

func TestSearchSurvivesResize(t *testing.T) {
	r := opened(story(12), 60, 6)
	r.Search("begins here")
	r.NextMatch()
	r.NextMatch()
	before, total := r.Matches()
	r.SetSize(33, 9)
	if after, count := r.Matches(); after != before || count != total {
		t.Errorf("match %d of %d became %d of %d", before, total, after, count)
	}
}
