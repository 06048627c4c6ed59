package background

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
	"broadsheet/ui/article"
	"broadsheet/ui/text"
)

// Index is the search index being filled with the words of articles that came.
type Index struct {
	group *Group
	kept  *store.Store
	stop  context.CancelFunc // nil: it is not
	meter *meter[indexProgress]
}

// indexProgress is how many articles are in the index of those that were not.
type indexProgress struct{ done, total int }

// Indexed comes when the words of new articles are in the search index.
type Indexed struct{ Err error }

// NewIndex makes the work for a store.
func NewIndex(group *Group, kept *store.Store) *Index {
	return &Index{group: group, kept: kept, meter: newMeter[indexProgress]()}
}

// Fill brings the index up to date for a search, unless that is under way.
func (i *Index) Fill(ctx context.Context) tea.Cmd {
	if i.stop != nil {
		return nil
	}
	ctx, i.stop = context.WithCancel(ctx)
	kept, meter := i.kept, newMeter[indexProgress]()
	i.meter = meter
	work := i.group.Begin(func() tea.Msg {
		defer meter.close()
		return Indexed{article.Index(ctx, kept, func(done, total int) { meter.set(indexProgress{done, total}) })}
	})
	return tea.Batch(work, meter.await)
}

// End takes the end of it.
func (i *Index) End() {
	if i.stop != nil {
		i.stop()
	}
	i.stop, i.meter = nil, newMeter[indexProgress]()
}

// GiveUp ends it; the rest is indexed with the next search or refresh.
func (i *Index) GiveUp() { i.stop() }

// Note is how far it is; "" if there is nothing worth telling.
func (i *Index) Note() string {
	now := i.meter.newest
	if now.total == 0 {
		return ""
	}
	return "Indexing " + text.Count(now.done) + " of " + text.Count(now.total) + " …"
}
