package ui

import (
	"slices"
	"strconv"
	"time"

	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/keys"
)

// typed is what was typed of a sequence of keys, or of a count in front of a key.
type typed struct {
	count  string
	steps  []string
	number int  // of the typing, so that a list that comes late is that of what is typed now
	listed bool // what may follow is shown
}

func (t *typed) isEmpty() bool { return t.count == "" && len(t.steps) == 0 }

const (
	listPause  = 400 * time.Millisecond // after which what may follow is shown: who knows the keys is faster
	mostDigits = 4                      // of a count
	mostTimes  = 500                    // that something is done for a count
)

// typedLong comes when nothing was typed for a moment.
type typedLong struct{ number int }

func (msg typedLong) arrive(m *Model) tea.Cmd {
	if msg.number == m.typed.number && len(m.typed.steps) > 0 {
		m.typed.listed = true
	}
	return nil
}

// meaning is what a key does with those typed before it, if that is complete. A key is looked up as it was typed, then
// as it stands on the keyboard, which finds "j" on a Cyrillic one too.
func (m *Model) meaning(key tea.KeyPressMsg) (commands []keys.Command, wait tea.Cmd) {
	where, before := m.where(), m.typed
	spellings := []string{key.String(), key.Keystroke()}
	for _, spelling := range spellings {
		if commands, ok := m.bindings.Lookup(with(before.steps, spelling), where); ok {
			m.typed = typed{number: before.number + 1}
			return counted(commands, before.count), nil
		}
	}
	for _, spelling := range spellings {
		if steps := with(before.steps, spelling); len(m.bindings.Following(steps, where)) > 0 {
			return nil, m.awaitMore(steps)
		}
	}
	m.typed = typed{number: before.number + 1}
	if len(before.steps) > 0 && key.String() != "esc" {
		m.said.Say("Nothing is on " + keys.Join(with(before.steps, key.String())) + ".")
	}
	return nil, nil
}

func with(steps []string, key string) []string { return append(slices.Clip(steps), key) }

// awaitMore keeps the beginning of a sequence. What may follow is shown after a moment, or at once if it was before.
func (m *Model) awaitMore(steps []string) tea.Cmd {
	number := m.typed.number + 1
	m.typed = typed{m.typed.count, steps, number, m.typed.listed}
	return tea.Tick(listPause, func(time.Time) tea.Msg { return typedLong{number} })
}

// count takes a digit of a count, where the keys have counts and the digit does nothing else.
func (m *Model) count(key tea.KeyPressMsg) bool {
	digit := key.String()
	if !m.bindings.Counts() || m.help != nil || len(m.typed.steps) > 0 || len(m.typed.count) >= mostDigits || !isDigit(digit) {
		return false
	}
	if _, bound := m.bindings.Lookup([]string{digit}, m.where()); bound || digit == "0" && m.typed.count == "" {
		return false
	}
	m.typed = typed{count: m.typed.count + digit, number: m.typed.number + 1}
	return true
}

func isDigit(key string) bool { return len(key) == 1 && key[0] >= '0' && key[0] <= '9' }

// counted tells commands the number typed before their key: how often, or which row.
func counted(commands []keys.Command, count string) []keys.Command {
	times, err := strconv.Atoi(count)
	if err != nil {
		return commands
	}
	if len(commands) > 1 {
		return slices.Repeat(commands, min(times, mostTimes))
	}
	switch command := commands[0]; command.Name {
	case keys.Top, keys.Bottom:
		return []keys.Command{{Name: keys.Row, Argument: count}}
	case keys.Open, keys.OpenLink:
		return []keys.Command{{Name: command.Name, Argument: count}}
	default:
		if keys.Repeats(command.Name) {
			return []keys.Command{{Name: command.Name, Argument: count}}
		}
		return commands
	}
}
