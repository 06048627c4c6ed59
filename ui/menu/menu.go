// Package menu draws a short list above the status line: the keys that may follow, or the ways to complete a command.
// It takes the screen's last lines for as long as it is needed.
package menu

import (
	"strings"

	"broadsheet/ui/text"
	"broadsheet/ui/theme"
)

// Item is one row: a word, and what it is.
type Item struct{ Word, Note string }

// Menu is a list with, perhaps, a chosen row.
type Menu struct {
	Items  []Item
	Chosen int // -1: none
}

const (
	mostRows   = 10
	widestWord = 36 // cells of a word that does not push its note aside
)

// Height is how many lines the menu takes of a screen that has that many: never more than half of them.
func (m Menu) Height(screen int) int {
	if len(m.Items) == 0 || screen < 6 {
		return 0
	}
	return min(len(m.Items), mostRows, screen/2-1) + 1
}

// Lines draws the menu: a rule, and as many rows as there is height for, among them the chosen one.
func (m Menu) Lines(width, height int, look *theme.Theme) []string {
	if height < 2 || width < 1 {
		return nil
	}
	lines := []string{look.Rule.Render(strings.Repeat("─", width))}
	rows := height - 1
	first := max(min(m.Chosen-rows/2, len(m.Items)-rows), 0)
	column := m.column()
	for i := first; i < min(first+rows, len(m.Items)); i++ {
		lines = append(lines, m.row(i, column, width, look))
	}
	return lines
}

// Row is the place of the item on a line of the menu; -1 is none.
func (m Menu) Row(line, height int) int {
	rows := height - 1
	place := max(min(m.Chosen-rows/2, len(m.Items)-rows), 0) + line - 1
	if line < 1 || place >= len(m.Items) {
		return -1
	}
	return place
}

func (m Menu) column() int {
	widest := 0
	for _, item := range m.Items {
		widest = max(widest, text.Width(text.Row(item.Word)))
	}
	return min(widest, widestWord)
}

func (m Menu) row(i, column, width int, look *theme.Theme) string {
	word := text.Row(m.Items[i].Word)
	column = max(column, text.Width(word))
	left := text.Pad(" "+word+text.Spaces(column-text.Width(word)+2), min(column+3, width))
	note := text.Pad(text.Row(m.Items[i].Note), width-text.Width(left))
	if i == m.Chosen {
		chosen := look.Row(theme.Selected)
		return chosen.Unread.Render(left) + chosen.Aside.Render(note)
	}
	return look.Key.Render(left) + look.Hint.Render(note)
}
