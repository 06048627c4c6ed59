package ui

import (
	"strings"

	"broadsheet/ui/menu"
	"broadsheet/ui/prompt"
	"broadsheet/ui/status"
)

// menu is the short list above the status line: the ways to complete a command, or the keys that may follow.
func (m *Model) menu() menu.Menu {
	if ask, ok := m.asking.(*prompt.Text); ok {
		return ask.Menu()
	}
	list := menu.Menu{Chosen: -1}
	if m.asking == nil && m.typed.listed {
		for _, following := range m.bindings.Following(m.typed.steps, m.where()) {
			list.Items = append(list.Items, menu.Item{Word: following.Key, Note: following.Label})
		}
	}
	return list
}

// underMenu cuts as many lines from the end of what is drawn as the menu takes, and draws the menu there.
func (m *Model) underMenu(drawn string) string {
	list := m.menu()
	height := list.Height(m.layout.height)
	if height == 0 {
		return drawn
	}
	end := len(drawn)
	for range height + 1 {
		end = strings.LastIndexByte(drawn[:max(end, 0)], '\n')
	}
	lines := list.Lines(m.layout.width, height, m.look)
	return drawn[:end+1] + strings.Join(lines, "\n") + "\n"
}

// typedBar is the status line while a sequence of keys is not complete.
func (m *Model) typedBar() status.Bar {
	bar := status.Bar{Message: m.typed.count + strings.Join(m.typed.steps, " ") + " …"}
	if m.typed.listed {
		bar.Hints = []status.Hint{{Key: "esc", Label: "never mind"}}
	}
	return bar
}
