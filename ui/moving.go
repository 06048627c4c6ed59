package ui

import (
	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/layout"
	"broadsheet/ui/reader"
)

// sideStep is how far a long line of code is scrolled at once, in cells.
const sideStep = 8

// arrange gives the panes their room; a pane that is not shown keeps the size it had.
func (m *Model) arrange() {
	m.layout = layout.Arrange(m.layout.Width, m.layout.Height, layout.Mode{Focus: m.focus, Open: m.article.isOpen(), Zen: m.zen})
	l := m.layout
	if b := l.Panes[layout.Feeds]; b.Shown() {
		m.feeds.SetSize(b.Width, b.Height)
	}
	if b := l.Panes[layout.Headlines]; b.Shown() {
		m.headlines.SetSize(b.Width, b.Height)
	}
	if b := l.Panes[layout.Article]; b.Shown() {
		m.article.anchor.resize(m.reader, b.Width, b.Height)
	}
	m.feeds.SetFocused(m.focus == layout.Feeds)
	m.headlines.SetFocused(m.focus == layout.Headlines)
	if m.help != nil {
		m.help.SetSize(l.Width, max(l.Height-1, 0))
	}
	if m.doctor != nil {
		m.doctor.SetSize(l.Width, max(l.Height-1, 0))
	}
}

func (m *Model) focusOn(p layout.Pane) {
	m.focus = p
	m.zen = m.zen && p == layout.Article
	m.arrange()
}

func (m *Model) move(lines int) tea.Cmd {
	switch m.focus {
	case layout.Feeds:
		m.feeds.Move(lines)
	case layout.Headlines:
		m.scrollHeadlines(func() { m.headlines.Move(lines) })
	case layout.Article:
		m.reader.ScrollBy(lines)
	}
	return m.moved()
}

func (m *Model) page(pages float64) tea.Cmd {
	switch m.focus {
	case layout.Feeds:
		m.feeds.Page(pages)
	case layout.Headlines:
		m.scrollHeadlines(func() { m.headlines.Page(pages) })
	case layout.Article:
		m.pageArticle(pages)
	}
	return m.moved()
}

func (m *Model) pageArticle(pages float64) {
	switch {
	case pages >= 1:
		m.reader.PageDown()
	case pages <= -1:
		m.reader.PageUp()
	case pages > 0:
		m.reader.HalfPageDown()
	default:
		m.reader.HalfPageUp()
	}
}

// moved reads on where the cursor has come near the end, and forgets what was new above when that is seen.
func (m *Model) moved() tea.Cmd {
	m.edition.Moved()
	if m.focus != layout.Headlines {
		return nil
	}
	return m.edition.Extend()
}

func (m *Model) goTop() tea.Cmd {
	switch m.focus {
	case layout.Feeds:
		m.feeds.Select(0)
	case layout.Headlines:
		if !m.edition.Top() {
			return m.edition.GoTop()
		}
		m.headlines.Select(0)
	case layout.Article:
		m.reader.Top()
	}
	return m.moved()
}

func (m *Model) goBottom() tea.Cmd {
	switch m.focus {
	case layout.Feeds:
		m.feeds.Select(m.feeds.Len() - 1)
	case layout.Headlines:
		if !m.edition.Bottom() {
			return m.edition.GoBottom()
		}
		m.headlines.Select(m.headlines.Len() - 1)
	case layout.Article:
		m.reader.Bottom()
	}
	return m.moved()
}

// inText moves from one part of the article to another.
func (m *Model) inText(move func(pane *reader.Reader, step int) bool, step int) tea.Cmd {
	move(m.reader, step)
	return nil
}

// placeCursor scrolls a list so that the cursor stands at a part of its height: 0 is the top, 1 the bottom.
func (m *Model) placeCursor(part float64) tea.Cmd {
	row := func(p layout.Pane) int { return int(part * float64(m.layout.Panes[p].Height-1)) }
	switch m.focus {
	case layout.Feeds:
		m.feeds.PlaceCursor(row(layout.Feeds))
	case layout.Headlines:
		m.headlines.PlaceCursor(row(layout.Headlines))
	}
	return m.moved()
}

// cycle goes to the next pane that there is something in.
func (m *Model) cycle(step int) tea.Cmd {
	next := m.focus
	for range 2 {
		next = layout.Pane((int(next) + step + 3) % 3)
		if next != layout.Article || m.article.isOpen() {
			break
		}
	}
	m.focusOn(next)
	return nil
}

func (m *Model) fold() tea.Cmd {
	m.feeds.ToggleFold()
	return nil
}

func (m *Model) sideways(cells int) tea.Cmd {
	m.reader.Sideways(cells)
	return nil
}

// back goes one step towards the feeds; what is lit goes out first.
func (m *Model) back() tea.Cmd {
	switch {
	case m.giveUpRanking():
	case m.lit():
		return m.endSearch()
	case m.focus == layout.Article && m.reader.Unselect():
	case m.zen:
		return m.toggleZen()
	case m.focus == layout.Article:
		m.focusOn(layout.Headlines)
	case m.focus == layout.Headlines && m.edition.Above():
		return m.goBack()
	case m.focus == layout.Headlines:
		m.feeds.SelectView(m.edition.View())
		m.focusOn(layout.Feeds)
	}
	return nil
}

// leave goes back like "back", but from the headlines it ends the reader: they are the top.
func (m *Model) leave() tea.Cmd {
	switch {
	case m.giveUpRanking():
		return nil
	case m.lit():
		return m.endSearch()
	case m.focus == layout.Article && m.reader.Unselect():
		return nil
	case m.zen:
		return m.toggleZen()
	case m.focus == layout.Headlines && m.edition.Above():
		return m.goBack()
	case m.focus == layout.Headlines:
		return m.quit()
	default:
		m.focusOn(layout.Headlines)
		return nil
	}
}
