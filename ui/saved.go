package ui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store/config"
	"broadsheet/ui/feedlist"
)

// counting is the state of the counts beside saved queries. They are not kept, as the other counts are, but counted
// one after the other in the background.
type counting struct {
	running bool
	again   bool // something changed while they were counted
}

// countPause is how long counts may be out of date: a refresh changes the store many times a second.
const countPause = 2 * time.Second

// savedCounted are the unread articles of the saved queries, by name.
type savedCounted struct{ counts map[string]int }

// countAgain comes when the counts have rested.
type countAgain struct{}

// savedViews are the saved queries of the config.
func savedViews(views []config.View) []feedlist.View {
	saved := make([]feedlist.View, len(views))
	for i, view := range views {
		saved[i] = feedlist.View{Kind: feedlist.Saved, Subject: view.Name, Title: view.Name, Query: view.Query}
	}
	return saved
}

// withQuery gives a saved view the query that the config has for it; ok is false if it has none any more.
func withQuery(view feedlist.View, views []config.View) (named feedlist.View, ok bool) {
	if view.Kind != feedlist.Saved {
		return view, true
	}
	for _, saved := range savedViews(views) {
		if saved.Subject == view.Subject {
			return saved, true
		}
	}
	return view, false
}

// countSaved counts the unread articles of the saved queries.
func (m *Model) countSaved() tea.Cmd {
	views := m.feeds.Saved()
	if m.counting.running || len(views) == 0 {
		m.counting.again = len(views) > 0
		return nil
	}
	m.counting = counting{running: true}
	ctx, kept, log := m.ctx, m.options.Store, m.options.Log
	return func() tea.Msg {
		counts := map[string]int{}
		for _, view := range views {
			filter := feedlist.SavedFilter(view.Query)
			filter.Unread = true
			count, err := kept.CountUpTo(ctx, filter, feedlist.MostCounted)
			if err != nil {
				log.Warn("A saved query could not be counted", "view", view.Subject, "error", err)
				continue
			}
			counts[view.Subject] = count
		}
		return savedCounted{counts}
	}
}

func (msg savedCounted) arrive(m *Model) tea.Cmd {
	m.feeds.SetCounts(msg.counts)
	return tea.Tick(countPause, func(time.Time) tea.Msg { return countAgain{} })
}

func (countAgain) arrive(m *Model) tea.Cmd {
	m.counting.running = false
	if !m.counting.again {
		return nil
	}
	return m.countSaved()
}

// takeSaved shows the saved queries of a config that was read anew. The one that is shown may have another query now.
func (m *Model) takeSaved(now *config.Config) tea.Cmd {
	m.feeds.SetSaved(savedViews(now.Views))
	view, ok := withQuery(m.edition.View(), now.Views)
	switch {
	case !ok:
		return m.edition.Show(feedlist.Default())
	case view != m.edition.View():
		return m.edition.Show(view)
	}
	return m.countSaved()
}
