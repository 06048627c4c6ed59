package ui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"broadsheet/feeds/poll"
	"broadsheet/store"
	"broadsheet/ui/article"
	"broadsheet/ui/background"
	"broadsheet/ui/feedlist"
	"broadsheet/ui/layout"
)

func (m *Model) refreshAll() tea.Cmd { return m.refresh.Ask(poll.Request{Force: true}) }

// refreshFeed asks the feed one looks at, and loads the view again: what was read leaves an unread view by that.
func (m *Model) refreshFeed() tea.Cmd {
	reload := m.edition.Reload()
	feed := ""
	if row, ok := m.feeds.Selected(); m.focus == layout.Feeds && ok {
		if row.View.Kind == feedlist.Feed {
			feed = row.View.Subject
		}
	} else if m.edition.View().Kind == feedlist.Feed {
		feed = m.edition.View().Subject
	} else if h, ok := m.target(); ok {
		feed = h.FeedURL
	}
	if feed == "" {
		return reload
	}
	return tea.Batch(reload, m.refresh.Ask(poll.Request{Force: true, Feed: feed}))
}

// refreshed looks at what a refresh brought.
func (m *Model) refreshed(done background.Refreshed) tea.Cmd {
	asked, next := m.refresh.End(done)
	return tea.Batch(m.reread(), m.afterRefresh(), m.followMoves(), m.notify(done.Summary, asked), next)
}

// indexTime bounds the indexing in the background after a refresh.
const indexTime = 10 * time.Second

// afterRefresh does in the background what a refresh does not wait for.
func (m *Model) afterRefresh() tea.Cmd {
	ctx, options := m.ctx, m.options
	upkeep := article.Upkeep{Retention: store.Policy{ReadOlderThan: m.config.Retention.Keep}, IndexTime: indexTime}
	return m.background.Begin(func() tea.Msg {
		article.AfterRefresh(ctx, options.Store, options.Poller, upkeep, options.Log)
		return nil
	})
}

// cancel gives up what is under way. If nothing is, it is the key that ends programs.
func (m *Model) cancel() tea.Cmd {
	switch {
	case m.giveUpRanking():
		return nil
	case m.refresh.Running():
		m.refresh.GiveUp()
		return nil
	case m.index.Note() != "":
		m.index.GiveUp()
		m.said.Say("Indexing was given up; the next search goes on with it.")
		return nil
	case m.lit():
		return m.endSearch()
	default:
		return m.quit()
	}
}
