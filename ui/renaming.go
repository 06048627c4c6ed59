package ui

import (
	"context"
	"strings"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store"
	"broadsheet/store/config"
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

// rename writes the name into the config, and keeps the lines as they were for undo. No name is the feed's own.
func (m *Model) rename(url, was, name string) tea.Cmd {
	name = strings.TrimSpace(name)
	if name == text.Row(was) {
		return nil
	}
	options := m.options
	words := text.Row(was) + " is called " + name + " now." + m.undoHint()
	if name == "" {
		words = text.Row(was) + " is called as it calls itself now." + m.undoHint()
	}
	step := store.Step{Origin: origin, Label: "rename: " + text.Row(was)}
	return m.edit("Not renamed", func(ctx context.Context) (edited, error) {
		done, err := config.Rename(options.ConfigPath, url, name)
		if err != nil {
			return edited{}, err
		}
		return edited{words: words}, keepEdit(ctx, options, keptEdit{Renamed: &done}, step)
	})
}
