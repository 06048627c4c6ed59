package edition

import (
	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
)

// storyFound is what the other feeds have on the story of an article.
type storyFound struct {
	id     int64
	others []store.Headline
	err    error
}

// Unfold lists below a headline what the other feeds have on its story.
func (e *Edition) Unfold(h store.Headline) tea.Cmd {
	e.unfolding = true
	ctx, kept := e.ctx, e.desk.Store
	return func() tea.Msg {
		stories, err := kept.Stories(ctx, []int64{h.ID})
		return storyFound{h.ID, stories[h.ID], err}
	}
}

func (found storyFound) arrive(e *Edition) (Event, tea.Cmd) {
	e.unfolding = false
	switch pane := e.desk.Pane; {
	case found.err != nil:
		e.desk.Said.Fail("Could not read the story", found.err)
		return Event{Failed: true}, nil
	case len(found.others) == 0:
		e.desk.Said.Say("No other feed has this story.")
	case pane.Find(found.id) >= 0 && !pane.Unfold(found.id, found.others):
		e.desk.Said.Say("The others of this story stand in this list.")
	}
	return Event{}, e.Extend()
}
