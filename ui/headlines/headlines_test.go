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

var noon = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC) // a Sunday

func newPane() *Pane {
	return New(theme.New("dark", true, true), func() time.Time { return noon })
}

func shown(p *Pane) []string {
	var lines []string
	for line := range p.Lines {
		lines = append(lines, strings.TrimRight(ansi.Strip(line), " "))
	}
	return lines
}

func TestAgeIsShort(t *testing.T) {
	for ago, want := range map[time.Duration]string{
		-time.Minute:         "now",
		20 * time.Second:     "now",
		5 * time.Minute:      "5m",
		3 * time.Hour:        "3h",
		26 * time.Hour:       "Sat",
		10 * 24 * time.Hour:  "12 Nov",
		740 * 24 * time.Hour: "2024-11-12",
	} {
		if got := age(noon.Add(-ago), noon); got != want {
			t.Errorf("%v ago: %q, want %q", ago, got, want)
		}
	}
}

func TestHeadlinesAreGroupedByDay(t *testing.T) {
	p := newPane()
	p.SetSize(70, 12)
	p.SetFocused(true)
	p.Reset([]store.Headline{
		{ID: 9, Title: "Harbour reopens", Feed: "Coast Post", Published: noon.Add(-5 * time.Minute), Starred: true},
		{ID: 8, Title: "A long title that goes on and on until there is no room left for it", Feed: "Coast Post", Published: noon.Add(-13 * time.Hour), Read: true},
		{ID: 7, Title: "Snow in the hills", Feed: "The Northern Valley Gazette", Published: noon.Add(-48 * time.Hour)},
		{ID: 6, Title: "Last year", Feed: "Coast Post", Published: noon.Add(-400 * 24 * time.Hour)},
	})
	want := []string{
		"    Today",
		" ●★ Harbour reopens                            Coast Post          5m",
		"    Yesterday",
		"    A long title that goes on and on until t…  Coast Post         13h",
		"    Friday 20 November",
		" ●  Snow in the hills                          The Northern…      Fri",
		"    Saturday 18 October 2025",
		" ●  Last year                              Coast Post      2025-10-18",
		"", "", "", "",
	}
	got := shown(p)
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("line %d:\n%q, want\n%q", i, got[i], want[i])
		}
	}
}

func TestSourcesStandInEachRowOrInNone(t *testing.T) {
	for width, want := range map[int]int{40: 0, 50: 0, 59: 0, 60: 2, 90: 2} {
		p := newPane()
		p.SetSize(width, 3)
		p.Reset([]store.Headline{
			{ID: 2, Title: "Short", Feed: "Coast Post", Published: noon},
			{ID: 1, Title: "A title as long as the row of the narrowest pane is wide", Feed: "Coast Post", Published: noon},
		})
		if got := strings.Count(strings.Join(shown(p), "\n"), "Coast Post"); got != want {
			t.Errorf("%d columns: %d sources of 2 rows, want %d", width, got, want)
		}
		p.SetOneFeed(true)
		if got := shown(p); strings.Contains(got[1], "Coast Post") {
			t.Errorf("the one feed is named in each row: %q", got[1])
		}
	}
}

func TestLockedAndFoldedRowsSaySoBehindTheTitle(t *testing.T) {
	p := newPane()
	p.SetSize(40, 4)
	p.Reset([]store.Headline{
		{ID: 3, Title: "A title as long as the row is wide", Locked: true, Starred: true, Published: noon},
		{ID: 2, Title: "Two signs", Locked: true, Folded: 2, Published: noon},
		{ID: 1, Title: "No sign", Published: noon},
	})
	want := []string{"    Today", " ●★ A title as long as the r… $     now", " ●  Two signs              $ +2     now", " ●  No sign                         now"}
	if got := shown(p); !slices.Equal(got, want) {
		t.Errorf("%q, want\n%q", got, want)
	}
}

func TestMergeKeepsWhatWasReadAndCountsWhatIsNew(t *testing.T) {
	at := func(id int64, minute int, read bool) store.Headline {
		return store.Headline{ID: id, Published: noon.Add(time.Duration(minute) * time.Minute), Read: read}
	}
	p := newPane()
	p.SetSize(40, 10)
	p.Reset([]store.Headline{at(5, 50, false), at(4, 40, true), at(3, 30, false)})
	p.Select(1)
	added := p.Merge([]store.Headline{at(8, 60, false), at(5, 50, true), at(7, 35, false), at(6, 30, false), at(3, 30, false)})
	var ids []int64
	for _, h := range p.Rows() {
		ids = append(ids, h.ID)
	}
	if want := []int64{8, 5, 4, 7, 6, 3}; !slices.Equal(ids, want) || added != 3 {
		t.Errorf("merged to %v with %d new, want %v with 3", ids, added, want)
	}
	if h, _ := p.Selected(); h.ID != 4 {
		t.Errorf("the selection went to %d", h.ID)
	}
	if !p.Rows()[1].Read {
		t.Error("the store's newer word on an article was not taken")
	}
}

func TestRowsAreAsWideAsThePane(t *testing.T) {
	propertytest.Check(t, func(t *rapid.T) {
		p := newPane()
		width := rapid.IntRange(0, 130).Draw(t, "width")
		p.SetSize(width, 3)
		p.SetOneFeed(rapid.Bool().Draw(t, "one feed"))
		p.Reset([]store.Headline{{
			ID: 1, Title: rapid.String().Draw(t, "title"), Feed: rapid.String().Draw(t, "feed"),
			Published: noon.Add(-time.Duration(rapid.IntRange(-10, 20000).Draw(t, "hours")) * time.Hour),
			Read:      rapid.Bool().Draw(t, "read"), Starred: rapid.Bool().Draw(t, "starred"), Locked: rapid.Bool().Draw(t, "locked"), Folded: rapid.IntRange(0, 3).Draw(t, "folded"),
		}})
		for line := range p.Lines {
			if got := text.Width(ansi.Strip(line)); got != width {
				t.Fatalf("%d cells in a pane of %d: %q", got, width, ansi.Strip(line))
			}
		}
	})
}
