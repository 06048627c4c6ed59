package commands

import (
	"log/slog"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/keys"
	"broadsheet/ui/status"
)

func press(letter rune) tea.KeyPressMsg { return tea.KeyPressMsg{Code: letter, Text: string(letter)} }

func TestKeysThatMeanSomethingOnlyTogether(t *testing.T) {
	t.Parallel()
	bindings, _ := keys.New(keys.Wishes{Preset: "vim"})
	var typing Typing
	if meant, wait, unknown := typing.Press(press('g'), bindings, keys.InHeadlines); meant != nil || wait == nil || unknown != "" || typing.IsEmpty() {
		t.Fatalf("the beginning of a sequence means %v, waits: %v, unknown: %q", meant, wait != nil, unknown)
	}
	typing.Pause(Paused{typing.number - 1})
	if rows := len(typing.Menu(bindings, keys.InHeadlines).Items); rows != 0 {
		t.Errorf("a pause before the last key lists %d keys", rows)
	}
	typing.Pause(Paused{typing.number})
	if rows := len(typing.Menu(bindings, keys.InHeadlines).Items); rows == 0 {
		t.Error("nothing may follow")
	}
	if meant, _, _ := typing.Press(press('g'), bindings, keys.InHeadlines); len(meant) != 1 || meant[0].Name != keys.Top || !typing.IsEmpty() {
		t.Errorf("gg means %v", meant)
	}
	typing.Press(press('g'), bindings, keys.InHeadlines)
	if _, _, unknown := typing.Press(press('k'), bindings, keys.InHeadlines); unknown != "gk" || !typing.IsEmpty() {
		t.Errorf("gk is told as %q", unknown)
	}
}

func TestCountIsToldToTheCommand(t *testing.T) {
	t.Parallel()
	bindings, _ := keys.New(keys.Wishes{Preset: "vim"})
	var typing Typing
	for _, digit := range []string{"1", "0"} {
		if !typing.Count(digit, bindings, keys.InHeadlines) {
			t.Errorf("%s is no digit of a count", digit)
		}
	}
	if meant, _, _ := typing.Press(press('G'), bindings, keys.InHeadlines); len(meant) != 1 || meant[0] != (keys.Command{Name: keys.Row, Argument: "10"}) {
		t.Errorf("10G means %v", meant)
	}
	if typing.Count("0", bindings, keys.InHeadlines) {
		t.Error("a count begins with 0")
	}
}

func TestListWaitsForEachCommandAndEndsAtTheFirstThatFails(t *testing.T) {
	t.Parallel()
	said := status.NewSaid(time.Now, slog.New(slog.DiscardHandler))
	list := NewList(said)
	if !list.Begin([]keys.Command{{Name: keys.ToggleStar}, {Name: keys.Open}, {Name: keys.Down}}) {
		t.Fatal("it does not begin")
	}
	first, _ := list.Next()
	step := list.Track(func() tea.Msg { return nil })().(Step)
	if _, ok := list.Next(); ok || first.Name != keys.ToggleStar {
		t.Errorf("after %v the next command does not wait", first)
	}
	if !list.Take(step) || list.Begin([]keys.Command{{Name: keys.Up}}) {
		t.Error("the list forgot what it waited for, or began anew")
	}
	list.Next()
	said.Refuse("It can't be opened.")
	if next, ok := list.Next(); ok || list.Running() {
		t.Errorf("after a failure comes %v", next)
	}
	if want := "It can't be opened. Not done after that: down, up."; said.Text() != want {
		t.Errorf("says %q, want %q", said.Text(), want)
	}
	if list.Begin(nil); list.Take(step) {
		t.Error("what an older list set going counts for another one")
	}
}

func TestWhatLeadsAwayIsNotKept(t *testing.T) {
	t.Parallel()
	var ahead Ahead
	if !ahead.Take(keys.Command{Name: keys.PageDown}) || ahead.Take(keys.Command{Name: keys.Back}) {
		t.Error("what is typed ahead is not kept, or what leads away is")
	}
	if next, ok := ahead.Next(); ok {
		t.Errorf("%v is done all the same", next)
	}
	for range mostAhead + 5 {
		ahead.Take(keys.Command{Name: keys.Down})
	}
	kept := 0
	for _, ok := ahead.Next(); ok; _, ok = ahead.Next() {
		kept++
	}
	if kept != mostAhead {
		t.Errorf("%d commands are kept", kept)
	}
}

func TestCommandsAreCompletedFromTheirBeginningFirst(t *testing.T) {
	t.Parallel()
	bindings, _ := keys.New(keys.Wishes{})
	words := func(name keys.Name) []string {
		if name == keys.Theme {
			return []string{"dark", "paper"}
		}
		return nil
	}
	if all := Candidates(":open", bindings, words); len(all) < 2 || all[0].Line != "open " {
		t.Errorf("open is gone on with as %v", all)
	}
	if all := Candidates("theme pa", bindings, words); len(all) != 1 || all[0].Line != "theme paper" {
		t.Errorf("a theme is gone on with as %v", all)
	}
}
