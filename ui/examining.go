package ui

import (
	tea "charm.land/bubbletea/v2"

	"broadsheet/feeds/poll"
	"broadsheet/store"
	"broadsheet/ui/doctor"
	"broadsheet/ui/feedlist"
	"broadsheet/ui/keys"
	"broadsheet/ui/layout"
	"broadsheet/ui/status"
	"broadsheet/ui/text"
)

// openDoctor shows how the feeds are doing.
func (m *Model) openDoctor() tea.Cmd {
	m.doctor = doctor.New(m.look, m.options.Clock)
	m.doctor.SetFollowKey(m.followKey())
	m.arrange()
	return m.examine()
}

// examine looks at all feeds, if anybody wants to see that.
func (m *Model) examine() tea.Cmd {
	if m.doctor == nil {
		return nil
	}
	m.rounds++
	ctx, kept, number, follow := m.ctx, m.options.Store, m.rounds, m.config.Refresh.Moves
	return func() tea.Msg {
		all, err := kept.Feeds(ctx)
		if err != nil {
			return examined{err: err}
		}
		doubles, err := kept.Doubles(ctx)
		return examined{number, doctor.Rounds{Feeds: all, Doubles: doubles, Follow: follow}, err}
	}
}

// arrive shows the newest look. One that a newer one was begun after is not waited for: that is on its way.
func (msg examined) arrive(m *Model) tea.Cmd {
	switch {
	case m.doctor == nil:
	case msg.err != nil:
		m.said.Fail("Could not look at the feeds", msg.err)
	case msg.number == m.rounds:
		m.doctor.SetRounds(msg.rounds)
	}
	return nil
}

// actInDoctor moves among the feeds and does what is to be done about the selected one.
func (m *Model) actInDoctor(name keys.Name) tea.Cmd {
	switch name {
	case keys.Open:
		return m.visitFeed()
	case keys.RefreshFeed:
		return m.refreshPatient()
	case keys.FollowMove:
		return m.followMove()
	case keys.Doctor, keys.Back, keys.Quit:
		m.doctor = nil
	case keys.RefreshAll, keys.AddFeed, keys.Unsubscribe, keys.Rename, keys.Undo, keys.Redo, keys.Cancel, keys.Help, keys.Suspend, keys.Redraw, keys.CommandLine, keys.Exit:
		return m.act(name)
	default:
		m.moveInDoctor(name)
	}
	return nil
}

func (m *Model) moveInDoctor(name keys.Name) {
	switch name {
	case keys.Down:
		m.doctor.Move(1)
	case keys.Up:
		m.doctor.Move(-1)
	case keys.PageDown:
		m.doctor.Page(1)
	case keys.PageUp:
		m.doctor.Page(-1)
	case keys.HalfPageDown:
		m.doctor.Page(0.5)
	case keys.HalfPageUp:
		m.doctor.Page(-0.5)
	case keys.Top:
		m.doctor.Top()
	case keys.Bottom:
		m.doctor.Bottom()
	}
}

// visitFeed shows the headlines of the selected feed.
func (m *Model) visitFeed() tea.Cmd {
	feed, ok := m.doctor.Selected()
	if !ok {
		return nil
	}
	m.doctor = nil
	view := feedlist.View{Kind: feedlist.Feed, Subject: feed.URL, Title: feed.Name}
	m.feeds.SelectView(view)
	m.focusOn(layout.Headlines)
	return m.edition.Show(view)
}

func (m *Model) refreshPatient() tea.Cmd {
	feed, ok := m.doctor.Selected()
	if !ok {
		return nil
	}
	return m.refresh.Ask(poll.Request{Force: true, Feed: feed.URL})
}

// followKey is the key that has the config follow a feed; "" where it can't.
func (m *Model) followKey() string {
	if !m.canFollow() {
		return ""
	}
	return m.bindings.Key(keys.FollowMove)
}

// followMove has the config follow the selected feed.
func (m *Model) followMove() tea.Cmd {
	feed, ok := m.doctor.Selected()
	switch {
	case !ok:
		return nil
	case !m.doctor.CanFollow():
		m.said.Say(text.Row(feed.Name) + " has not moved.")
		return nil
	case !m.canFollow():
		m.said.Say("The config can't be changed here.")
		return nil
	}
	return m.follow([]store.Feed{feed})
}

// doctorBar is the status line below the page.
func (m *Model) doctorBar() status.Bar {
	names := []keys.Name{keys.Open, keys.Back, keys.RefreshFeed, keys.RefreshAll, keys.Help}
	switch {
	case m.refresh.Running() && m.refresh.Note() != "":
		names = append([]keys.Name{keys.Cancel}, names...)
	case m.doctor.CanFollow() && m.followKey() != "":
		names = append([]keys.Name{keys.FollowMove}, names...)
	}
	message := m.said.Text()
	if message == "" {
		message = m.doctor.Note()
	}
	return status.Bar{Message: message, Problem: m.said.Problem(), Said: m.said.Text() != "", Note: m.refresh.Note(), Hints: m.hintsFor(names)}
}
