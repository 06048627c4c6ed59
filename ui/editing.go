package ui

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/edits"
	"broadsheet/ui/marks"
)

// notEdited tells of a config that could not be edited.
type notEdited struct {
	doing string
	err   error
}

// edit has this reader change the config file, and reads it again. Meanwhile the look that comes every second does not
// ask who changed it, so that only what was done is said.
func (m *Model) edit(doing string, change func(ctx context.Context) (edits.Done, error)) tea.Cmd {
	editor := m.editor
	m.watch.editing++
	return m.writes.Do(func(ctx context.Context) tea.Msg {
		done, err := change(ctx)
		if err != nil {
			return notEdited{doing, err}
		}
		return editor.Read(ctx, done)
	})
}

// editForUndo is an edit of which it is said how to take it back.
func (m *Model) editForUndo(doing string, change func(ctx context.Context) (edits.Done, error)) tea.Cmd {
	hint := m.undoHint()
	return m.edit(doing, func(ctx context.Context) (edits.Done, error) {
		done, err := change(ctx)
		done.Words += hint
		return done, err
	})
}

func (msg notEdited) arrive(m *Model) tea.Cmd {
	m.watch.editing--
	m.options.Log.Warn("The config was not edited", "error", msg.err)
	m.said.Complain(msg.doing + ": " + edits.FirstMistake(msg.err))
	return nil
}

// canEdit says whether the config can be edited here; if not, that is told.
func (m *Model) canEdit() bool {
	if !m.editor.Can() {
		m.said.Refuse("The config can't be changed here.")
		return false
	}
	return true
}

// revertEdit takes an edit of the config back, or makes it again, where the file still allows it.
func (m *Model) revertEdit(msg marks.Undone) tea.Cmd {
	if !m.canEdit() {
		return nil
	}
	editor, doing := m.editor, "Undo"
	if msg.Redo {
		doing = "Redo"
	}
	return m.edit(doing, func(context.Context) (edits.Done, error) {
		gone, err := editor.Revert(msg.Undone.Edit, msg.Redo)
		return edits.Done{Words: msg.Sentence(), Gone: gone}, err
	})
}
