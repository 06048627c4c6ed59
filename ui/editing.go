package ui

import (
	"context"
	"encoding/json"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
	"broadsheet/store/config"
)

// edited is what this reader did to the config file before reading it again.
type edited struct {
	words string     // to be said of it; "" is nothing: somebody else did it
	gone  string     // the address of the feed that left
	saved string     // the name of the view that came
	was   shownQuery // and what was saved as that
}

func (e edited) own() bool { return e.words != "" }

// notEdited tells of a config that could not be edited.
type notEdited struct {
	doing string
	err   error
}

// edit has this reader change the config file, and reads it again. Meanwhile the look that comes every second does not
// ask who changed it, so that only what was done is said.
func (m *Model) edit(doing string, change func(ctx context.Context) (edited, error)) tea.Cmd {
	options := m.options
	m.watch.editing++
	return m.writes.Do(func(ctx context.Context) tea.Msg {
		did, err := change(ctx)
		if err != nil {
			return notEdited{doing, err}
		}
		return options.readConfig(ctx, did)
	})
}

func (msg notEdited) arrive(m *Model) tea.Cmd {
	m.watch.editing--
	m.options.Log.Warn("The config was not edited", "error", msg.err)
	m.said.Complain(msg.doing + ": " + firstMistake(msg.err))
	return nil
}

// canEdit says whether the config can be edited here; if not, that is told.
func (m *Model) canEdit() bool {
	if m.options.Reload == nil || m.options.ConfigPath == "" {
		m.said.Refuse("The config can't be changed here.")
		return false
	}
	return true
}

// noticed takes over what a look found of the config file, and reports whether somebody else wrote to it.
func (w *watching) noticed(stamp config.Stamp) bool {
	if w.editing > 0 || w.stamp == stamp {
		return false
	}
	w.stamp = stamp
	return true
}

// keptEdit is an edit of the config as it is kept for undo: lines that were taken out, a feed that was renamed, or a view
// that was written.
type keptEdit struct {
	Cut     *config.Cut     `json:",omitempty"`
	Renamed *config.Renamed `json:",omitempty"`
	Saved   *config.Saved   `json:",omitempty"`
}

// keepEdit keeps an edit for undo. What could not be undone is better not done, so it is reverted if that fails.
func keepEdit(ctx context.Context, options Options, edit keptEdit, step store.Step) error {
	written, err := json.Marshal(edit)
	if err == nil {
		err = options.Store.KeepEdit(ctx, string(written), step)
	}
	if err != nil {
		_, _ = edit.revert(options.ConfigPath, false) // err says the rest
	}
	return err
}

// revertEdit takes an edit of the config back, or makes it again, where the file still allows it.
func (m *Model) revertEdit(msg undone) tea.Cmd {
	if !m.canEdit() {
		return nil
	}
	path, doing := m.options.ConfigPath, "Undo"
	if msg.redo {
		doing = "Redo"
	}
	return m.edit(doing, func(context.Context) (edited, error) {
		var was keptEdit
		if err := json.Unmarshal([]byte(msg.undone.Edit), &was); err != nil {
			return edited{}, err
		}
		gone, err := was.revert(path, msg.redo)
		return edited{words: msg.sentence(), gone: gone}, err
	})
}

// revert returns what is not in the config any more.
func (e keptEdit) revert(path string, redo bool) (gone string, err error) {
	switch {
	case e.Cut != nil && redo:
		return e.Cut.Ref, e.Cut.Again(path)
	case e.Cut != nil:
		return "", e.Cut.PutBack(path)
	case e.Renamed != nil && redo:
		return "", e.Renamed.Again(path)
	case e.Renamed != nil:
		return "", e.Renamed.Back(path)
	case e.Saved != nil && redo:
		return "", e.Saved.Again(path)
	case e.Saved != nil:
		return "", e.Saved.TakeBack(path)
	}
	return "", nil
}
