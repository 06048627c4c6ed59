package ui

import (
	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/layout"
	"broadsheet/ui/reader"
)

// wheelLines is how far one click of the wheel scrolls.
const wheelLines = 3

// click gives a pane the focus, selects the row, and opens the one that was selected already.
func (m *Model) click(mouse tea.Mouse) tea.Cmd {
	list := m.menu()
	height := list.Height(m.layout.Height)
	switch {
	case mouse.Button != tea.MouseLeft:
		return nil
	case mouse.Y == m.layout.Status:
		return m.clickStatus(mouse.X)
	case height > 0 && mouse.Y >= m.layout.Status-height:
		return m.clickMenu(list.Row(mouse.Y-m.layout.Status+height, height))
	case m.help != nil:
		return m.clickHelp(mouse)
	case m.asking != nil:
		return m.clickLabel(mouse)
	case m.doctor != nil:
		m.doctor.Click(mouse.Y)
		return nil
	}
	p, line, ok := m.layout.At(mouse.X, mouse.Y)
	if !ok {
		return nil
	}
	if p == layout.Article && !m.article.isOpen() {
		return nil
	}
	selected := m.focus == p
	m.focusOn(p)
	switch p {
	case layout.Feeds:
		if row := m.feeds.RowAt(line); row >= 0 {
			m.feeds.Select(row)
			return m.openSelected()
		}
	case layout.Headlines:
		row := m.headlines.RowAt(line)
		if row < 0 {
			return nil
		}
		selected = selected && row == m.headlines.Index()
		m.headlines.Select(row)
		if m.headlines.CountAt(line, mouse.X-m.layout.Panes[p].Left) {
			return m.toggleStory()
		}
		if selected {
			return m.openSelected()
		}
	}
	return m.moved()
}

// clickLabel takes the link whose label is clicked, where links have labels.
func (m *Model) clickLabel(mouse tea.Mouse) tea.Cmd {
	labels, ok := m.asking.(*reader.Hinting)
	if !ok {
		return nil
	}
	return m.afterAnswer(labels.Click(mouse.X-m.layout.Panes[layout.Article].Left, m.lineAt(layout.Article, mouse)))
}

// lineAt is the line of a pane at a place on the screen; -1 is none.
func (m *Model) lineAt(p layout.Pane, mouse tea.Mouse) int {
	if at, line, ok := m.layout.At(mouse.X, mouse.Y); ok && at == p {
		return line
	}
	return -1
}

// wheel scrolls the pane under the pointer, whichever has the focus.
func (m *Model) wheel(mouse tea.Mouse) tea.Cmd {
	lines := 0
	switch mouse.Button {
	case tea.MouseWheelDown:
		lines = wheelLines
	case tea.MouseWheelUp:
		lines = -wheelLines
	default:
		return nil
	}
	switch {
	case m.help != nil:
		m.help.Scroll(lines)
		return nil
	case m.doctor != nil:
		m.doctor.Scroll(lines)
		return nil
	}
	if p, _, ok := m.layout.At(mouse.X, mouse.Y); ok {
		return m.scroll(p, lines)
	}
	return nil
}

// scroll moves what a pane shows. A cursor stays on its row as long as that is seen.
func (m *Model) scroll(p layout.Pane, lines int) tea.Cmd {
	switch p {
	case layout.Feeds:
		m.feeds.Scroll(lines)
	case layout.Headlines:
		m.scrollHeadlines(func() { m.headlines.Scroll(lines) })
		m.edition.Moved()
		return m.edition.Extend()
	default:
		m.reader.ScrollBy(lines)
	}
	return nil
}
