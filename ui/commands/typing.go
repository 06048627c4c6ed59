// Package commands stands between the keys and what they do: it makes commands of keys that mean something only together,
// completes those that are written out, and keeps those that wait for their turn. It carries none of them out.
package commands

import (
	"slices"
	"strconv"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/keys"
	"broadsheet/ui/menu"
	"broadsheet/ui/status"
)

// Typing is what was typed of a sequence of keys, or of a count in front of a key.
type Typing struct {
	count  string
	steps  []string
	number int  // of the typing, so that a list that comes late is that of what is typed now
	listed bool // what may follow is shown
}

const (
	// MostTimes is how often something is done for a count at most.
	MostTimes = 500

	listPause  = 400 * time.Millisecond // after which what may follow is shown: who knows the keys is faster
	mostDigits = 4                      // of a count
)

// Paused comes when nothing was typed for a moment.
type Paused struct{ number int }

// IsEmpty reports whether nothing is to be gone on with.
func (t *Typing) IsEmpty() bool { return t.count == "" && len(t.steps) == 0 }

// Forget gives up what was typed.
func (t *Typing) Forget() { *t = Typing{number: t.number + 1} }

// Pause shows what may follow, if nothing was typed since.
func (t *Typing) Pause(msg Paused) {
	if msg.number == t.number && len(t.steps) > 0 {
		t.listed = true
	}
}

// Press takes a key, and returns what it does with those typed before it, if that is complete; wait brings the list of
// what may follow; unknown are keys that are on nothing. A key is looked up as it was typed, then as it stands on the
// keyboard, which finds "j" on a Cyrillic one too.
func (t *Typing) Press(key tea.KeyPressMsg, bindings *keys.Map, where keys.Where) (commands []keys.Command, wait tea.Cmd, unknown string) {
	before := *t
	spellings := []string{key.String(), key.Keystroke()}
	for _, spelling := range spellings {
		if commands, ok := bindings.Lookup(with(before.steps, spelling), where); ok {
			t.Forget()
			return counted(commands, before.count), nil, ""
		}
	}
	for _, spelling := range spellings {
		if steps := with(before.steps, spelling); len(bindings.Following(steps, where)) > 0 {
			return nil, t.await(steps), ""
		}
	}
	t.Forget()
	if len(before.steps) > 0 && key.String() != "esc" {
		unknown = keys.Join(with(before.steps, key.String()))
	}
	return nil, nil, unknown
}

func with(steps []string, key string) []string { return append(slices.Clip(steps), key) }

// await keeps the beginning of a sequence. What may follow is shown after a moment, or at once if it was before.
func (t *Typing) await(steps []string) tea.Cmd {
	number := t.number + 1
	t.steps, t.number = steps, number
	return tea.Tick(listPause, func(time.Time) tea.Msg { return Paused{number} })
}

// Count takes a digit of a count, where the keys have counts and the digit does nothing else.
func (t *Typing) Count(digit string, bindings *keys.Map, where keys.Where) bool {
	if !bindings.Counts() || len(t.steps) > 0 || len(t.count) >= mostDigits || !IsDigit(digit) {
		return false
	}
	if _, bound := bindings.Lookup([]string{digit}, where); bound || digit == "0" && t.count == "" {
		return false
	}
	*t = Typing{count: t.count + digit, number: t.number + 1}
	return true
}

// IsDigit reports whether a key is one of the ten digits.
func IsDigit(key string) bool { return len(key) == 1 && key[0] >= '0' && key[0] <= '9' }

// counted tells commands the number typed before their key: how often, or which row.
func counted(commands []keys.Command, count string) []keys.Command {
	times, err := strconv.Atoi(count)
	if err != nil {
		return commands
	}
	if len(commands) > 1 {
		return slices.Repeat(commands, min(times, MostTimes))
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

// Menu is what may follow, once that is to be shown.
func (t *Typing) Menu(bindings *keys.Map, where keys.Where) menu.Menu {
	list := menu.Menu{Chosen: -1}
	if t.listed {
		for _, following := range bindings.Following(t.steps, where) {
			list.Items = append(list.Items, menu.Item{Word: following.Key, Note: following.Label})
		}
	}
	return list
}

// Choose returns the whole sequence whose rest stands on a row of the menu, and forgets what was typed of it.
func (t *Typing) Choose(row int, bindings *keys.Map, where keys.Where) string {
	rest, _ := keys.Steps(bindings.Following(t.steps, where)[row].Key)
	whole := keys.Join(append(slices.Clip(t.steps), rest...))
	t.Forget()
	return whole
}

// Bar is the status line while a sequence is not complete.
func (t *Typing) Bar() status.Bar {
	bar := status.Bar{Message: t.count + strings.Join(t.steps, " ") + " …"}
	if t.listed {
		bar.Hints = []status.Hint{{Key: "esc", Label: "never mind"}}
	}
	return bar
}
