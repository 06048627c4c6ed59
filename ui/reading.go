package ui

import (
	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/layout"
)

// readOn scrolls the article, and from its end goes to the next unread one. From the headlines it opens the one under
// the cursor, if that is not open yet.
func (m *Model) readOn() tea.Cmd {
	if m.focus == layout.Headlines {
		h, ok := m.headlines.Selected()
		switch {
		case !ok:
			return nil
		case h.ID != m.article.headline.ID:
			return m.open(h)
		case !m.layout.Panes[layout.Article].Shown():
			m.focusOn(layout.Article)
			return nil
		}
	}
	if m.reader.PageDown() {
		return nil
	}
	return m.nextUnread(false, true)
}

// nextUnread goes to the next unread article of the view, or the one before, and opens it if asked.
func (m *Model) nextUnread(backwards, open bool) tea.Cmd {
	if m.focus == layout.Article {
		m.headlines.SelectID(m.article.headline.ID)
	}
	return m.followEdition(m.edition.NextUnread(backwards, open, m.article.headline.ID))
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
	return tea.Batch(m.open(h), m.edition.Extend())
}
