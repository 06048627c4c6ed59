package ui

import (
	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/layout"
)

// toggleZen shows nothing but the article, or all panes again.
func (m *Model) toggleZen() tea.Cmd {
	if !m.article.isOpen() {
		m.said.Refuse("No article is open.")
		return nil
	}
	m.zen = !m.zen
	m.focusOn(layout.Article)
	return nil
}
