package ui

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store/config"
)

// edited is what this reader did to the config file before reading it again.
type edited struct {
	words string // to be said of it; "" is nothing: somebody else did it
	gone  string // the address of the feed that left
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
	return m.writes.do(func(ctx context.Context) tea.Msg {
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
	m.complain(msg.doing + ": " + firstMistake(msg.err))
	return nil
}

// canEdit says whether the config can be edited here; if not, that is told.
func (m *Model) canEdit() bool {
	if m.options.Reload == nil || m.options.ConfigPath == "" {
		m.refuse("The config can't be changed here.")
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
