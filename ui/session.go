package ui

import (
	"context"
	"encoding/json"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
	"broadsheet/ui/feedlist"
)

// session is what the next start brings back.
type session struct {
	View     string   `json:"view"`
	Selected int64    `json:"selected,omitempty"`
	Open     int64    `json:"open,omitempty"`
	Folded   []string `json:"folded,omitempty"`
}

const sessionName = "reader"

func (m *Model) session() session {
	view, selected := m.edition.Place()
	return session{View: view, Selected: selected, Open: m.article.headline.ID, Folded: m.feeds.Folded()}
}

// restore reads all that the first screen shows.
func (m *Model) restore() tea.Cmd {
	ctx, kept, saved, start := m.ctx, m.options.Store, m.config.Views, m.edition.Start()
	return func() tea.Msg {
		var restored sessionRestored
		if written, err := kept.Session(ctx, sessionName); err == nil && written != "" {
			_ = json.Unmarshal([]byte(written), &restored.session) // a session that can't be read is a first start
		}
		view, ok := feedlist.Parse(restored.session.View)
		if ok {
			view, ok = withQuery(view, saved)
		}
		if !ok {
			view = feedlist.Default()
		}
		restored.past = recall(ctx, kept)
		restored.session.View = view.String()
		restored.version, restored.err = kept.Version(ctx) // before the rows, so that no change after them is missed
		if restored.err == nil {
			restored.sidebar, restored.err = kept.Sidebar(ctx)
		}
		if restored.err != nil {
			restored.rows = start.Failed(restored.err)
			return restored
		}
		restored.rows = start.Rows(ctx, view, restored.session.Selected)
		return restored
	}
}

func (msg sessionRestored) arrive(m *Model) tea.Cmd {
	m.past.take(msg.past)
	m.watch.known, m.watch.version = msg.err == nil, msg.version
	m.feeds.SetFolded(msg.session.Folded)
	m.feeds.SetSidebar(msg.sidebar)
	if view, ok := feedlist.Parse(msg.session.View); ok && m.edition.Wants(msg.rows) {
		view, _ = m.feeds.Named(view)
		m.edition.Enter(view)
		m.feeds.SelectView(view)
	}
	cmds := []tea.Cmd{m.followEdition(m.edition.Update(msg.rows)), m.refresh.Due(m.config.Refresh), m.countSaved(), m.applyRules()}
	if msg.session.Open != 0 && !m.article.isOpen() {
		m.article = opening{headline: store.Headline{ID: msg.session.Open}}
		cmds = append(cmds, m.openCommand(msg.session.Open, true))
	}
	return tea.Batch(cmds...)
}

// keepSession writes what changed since the last time: what is to be brought back, and the reading position once it
// has been the same for a moment.
func (m *Model) keepSession() tea.Cmd {
	if !m.edition.Shown() {
		return nil
	}
	cmds := []tea.Cmd{m.writeSession()}
	if position := m.position(); m.article.shown != 0 && position == m.article.passing {
		cmds = append(cmds, m.keepPosition())
	} else {
		m.article.passing = position
	}
	return tea.Batch(cmds...)
}

func (m *Model) writeSession() tea.Cmd {
	written, err := json.Marshal(m.session())
	if err != nil || string(written) == m.watch.session {
		return nil
	}
	m.watch.session = string(written)
	kept := m.options.Store
	return m.writes.Quietly("the session", func(ctx context.Context) error { return kept.SaveSession(ctx, sessionName, string(written)) })
}

// quit ends the reader when all that the user did is written.
func (m *Model) quit() tea.Cmd {
	if m.quitting {
		return nil
	}
	m.quitting = true
	m.refresh.Close()
	m.said.Say("Saving …")
	last := []tea.Cmd{m.keepPosition(), m.markShown(), m.marks.WritePassed()}
	if m.edition.Shown() {
		last = append(last, m.writeSession())
	}
	return tea.Batch(append(last, m.writes.Do(func(context.Context) tea.Msg { return farewellSaid{} }))...)
}

func (quitRequested) arrive(m *Model) tea.Cmd { return m.quit() }

func (farewellSaid) arrive(*Model) tea.Cmd { return tea.Quit }
