package ui

import (
	"time"

	tea "charm.land/bubbletea/v2"
)

// markOpened marks an article read that was opened to be read, or notes when it will be.
func (m *Model) markOpened() tea.Cmd {
	when := m.config.Reading.MarkRead
	switch {
	case when.ByHand || m.article.headline.Read:
		return nil
	case when.After > 0:
		m.article.readAt, m.article.began = m.now().Add(when.After), m.position()
		return nil
	}
	return m.setRead(m.article.headline, true, "")
}

// markShown marks the open article read once it has been shown for as long as the config says, or was scrolled.
func (m *Model) markShown() tea.Cmd {
	if m.article.readAt.IsZero() || m.article.onItsWay() {
		return nil
	}
	if m.now().Before(m.article.readAt) && m.position() == m.article.began {
		return nil
	}
	m.article.readAt = time.Time{}
	if m.article.headline.Read {
		return nil
	}
	return m.setRead(m.article.headline, true, "")
}

// scrollHeadlines moves the list, and counts as passed what leaves the screen at its top by that.
func (m *Model) scrollHeadlines(scroll func()) {
	before := m.headlines.Above()
	scroll()
	if !m.config.Reading.MarkPassed || m.headlines.Above() <= before {
		return
	}
	for _, h := range m.headlines.Rows()[before:m.headlines.Above()] {
		for _, row := range m.sameStory(h) {
			m.marks.Pass(row)
		}
	}
}
