package ui

import (
	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/keys"
	"broadsheet/ui/layout"
)

// awaited reports whether what the focus is on is still on its way: an article's text, the rows of a view, or the row
// that the cursor is to go to.
func (m *Model) awaited() bool {
	if m.focus != layout.Feeds && m.edition.Seeking() {
		return true
	}
	if m.focus == layout.Article {
		return m.article.onItsWay()
	}
	return m.focus == layout.Headlines && m.edition.Awaited()
}

// typeAhead keeps a command that is meant for what is still on its way. What turns a mark round waits for an undo, which
// may turn it too, and what is typed then waits for its turn.
func (m *Model) typeAhead(command keys.Command) bool {
	if m.awaited() {
		return m.ahead.Take(command)
	}
	return m.marks.Undoing() && (changesMark(command.Name) || !m.ahead.IsEmpty()) && m.ahead.Take(command)
}

func changesMark(name keys.Name) bool {
	switch name {
	case keys.ToggleRead, keys.ToggleStar, keys.MarkRead, keys.MarkUnread, keys.Star, keys.Unstar:
		return true
	}
	return false
}

// catchUp does what was typed ahead. One of the keys may lead to something that is on its way again.
func (m *Model) catchUp() tea.Cmd {
	var cmds []tea.Cmd
	for !m.awaited() && !m.marks.Undoing() {
		command, ok := m.ahead.Next()
		if !ok {
			break
		}
		cmds = append(cmds, m.perform(command))
	}
	return tea.Batch(cmds...)
}
