package ui

import (
	"context"
	"errors"
	"fmt"
	"time"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
	"broadsheet/ui/keys"
	"broadsheet/ui/layout"
	"broadsheet/ui/text"
)

// origin names this reader in the undo steps. It is the same in every run, so that undo goes on after a restart.
const origin = store.Reader

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
	for _, row := range before {
		m.setRow(changed(row, change))
	}
	m.marks++
	m.pending++
	step := store.Step{Origin: origin, Label: label + text.Row(h.Title)}
	return m.writes.Do(func(ctx context.Context) tea.Msg {
		done, err := m.markArticles(ctx, []int64{h.ID}, change, step)
		return marked{before, done, said, err}
	})
}

func changed(h store.Headline, change store.Change) store.Headline {
	if change.Read != nil {
		h.Read = *change.Read
	}
	if change.Starred != nil {
		h.Starred = *change.Starred
	}
	return h
}

// setRow shows the marks of an article wherever it stands.
func (m *Model) setRow(h store.Headline) {
	m.headlines.Change(h.ID, func(row *store.Headline) { row.Read, row.Starred = h.Read, h.Starred })
	if m.article.headline.ID == h.ID {
		m.article.headline.Read, m.article.headline.Starred = h.Read, h.Starred
	}
}

// arrive turns the rows back if the store did not take the mark.
func (msg marked) arrive(m *Model) tea.Cmd {
	m.pending--
	m.marks++ // what was read before the write ended is out of date
	if msg.err != nil {
		for _, row := range msg.before {
			m.setRow(row)
		}
		m.said.Fail("The mark could not be saved and was turned back", msg.err)
		return nil
	}
	if msg.text != "" {
		m.said.Say(msg.text + m.undoHint())
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

// revert undoes the last step, or does an undone one again.
func (m *Model) revert(redo bool) tea.Cmd {
	passed := m.markPassed()
	m.marks++
	m.pending++
	revert := m.options.Store.Undo
	if redo {
		revert = m.options.Store.Redo
	}
	return tea.Batch(passed, m.writes.Do(func(ctx context.Context) tea.Msg {
		result, err := revert(ctx, origin)
		return undone{result, redo, err}
	}))
}

func (msg undone) arrive(m *Model) tea.Cmd {
	m.pending--
	m.marks++
	switch {
	case errors.Is(msg.err, store.ErrNothingToUndo) && msg.redo:
		m.said.Refuse("There is nothing to do again.")
		return nil
	case errors.Is(msg.err, store.ErrNothingToUndo):
		m.said.Refuse("There is nothing to undo.")
		return nil
	case msg.err != nil:
		m.said.Fail("Could not undo", msg.err)
		return nil
	case msg.undone.Edit != "":
		return m.revertEdit(msg)
	}
	m.said.Say(msg.sentence())
	if msg.undone.Verdict {
		return tea.Batch(m.reread(), m.reclean())
	}
	return m.reread()
}

// sentence says what was taken back, and what was left alone because it had been changed again since.
func (msg undone) sentence() string {
	did := "Undone: "
	if msg.redo {
		did = "Done again: "
	}
	did += msg.undone.Label
	if msg.undone.Restored > 1 {
		did += fmt.Sprintf(" (%d articles)", msg.undone.Restored)
	}
	if msg.undone.Left > 0 {
		did += fmt.Sprintf("; %d changed since then and left as they are", msg.undone.Left)
	}
	return did
}
