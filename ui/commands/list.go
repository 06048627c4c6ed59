package commands

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/keys"
	"broadsheet/ui/status"
)

// List is a list of commands under way. Each begins when all that the one before set going has ended, and the list
// ends at the first that could not be done.
type List struct {
	said     *status.Said
	running  bool
	number   int            // of the list, so that what an older one set going does not count
	rest     []keys.Command // not begun yet
	awaited  int            // what the present command set going and has not ended
	refusals int            // as many as there were before the present command
}

// Step is the outcome of a part of a command of the list.
type Step struct {
	number int
	Msg    tea.Msg
}

// NewList makes a list of nothing, which looks at what is said for what could not be done.
func NewList(said *status.Said) *List { return &List{said: said} }

// Running reports whether the list has not ended.
func (l *List) Running() bool { return l.running }

// Begin begins a list of commands, or has it wait for the end of the one under way; it reports which.
func (l *List) Begin(commands []keys.Command) bool {
	if l.running {
		if len(l.rest) < mostAhead {
			l.rest = append(slices.Clip(l.rest), commands...)
		}
		return false
	}
	*l = List{said: l.said, running: true, number: l.number + 1, rest: commands, refusals: l.said.Refusals()}
	return true
}

// Next is the command whose turn it is, if nothing has to be waited for.
func (l *List) Next() (next keys.Command, ok bool) {
	switch {
	case !l.running || l.awaited > 0:
		return next, false
	case l.refusals != l.said.Refusals():
		l.Stop()
		return next, false
	case len(l.rest) == 0:
		l.running = false
		return next, false
	}
	next, l.rest = l.rest[0], l.rest[1:]
	return next, true
}

// Stop ends the list before its end, and adds to what is said which commands are left undone.
func (l *List) Stop() {
	l.running = false
	if len(l.rest) > 0 {
		l.said.Add(" Not done after that: " + keys.Macro{Commands: l.rest}.String() + ".")
	}
}

// Track has the list wait for a command of Bubble Tea, and for those that follow from it.
func (l *List) Track(cmd tea.Cmd) tea.Cmd {
	if cmd == nil || !l.running {
		return cmd
	}
	ended := l.Await()
	return func() tea.Msg { return ended(cmd()) }
}

// Await has the list wait for something whose outcome is to be handed over.
func (l *List) Await() (ended func(outcome tea.Msg) tea.Msg) {
	l.awaited++
	number := l.number
	return func(outcome tea.Msg) tea.Msg { return Step{number, outcome} }
}

// Take counts an outcome, and reports whether the list waits for what follows from that.
func (l *List) Take(step Step) bool {
	if !l.running || step.number != l.number {
		return false
	}
	l.awaited--
	return true
}
