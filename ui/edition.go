package ui

import (
	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/background"
	"broadsheet/ui/edition"
	"broadsheet/ui/layout"
)

// followEdition does what a change of the edition leads to elsewhere.
func (m *Model) followEdition(event edition.Event, cmd tea.Cmd) tea.Cmd {
	if event.Failed {
		m.ahead.Forget()
	}
	if event.Left {
		m.focusOn(layout.Headlines)
		cmd = m.edition.Extend()
	}
	switch h, ok := m.headlines.Selected(); {
	case event.Open && ok:
		return tea.Batch(m.open(h), cmd, m.catchUp())
	case event.Found && m.focus == layout.Feeds:
		m.focusOn(layout.Headlines)
		return tea.Batch(cmd, m.moved(), m.catchUp())
	case event.Found:
		return tea.Batch(cmd, m.moved(), m.catchUp())
	}
	return tea.Batch(cmd, m.catchUp())
}

// reread looks again at all that is shown of the store: what another process, a refresh or an undo changed, and what came.
func (m *Model) reread() tea.Cmd {
	m.watch.rereading, m.watch.stale = true, false
	return tea.Batch(m.loadSidebar(), m.examine(), m.edition.Look(m.marks.Made()), m.lookAtOpen())
}

// lookAtOpen reads the marks of the open article, which the view need not list.
func (m *Model) lookAtOpen() tea.Cmd {
	if !m.article.isOpen() {
		return nil
	}
	ctx, kept, id, marks := m.ctx, m.options.Store, m.article.headline.ID, m.marks.Made()
	return func() tea.Msg {
		found, err := kept.HeadlinesByID(ctx, []int64{id})
		return openSeen{found[id], marks, err}
	}
}

func (seen openSeen) arrive(m *Model) tea.Cmd {
	switch {
	case seen.err != nil:
		m.options.Log.Warn("Could not look at the open article", "error", seen.err)
	case seen.headline.ID == 0 || seen.headline.ID != m.article.headline.ID:
	case seen.marks != m.marks.Made() || m.marks.Pending():
		m.watch.stale = true
	default:
		m.article.headline.Read, m.article.headline.Starred = seen.headline.Read, seen.headline.Starred
	}
	return nil
}

// takeReread shows the rows as they are now, unless a mark of the user was not written yet when they were read.
func (m *Model) takeReread(again edition.Reread) tea.Cmd {
	m.watch.rereading = false
	switch {
	case !m.edition.Concerns(again):
		m.watch.stale = m.watch.stale || m.marks.Undoing()
		return nil
	case again.Marks != m.marks.Made() || m.marks.Pending():
		m.watch.stale = true
		return nil
	}
	cmd := m.edition.Take(again)
	if rows, i := m.headlines.Rows(), m.headlines.Find(m.article.headline.ID); i >= 0 {
		m.article.headline = rows[i]
	}
	m.marks.Seen()
	return tea.Batch(cmd, m.catchUp())
}

func (m *Model) loadSidebar() tea.Cmd {
	m.counted++
	ctx, kept, number := m.ctx, m.options.Store, m.counted
	return func() tea.Msg {
		sidebar, err := kept.Sidebar(ctx)
		return sidebarLoaded{number, sidebar, err}
	}
}

// arrive shows the newest counts: an older look that comes late would stay until something changes.
func (loaded sidebarLoaded) arrive(m *Model) tea.Cmd {
	switch {
	case loaded.err != nil:
		m.said.Fail("Could not read the list of feeds", loaded.err)
		return nil
	case loaded.number != m.counted:
		return nil
	}
	m.feeds.SetSidebar(loaded.sidebar)
	if view, known := m.feeds.Named(m.edition.View()); known { // else its feed left the config; what is loaded can still be read
		m.edition.SetView(view)
	}
	return m.countSaved()
}

// goBack shows the list that one came from, and looks what became of its articles meanwhile.
func (m *Model) goBack() tea.Cmd {
	m.focusOn(layout.Headlines)
	load := m.edition.GoBack()
	if !m.edition.Shown() {
		return load
	}
	return tea.Batch(m.reread(), load)
}

// giveUpRanking ends a search of all articles that is under way, and reports whether there was one.
func (m *Model) giveUpRanking() bool {
	given := m.edition.GiveUpRanking()
	if given {
		m.ahead.Forget()
	}
	return given
}

// indexed looks again: articles that came just now can be found by their words from here on.
func (m *Model) indexed(done background.Indexed) tea.Cmd {
	m.index.End()
	if done.Err != nil {
		m.options.Log.Warn("Indexing failed", "error", done.Err)
		return nil
	}
	return m.edition.SearchAgain()
}
