package ui

import (
	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/help"
	"broadsheet/ui/keys"
)

func (m *Model) toggleHelp() tea.Cmd {
	if m.help != nil {
		m.help = nil
		return nil
	}
	m.help = help.New(m.bindings, m.look)
	m.arrange()
	return nil
}

// actInHelp moves in the help page; keys that lead away from anything close it.
func (m *Model) actInHelp(name keys.Name) tea.Cmd {
	page := max(m.layout.height-2, 1)
	switch name {
	case keys.Down:
		m.help.Scroll(1)
	case keys.Up:
		m.help.Scroll(-1)
	case keys.PageDown, keys.ReadOn, keys.Fold:
		m.help.Scroll(page)
	case keys.PageUp:
		m.help.Scroll(-page)
	case keys.HalfPageDown:
		m.help.Scroll(page / 2)
	case keys.HalfPageUp:
		m.help.Scroll(-page / 2)
	case keys.Top:
		m.help.Scroll(-m.help.Length())
	case keys.Bottom:
		m.help.Scroll(m.help.Length())
	case keys.Help, keys.Back, keys.Quit, keys.Cancel:
		m.help = nil
	case keys.Suspend, keys.Redraw:
		return m.act(name)
	}
	return nil
}
