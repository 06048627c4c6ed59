package ui

import (
	"context"
	"strconv"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
	"broadsheet/ui/feedlist"
	"broadsheet/ui/text"
)

// cameFrom is where a story was unfolded: the view, its query, and the row.
type cameFrom struct {
	view         feedlist.View
	query, asked string
	headline     store.Headline
}

// storyFound are the articles of a story.
type storyFound struct {
	headline store.Headline
	ids      []int64
	err      error
}

// unfold lists the articles of all feeds on the story of an article; the same key folds them again.
func (m *Model) unfold() tea.Cmd {
	if m.edition.before != nil {
		return m.foldAgain()
	}
	h, ok := m.target()
	if !ok {
		return nil
	}
	ctx, kept := m.ctx, m.options.Store
	return func() tea.Msg {
		ids, err := kept.Fold(ctx, h.ID)
		return storyFound{h, ids, err}
	}
}

func (found storyFound) arrive(m *Model) tea.Cmd {
	switch {
	case found.err != nil:
		m.fail("Could not read the story", found.err)
		return nil
	case len(found.ids) < 2:
		m.say("No other feed has this story.")
		return nil
	}
	before := &cameFrom{m.edition.view, m.edition.query, m.edition.asked, found.headline}
	m.focusOn(headlinesPane)
	cmd := m.show(feedlist.View{
		Kind: feedlist.Story, Subject: strconv.FormatInt(found.ids[0], 10), Title: "Story: " + text.Row(found.headline.Title),
	})
	m.edition.before = before
	return cmd
}

// foldAgain goes back to where a story was unfolded.
func (m *Model) foldAgain() tea.Cmd {
	before := m.edition.before
	m.focusOn(headlinesPane)
	m.stopFinding()
	m.edition = edition{
		view: before.view, query: before.query, asked: before.asked,
		generation: m.edition.generation + 1, finding: finding{number: m.edition.finding.number + 1},
	}
	m.headlines.SetOneFeed(before.view.Kind == feedlist.Feed)
	return m.loadAround(before.headline, false)
}

// markStory marks an article, and with it the others of its story where stories are folded.
func (m *Model) markStory(ctx context.Context, h store.Headline, change store.Change, step store.Step) (store.Marked, error) {
	kept, ids := m.options.Store, []int64{h.ID}
	if change.Read != nil && *change.Read && m.config.Reading.Fold {
		all, err := kept.Fold(ctx, h.ID)
		if err != nil {
			return store.Marked{}, err
		}
		ids = append(ids, all...)
	}
	return kept.Mark(ctx, ids, change, step)
}
