package ui

import (
	"context"
	"fmt"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
	"broadsheet/store/config"
	"broadsheet/ui/feedlist"
	"broadsheet/ui/health"
	"broadsheet/ui/text"
)

// canFollow reports whether the config can be written from here.
func (m *Model) canFollow() bool { return m.options.FollowMove != nil && m.options.Reload != nil }

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
	write, read, path := m.options.FollowMove, m.options.Reload, m.options.ConfigPath
	return m.writes.Do(func(ctx context.Context) tea.Msg {
		outcome := movesFollowed{}
		for _, feed := range moved {
			if err := write(ctx, feed.URL, feed.MovedTo); err != nil {
				outcome.failed, outcome.err = append(outcome.failed, feed), err
				continue
			}
			outcome.feeds = append(outcome.feeds, feed)
		}
		if len(outcome.feeds) > 0 {
			outcome.stamp, _ = config.StampOf(path) // a file that can't be looked at is tried again every second
			outcome.config, outcome.unread = read(ctx)
		}
		return outcome
	})
}

func (msg movesFollowed) arrive(m *Model) tea.Cmd {
	m.watch.editing--
	if msg.err != nil {
		m.notFollowed(msg.failed, msg.err)
	}
	if msg.unread != nil {
		m.said.Complain("Config: " + firstMistake(msg.unread))
	}
	if msg.config == nil {
		return nil
	}
	m.watch.stamp, m.watch.taken = msg.stamp, msg.stamp
	m.takeConfig(msg.config) // its keys are as they were
	if msg.err == nil {
		m.said.Say(sayFollowed(msg.feeds))
	}
	return m.lookWhereTheyMoved(msg.feeds)
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
	m.said.Complain("Not followed: " + firstMistake(err))
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
