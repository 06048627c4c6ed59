package ui

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/edits"
	"broadsheet/ui/feedlist"
	"broadsheet/ui/layout"
	"broadsheet/ui/prompt"
	"broadsheet/ui/text"
)

// savedMeant is the saved view under the cursor in the list of feeds, else the one that is shown.
func (m *Model) savedMeant() (feedlist.View, bool) {
	view := m.edition.View()
	if row, ok := m.feeds.Selected(); m.focus == layout.Feeds && ok {
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
	if m.layout.Width < shortQuestion {
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

func (m *Model) removeView(name string) tea.Cmd {
	editor := m.editor
	return m.editForUndo("Not removed", func(ctx context.Context) (edits.Done, error) { return editor.RemoveView(ctx, name) })
}
