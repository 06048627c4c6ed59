package ui

import (
	"context"
	"strings"

	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/edits"
	"broadsheet/ui/prompt"
	"broadsheet/ui/text"
)

// askName asks for another name of the feed one is at.
func (m *Model) askName() tea.Cmd {
	url, name, ok := m.feedMeant()
	switch {
	case !ok:
		m.said.Refuse("Select the feed to rename.")
		return nil
	case !m.canEdit():
		return nil
	}
	return m.ask(&prompt.Text{Line: prompt.NewLine("Name of the feed:", text.Row(name)), Done: func(typed string) tea.Cmd {
		return m.rename(url, name, typed)
	}})
}

// renameTo renames the feed one is at without asking.
func (m *Model) renameTo(name string) tea.Cmd {
	return m.answerAtOnce(m.askName(), name)
}

// rename gives a feed another name; none is the feed's own.
func (m *Model) rename(url, was, name string) tea.Cmd {
	name = strings.TrimSpace(name)
	if name == text.Row(was) {
		return nil
	}
	editor := m.editor
	return m.editForUndo("Not renamed", func(ctx context.Context) (edits.Done, error) { return editor.Rename(ctx, url, was, name) })
}
