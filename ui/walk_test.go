package ui

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/keys"
	"broadsheet/ui/screentest"
)

// steps is how far each random walk goes. A longer one, such as -steps 10000, is for an afternoon.
var steps = flag.Int("steps", 60, "the steps of each random walk through the reader")

// walkSizes are the sizes that a walk changes between.
var walkSizes = [][2]int{{80, 24}, {120, 40}, {57, 17}, {200, 60}}

// Whatever is pressed, the terminal shows what the reader means to show, in each of five kinds of text: a wrong idea
// of the width of one character would shift what stands to the right of it.
func TestScreenShowsTheViewOnRandomWalks(t *testing.T) {
	t.Parallel()
	for name, texts := range walkTexts {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			follow(t, newEmulated(t, texts), walk(*steps))
		})
	}
}

// walker is a reader on a terminal of some kind.
type walker interface {
	take(stride)
	shown() string // what stands on the screen
	meant() moment
}

// follow takes a reader through a walk, and compares all of its screen after each step.
func follow(t *testing.T, w walker, strides []stride) {
	t.Helper()
	compared, wrong := 0, disagrees(t, w, hasDrawn, "at the start")
	for step, stride := range strides {
		before := w.meant().keys
		w.take(stride)
		arrived := func(m moment) bool { return m.keys > before }
		if stride.resizes() {
			arrived = func(m moment) bool { return m.width == stride.width && m.height == stride.height }
		}
		wrong += disagrees(t, w, arrived, fmt.Sprintf("step %d, %s", step, stride))
		compared += w.meant().height
	}
	t.Logf("%d rows of %d wrong in %d steps", wrong, compared, len(strides))
}

// emulated is a reader in the emulator.
type emulated struct {
	*screentest.Screen
	witness *witness
}

func newEmulated(t *testing.T, texts texts) emulated {
	t.Helper()
	w := &witness{Model: New(t.Context(), walkOptions(t, texts))}
	t.Cleanup(w.end)
	s := screentest.Start(t, w, screentest.Terminal{Width: 80, Height: 24, Options: []tea.ProgramOption{tea.WithFPS(walkFrames)}})
	s.Wait("feed")
	return emulated{s, w}
}

// walkFrames are the frames per second of a walk: as many as Bubble Tea draws, since each step waits for one.
const walkFrames = 120

func (e emulated) take(s stride) {
	if s.resizes() {
		e.Resize(s.width, s.height)
		return
	}
	e.Press(s.key)
}

func (e emulated) shown() string { return bare(e.Text()) }

func (e emulated) meant() moment {
	meant := e.witness.meant()
	meant.view = bare(meant.view)
	return meant
}

// stride is one step of a walk: a key, or a new size.
type stride struct {
	key           string
	width, height int
}

func (s stride) resizes() bool { return s.key == "" }

func (s stride) String() string {
	if s.resizes() {
		return fmt.Sprintf("%dx%d", s.width, s.height)
	}
	return s.key
}

// walk makes the steps of a walk, the same in every run.
func walk(steps int) []stride {
	const seed1, seed2 = 2026, 11
	random := rand.New(rand.NewPCG(seed1, seed2))
	pressed := walkKeys()
	strides := make([]stride, steps)
	for i := range strides {
		if random.IntN(40) == 0 {
			size := walkSizes[random.IntN(len(walkSizes))]
			strides[i] = stride{width: size[0], height: size[1]}
			continue
		}
		strides[i] = stride{key: pressed[random.IntN(len(pressed))]}
	}
	return strides
}

// endings are the actions that would end a walk, or lead out of the reader.
var endings = []keys.Name{keys.Quit, keys.Exit, keys.Cancel, keys.Suspend, keys.Pipe}

// walkKeys are the keys of a walk: those of every action, and some that answer questions. Those that would end the walk
// are left out, and those that lead on count more than once.
func walkKeys() []string {
	bindings, _ := keys.New(keys.Wishes{})
	var all []string
	for _, action := range bindings.Actions() {
		if slices.Contains(endings, action.Name) {
			continue
		}
		for _, key := range action.Keys {
			if !slices.Contains(all, key) && key != "q" {
				all = append(all, key)
			}
		}
	}
	for range 6 {
		all = append(all, "j", "k", "enter", "space", "esc", "down", "tab", "l", "h")
	}
	return all
}

// walkOptions are a reader's on a newsroom that prints the texts and whose feeds are asked no more.
func walkOptions(t *testing.T, texts texts) Options {
	t.Helper()
	n := newNewsroom(t)
	n.print(texts)
	kept := n.open()
	n.refresh(kept)
	options := n.options(kept)
	options.Poller = nil
	return options
}

// agreement is how long the screen has to become what is meant.
const agreement = 30 * time.Second

// hasDrawn reports whether a reader takes keys: those typed before would be the terminal's.
func hasDrawn(m moment) bool { return m.width > 0 }

// disagrees counts the rows of a screen that do not become what is meant, once what the reader was told has arrived.
func disagrees(t *testing.T, w walker, arrived func(moment) bool, where string) int {
	t.Helper()
	for deadline := time.Now().Add(agreement); ; time.Sleep(2 * time.Millisecond) {
		moment := w.meant()
		late := time.Now().After(deadline)
		if !arrived(moment) && !late {
			continue
		}
		shown, meant := rows(w.shown()), rows(moment.view)
		wrong := wrongRows(shown, meant)
		if len(wrong) == 0 && !late {
			return 0
		}
		if !late {
			continue
		}
		if !arrived(moment) {
			t.Errorf("%s: it did not arrive", where)
		}
		for _, row := range wrong[:min(len(wrong), 3)] {
			t.Errorf("%s: row %d\nshown %q\nmeant %q", where, row, at(shown, row), at(meant, row))
		}
		return len(wrong)
	}
}

// rows are the lines of a screen without the spaces at their ends.
func rows(screen string) []string {
	rows := strings.Split(screen, "\n")
	for i, row := range rows {
		rows[i] = strings.TrimRight(row, " ")
	}
	return rows
}

func wrongRows(shown, meant []string) []int {
	var wrong []int
	for row := range max(len(shown), len(meant)) {
		if at(shown, row) != at(meant, row) {
			wrong = append(wrong, row)
		}
	}
	return wrong
}

func at(rows []string, row int) string {
	if row >= len(rows) {
		return ""
	}
	return rows[row]
}
