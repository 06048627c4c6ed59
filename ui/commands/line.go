package commands

import (
	"cmp"
	"errors"
	"slices"
	"strings"

	"broadsheet/store/nearest"
	"broadsheet/ui/keys"
	"broadsheet/ui/prompt"
	"broadsheet/ui/text"
)

// InWords says what is wrong with a command, and what was meant if that is near.
func InWords(err error) string {
	words := text.Row(err.Error())
	var unknown *keys.Unknown
	if errors.As(err, &unknown) {
		if near := nearest.Name(unknown.Name, keys.Actions()); near != "" {
			words += "; did you mean " + near + "?"
		}
	}
	return strings.ToUpper(words[:1]) + words[1:]
}

// Clean takes off what may stand before a command.
func Clean(typed string) string { return strings.TrimLeft(typed, ": ") }

// Candidates are the commands that begin with what was typed, then those that hold it; behind a command they are the words
// it can be told, as far as there is a list of them.
func Candidates(typed string, bindings *keys.Map, words func(name keys.Name) []string) []prompt.Candidate {
	name, argument, told := strings.Cut(Clean(typed), " ")
	if told {
		command, _ := keys.Parse(name + " 1") // whatever it is told, only its name is wanted
		return arguments(name, strings.TrimLeft(argument, " "), words(command.Name))
	}
	var all []prompt.Candidate
	for _, action := range bindings.Actions() {
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

func arguments(name, begun string, words []string) []prompt.Candidate {
	var all []prompt.Candidate
	for _, word := range words {
		if strings.Contains(strings.ToLower(word), strings.ToLower(begun)) {
			all = append(all, prompt.Candidate{Line: name + " " + word, Name: word})
		}
	}
	return all
}
