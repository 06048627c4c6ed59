package ui

import (
	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
	"broadsheet/ui/layout"
)

// toggleStory lists below a headline what the other feeds have on its story, or folds that up again. From the article
// it leads to the list, where the story is then open.
func (m *Model) toggleStory() tea.Cmd {
	h, ok := m.target()
	if !ok {
		return nil
	}
	if m.focus == layout.Article {
		if !m.headlines.SelectID(h.ID) {
			m.said.Refuse("The article is not in this list.")
			return nil
		}
		m.focusOn(layout.Headlines)
		if m.headlines.IsOpen(m.headlines.HeadOf(h).ID) {
			return m.moved()
		}
	}
	if head := m.headlines.HeadOf(h); m.headlines.IsOpen(head.ID) {
		m.headlines.FoldUp(head.ID)
		return m.moved()
	}
	return m.edition.Unfold(h)
}

// sameStory are the rows that are read when one is: what stands open with it.
func (m *Model) sameStory(h store.Headline) []store.Headline {
	if !m.config.Reading.Fold {
		return []store.Headline{h}
	}
	return m.headlines.Story(h)
}
