package ui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
	"broadsheet/ui/keys"
	"broadsheet/ui/layout"
	"broadsheet/ui/marks"
	"broadsheet/ui/text"
)

// target is the article that a mark is meant for: the open one, or the one under the cursor.
func (m *Model) target() (store.Headline, bool) {
	if m.focus == layout.Article && m.article.isOpen() {
		return m.article.headline, true
	}
	return m.headlines.Selected()
}

func (m *Model) toggleRead() tea.Cmd {
	h, ok := m.target()
	if !ok {
		return nil
	}
	said := "Marked unread."
	if !h.Read {
		said = "Marked read."
	}
	return m.setRead(h, !h.Read, said)
}

// markTarget marks the article read or unread, however it is marked now.
func (m *Model) markTarget(read bool) tea.Cmd {
	h, ok := m.target()
	switch {
	case !ok:
		m.said.Refuse("There is no article here.")
	case h.Read != read:
		return m.toggleRead()
	}
	return nil
}

func (m *Model) starTarget(star bool) tea.Cmd {
	h, ok := m.target()
	switch {
	case !ok:
		m.said.Refuse("There is no article here.")
	case h.Starred != star:
		return m.toggleStar()
	}
	return nil
}

func (m *Model) setRead(h store.Headline, read bool, said string) tea.Cmd {
	if h.ID == m.article.headline.ID {
		m.article.readAt = time.Time{} // the user's word counts
	}
	label := "unread: "
	if read {
		label = "read: "
	}
	return m.mark(h, store.Change{Read: &read}, label, said)
}

func (m *Model) toggleStar() tea.Cmd {
	h, ok := m.target()
	if !ok {
		return nil
	}
	starred := !h.Starred
	label, said := "no star: ", "The star is taken away."
	if starred {
		label, said = "star: ", "Starred."
	}
	return m.mark(h, store.Change{Starred: &starred}, label, said)
}

// mark shows a change at once and queues its write.
func (m *Model) mark(h store.Headline, change store.Change, label, said string) tea.Cmd {
	before := []store.Headline{h}
	if change.Read != nil && *change.Read {
		before = m.sameStory(h)
	}
	return m.marks.Mark(h.ID, before, change, label+text.Row(h.Title), said)
}

// setRow shows the marks of an article wherever it stands.
func (m *Model) setRow(h store.Headline) {
	m.headlines.Change(h.ID, func(row *store.Headline) { row.Read, row.Starred = h.Read, h.Starred })
	if m.article.headline.ID == h.ID {
		m.article.headline.Read, m.article.headline.Starred = h.Read, h.Starred
	}
}

// marked says what was marked, and counts what is unread now.
func (m *Model) marked(msg marks.Marked) tea.Cmd {
	text, ok := m.marks.End(msg)
	if !ok {
		return nil
	}
	if text != "" {
		m.said.Say(text + m.undoHint())
	}
	return m.loadSidebar()
}

func (m *Model) undoHint() string { return m.inBrackets(keys.Undo, "takes it back") }

// inBrackets names a key and what it does, if the action has a key.
func (m *Model) inBrackets(name keys.Name, does string) string {
	key := m.bindings.Key(name)
	if key == "" {
		return ""
	}
	return " (" + key + " " + does + ")"
}

// undone shows what was taken back.
func (m *Model) undone(msg marks.Undone) tea.Cmd {
	switch {
	case !m.marks.EndRevert(msg):
		return m.catchUp()
	case msg.Undone.Edit != "":
		return m.revertEdit(msg)
	}
	m.said.Say(msg.Sentence())
	if msg.Undone.Verdict {
		return tea.Batch(m.reread(), m.reclean())
	}
	return m.reread()
}
