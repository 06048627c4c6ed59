package ui

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
	"broadsheet/store/query"
	"broadsheet/ui/feedlist"
)

// edition is what the headlines show: a view, and which part of it is loaded. The whole list is never read: the loaded
// rows are a window that follows the cursor.
type edition struct {
	view       feedlist.View
	query      string // by which the view is filtered, as it was typed; "" is none
	asked      string // the same, as the store is asked: the last word may be unfinished
	finding    finding
	before     *cameFrom // the list that this one was shown above; nil: it is a view of the list of feeds
	ranked     *ranking  // the hits of a search of all articles, in an order of their own; nil: newest first
	generation int       // counts what was shown: rows that were asked for earlier are not wanted any more
	shown      bool      // the first rows have come
	top        bool      // the loaded rows begin where the view begins
	bottom     bool      // they end where it ends
	loading    [2]bool
	newAbove   int // rows that came in above what is on the screen
}

// The sides of the window, as places in edition.loading.
const (
	above = 0
	below = 1
)

const (
	pageRows = 300  // read at once
	mostRows = 1500 // kept in the window
)

// filter is what the store is asked for.
func (m *Model) filter() store.Filter {
	filter := m.edition.view.Filter(m.now())
	filter.Query = query.Join(filter.Query, m.edition.asked)
	filter.Fold = m.config.Reading.Fold
	return filter
}

// show changes to a view, and loads it from the top.
func (m *Model) show(view feedlist.View) tea.Cmd {
	m.begin(view)
	return m.loadTop()
}

// begin changes to a view of which no row is there yet.
func (m *Model) begin(view feedlist.View) {
	m.stopFinding()
	m.edition = edition{view: view, generation: m.edition.generation + 1, finding: finding{number: m.edition.finding.number + 1}}
	m.dress()
	m.headlines.Reset(nil)
}

// dress gives the headlines what the rows of the edition are to show.
func (m *Model) dress() {
	m.headlines.SetOneFeed(m.edition.view.Kind == feedlist.Feed)
	m.headlines.SetFlat(!m.filter().Folds())
	m.headlines.SetSnippets(m.edition.ranked.known())
	m.headlines.SetSought(m.edition.ranked.looksFor())
}

// load begins another window. The rows of the present one stay until it comes.
func (m *Model) load(read func(ctx context.Context, filter store.Filter) rowsLoaded) tea.Cmd {
	m.edition.generation++
	m.edition.loading = [2]bool{}
	ctx, filter, generation := m.ctx, m.filter(), m.edition.generation
	return func() tea.Msg {
		loaded := read(ctx, filter)
		loaded.generation = generation
		return loaded
	}
}

func (m *Model) loadTop() tea.Cmd {
	kept := m.options.Store
	return m.load(func(ctx context.Context, filter store.Filter) rowsLoaded {
		return topRows(ctx, kept, filter)
	})
}

func topRows(ctx context.Context, kept *store.Store, filter store.Filter) rowsLoaded {
	rows, err := kept.Headlines(ctx, filter, store.Cursor{}, pageRows)
	return rowsLoaded{rows: rows, top: true, bottom: len(rows) < pageRows, err: err}
}

// loadBottom goes to the end without reading what is before it.
func (m *Model) loadBottom() tea.Cmd {
	kept := m.options.Store
	return m.load(func(ctx context.Context, filter store.Filter) rowsLoaded {
		rows, err := kept.LastHeadlines(ctx, filter, pageRows)
		return rowsLoaded{rows: rows, top: len(rows) < pageRows, bottom: true, last: true, err: err}
	})
}

// loadAround loads the window that an article stands in, and selects it.
func (m *Model) loadAround(headline store.Headline, open bool) tea.Cmd {
	kept, standing := m.options.Store, m.headlines.HeadOf(headline)
	return m.load(func(ctx context.Context, filter store.Filter) rowsLoaded {
		loaded := rowsAround(ctx, kept, filter, standing)
		loaded.selected, loaded.open = headline.ID, open
		return loaded
	})
}

func rowsAround(ctx context.Context, kept *store.Store, filter store.Filter, headline store.Headline) rowsLoaded {
	before, err := kept.HeadlinesAbove(ctx, filter, headline.Cursor(), pageRows/2)
	if err != nil {
		return rowsLoaded{err: err}
	}
	after, err := kept.Headlines(ctx, filter, headline.Cursor(), pageRows/2)
	rows := append(append(before[:len(before):len(before)], headline), after...)
	return rowsLoaded{
		rows: rows, selected: headline.ID, err: err,
		top: len(before) < pageRows/2, bottom: len(after) < pageRows/2,
	}
}

func (loaded rowsLoaded) arrive(m *Model) tea.Cmd {
	if loaded.generation != m.edition.generation {
		return nil
	}
	m.edition.shown = true
	if loaded.err != nil {
		m.ahead = nil
		m.said.Fail("Could not read the headlines", loaded.err)
		return nil
	}
	m.edition.top, m.edition.bottom, m.edition.newAbove = loaded.top, loaded.bottom, 0
	m.headlines.SetFlat(!m.filter().Folds())
	m.headlines.Reset(loaded.rows)
	switch {
	case loaded.last:
		m.headlines.Select(m.headlines.Len() - 1)
	case loaded.selected != 0:
		m.headlines.SelectID(loaded.selected)
	}
	if h, ok := m.headlines.Selected(); ok && loaded.open {
		return m.open(h)
	}
	return tea.Batch(m.extend(), m.catchUp())
}

// extend reads on where the cursor comes near an end of what is loaded.
func (m *Model) extend() tea.Cmd {
	rows := m.headlines.Loaded()
	switch {
	case len(rows) == 0 || !m.edition.shown:
		return nil
	case m.edition.ranked != nil:
		return m.wantSnippets()
	}
	near := 2 * max(m.layout.height, 10)
	var cmds []tea.Cmd
	if !m.edition.bottom && m.headlines.Below() < near {
		cmds = append(cmds, m.more(below, rows[len(rows)-1].Cursor()))
	}
	if !m.edition.top && m.headlines.Above() < near {
		cmds = append(cmds, m.more(above, rows[0].Cursor()))
	}
	return tea.Batch(cmds...)
}

func (m *Model) more(side int, from store.Cursor) tea.Cmd {
	if m.edition.loading[side] {
		return nil
	}
	m.edition.loading[side] = true
	ctx, kept, filter, generation := m.ctx, m.options.Store, m.filter(), m.edition.generation
	read := kept.Headlines
	if side == above {
		read = kept.HeadlinesAbove
	}
	return func() tea.Msg {
		rows, err := read(ctx, filter, from, pageRows)
		return moreLoaded{generation, rows, side == above, len(rows) < pageRows, err}
	}
}

func (more moreLoaded) arrive(m *Model) tea.Cmd {
	if more.generation != m.edition.generation {
		return nil
	}
	side, end := below, &m.edition.bottom
	if more.above {
		side, end = above, &m.edition.top
	}
	m.edition.loading[side] = false
	if more.err != nil {
		m.said.Fail("Could not read more headlines", more.err)
		*end = true // not to be tried again at every key
		return nil
	}
	*end = more.end
	m.headlines.Merge(more.rows)
	m.trim(side)
	return nil
}

// trim lets rows go that are far from the side on which others came.
func (m *Model) trim(grown int) {
	rows := m.headlines.Loaded()
	surplus := len(rows) - mostRows
	if surplus <= 0 {
		return
	}
	if grown == below {
		m.edition.top = false
		m.headlines.Replace(rows[surplus:])
		return
	}
	m.edition.bottom = false
	m.headlines.Replace(rows[:mostRows])
}
