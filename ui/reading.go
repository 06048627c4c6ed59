package ui

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
)

// readOn scrolls the article, and from its end goes to the next unread one. From the headlines it opens the one under
// the cursor, if that is not open yet.
func (m *Model) readOn() tea.Cmd {
	if m.focus == headlinesPane {
		h, ok := m.headlines.Selected()
		switch {
		case !ok:
			return nil
		case h.ID != m.article.headline.ID:
			return m.open(h)
		case !m.layout.panes[articlePane].shown():
			m.focusOn(articlePane)
			return nil
		}
	}
	if m.reader.PageDown() {
		return nil
	}
	return m.nextUnread(false, true)
}

// nextUnread goes to the next unread article of the view, or the one before, and opens it if asked. After the last one
// it looks from the other end.
func (m *Model) nextUnread(backwards, open bool) tea.Cmd {
	if m.focus == articlePane {
		m.headlines.SelectID(m.article.headline.ID)
	}
	step, first, ended := 1, 0, m.edition.bottom
	if backwards {
		step, first, ended = -1, m.headlines.Len()-1, m.edition.top
	}
	if i := m.unreadFrom(m.headlines.Index()+step, step); i >= 0 {
		return m.goTo(i, open)
	}
	if ended && m.edition.top && m.edition.bottom {
		if i := m.unreadFrom(first, step); i >= 0 {
			m.sayWrapped(backwards)
			return m.goTo(i, open)
		}
		m.said.Refuse("Nothing is unread here any more.")
		return nil
	}
	return m.findUnread(backwards, open)
}

// unreadFrom is the place of the first unread row from a place on, or -1. The row of the open article is none.
func (m *Model) unreadFrom(i, step int) int {
	rows := m.headlines.Rows()
	for ; i >= 0 && i < len(rows); i += step {
		if !rows[i].Read && rows[i].ID != m.article.headline.ID {
			return i
		}
	}
	return -1
}

func (m *Model) goTo(i int, open bool) tea.Cmd {
	m.headlines.Select(i)
	h, ok := m.headlines.Selected()
	if ok && open {
		return tea.Batch(m.open(h), m.extend())
	}
	if m.focus == feedsPane {
		m.focusOn(headlinesPane)
	}
	return m.moved()
}

// findUnread asks the store, after all marks that are on their way there.
func (m *Model) findUnread(backwards, open bool) tea.Cmd {
	kept, filter, generation := m.options.Store, m.filter(), m.edition.generation
	var from store.Cursor
	if h, ok := m.headlines.Selected(); ok {
		from = m.headlines.HeadOf(h).Cursor()
	}
	return m.writes.Do(func(ctx context.Context) tea.Msg {
		found := unreadFound{generation: generation, open: open}
		found.headline, found.found, found.err = kept.NextUnread(ctx, filter, from, backwards)
		if found.err == nil && !found.found {
			found.wrapped = true
			found.headline, found.found, found.err = kept.NextUnread(ctx, filter, store.Cursor{}, backwards) // from the other end
		}
		return found
	})
}

func (found unreadFound) arrive(m *Model) tea.Cmd {
	switch {
	case found.generation != m.edition.generation:
		return nil
	case found.err != nil:
		m.said.Fail("Could not look for unread articles", found.err)
		return nil
	case !found.found:
		m.said.Refuse("Nothing is unread here any more.")
		return nil
	case found.wrapped:
		m.sayWrapped(false)
	}
	if i := m.headlines.Find(found.headline.ID); i >= 0 {
		return m.goTo(i, found.open)
	}
	return m.loadAround(found.headline, found.open)
}

func (m *Model) sayWrapped(backwards bool) {
	if backwards {
		m.said.Say("From the bottom again.")
		return
	}
	m.said.Say("From the top again.")
}

// openBeside opens the article next to the open one, read or not.
func (m *Model) openBeside(step int) tea.Cmd {
	m.headlines.SelectID(m.article.headline.ID)
	before := m.headlines.Index()
	m.headlines.Move(step)
	h, ok := m.headlines.Selected()
	switch {
	case !ok:
		return nil
	case m.headlines.Index() == before && step > 0:
		m.said.Refuse("This is the last article of the view.")
		return nil
	case m.headlines.Index() == before:
		m.said.Refuse("This is the first article of the view.")
		return nil
	}
	return tea.Batch(m.open(h), m.extend())
}
