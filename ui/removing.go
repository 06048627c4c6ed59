package ui

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
	"broadsheet/store/config"
	"broadsheet/ui/feedlist"
	"broadsheet/ui/prompt"
	"broadsheet/ui/text"
)

// savedMeant is the saved view under the cursor in the list of feeds, else the one that is shown.
func (m *Model) savedMeant() (feedlist.View, bool) {
	view := m.edition.View()
	if row, ok := m.feeds.Selected(); m.focus == feedsPane && ok {
		view = row.View
	}
	return view, view.Kind == feedlist.Saved && m.doctor == nil
}

// askRemove asks whether a saved view is to leave the config.
func (m *Model) askRemove() tea.Cmd {
	view, ok := m.savedMeant()
	if !ok {
		m.said.Refuse("Select the saved view that is to go.")
		return nil
	}
	return m.askRemoveView(view)
}

func (m *Model) askRemoveView(view feedlist.View) tea.Cmd {
	if !m.canEdit() {
		return nil
	}
	ask := &prompt.Choice{Question: "Remove the view “" + text.Row(view.Title) + "”? Its articles stay."}
	if m.layout.width < shortQuestion {
		ask.Question = "Remove “" + text.Row(view.Title) + "”?"
	}
	ask.Offer("y", "yes", func() tea.Cmd { return m.removeView(view.Subject) })
	m.asking = ask
	return nil
}

// removeNamed removes a saved view without asking.
func (m *Model) removeNamed(name string) tea.Cmd {
	view, ok := named(m.feeds.Saved(), name)
	switch {
	case !ok:
		m.said.Refuse("There is no saved view “" + name + "”.")
		return nil
	case !m.canEdit():
		return nil
	}
	return m.removeView(view.Subject)
}

// removeView takes the view's lines out of the config, and keeps them for undo.
func (m *Model) removeView(name string) tea.Cmd {
	options, hint := m.options, m.undoHint()
	return m.edit("Not removed", func(ctx context.Context) (edited, error) {
		cut, err := config.CutOutView(options.ConfigPath, name)
		if err != nil {
			return edited{}, err
		}
		step := store.Step{Origin: origin, Label: "remove view: " + text.Row(name)}
		return edited{words: "Removed the view “" + text.Row(name) + "”." + hint}, keepEdit(ctx, options, keptEdit{Cut: &cut}, step)
	})
}
