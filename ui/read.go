package ui

import (
	"context"
	"time"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
	"broadsheet/ui/headlines"
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
			m.pass(row)
		}
	}
}

// pass notes an article as read, if it is not. Of one story all are, however much of it was passed.
func (m *Model) pass(h store.Headline) {
	if h.Read {
		return
	}
	if len(m.passed) == 0 {
		m.pending++ // until they are written
	}
	m.marks++
	m.passed = append(m.passed, h)
	h.Read = true
	m.setRow(h)
}

// markPassed writes in one step what was passed within a second, so that one undo takes back one scroll.
func (m *Model) markPassed() tea.Cmd {
	if len(m.passed) == 0 {
		return nil
	}
	passed, read := m.passed, true
	m.passed = nil
	step := store.Step{Origin: origin, Label: "read by scrolling past"}
	ids := headlines.IDs(passed)
	return m.writes.Do(func(ctx context.Context) tea.Msg {
		done, err := m.markArticles(ctx, ids, store.Change{Read: &read}, step)
		return marked{passed, done, "", err}
	})
}
