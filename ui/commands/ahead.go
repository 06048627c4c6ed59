package commands

import "broadsheet/ui/keys"

// mostAhead bounds what is kept of a key held down; what comes after that is lost, rather than done before its turn.
const mostAhead = 1000

// Ahead is what was typed while what it is meant for was on its way, so that "enter space space" scrolls the new article,
// however fast it was typed.
type Ahead struct{ commands []keys.Command }

// Take keeps a command. Those that lead away are for now, and nothing that was typed before them is wanted any more.
func (a *Ahead) Take(command keys.Command) bool {
	switch command.Name {
	case keys.Quit, keys.Back, keys.Cancel, keys.Help, keys.Suspend, keys.Redraw, keys.NextPane, keys.PreviousPane, keys.Exit,
		keys.CommandLine, keys.Search, keys.SearchAll, keys.SaveView, keys.AddFeed: // they ask: what is typed next is the answer
		a.Forget()
		return false
	}
	if len(a.commands) < mostAhead {
		a.commands = append(a.commands, command)
	}
	return true
}

// Next is the oldest command.
func (a *Ahead) Next() (next keys.Command, ok bool) {
	if len(a.commands) == 0 {
		return next, false
	}
	next, a.commands = a.commands[0], a.commands[1:]
	return next, true
}

// IsEmpty reports whether nothing is kept.
func (a *Ahead) IsEmpty() bool { return len(a.commands) == 0 }

// Forget gives up all of them.
func (a *Ahead) Forget() { a.commands = nil }
