package ui

import (
	"strings"

	"broadsheet/ui/menu"
	"broadsheet/ui/prompt"
)

// menu is the short list above the status line: the ways to complete a command, or the keys that may follow.
func (m *Model) menu() menu.Menu {
	if ask, ok := m.asking.(*prompt.Text); ok {
		return ask.Menu()
	}
	if m.asking != nil {
		return menu.Menu{}
	}
	return m.typing.Menu(m.bindings, m.where())
}

// underMenu cuts as many lines from the end of what is drawn as the menu takes, and draws the menu there.
func (m *Model) underMenu(drawn string) string {
	list := m.menu()
	height := list.Height(m.layout.Height)
	if height == 0 {
		return drawn
	}
	end := len(drawn)
	for range height + 1 {
		end = strings.LastIndexByte(drawn[:max(end, 0)], '\n')
	}
	lines := list.Lines(m.layout.Width, height, m.look)
	return drawn[:end+1] + strings.Join(lines, "\n") + "\n"
}
