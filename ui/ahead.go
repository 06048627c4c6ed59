package ui

import (
	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/keys"
)

// mostAhead bounds what is kept of a key held down; what comes after that is lost, rather than done before its turn.
const mostAhead = 1000

// awaited reports whether what the focus is on is still on its way: an article's text, or the rows of a view.
func (m *Model) awaited() bool {
	if m.focus == articlePane {
		return m.article.onItsWay()
	}
	return m.focus == headlinesPane && m.edition.Awaited()
}

// typeAhead keeps a key that is meant for what is still on its way, so that "enter space space" scrolls the new
// article, however fast it was typed. Keys that lead away from there are for now.
func (m *Model) typeAhead(command keys.Command) bool {
	if !m.awaited() {
		return false
	}
	switch command.Name {
	case keys.Quit, keys.Back, keys.Cancel, keys.Help, keys.Suspend, keys.Redraw, keys.NextPane, keys.PreviousPane, keys.Exit,
		keys.CommandLine, keys.Search, keys.SearchAll, keys.SaveView, keys.AddFeed: // they ask: what is typed next is the answer
		m.ahead = nil
		return false
	}
	if len(m.ahead) < mostAhead {
		m.ahead = append(m.ahead, command)
	}
	return true
}

// catchUp does what was typed ahead. One of the keys may lead to something that is on its way again.
func (m *Model) catchUp() tea.Cmd {
	var cmds []tea.Cmd
	for len(m.ahead) > 0 && !m.awaited() {
		command := m.ahead[0]
		m.ahead = m.ahead[1:]
		cmds = append(cmds, m.perform(command))
	}
	return tea.Batch(cmds...)
}
