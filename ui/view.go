package ui

import (
	"iter"
	"strings"

	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/text"
)

// View puts the panes together. It only joins lines that the panes have painted before.
func (m *Model) View() tea.View {
	view := tea.NewView(m.screen())
	view.AltScreen = true
	view.MouseMode = tea.MouseModeCellMotion
	view.WindowTitle = m.windowTitle()
	if ask, ok := m.asking.(*typing); ok && m.layout.height > 0 {
		_, column := m.typingLine(ask)
		view.Cursor = tea.NewCursor(column, m.layout.status)
	}
	return view
}

func (m *Model) screen() string {
	if m.layout.width <= 0 || m.layout.height <= 0 {
		return ""
	}
	var screen strings.Builder
	switch {
	case m.help != nil:
		for line := range m.help.Lines {
			screen.WriteString(line)
			screen.WriteByte('\n')
		}
	default:
		m.drawPanes(&screen)
	}
	screen.WriteString(m.statusLine())
	return screen.String()
}

// drawPanes writes the title lines and then, line by line, what the panes show, with rules between them.
func (m *Model) drawPanes(screen *strings.Builder) {
	rule := m.look.Rule.Render("│")
	var shown []pane
	for p, b := range m.layout.panes {
		if b.width > 0 {
			shown = append(shown, pane(p))
		}
	}
	if m.layout.titles {
		for i, p := range shown {
			if i > 0 {
				screen.WriteString(rule)
			}
			screen.WriteString(m.titleLine(p))
		}
		screen.WriteByte('\n')
	}
	next := make([]func() (string, bool), len(shown))
	for i, p := range shown {
		pull, stop := iter.Pull(m.paneLines(p))
		defer stop()
		next[i] = pull
	}
	for range m.layout.panes[shown[0]].height {
		for i := range shown {
			if i > 0 {
				screen.WriteString(rule)
			}
			line, _ := next[i]()
			screen.WriteString(line)
		}
		screen.WriteByte('\n')
	}
}

func (m *Model) paneLines(p pane) iter.Seq[string] {
	switch {
	case p == feedsPane:
		return m.feeds.Lines
	case p == headlinesPane && m.headlines.Len() > 0:
		return m.headlines.Lines
	case p == headlinesPane:
		return m.emptyLines
	default:
		return strings.SplitSeq(m.reader.View(), "\n")
	}
}

// emptyLines are the lines of a view that has nothing to show: one sentence.
func (m *Model) emptyLines(yield func(string) bool) {
	b := m.layout.panes[headlinesPane]
	sentence := text.Wrap(m.emptySentence(), max(b.width-4, 1))
	for y := range b.height {
		line := text.Spaces(b.width)
		if i := y - b.height/3; i >= 0 && i < len(sentence) {
			words := text.Cut(sentence[i], b.width)
			left := (b.width - text.Width(words)) / 2
			line = text.Spaces(left) + m.look.Empty.Render(words) + text.Spaces(b.width-left-text.Width(words))
		}
		if !yield(line) {
			return
		}
	}
}

// titleLine is the line above a pane: what it shows on the left, a number on the right.
func (m *Model) titleLine(p pane) string {
	width := m.layout.panes[p].width
	title, number := m.paneTitle(p)
	style := m.look.Title
	if p == m.focus {
		style = m.look.TitleOn
	}
	number = text.Cut(number, max(width-4, 0))
	room := width - text.Width(number) - 3
	if room < 1 {
		return style.Render(text.Pad(" "+title, width))
	}
	title = text.Cut(text.Row(title), room)
	return " " + style.Render(title) + text.Spaces(room-text.Width(title)+1) + m.look.Dim.Render(number) + " "
}
