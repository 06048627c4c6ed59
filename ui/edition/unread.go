package edition

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
)

// unreadFound is the next unread article of a view.
type unreadFound struct {
	generation int
	headline   store.Headline
	found      bool
	wrapped    bool // it was found from the other end
	open       bool
	err        error
}

// NextUnread goes to the next unread article of the view, or the one before, and opens it if asked. After the last one it
// looks from the other end. The article that is open does not count.
func (e *Edition) NextUnread(backwards, open bool, reading int64) (Event, tea.Cmd) {
	step, first, ended := 1, 0, e.bottom
	if backwards {
		step, first, ended = -1, e.desk.Pane.Len()-1, e.top
	}
	if i := e.unreadFrom(e.desk.Pane.Index()+step, step, reading); i >= 0 {
		return e.goTo(i, open)
	}
	if ended && e.top && e.bottom {
		if i := e.unreadFrom(first, step, reading); i >= 0 {
			e.sayWrapped(backwards)
			return e.goTo(i, open)
		}
		e.desk.Said.Refuse("Nothing is unread here any more.")
		return Event{}, nil
	}
	return Event{}, e.findUnread(backwards, open)
}

// unreadFrom is the place of the first unread row from a place on, or -1. The row of the article that is open is none.
func (e *Edition) unreadFrom(i, step int, reading int64) int {
	rows := e.desk.Pane.Rows()
	for ; i >= 0 && i < len(rows); i += step {
		if !rows[i].Read && rows[i].ID != reading {
			return i
		}
	}
	return -1
}

func (e *Edition) goTo(i int, open bool) (Event, tea.Cmd) {
	e.desk.Pane.Select(i)
	if open {
		return Event{Open: true}, e.Extend()
	}
	return Event{Found: true}, nil
}

// findUnread asks the store, after all marks that are on their way there.
func (e *Edition) findUnread(backwards, open bool) tea.Cmd {
	e.seeking = true
	kept, filter, generation := e.desk.Store, e.Filter(), e.generation
	var from store.Cursor
	if h, ok := e.desk.Pane.Selected(); ok {
		from = e.desk.Pane.HeadOf(h).Cursor()
	}
	return e.desk.Writes.Do(func(ctx context.Context) tea.Msg {
		found := unreadFound{generation: generation, open: open}
		found.headline, found.found, found.err = kept.NextUnread(ctx, filter, from, backwards)
		if found.err == nil && !found.found {
			found.wrapped = true
			found.headline, found.found, found.err = kept.NextUnread(ctx, filter, store.Cursor{}, backwards) // from the other end
		}
		return found
	})
}

func (found unreadFound) arrive(e *Edition) (Event, tea.Cmd) {
	if found.generation != e.generation {
		return Event{}, nil
	}
	e.seeking = false
	switch {
	case found.err != nil:
		e.desk.Said.Fail("Could not look for unread articles", found.err)
		return Event{}, nil
	case !found.found:
		e.desk.Said.Refuse("Nothing is unread here any more.")
		return Event{}, nil
	case found.wrapped:
		e.sayWrapped(false)
	}
	if i := e.desk.Pane.Find(found.headline.ID); i >= 0 {
		return e.goTo(i, found.open)
	}
	e.seeking = true
	return Event{}, e.LoadAround(found.headline, found.open)
}

func (e *Edition) sayWrapped(backwards bool) {
	if backwards {
		e.desk.Said.Say("From the bottom again.")
		return
	}
	e.desk.Said.Say("From the top again.")
}
