package ui

import (
	"context"
	"fmt"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
	"broadsheet/store/config"
	"broadsheet/ui/edits"
	"broadsheet/ui/feedlist"
	"broadsheet/ui/health"
	"broadsheet/ui/text"
)

// canFollow reports whether the config can be written from here.
func (m *Model) canFollow() bool { return m.editor.CanFollow() }

// followMoves has the config follow the feeds that have moved for good, if the user wants that without being asked.
func (m *Model) followMoves() tea.Cmd {
	if m.config.Refresh.Moves != config.FollowAlways || !m.canFollow() {
		return nil
	}
	ctx, kept, follow := m.ctx, m.options.Store, m.config.Refresh.Moves
	return func() tea.Msg {
		all, err := kept.Feeds(ctx)
		var moved []store.Feed
		for _, feed := range all {
			if health.HasMoved(feed, follow) {
				moved = append(moved, feed)
			}
		}
		return movesFound{moved, err}
	}
}

func (msg movesFound) arrive(m *Model) tea.Cmd {
	if msg.err != nil {
		m.options.Log.Warn("Could not look for feeds that moved", "error", msg.err)
		return nil
	}
	var moved []store.Feed
	for _, feed := range msg.moved {
		if !m.watch.unfollowed[feed.URL] {
			moved = append(moved, feed)
		}
	}
	if len(moved) == 0 || m.quitting {
		return nil
	}
	return m.follow(moved)
}

// follow writes the new addresses of feeds into the config. That is queued with the user's other writes, before the look
// at the config file that notices it, so that the feeds are not taken for ones that left.
func (m *Model) follow(moved []store.Feed) tea.Cmd {
	m.watch.editing++
	editor := m.editor
	return m.writes.Do(func(ctx context.Context) tea.Msg { return editor.Follow(ctx, moved) })
}

func (m *Model) movesFollowed(msg edits.Followed) tea.Cmd {
	m.watch.editing--
	if msg.Err != nil {
		m.notFollowed(msg.Failed, msg.Err)
	}
	if msg.Unread != nil {
		m.said.Complain("Config: " + edits.FirstMistake(msg.Unread))
	}
	if msg.Config == nil {
		return nil
	}
	m.watch.stamp, m.watch.taken = msg.Stamp, msg.Stamp
	m.takeConfig(msg.Config) // its keys are as they were
	if msg.Err == nil {
		m.said.Say(sayFollowed(msg.Feeds))
	}
	return m.lookWhereTheyMoved(msg.Feeds)
}

// notFollowed says what could not be written, and has it not tried again until the config file is another.
func (m *Model) notFollowed(failed []store.Feed, err error) {
	if m.watch.unfollowed == nil {
		m.watch.unfollowed = make(map[string]bool)
	}
	for _, feed := range failed {
		m.watch.unfollowed[feed.URL] = true
		m.options.Log.Warn("The config did not follow a feed", "feed", feed.URL, "error", err)
	}
	m.said.Complain("Not followed: " + edits.FirstMistake(err))
}

func sayFollowed(followed []store.Feed) string {
	if len(followed) > 1 {
		return fmt.Sprintf("%d feeds have new addresses in the config now.", len(followed))
	}
	return text.Row(followed[0].Name) + " has a new address in the config now: " + text.Row(followed[0].MovedTo)
}

// lookWhereTheyMoved shows the feed that is looked at under its new address.
func (m *Model) lookWhereTheyMoved(moved []store.Feed) tea.Cmd {
	view := m.edition.View()
	for _, feed := range moved {
		if view.Kind == feedlist.Feed && view.Subject == feed.URL {
			view.Subject = feed.MovedTo
			return tea.Batch(m.edition.Show(view), m.loadSidebar(), m.examine())
		}
	}
	return m.reread()
}
