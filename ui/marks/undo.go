package marks

import (
	"context"
	"errors"
	"fmt"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
)

// Undone is the outcome of an undo or a redo.
type Undone struct {
	Undone store.Undone
	Redo   bool
	Err    error
}

// Revert undoes the last step, or does an undone one again.
func (m *Marks) Revert(redo bool) tea.Cmd {
	passed := m.WritePassed()
	m.made++
	m.pending++
	m.undoing++
	revert := m.desk.Store.Undo
	if redo {
		revert = m.desk.Store.Redo
	}
	return tea.Batch(passed, m.desk.Writes.Do(func(ctx context.Context) tea.Msg {
		undone, err := revert(ctx, store.Reader)
		return Undone{undone, redo, err}
	}))
}

// EndRevert takes the outcome, and reports whether anything was taken back. Why nothing was is told.
func (m *Marks) EndRevert(msg Undone) bool {
	m.pending--
	m.made++
	if msg.Err != nil || msg.Undone.Edit != "" {
		m.undoing--
	}
	switch {
	case errors.Is(msg.Err, store.ErrNothingToUndo) && msg.Redo:
		m.desk.Said.Refuse("There is nothing to do again.")
	case errors.Is(msg.Err, store.ErrNothingToUndo):
		m.desk.Said.Refuse("There is nothing to undo.")
	case msg.Err != nil:
		m.desk.Said.Fail("Could not undo", msg.Err)
	}
	return msg.Err == nil
}

// Undoing reports whether the rows do not tell yet what is marked, since something is taken back.
func (m *Marks) Undoing() bool { return m.undoing > 0 }

// Seen notes that the rows tell it again.
func (m *Marks) Seen() { m.undoing = 0 }

// Sentence says what was taken back, and what was left alone because it had been changed again since.
func (msg Undone) Sentence() string {
	did := "Undone: "
	if msg.Redo {
		did = "Done again: "
	}
	did += msg.Undone.Label
	if msg.Undone.Restored > 1 {
		did += fmt.Sprintf(" (%d articles)", msg.Undone.Restored)
	}
	if msg.Undone.Left > 0 {
		did += fmt.Sprintf("; %d changed since then and left as they are", msg.Undone.Left)
	}
	return did
}
