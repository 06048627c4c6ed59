package ui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/commands"
	"broadsheet/ui/keys"
	"broadsheet/ui/prompt"
	"broadsheet/ui/text"
	"broadsheet/ui/theme"
)

// askCommand asks for a command, of which something may be written already.
func (m *Model) askCommand(begun string) tea.Cmd {
	return m.ask(&prompt.Text{
		Line: prompt.NewLine(":", begun), Done: m.command,
		History: &m.past.commands, Complete: m.completions,
	})
}

// command carries out what was typed.
func (m *Model) command(typed string) tea.Cmd {
	typed = strings.TrimSpace(commands.Clean(typed))
	if typed == "" {
		return nil
	}
	remembered := m.remember(&m.past.commands, pastCommands, typed)
	command, err := keys.Parse(typed)
	if err != nil {
		m.said.Refuse(commands.InWords(err))
		return remembered
	}
	return tea.Batch(remembered, m.perform(command))
}

// completions are the ways to go on with a command.
func (m *Model) completions(typed string) []prompt.Candidate {
	return commands.Candidates(typed, m.bindings, m.argumentsOf)
}

// argumentsOf are the words that a command can be told, as far as there is a list of them.
func (m *Model) argumentsOf(name keys.Name) (words []string) {
	switch name {
	case keys.Theme:
		words = theme.Names()
	case keys.Preset:
		words = keys.Presets()
	case keys.View:
		for _, view := range m.feeds.Views() {
			words = append(words, text.Row(view.Title))
		}
	case keys.SaveView:
		words = m.namesToSave()
	case keys.RemoveView:
		for _, view := range m.feeds.Saved() {
			words = append(words, text.Row(view.Title))
		}
	case keys.MarkAllRead:
		for _, part := range m.parts(m.scope()) {
			words = append(words, part.name)
		}
	}
	return words
}
