package ui

import (
	"context"
	"strconv"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
	"broadsheet/ui/feedlist"
	"broadsheet/ui/text"
)

// storyFound are the articles of a story.
type storyFound struct {
	headline store.Headline
	ids      []int64
	err      error
}

// unfold lists the articles of all feeds on the story of an article; the same key folds them again.
func (m *Model) unfold() tea.Cmd {
	if m.edition.view.Kind == feedlist.Story {
		return m.goBack()
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
	m.showAbove(feedlist.View{
		Kind: feedlist.Story, Subject: strconv.FormatInt(found.ids[0], 10), Title: "Story: " + text.Row(found.headline.Title),
	})
	return m.loadTop()
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
