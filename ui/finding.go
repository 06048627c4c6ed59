package ui

import (
	"context"
	"errors"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
	"broadsheet/store/query"
	"broadsheet/ui/prompt"
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
	typePause   = 70 * time.Millisecond  // without a key, before a query runs
	slowFrom    = 200 * time.Millisecond // a query that takes longer is told of
	searchWords = "Find:"
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
	rowsLoaded
	number int
}

// askQuery filters the view while one types.
func (m *Model) askQuery() tea.Cmd {
	m.focusOn(headlinesPane)
	m.edition.finding = finding{number: m.edition.finding.number + 1}
	m.settleHome()
	ask := m.ask(&prompt.Text{
		Line: prompt.NewLine(searchWords, m.edition.query), Changed: m.typeQuery, Done: m.keepQuery, Dropped: m.endSearch,
	})
	return tea.Batch(ask, m.index.Fill(m.ctx))
}

// settleHome takes the place of the cursor for the one to come back to.
func (m *Model) settleHome() {
	f := &m.edition.finding
	if h, ok := m.headlines.Selected(); ok && h.ID != f.landed {
		f.home, f.landed = m.headlines.HeadOf(h), h.ID
		f.line = m.headlines.Line() - m.headlines.Index() + m.headlines.Find(f.home.ID)
	}
}

// typeQuery waits for a moment without keys. A text that is no query yet changes nothing: where it is broken is told.
func (m *Model) typeQuery(written string) tea.Cmd {
	f := &m.edition.finding
	f.number++
	m.said.Hush()
	typed, ready := query.Typed(written)
	if _, err := query.Parse(typed); err != nil {
		m.said.Say(m.queryFlaw(err, written))
		return nil
	}
	if !ready || strings.TrimSpace(typed) == m.edition.asked {
		return nil
	}
	due := findDue{f.number, strings.TrimSpace(written), strings.TrimSpace(typed)}
	return tea.Tick(typePause, func(time.Time) tea.Msg { return due })
}

// queryFlaw is what is wrong with a query, and what to write where there is room for that beside it.
func (m *Model) queryFlaw(err error, typed string) string {
	var mistake *query.Error
	if !errors.As(err, &mistake) {
		return err.Error()
	}
	whole := mistake.Problem + "; " + mistake.Remedy
	if text.Width(searchWords)+text.Width(typed)+text.Width(whole)+5 < m.layout.width {
		return whole
	}
	return mistake.Problem
}

func (due findDue) arrive(m *Model) tea.Cmd {
	if due.number != m.edition.finding.number {
		return nil
	}
	return m.find(due.typed, due.asked)
}

// find runs a query over the view, and tells of it if it takes its time.
func (m *Model) find(typed, asked string) tea.Cmd {
	search := m.search(typed, asked)
	number := m.edition.finding.number
	return tea.Batch(search, tea.Tick(slowFrom, func(time.Time) tea.Msg { return findSlow{number} }))
}

// search runs a query over the view, in the place of the one that may be running.
func (m *Model) search(typed, asked string) tea.Cmd {
	m.settleHome()
	m.stopFinding()
	m.edition.query, m.edition.asked = typed, asked
	f := &m.edition.finding
	var ctx context.Context
	ctx, f.stop = context.WithCancel(m.ctx)
	kept, home, number := m.options.Store, f.home, f.number
	near := rowsNear
	if asked == "" && home.ID != 0 {
		near = rowsAround // its row stays, even if it was read meanwhile
	}
	load := m.load(func(_ context.Context, filter store.Filter) rowsLoaded { return near(ctx, kept, filter, home) })
	m.edition.loading = [2]bool{true, true} // until the rows are those of the new query
	return func() tea.Msg {
		loaded, _ := load().(rowsLoaded)
		return rowsFound{loaded, number}
	}
}

func (m *Model) stopFinding() {
	m.edition.finding.ranks = ""
	if stop := m.edition.finding.stop; stop != nil {
		stop()
		m.edition.finding.stop = nil
	}
}

// searching is said of a query that takes its time.
const searching = "Searching …"

func (slow findSlow) arrive(m *Model) tea.Cmd {
	if slow.number == m.edition.finding.number && m.edition.finding.stop != nil && m.said.Text() == "" {
		m.said.Say(searching)
	}
	return nil
}

// rowsNear loads the window around the place of an article, which may not be among the rows itself.
func rowsNear(ctx context.Context, kept *store.Store, filter store.Filter, home store.Headline) rowsLoaded {
	if home.ID == 0 {
		return topRows(ctx, kept, filter)
	}
	from := home.Cursor()
	before, err := kept.HeadlinesAbove(ctx, filter, from, pageRows/2)
	if err != nil {
		return rowsLoaded{err: err}
	}
	from.ID++ // the article itself, too
	after, err := kept.Headlines(ctx, filter, from, pageRows/2)
	loaded := rowsLoaded{
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
func (found rowsFound) arrive(m *Model) tea.Cmd {
	if found.generation != m.edition.generation {
		return nil
	}
	m.stopFinding()
	m.edition.generation++ // a look at the rows of the last query, begun while this one ran, is out of date
	m.edition.loading = [2]bool{}
	if found.err != nil {
		m.ahead = nil
		if !errors.Is(found.err, context.Canceled) {
			m.said.Fail("Could not search", found.err)
		}
		return nil
	}
	if m.said.Text() == searching {
		m.said.Hush()
	}
	f := &m.edition.finding
	m.edition.shown = true
	m.edition.top, m.edition.bottom, m.edition.newAbove = found.top, found.bottom, 0
	m.headlines.SetFlat(!m.filter().Folds())
	m.headlines.Reset(found.rows)
	m.headlines.SelectID(found.selected)
	m.headlines.PlaceCursor(max(f.line, 0))
	f.landed = found.selected
	return tea.Batch(m.extend(), m.catchUp())
}

// keepQuery keeps what was typed as the filter of the view; of a text that is no query, what was found last.
func (m *Model) keepQuery(text string) tea.Cmd {
	text = strings.TrimSpace(text)
	m.edition.finding.number++
	if text == "" {
		return m.endSearch()
	}
	asked, ready := query.Typed(text)
	if !ready {
		asked = text
	}
	if _, err := query.Parse(asked); err != nil {
		m.said.Complain("This is no query: " + err.Error())
		return nil
	}
	m.said.Hush()
	if asked == m.edition.asked {
		m.edition.query = text
		return nil
	}
	return m.find(text, asked)
}

// dropQuery shows the whole view again, with the cursor on its row.
func (m *Model) dropQuery() tea.Cmd {
	m.settleHome()
	m.stopFinding()
	m.edition.finding.number++
	if m.edition.asked == "" {
		return nil
	}
	return m.find("", "")
}

// lightFound lights in an article the words by which the view's query found it.
func (m *Model) lightFound(quietly bool) {
	asked := m.edition.asked
	if m.edition.ranked != nil {
		asked = m.edition.view.Query
	}
	if quietly || asked == "" {
		return
	}
	if parsed, err := query.Parse(asked); err == nil {
		if words := parsed.Lit(); len(words) > 0 {
			m.reader.Light(words)
		}
	}
}
