package edition

import (
	"context"
	"time"

	"broadsheet/store"
	"broadsheet/ui/feedlist"
)

// Start reads the first rows of all, outside of Update.
type Start struct {
	generation int
	kept       *store.Store
	clock      func() time.Time
	fold       bool
}

// Start begins to show what the last session left.
func (e *Edition) Start() Start {
	e.generation++
	return Start{e.generation, e.desk.Store, e.desk.Clock, e.fold}
}

// Rows reads the rows of a view around the article that was selected, or the first ones if there is none any more.
func (s Start) Rows(ctx context.Context, view feedlist.View, selected int64) Loaded {
	filter := view.Filter(s.clock())
	filter.Fold = s.fold
	loaded := s.read(ctx, filter, selected)
	loaded.generation = s.generation
	return loaded
}

// Failed says why they can't be read.
func (s Start) Failed(err error) Loaded { return Loaded{generation: s.generation, err: err} }

func (s Start) read(ctx context.Context, filter store.Filter, selected int64) Loaded {
	if selected != 0 {
		known, err := s.kept.HeadlinesByID(ctx, []int64{selected})
		if h, ok := known[selected]; ok && err == nil {
			return rowsAround(ctx, s.kept, filter, h)
		}
	}
	return topRows(ctx, s.kept, filter)
}

// Wants reports whether these rows are the ones that were asked for last.
func (e *Edition) Wants(rows Loaded) bool { return rows.generation == e.generation }

// Enter calls the view that the first rows are of by its name.
func (e *Edition) Enter(view feedlist.View) {
	e.view = view
	e.desk.Pane.SetOneFeed(view.Kind == feedlist.Feed)
}
