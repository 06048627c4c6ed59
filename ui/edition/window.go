package edition

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
)

// The sides of the window, as places in list.loading.
const (
	above = 0
	below = 1
)

const (
	pageRows = 300  // read at once
	mostRows = 1500 // kept in the window
)

// Loaded are the rows of a view, in the place of those there were.
type Loaded struct {
	generation  int
	rows        []store.Headline
	top, bottom bool  // the rows reach the ends of the view
	selected    int64 // the article to be selected; 0 is the first row
	last        bool  // the last row is to be selected
	open        bool  // the selected article is to be opened
	keeps       int64 // the article that was selected when the same list was asked for anew; 0: it is another list
	err         error
}

// moreLoaded are rows that go on below the ones there are, or above.
type moreLoaded struct {
	generation int
	rows       []store.Headline
	above      bool
	end        bool // there are no more in that direction
	err        error
}

// load begins another window. The rows of the present one stay until it comes.
func (e *Edition) load(read func(ctx context.Context, filter store.Filter) Loaded) tea.Cmd {
	e.generation++
	e.loading = [2]bool{}
	ctx, filter, generation := e.ctx, e.Filter(), e.generation
	return func() tea.Msg {
		loaded := read(ctx, filter)
		loaded.generation = generation
		return loaded
	}
}

// LoadTop loads the view from its top.
func (e *Edition) LoadTop() tea.Cmd {
	kept := e.desk.Store
	return e.load(func(ctx context.Context, filter store.Filter) Loaded {
		return topRows(ctx, kept, filter)
	})
}

func topRows(ctx context.Context, kept *store.Store, filter store.Filter) Loaded {
	rows, err := kept.Headlines(ctx, filter, store.Cursor{}, pageRows)
	return Loaded{rows: rows, top: true, bottom: len(rows) < pageRows, err: err}
}

// GoTop goes to the top of a view that is loaded from further down.
func (e *Edition) GoTop() tea.Cmd {
	e.seeking = true
	return e.LoadTop()
}

// GoBottom goes to the end without reading what is before it.
func (e *Edition) GoBottom() tea.Cmd {
	e.seeking = true
	kept := e.desk.Store
	return e.load(func(ctx context.Context, filter store.Filter) Loaded {
		rows, err := kept.LastHeadlines(ctx, filter, pageRows)
		return Loaded{rows: rows, top: len(rows) < pageRows, bottom: true, last: true, err: err}
	})
}

// LoadAround loads the window that an article stands in, and selects it.
func (e *Edition) LoadAround(headline store.Headline, open bool) tea.Cmd {
	kept, standing := e.desk.Store, e.desk.Pane.HeadOf(headline)
	return e.load(func(ctx context.Context, filter store.Filter) Loaded {
		loaded := rowsAround(ctx, kept, filter, standing)
		loaded.selected, loaded.open = headline.ID, open
		return loaded
	})
}

func rowsAround(ctx context.Context, kept *store.Store, filter store.Filter, headline store.Headline) Loaded {
	before, err := kept.HeadlinesAbove(ctx, filter, headline.Cursor(), pageRows/2)
	if err != nil {
		return Loaded{err: err}
	}
	after, err := kept.Headlines(ctx, filter, headline.Cursor(), pageRows/2)
	rows := append(append(before[:len(before):len(before)], headline), after...)
	return Loaded{
		rows: rows, selected: headline.ID, err: err,
		top: len(before) < pageRows/2, bottom: len(after) < pageRows/2,
	}
}

func (loaded Loaded) arrive(e *Edition) (Event, tea.Cmd) {
	if !e.Wants(loaded) {
		return Event{}, nil
	}
	if h, ok := e.desk.Pane.Selected(); ok && loaded.keeps != 0 && h.ID != loaded.keeps {
		return Event{}, e.Reload() // the cursor has been moved meanwhile
	}
	e.shown, e.seeking = true, false
	if loaded.err != nil {
		e.desk.Said.Fail("Could not read the headlines", loaded.err)
		return Event{Failed: true}, nil
	}
	e.top, e.bottom, e.newAbove = loaded.top, loaded.bottom, 0
	e.desk.Pane.SetFlat(!e.Filter().Folds())
	e.desk.Pane.Reset(loaded.rows)
	switch {
	case loaded.last:
		e.desk.Pane.Select(e.desk.Pane.Len() - 1)
	case loaded.selected != 0:
		e.desk.Pane.SelectID(loaded.selected)
	}
	if loaded.open && e.desk.Pane.Len() > 0 {
		return Event{Open: true}, nil
	}
	return Event{}, e.Extend()
}

// Extend reads on where the cursor comes near an end of what is loaded.
func (e *Edition) Extend() tea.Cmd {
	rows := e.desk.Pane.Loaded()
	switch {
	case len(rows) == 0 || !e.shown:
		return nil
	case e.ranked != nil:
		return e.wantSnippets()
	}
	near := 2 * max(e.height, 10)
	var cmds []tea.Cmd
	if !e.bottom && e.desk.Pane.Below() < near {
		cmds = append(cmds, e.more(below, rows[len(rows)-1].Cursor()))
	}
	if !e.top && e.desk.Pane.Above() < near {
		cmds = append(cmds, e.more(above, rows[0].Cursor()))
	}
	return tea.Batch(cmds...)
}

func (e *Edition) more(side int, from store.Cursor) tea.Cmd {
	if e.loading[side] {
		return nil
	}
	e.loading[side] = true
	ctx, kept, filter, generation := e.ctx, e.desk.Store, e.Filter(), e.generation
	read := kept.Headlines
	if side == above {
		read = kept.HeadlinesAbove
	}
	return func() tea.Msg {
		rows, err := read(ctx, filter, from, pageRows)
		return moreLoaded{generation, rows, side == above, len(rows) < pageRows, err}
	}
}

func (more moreLoaded) arrive(e *Edition) (Event, tea.Cmd) {
	if more.generation != e.generation {
		return Event{}, nil
	}
	side, end := below, &e.bottom
	if more.above {
		side, end = above, &e.top
	}
	e.loading[side] = false
	if more.err != nil {
		e.desk.Said.Fail("Could not read more headlines", more.err)
		*end = true // not to be tried again at every key
		return Event{}, nil
	}
	*end = more.end
	e.grown++
	e.desk.Pane.Merge(more.rows)
	e.trim(side)
	return Event{}, nil
}

// trim lets rows go that are far from the side on which others came.
func (e *Edition) trim(grown int) {
	rows := e.desk.Pane.Loaded()
	surplus := len(rows) - mostRows
	if surplus <= 0 {
		return
	}
	if grown == below {
		e.top = false
		e.desk.Pane.Replace(rows[surplus:])
		return
	}
	e.bottom = false
	e.desk.Pane.Replace(rows[:mostRows])
}
