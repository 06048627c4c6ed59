package edition

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
)

// Reread are the rows as another look at the store found them.
type Reread struct {
	Marks       int // how many had been made when it looked
	generation  int
	number      int // of the look
	grown       int // times that rows had come at an end
	rows        []store.Headline
	top, bottom bool
	unfolded    []int64                    // the rows whose stories stood open
	stories     map[int64][]store.Headline // what is below them now
	err         error
}

// span is the loaded part of a view, as another look at the store needs it.
type span struct {
	ranked      bool // in an order of its own
	rows        []store.Headline
	top, bottom bool
}

// Look looks again at the rows that are loaded: what another process, a refresh or an undo changed, and what came; marks
// says how many the user has made so far.
func (e *Edition) Look(marks int) tea.Cmd {
	e.looks++
	ctx, kept, filter, generation, number, grown := e.ctx, e.desk.Store, e.Filter(), e.generation, e.looks, e.grown
	loaded := span{e.ranked != nil, append([]store.Headline(nil), e.desk.Pane.Loaded()...), e.top, e.bottom}
	unfolded := e.desk.Pane.Unfolded()
	return func() tea.Msg {
		again, err := loaded.again(ctx, kept, filter)
		read := Reread{Marks: marks, generation: generation, number: number, grown: grown, rows: again.rows, top: again.top, bottom: again.bottom, err: err}
		if err == nil && len(unfolded) > 0 {
			read.unfolded = unfolded
			read.stories, read.err = kept.Stories(ctx, unfolded)
		}
		return read
	}
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

// Concerns reports whether what was read anew are the rows that are shown. What could not be read is told.
func (e *Edition) Concerns(again Reread) bool {
	if again.generation != e.generation || again.number != e.looks {
		return false
	}
	if again.err != nil {
		e.desk.Said.Fail("Could not read the headlines", again.err)
	}
	return again.err == nil
}

// Take puts what was read anew in the place of what is shown. It looks once more where rows have come at an end
// meanwhile, which would be lost.
func (e *Edition) Take(again Reread) tea.Cmd {
	if again.grown != e.grown {
		return e.Look(again.Marks)
	}
	e.top, e.bottom = again.top, again.bottom
	e.desk.Pane.TakeStories(again.unfolded, again.stories)
	e.takeRows(again.rows)
	return e.Extend()
}

// takeRows puts the rows of another look in the place of those on the screen, which do not move.
func (e *Edition) takeRows(rows []store.Headline) {
	known := make(map[int64]bool, e.desk.Pane.Len())
	for _, row := range e.desk.Pane.Rows() {
		known[row.ID] = true
	}
	empty := e.desk.Pane.Len() == 0
	e.desk.Pane.SetFlat(!e.Filter().Folds())
	e.desk.Pane.Replace(rows)
	now := e.desk.Pane.Rows()
	if empty {
		return
	}
	for _, row := range now[:min(e.desk.Pane.Above(), len(now))] {
		if !known[row.ID] {
			e.newAbove++
		}
	}
}
