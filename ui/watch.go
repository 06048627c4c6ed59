package ui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store/config"
)

// watching is what the reader looks at once a second: whether anybody wrote to the store or to the config file.
type watching struct {
	known     bool // version has been read
	version   int64
	stamp     config.Stamp // of the config file at the last look
	taken     config.Stamp // of the file whose config is in force
	editing   int          // how many edits of the config by this reader are under way
	minute    time.Time
	rereading bool
	stale     bool   // the rows on the screen are to be read again
	session   string // as it was last written

	unfollowed map[string]bool // addresses of feeds that moved, and that this config could not follow
}

func tick() tea.Cmd {
	return tea.Tick(time.Second, func(time.Time) tea.Msg { return ticked{} })
}

func (ticked) arrive(m *Model) tea.Cmd {
	m.said.TimePassed()
	m.refresh.TimePassed()
	if minute := m.now().Truncate(time.Minute); !minute.Equal(m.watch.minute) {
		m.watch.minute = minute
		m.headlines.TimePassed()
		if m.doctor != nil {
			m.doctor.TimePassed()
		}
	}
	return tea.Batch(m.glance(), m.refresh.Due(m.config.Refresh), m.keepSession(), m.markShown(), m.marks.WritePassed())
}

// glance looks at the store and the config file. The next tick comes when it has its answer.
func (m *Model) glance() tea.Cmd {
	ctx, kept, path := m.ctx, m.options.Store, m.options.ConfigPath
	return func() tea.Msg {
		version, err := kept.Version(ctx)
		if err != nil {
			return looked{err: err}
		}
		if path == "" {
			return looked{version: version}
		}
		stamp, err := config.StampOf(path)
		return looked{version, stamp, err}
	}
}

func (msg looked) arrive(m *Model) tea.Cmd {
	if m.quitting {
		return nil
	}
	return tea.Batch(tick(), m.notice(msg))
}

// notice reads again what a look found changed.
func (m *Model) notice(look looked) tea.Cmd {
	if look.err != nil {
		m.options.Log.Warn("Could not look for changes", "error", look.err)
		return nil
	}
	var cmds []tea.Cmd
	before := m.watch
	m.watch.known, m.watch.version = true, look.version
	if m.watch.noticed(look.stamp) {
		m.watch.unfollowed = nil
		cmds = append(cmds, m.reloadConfig())
	}
	if before.known && before.version != look.version {
		m.watch.stale = true
	}
	if m.watch.stale && !m.watch.rereading && m.edition.Shown() {
		cmds = append(cmds, m.reread())
	}
	return tea.Batch(cmds...)
}

// noticed takes over what a look found of the config file, and reports whether somebody else wrote to it.
func (w *watching) noticed(stamp config.Stamp) bool {
	if w.editing > 0 || w.stamp == stamp {
		return false
	}
	w.stamp = stamp
	return true
}
