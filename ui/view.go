package ui

import (
	"iter"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/layout"
	"broadsheet/ui/prompt"
	"broadsheet/ui/text"
	"broadsheet/ui/theme"
)

// View puts the panes together. It only joins lines that the panes have painted before.
func (m *Model) View() tea.View {
	view := tea.NewView(m.screen())
	view.AltScreen = true
	view.MouseMode = tea.MouseModeCellMotion
	view.WindowTitle = m.windowTitle()
	view.BackgroundColor, view.ForegroundColor = m.look.Paper, m.look.Ink
	view.ProgressBar = m.tabProgress()
	view.ReportFocus = m.config.Refresh.Notify
	if ask, ok := m.asking.(*prompt.Text); ok && m.layout.Height > 0 {
		_, column := m.questionLine(ask)
		view.Cursor = tea.NewCursor(column, m.layout.Status)
	}
	return view
}

func (m *Model) screen() string {
	if m.layout.Width <= 0 || m.layout.Height <= 0 {
		return ""
	}
	var screen strings.Builder
	switch {
	case m.help != nil:
		drawPage(&screen, m.help.Lines)
	case m.doctor != nil:
		drawPage(&screen, m.doctor.Lines)
	default:
		m.drawPanes(&screen)
	}
	return m.underMenu(screen.String()) + m.statusLine()
}

// drawPage writes the lines of a page that has the screen to itself.
func drawPage(screen *strings.Builder, lines iter.Seq[string]) {
	for line := range lines {
		screen.WriteString(line)
		screen.WriteByte('\n')
	}
}

// drawPanes writes the title lines and then, line by line, what the panes show, with rules between them.
func (m *Model) drawPanes(screen *strings.Builder) {
	rule := m.look.Rule.Render("│")
	var shown []layout.Pane
	for p, b := range m.layout.Panes {
		if b.Width > 0 {
			shown = append(shown, layout.Pane(p))
		}
	}
	if m.layout.Titles {
		for i, p := range shown {
			if i > 0 {
				screen.WriteString(rule)
			}
			screen.WriteString(m.titleLine(p))
		}
		screen.WriteByte('\n')
	}
	columns := make([][]string, len(shown))
	for i, p := range shown {
		columns[i] = slices.AppendSeq(m.columns[p][:0], m.paneLines(p))
		m.columns[p] = columns[i]
	}
	for y := range m.layout.Panes[shown[0]].Height {
		for i, column := range columns {
			if i > 0 {
				screen.WriteString(rule)
			}
			if y < len(column) {
				screen.WriteString(column[y])
			}
		}
		screen.WriteByte('\n')
	}
}

func (m *Model) paneLines(p layout.Pane) iter.Seq[string] {
	switch {
	case p == layout.Feeds:
		return m.feeds.Lines
	case p == layout.Headlines && m.headlines.Len() > 0:
		return m.headlines.Lines
	case p == layout.Headlines:
		return m.emptyLines
	default:
		return strings.SplitSeq(m.reader.View(), "\n")
	}
}

// emptyLines are the lines of a view that has nothing to show: one sentence.
func (m *Model) emptyLines(yield func(string) bool) {
	b := m.layout.Panes[layout.Headlines]
	sentence := text.Wrap(m.emptySentence(), max(b.Width-4, 1))
	for y := range b.Height {
		line := text.Spaces(b.Width)
		if i := y - b.Height/3; i >= 0 && i < len(sentence) {
			words := text.Cut(sentence[i], b.Width)
			left := (b.Width - text.Width(words)) / 2
			line = text.Spaces(left) + m.look.Empty.Render(words) + text.Spaces(b.Width-left-text.Width(words))
		}
		if !yield(line) {
			return
		}
	}
}

// drawn is a line that is painted again only when what it shows has changed.
type drawn[T comparable] struct {
	shows T
	look  *theme.Theme
	line  string
}

func (d *drawn[T]) paint(shows T, look *theme.Theme, paint func(T, *theme.Theme) string) string {
	if d.look != look || d.shows != shows {
		d.shows, d.look, d.line = shows, look, paint(shows, look)
	}
	return d.line
}

// paneTitle is what the line above a pane shows: what is in the pane, and a number about it.
type paneTitle struct {
	title, number string
	focused       bool
	logical       bool // the terminal turns right-to-left text itself
	width         int
}

func (m *Model) titleLine(p layout.Pane) string {
	title, number := m.titleOf(p)
	return m.titles[p].paint(paneTitle{title, number, p == m.focus, m.leavesOrder(), m.layout.Panes[p].Width}, m.look, paneTitle.paint)
}

// paint draws the title on the left and the number on the right.
func (t paneTitle) paint(look *theme.Theme) string {
	width, title, number := t.width, t.title, t.number
	style := look.Title
	if t.focused {
		style = look.TitleOn
	}
	number = text.Cut(number, max(width-4, 0))
	room := width - text.Width(number) - 3
	if room < 1 {
		return style.Render(text.Pad(" "+title, width))
	}
	return " " + style.Render(text.Fitted(text.Row(title), room, t.logical)) + " " + look.Dim.Render(number) + " "
}
