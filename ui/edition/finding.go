package edition

import (
	"context"
	"errors"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
	"broadsheet/store/query"
	"broadsheet/ui/text"
)

// finding is a query while it is typed. The headlines show what the last good one found.
type finding struct {
	number int                // counts what was typed: what an earlier text began is not wanted any more
	stop   context.CancelFunc // ends the query that is running; nil if none is
	home   store.Headline     // where the cursor stood before; it goes back there as soon as the row is found again
	line   int                // of the screen, on which home stood
	landed int64              // the row on which the last result left the cursor
	ranks  string             // what all articles are searched for: the hits will take the place of the view; "" is nothing
}

const (
	typePause = 70 * time.Millisecond  // without a key, before a query runs
	slowFrom  = 200 * time.Millisecond // a query that takes longer is told of
	Question  = "Find:"                // of a query
)

// findDue comes when nothing was typed for a moment.
type findDue struct {
	number       int
	typed, asked string
}

// findSlow comes when a query takes its time.
type findSlow struct{ number int }

// rowsFound are the rows of a view that a query found.
type rowsFound struct {
	Loaded
	number int
}

// BeginQuery begins to filter the view while one types.
func (e *Edition) BeginQuery() {
	e.finding = finding{number: e.finding.number + 1}
	e.settleHome()
}

// settleHome takes the place of the cursor for the one to come back to.
func (e *Edition) settleHome() {
	f := &e.finding
	if h, ok := e.desk.Pane.Selected(); ok && h.ID != f.landed {
		f.home, f.landed = e.desk.Pane.HeadOf(h), h.ID
		f.line = e.desk.Pane.Line() - e.desk.Pane.Index() + e.desk.Pane.Find(f.home.ID)
	}
}

// Type waits for a moment without keys. A text that is no query yet changes nothing: where it is broken is told.
func (e *Edition) Type(written string) tea.Cmd {
	f := &e.finding
	f.number++
	e.desk.Said.Hush()
	typed, ready := query.Typed(written)
	if _, err := query.Parse(typed); err != nil {
		e.desk.Said.Say(e.queryFlaw(err, written))
		return nil
	}
	if !ready || strings.TrimSpace(typed) == e.asked {
		return nil
	}
	due := findDue{f.number, strings.TrimSpace(written), strings.TrimSpace(typed)}
	return tea.Tick(typePause, func(time.Time) tea.Msg { return due })
}

// queryFlaw is what is wrong with a query, and what to write where there is room for that beside it.
func (e *Edition) queryFlaw(err error, typed string) string {
	var mistake *query.Error
	if !errors.As(err, &mistake) {
		return err.Error()
	}
	whole := mistake.Problem + "; " + mistake.Remedy
	if text.Width(Question)+text.Width(typed)+text.Width(whole)+5 < e.width {
		return whole
	}
	return mistake.Problem
}

func (due findDue) arrive(e *Edition) (Event, tea.Cmd) {
	if due.number != e.finding.number {
		return Event{}, nil
	}
	return Event{}, e.find(due.typed, due.asked)
}

// find runs a query over the view, and tells of it if it takes its time.
func (e *Edition) find(typed, asked string) tea.Cmd {
	search := e.search(typed, asked)
	number := e.finding.number
	return tea.Batch(search, tea.Tick(slowFrom, func(time.Time) tea.Msg { return findSlow{number} }))
}

// search runs a query over the view, in the place of the one that may be running.
func (e *Edition) search(typed, asked string) tea.Cmd {
	e.settleHome()
	e.stopFinding()
	e.query, e.asked = typed, asked
	f := &e.finding
	var ctx context.Context
	ctx, f.stop = context.WithCancel(e.ctx)
	kept, home, number := e.desk.Store, f.home, f.number
	near := rowsNear
	if asked == "" && home.ID != 0 {
		near = rowsAround // its row stays, even if it was read meanwhile
	}
	load := e.load(func(_ context.Context, filter store.Filter) Loaded { return near(ctx, kept, filter, home) })
	e.loading = [2]bool{true, true} // until the rows are those of the new query
	return func() tea.Msg {
		loaded, _ := load().(Loaded)
		return rowsFound{loaded, number}
	}
}

func (e *Edition) stopFinding() {
	e.finding.ranks = ""
	if stop := e.finding.stop; stop != nil {
		stop()
		e.finding.stop = nil
	}
}

// searching is said of a query that takes its time.
const searching = "Searching …"

func (slow findSlow) arrive(e *Edition) (Event, tea.Cmd) {
	if slow.number == e.finding.number && e.finding.stop != nil && e.desk.Said.Text() == "" {
		e.desk.Said.Say(searching)
	}
	return Event{}, nil
}

// rowsNear loads the window around the place of an article, which may not be among the rows itself.
func rowsNear(ctx context.Context, kept *store.Store, filter store.Filter, home store.Headline) Loaded {
	if home.ID == 0 {
		return topRows(ctx, kept, filter)
	}
	from := home.Cursor()
	before, err := kept.HeadlinesAbove(ctx, filter, from, pageRows/2)
	if err != nil {
		return Loaded{err: err}
	}
	from.ID++ // the article itself, too
	after, err := kept.Headlines(ctx, filter, from, pageRows/2)
	loaded := Loaded{
		rows: append(before[:len(before):len(before)], after...), err: err,
		top: len(before) < pageRows/2, bottom: len(after) < pageRows/2,
	}
	switch {
	case len(after) > 0:
		loaded.selected = after[0].ID
	case len(before) > 0:
		loaded.selected = before[len(before)-1].ID
	}
	return loaded
}

// arrive shows what a query found, with the cursor on the row where it was, or on the next one.
func (found rowsFound) arrive(e *Edition) (Event, tea.Cmd) {
	if found.generation != e.generation {
		return Event{}, nil
	}
	e.stopFinding()
	e.generation++ // a look at the rows of the last query, begun while this one ran, is out of date
	e.loading, e.seeking = [2]bool{}, false
	if found.err != nil {
		if !errors.Is(found.err, context.Canceled) {
			e.desk.Said.Fail("Could not search", found.err)
		}
		return Event{Failed: true}, nil
	}
	if e.desk.Said.Text() == searching {
		e.desk.Said.Hush()
	}
	f := &e.finding
	e.shown = true
	e.top, e.bottom, e.newAbove = found.top, found.bottom, 0
	e.desk.Pane.SetFlat(!e.Filter().Folds())
	e.desk.Pane.Reset(found.rows)
	e.desk.Pane.SelectID(found.selected)
	e.desk.Pane.PlaceCursor(max(f.line, 0))
	f.landed = found.selected
	return Event{}, e.Extend()
}

// KeepQuery keeps what was typed as the filter of the view; of a text that is no query, what was found last.
func (e *Edition) KeepQuery(text string) tea.Cmd {
	text = strings.TrimSpace(text)
	e.finding.number++
	if text == "" {
		e.desk.Said.Hush()
		return e.DropQuery()
	}
	asked, ready := query.Typed(text)
	if !ready {
		asked = text
	}
	if _, err := query.Parse(asked); err != nil {
		e.desk.Said.Complain("This is no query: " + err.Error())
		return nil
	}
	e.desk.Said.Hush()
	if asked == e.asked {
		e.query = text
		return nil
	}
	return e.find(text, asked)
}

// DropQuery shows the whole view again, with the cursor on its row.
func (e *Edition) DropQuery() tea.Cmd {
	e.settleHome()
	e.stopFinding()
	e.finding.number++
	if e.asked == "" {
		return nil
	}
	return e.find("", "")
}

// SearchAgain does the search anew by which the list is limited: more can be found by now.
func (e *Edition) SearchAgain() tea.Cmd {
	switch {
	case e.finding.ranks != "":
		return e.rank(e.finding.ranks, false)
	case e.ranked != nil:
		return e.rank(e.view.Query, true)
	case e.asked == "":
		return nil
	}
	return e.find(e.query, e.asked)
}

// Reload loads the list anew and keeps the article under the cursor.
func (e *Edition) Reload() tea.Cmd {
	if e.ranked != nil {
		return e.rank(e.view.Query, true)
	}
	h, _ := e.desk.Pane.Selected()
	load := e.LoadTop
	if e.desk.Pane.Index() > 0 {
		load = func() tea.Cmd { return e.LoadAround(h, false) }
	}
	read := load()
	return func() tea.Msg {
		loaded, _ := read().(Loaded)
		loaded.keeps = h.ID
		return loaded
	}
}
