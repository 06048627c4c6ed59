package feedlist

import (
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

var sidebar = store.Sidebar{
	Today: 2, Unread: 1205, Starred: 4,
	Tags: []store.TagRow{{Name: "Coast", Unread: 5, Feeds: 2}, {Name: "Science", Unread: 0, Feeds: 1}},
	Feeds: []store.FeedRow{
		{ID: 1, URL: "https://post.example/", Name: "Coast Post", Tags: []string{"Coast"}, Unread: 3},
		{ID: 2, URL: "https://lab.example/", Name: "The Laboratory", Tags: []string{"Coast", "Science"}, Unread: 2, Problem: "no answer within 15 s"},
		{ID: 3, URL: "https://one.example/", Name: "One person's notes about boats"},
	},
}

func newPane() *Pane {
	p := New(theme.New("dark", true, true))
	p.SetSize(24, 14)
	p.SetSidebar(sidebar)
	return p
}

func shown(p *Pane) string {
	var lines []string
	for line := range p.Lines {
		if line := strings.TrimRight(ansi.Strip(line), " "); line != "" {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "\n")
}

func TestFeedsStandUnderTheirTags(t *testing.T) {
	want := strings.Join([]string{
		"   Today              2",
		"   All unread      1205",
		"   Starred            4",
		"   All articles",
		" ▾ Coast              5",
		"     Coast Post       3",
		"     The Laboratory ! 2",
		" ▾ Science",
		"     The Laboratory ! 2",
		"   One person's notes…",
	}, "\n")
	if got := shown(newPane()); got != want {
		t.Errorf("shows\n%s\nwant\n%s", got, want)
	}
}

func TestTagsFoldAndKeepTheSelection(t *testing.T) {
	p := newPane()
	p.Select(6)
	p.ToggleFold()
	row, _ := p.Selected()
	if row.View.Subject != "Coast" || strings.Contains(shown(p), "Coast Post") || strings.Join(p.Folded(), ",") != "Coast" {
		t.Errorf("folded with %q selected:\n%s", row.View.Title, shown(p))
	}
	p.SetSidebar(sidebar)
	if strings.Contains(shown(p), "Coast Post") {
		t.Error("new counts unfold a tag")
	}
	p.ToggleFold()
	if !strings.Contains(shown(p), "Coast Post") {
		t.Error("the tag does not unfold")
	}
}

func TestSelectionStaysWhenFeedsCome(t *testing.T) {
	p := newPane()
	p.SelectView(View{Kind: Feed, Subject: "https://one.example/"})
	more := sidebar
	more.Feeds = append([]store.FeedRow{{ID: 9, URL: "https://new.example/", Name: "New", Tags: []string{"Coast"}}}, more.Feeds...)
	p.SetSidebar(more)
	if row, _ := p.Selected(); row.View.Subject != "https://one.example/" {
		t.Errorf("the selection went to %q", row.View.Title)
	}
}

func TestViewsSurviveTheSession(t *testing.T) {
	p := newPane()
	for _, row := range p.Rows() {
		view, ok := Parse(row.View.String())
		if named, known := p.Named(view); !ok || !known || named != row.View {
			t.Errorf("%+v came back as %+v", row.View, named)
		}
	}
	if _, ok := Parse("nonsense"); ok {
		t.Error("nonsense is a view")
	}
	if _, known := p.Named(View{Kind: Tag, Subject: "gone"}); known {
		t.Error("a tag that is gone is known")
	}
}

func TestViewsAskTheStoreForTheirArticles(t *testing.T) {
	noon := time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)
	for view, want := range map[View]store.Filter{
		{Kind: Today}:                 {Since: time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC)},
		{Kind: Unread}:                {Unread: true},
		{Kind: Tag, Subject: "Coast"}: {Tag: "Coast"},
		{Kind: Feed, Subject: "u"}:    {FeedURL: "u"},
		{Kind: All}:                   {},
	} {
		if got := view.Filter(noon); got != want {
			t.Errorf("%v asks for %+v", view, got)
		}
	}
	if count, ok := newPane().Count(View{Kind: Tag, Subject: "Coast"}); count != 5 || !ok {
		t.Errorf("the tag has %d unread, %v", count, ok)
	}
}

func TestRowsAreAsWideAsThePane(t *testing.T) {
	propertytest.Check(t, func(t *rapid.T) {
		p := New(theme.New("plain", true, true))
		width := rapid.IntRange(0, 40).Draw(t, "width")
		p.SetSize(width, 10)
		p.SetSidebar(store.Sidebar{
			Unread: rapid.IntRange(0, 9_999_999).Draw(t, "unread"),
			Feeds:  []store.FeedRow{{Name: rapid.String().Draw(t, "name"), Problem: rapid.SampledFrom([]string{"", "gone"}).Draw(t, "problem")}},
		})
		for line := range p.Lines {
			if got := text.Width(ansi.Strip(line)); got != width {
				t.Fatalf("%d cells in a pane of %d: %q", got, width, ansi.Strip(line))
			}
		}
	})
}

func TestNamesAreReadFromTheRight(t *testing.T) {
	p := newPane()
	p.SetSidebar(store.Sidebar{Feeds: []store.FeedRow{{ID: 1, URL: "https://one.example/", Name: "חדשות BBC היום", Unread: 3}}})
	if got := shown(p); !strings.Contains(got, "   םויה BBC תושדח     3") {
		t.Errorf("the name is not turned:\n%s", got)
	}
	p.SetLogical(true)
	if got := shown(p); !strings.Contains(got, "   חדשות BBC היום     3") {
		t.Errorf("the name is turned twice:\n%s", got)
	}
}
