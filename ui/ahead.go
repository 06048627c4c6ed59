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

// typeAhead keeps a command that is meant for what is still on its way.
func (m *Model) typeAhead(command keys.Command) bool {
	return m.awaited() && m.ahead.Take(command)
}

// catchUp does what was typed ahead. One of the keys may lead to something that is on its way again.
func (m *Model) catchUp() tea.Cmd {
	var cmds []tea.Cmd
	for !m.awaited() {
		command, ok := m.ahead.Next()
		if !ok {
			break
		}
		cmds = append(cmds, m.perform(command))
	}
	return tea.Batch(cmds...)
}
