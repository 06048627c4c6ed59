package ui

import (
	"context"
	"image/color"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"broadsheet/feeds/ledger"
	"broadsheet/feeds/poll"
	"broadsheet/feeds/propertytest"
	"broadsheet/store"
	"broadsheet/ui/background"
	"broadsheet/ui/doctor"
	"broadsheet/ui/keys"
	"broadsheet/ui/screentest"
	"broadsheet/ui/text"
)

// Whatever is pressed, clicked, resized or comes in, in whatever order: the reader never panics, never draws more lines
// than there are, and no line wider than the screen.
func TestScreenHoldsInAnyOrderOfEvents(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	n.edition()
	kept := n.open()
	n.refresh(kept)
	options := n.options(kept)
	options.Poller = nil
	propertytest.Check(t, func(t *rapid.T) {
		m := New(context.Background(), options)
		defer m.end()
		run(m, m.Init())
		for range rapid.IntRange(1, 30).Draw(t, "events") {
			msg := event().Draw(t, "event")
			_, cmd := m.Update(msg)
			fits(t, m)
			run(m, cmd)
			fits(t, m)
		}
	})
}

// event makes anything that can happen to the reader.
func event() *rapid.Generator[tea.Msg] {
	return rapid.Custom(func(t *rapid.T) tea.Msg {
		x, y := rapid.IntRange(-2, 210).Draw(t, "x"), rapid.IntRange(-2, 70).Draw(t, "y")
		words := rapid.String().Draw(t, "words")
		switch rapid.IntRange(0, 14).Draw(t, "kind") {
		case 0, 1:
			return tea.WindowSizeMsg{Width: x, Height: y}
		case 2:
			return tea.MouseClickMsg{X: x, Y: y, Button: tea.MouseLeft}
		case 3:
			return tea.MouseWheelMsg{X: x, Y: y, Button: rapid.SampledFrom([]tea.MouseButton{tea.MouseWheelDown, tea.MouseWheelUp}).Draw(t, "wheel")}
		case 4:
			return tea.PasteMsg{Content: words}
		case 5:
			return ticked{}
		case 6:
			return tea.BackgroundColorMsg{Color: color.Gray{Y: uint8(x)}}
		case 7:
			return background.Refreshed{Summary: poll.Summary{New: x, Problems: []poll.Problem{{Title: words, Text: words}}}, Asked: true}
		case 8:
			key, _ := screentest.Key("D")
			return key
		case 9:
			return aRound(words, x, y)
		default:
			return aKey().Draw(t, "key")
		}
	})
}

// aRound is a look at feeds that have all that a feed can have, in words that may be anything. It counts as the newest.
func aRound(words string, x, y int) tea.Msg {
	rounds := doctor.Rounds{Doubles: map[int64]bool{1: true}}
	for id := range int64(max(y, 0)) {
		rounds.Feeds = append(rounds.Feeds, store.Feed{
			ID: id, Name: words, URL: words, Unread: x * 1000, Status: ledger.Status(words), Why: words,
			Teasers: id%2 == 0, Moved: id%3 == 0, MovedTo: words + "/", NextPoll: noon.Add(time.Duration(x) * time.Hour),
		})
		if id%5 == 0 {
			rounds.Feeds[id].Problem, rounds.Feeds[id].Failures = words, x
		}
	}
	return anyRound{rounds}
}

type anyRound struct{ rounds doctor.Rounds }

func (r anyRound) arrive(m *Model) tea.Cmd {
	return examined{number: m.rounds, rounds: r.rounds}.arrive(m)
}

func aKey() *rapid.Generator[tea.KeyPressMsg] {
	bindings, _ := keys.New(keys.Wishes{})
	var all []string
	for _, action := range bindings.Actions() {
		if action.Name != keys.Quit && action.Name != keys.Cancel {
			all = append(all, action.Keys...)
		}
	}
	return rapid.Custom(func(t *rapid.T) tea.KeyPressMsg {
		if rapid.IntRange(0, 5).Draw(t, "letter") == 0 {
			letter := rapid.Rune().Draw(t, "rune")
			return tea.KeyPressMsg{Code: letter, Text: string(letter)}
		}
		key, _ := screentest.Key(rapid.SampledFrom(append(all, "enter", "esc", "y", "backspace")).Draw(t, "name"))
		return key
	})
}

// run carries out a command and those that follow from it, as far as they end at once.
func run(m *Model, cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	result := make(chan tea.Msg, 1)
	go func() { result <- cmd() }()
	select {
	case msg := <-result:
		switch msg := msg.(type) {
		case tea.BatchMsg:
			for _, cmd := range msg {
				run(m, cmd)
			}
		case nil:
		default:
			_, next := m.Update(msg)
			run(m, next)
		}
	case <-time.After(3 * time.Millisecond):
	}
}

func fits(t *rapid.T, m *Model) {
	lines := strings.Split(m.View().Content, "\n")
	if m.layout.Height > 0 && len(lines) > m.layout.Height || m.layout.Height <= 0 && len(lines) > 1 {
		t.Fatalf("%d lines on a screen of %d", len(lines), m.layout.Height)
	}
	for _, line := range lines {
		if width := text.Width(ansi.Strip(line)); width > max(m.layout.Width, 0) {
			t.Fatalf("a line of %d cells on a screen of %d: %q", width, m.layout.Width, ansi.Strip(line))
		}
	}
}

func TestEscAlwaysLeadsBackToTheFeeds(t *testing.T) {
	t.Parallel()
	_, s := newsday(t, 80, 24)
	s.Press("enter").Wait("counted").Press("/").Type("the").Press("enter x ? esc esc esc esc esc")
	s.Wait("All articles").Wait("a add feed")
}
