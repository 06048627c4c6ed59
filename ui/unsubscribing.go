package ui

import (
	"context"
	"fmt"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
	"broadsheet/ui/edits"
	"broadsheet/ui/feedlist"
	"broadsheet/ui/layout"
	"broadsheet/ui/marks"
	"broadsheet/ui/prompt"
	"broadsheet/ui/text"
)

// unsubscribing is a feed that may leave the config, and how much goes out of sight with it.
type unsubscribing struct {
	url, name string
	articles  int
	question  int // that is expected
	err       error
}

// askUnsubscribe asks whether the feed one is at is to leave the config.
func (m *Model) askUnsubscribe() tea.Cmd {
	if view, ok := m.savedMeant(); ok {
		return m.askRemoveView(view)
	}
	url, name, ok := m.feedMeant()
	switch {
	case !ok:
		m.said.Refuse("Select the feed to unsubscribe from.")
		return nil
	case !m.canEdit():
		return nil
	}
	kept, question := m.options.Store, m.expect()
	return m.writes.Do(func(ctx context.Context) tea.Msg {
		count, err := kept.Count(ctx, store.Filter{FeedURL: url, Muted: true})
		return unsubscribing{url, name, count, question, err}
	})
}

// feedMeant is the selected feed of a list of feeds, else the one whose articles are shown.
func (m *Model) feedMeant() (url, name string, ok bool) {
	if m.doctor != nil {
		feed, ok := m.doctor.Selected()
		return feed.URL, feed.Name, ok
	}
	view := m.edition.View()
	if row, ok := m.feeds.Selected(); m.focus == layout.Feeds && ok {
		view = row.View
	}
	return view.Subject, view.Title, view.Kind == feedlist.Feed
}

func (found unsubscribing) arrive(m *Model) tea.Cmd {
	if found.err != nil {
		m.said.Fail("Could not count the feed's articles", found.err)
		return m.meet(found.question, nil)
	}
	question := fmt.Sprintf("Unsubscribe from %s? Hides %s; their marks stay.", text.Row(found.name), marks.Articles(found.articles))
	if m.layout.Width < shortQuestion {
		question = fmt.Sprintf("Unsubscribe, and hide %s: %s?", marks.Articles(found.articles), text.Row(found.name))
	}
	ask := &prompt.Choice{Question: question}
	ask.Offer("y", "yes", func() tea.Cmd { return m.unsubscribe(found) })
	return m.meet(found.question, ask)
}

func (m *Model) unsubscribe(from unsubscribing) tea.Cmd {
	editor := m.editor
	return m.editForUndo("Not unsubscribed", func(ctx context.Context) (edits.Done, error) {
		return editor.Unsubscribe(ctx, from.url, from.name)
	})
}
