package ui

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
)

// span is the loaded part of a view, as another look at the store needs it.
type span struct {
	ranked      bool // in an order of its own
	rows        []store.Headline
	top, bottom bool
}

// reread looks again at the rows that are loaded: what another process, a refresh or an undo changed, and what came.
func (m *Model) reread() tea.Cmd {
	m.watch.rereading, m.watch.stale = true, false
	ctx, kept, filter, generation, marks := m.ctx, m.options.Store, m.filter(), m.edition.generation, m.marks
	loaded := span{m.edition.ranked != nil, append([]store.Headline(nil), m.headlines.Loaded()...), m.edition.top, m.edition.bottom}
	unfolded := m.headlines.Unfolded()
	return tea.Batch(m.loadSidebar(), m.examine(), func() tea.Msg {
		again, err := loaded.again(ctx, kept, filter)
		read := rowsReread{generation: generation, marks: marks, rows: again.rows, top: again.top, bottom: again.bottom, err: err}
		if err == nil && len(unfolded) > 0 {
			read.unfolded = unfolded
			read.stories, read.err = kept.Stories(ctx, unfolded)
		}
		return read
	})
}

// again reads the span anew: the rows that belong to it now, those that came at its open ends, and the state of those
// that no longer match but stay on the screen.
func (s span) again(ctx context.Context, kept *store.Store, filter store.Filter) (span, error) {
	if s.ranked {
		rows, err := rereadHits(ctx, kept, s.rows)
		return span{true, rows, true, true}, err
	}
	if len(s.rows) == 0 {
		first := topRows(ctx, kept, filter)
		return span{false, first.rows, first.top, first.bottom}, first.err
	}
	now := s
	first, last := s.rows[0].Cursor(), s.rows[len(s.rows)-1].Cursor()
	var before []store.Headline
	var err error
	if s.top {
		if before, err = kept.HeadlinesAbove(ctx, filter, first, pageRows); err != nil {
			return s, err
		}
		now.top = len(before) < pageRows
	}
	first.ID++ // the first row itself is to be read too
	limit := len(s.rows) + pageRows
	body, err := kept.Headlines(ctx, filter, first, limit)
	if err != nil {
		return s, err
	}
	now.bottom = s.bottom && len(body) < limit
	if !s.bottom {
		body = upTo(body, last)
	}
	now.rows, err = s.withStates(ctx, kept, append(before, body...))
	return now, err
}

// upTo leaves out what stands below a place.
func upTo(rows []store.Headline, last store.Cursor) []store.Headline {
	for i, row := range rows {
		if row.Published.Before(last.Published) || row.Published.Equal(last.Published) && row.ID < last.ID {
			return rows[:i]
		}
	}
	return rows
}

// withStates adds the rows that do not match the filter any more, as they are now. Those that are gone stay out.
func (s span) withStates(ctx context.Context, kept *store.Store, fresh []store.Headline) ([]store.Headline, error) {
	matching := make(map[int64]bool, len(fresh))
	for _, row := range fresh {
		matching[row.ID] = true
	}
	var others []int64
	for _, row := range s.rows {
		if !matching[row.ID] {
			others = append(others, row.ID)
		}
	}
	if len(others) == 0 {
		return fresh, nil
	}
	states, err := kept.HeadlinesByID(ctx, others)
	if err != nil {
		return nil, err
	}
	for _, id := range others {
		if row, ok := states[id]; ok {
			fresh = insert(fresh, row)
		}
	}
	return fresh, nil
}

// insert puts a row where it belongs in the order of a list.
func insert(rows []store.Headline, row store.Headline) []store.Headline {
	place := len(upTo(rows, row.Cursor()))
	rows = append(rows, store.Headline{})
	copy(rows[place+1:], rows[place:])
	rows[place] = row
	return rows
}

func (again rowsReread) arrive(m *Model) tea.Cmd {
	m.watch.rereading = false
	switch {
	case again.generation != m.edition.generation:
		return nil
	case again.err != nil:
		m.said.Fail("Could not read the headlines", again.err)
		return nil
	case again.marks != m.marks || m.pending > 0:
		m.watch.stale = true // it looked before a mark of the user was written
		return nil
	}
	m.edition.top, m.edition.bottom = again.top, again.bottom
	m.headlines.TakeStories(again.unfolded, again.stories)
	m.takeRows(again.rows)
	return m.extend()
}

// takeRows puts the rows of another look in the place of those on the screen, which do not move.
func (m *Model) takeRows(rows []store.Headline) {
	known := make(map[int64]bool, m.headlines.Len())
	for _, row := range m.headlines.Rows() {
		known[row.ID] = true
	}
	empty := m.headlines.Len() == 0
	m.headlines.SetFlat(!m.filter().Folds())
	m.headlines.Replace(rows)
	now := m.headlines.Rows()
	for _, row := range now {
		if row.ID == m.article.headline.ID {
			m.article.headline = row
		}
	}
	if empty {
		return
	}
	for _, row := range now[:min(m.headlines.Above(), len(now))] {
		if !known[row.ID] {
			m.edition.newAbove++
		}
	}
}

func (m *Model) loadSidebar() tea.Cmd {
	ctx, kept := m.ctx, m.options.Store
	return func() tea.Msg {
		sidebar, err := kept.Sidebar(ctx)
		return sidebarLoaded{sidebar, err}
	}
}

func (loaded sidebarLoaded) arrive(m *Model) tea.Cmd {
	if loaded.err != nil {
		m.said.Fail("Could not read the list of feeds", loaded.err)
		return nil
	}
	m.feeds.SetSidebar(loaded.sidebar)
	if view, known := m.feeds.Named(m.edition.view); known { // else its feed left the config; what is loaded can still be read
		m.edition.view = view
	}
	return m.countSaved()
}
