package ui

import (
	"cmp"
	"errors"
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"broadsheet/store/nearest"
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
	typed = strings.TrimSpace(strings.TrimLeft(typed, ": "))
	if typed == "" {
		return nil
	}
	remembered := m.remember(&m.past.commands, pastCommands, typed)
	command, err := keys.Parse(typed)
	if err != nil {
		m.said.Refuse(inWords(err))
		return remembered
	}
	return tea.Batch(remembered, m.perform(command))
}

// inWords says what is wrong with a command, and what was meant if that is near.
func inWords(err error) string {
	words := text.Row(err.Error())
	var unknown *keys.Unknown
	if errors.As(err, &unknown) {
		if near := nearest.Name(unknown.Name, keys.Actions()); near != "" {
			words += "; did you mean " + near + "?"
		}
	}
	return strings.ToUpper(words[:1]) + words[1:]
}

// completions are the commands that begin with what was typed, then those that hold it; behind a command, what it can
// be told.
func (m *Model) completions(typed string) []prompt.Candidate {
	typed = strings.TrimLeft(typed, ": ")
	name, argument, told := strings.Cut(typed, " ")
	if told {
		return m.argumentsOf(name, strings.TrimLeft(argument, " "))
	}
	var all []prompt.Candidate
	for _, action := range m.bindings.Actions() {
		if strings.Contains(string(action.Name), name) {
			all = append(all, candidate(action))
		}
	}
	slices.SortFunc(all, func(a, b prompt.Candidate) int {
		return cmp.Or(-cmp.Compare(begun(a.Line, name), begun(b.Line, name)), cmp.Compare(a.Line, b.Line))
	})
	return all
}

func begun(line, name string) int {
	if strings.HasPrefix(line, name) {
		return 1
	}
	return 0
}

// candidate is an action as the command line offers it, with its first key.
func candidate(action keys.Action) prompt.Candidate {
	line, form := string(action.Name), keys.Argument(action.Name)
	note := action.Help
	if len(action.Keys) > 0 {
		note += " (" + action.Keys[0] + ")"
	}
	one := prompt.Candidate{Line: line, Name: strings.TrimRight(line+" "+form, " "), Note: note}
	if form != "" {
		one.Line += " "
	}
	return one
}

// argumentsOf are the words that a command can be told, as far as there is a list of them.
func (m *Model) argumentsOf(name, begun string) []prompt.Candidate {
	command, _ := keys.Parse(name + " 1") // whatever it is told, only its name is wanted
	var words []string
	switch command.Name {
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
	var all []prompt.Candidate
	for _, word := range words {
		if strings.Contains(strings.ToLower(word), strings.ToLower(begun)) {
			all = append(all, prompt.Candidate{Line: name + " " + word, Name: word})
		}
	}
	return all
}
