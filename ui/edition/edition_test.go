package edition

import (
	"fmt"
	"log/slog"
	"testing"
	"time"

	"broadsheet/store"
	"broadsheet/ui/feedlist"
	"broadsheet/ui/headlines"
	"broadsheet/ui/status"
	"broadsheet/ui/theme"
)

var noon = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)

// shown is an edition on a screen of a few rows, with more rows than that.
func shown(t *testing.T, rows int) *Edition {
	t.Helper()
	clock := func() time.Time { return noon }
	pane := headlines.New(theme.New("dark", true, true), clock)
	pane.SetSize(60, 5)
	e := New(t.Context(), Desk{Pane: pane, Clock: clock, Said: status.NewSaid(clock, slog.New(slog.DiscardHandler))})
	event, _ := e.Update(Loaded{rows: articles(rows), top: true, bottom: true})
	if event != (Event{}) {
		t.Fatalf("rows come as %+v", event)
	}
	return e
}

func articles(n int) []store.Headline {
	rows := make([]store.Headline, n)
	for i := range rows {
		rows[i] = store.Headline{ID: int64(n - i), Title: fmt.Sprint("Article ", n-i), Published: noon.Add(-time.Duration(i) * time.Minute)}
	}
	return rows
}

func TestNewsIsCountedWhereItIsNotSeen(t *testing.T) {
	t.Parallel()
	e := shown(t, 40)
	e.desk.Pane.Select(20)
	news := store.Headline{ID: 9999, Title: "New", Published: noon.Add(time.Minute)}
	e.takeRows(append([]store.Headline{news}, articles(40)...))
	if h, _ := e.desk.Pane.Selected(); e.NewAbove() != 1 || h.ID != 20 {
		t.Errorf("%d new above; the cursor is on article %d", e.NewAbove(), h.ID)
	}
	e.desk.Pane.Select(0)
	if e.Moved(); e.NewAbove() != 0 {
		t.Error("what is seen is still counted as new above")
	}
}

func TestRowsThatWereAskedForEarlierAreNotWanted(t *testing.T) {
	t.Parallel()
	e := shown(t, 3)
	late := Loaded{generation: e.generation, rows: articles(9)}
	e.begin(feedlist.View{Kind: feedlist.Starred})
	if event, _ := e.Update(late); event != (Event{}) || e.desk.Pane.Len() != 0 {
		t.Errorf("%+v with %d rows of the view before", event, e.desk.Pane.Len())
	}
}

func TestNextUnreadLeavesTheOpenArticleOut(t *testing.T) {
	t.Parallel()
	e := shown(t, 3)
	if event, _ := e.NextUnread(false, true, 2); event != (Event{Open: true}) {
		t.Errorf("it ends as %+v", event)
	}
	if h, _ := e.desk.Pane.Selected(); h.ID != 1 {
		t.Errorf("behind the open article 2 comes %d", h.ID)
	}
	if event, _ := e.NextUnread(false, false, 1); event != (Event{Found: true}) || e.desk.Said.Text() != "From the top again." {
		t.Errorf("at the end comes %+v, and %q is said", event, e.desk.Said.Text())
	}
}

func TestHitsStandAboveTheListThatOneComesBackTo(t *testing.T) {
	t.Parallel()
	e := shown(t, 40)
	e.desk.Pane.Select(17)
	if event, _ := e.Update(hitsFound{number: e.finding.number, text: "ferry", rows: articles(2)}); event != (Event{Left: true}) {
		t.Errorf("hits come as %+v", event)
	}
	title, number := e.Title(12, true)
	view, selected := e.Place()
	if title != "Search: “ferry”" || number != "2 hits" || view != feedlist.Default().String() || selected != 23 {
		t.Errorf("the list is called %q, %q; the next start would show article %d of %s", title, number, selected, view)
	}
	e.GoBack()
	if h, _ := e.desk.Pane.Selected(); e.Above() || e.desk.Pane.Len() != 40 || h.ID != 23 {
		t.Errorf("one comes back to %d rows, on article %d", e.desk.Pane.Len(), h.ID)
	}
}
