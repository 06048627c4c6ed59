package ui

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

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
	for name, texts := range walkTexts {
		t.Run(name, func(t *testing.T) {
			seen := &witness{}
			seen.Model = New(t.Context(), walkOptions(t, texts))
			t.Cleanup(seen.end)
			s := screentest.New(t, seen, 80, 24)
			s.Wait("feed")
			shown, meant := func() string { return bare(s.Text()) }, func() string { return bare(seen.meant()) }
			wrong := 0
			for step, stride := range walk(*steps) {
				if stride.resizes() {
					s.Resize(stride.width, stride.height)
				} else {
					s.Press(stride.key)
				}
				wrong += disagrees(t, shown, meant, fmt.Sprintf("step %d, %s", step, stride))
			}
			t.Logf("%d rows wrong in %d steps", wrong, *steps)
		})
	}
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

// witness is a reader that keeps what it last meant to show, in a file if that is named.
type witness struct {
	*Model
	path  string
	mutex sync.Mutex
	view  string
}

func (w *witness) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	_, cmd := w.Model.Update(msg)
	return w, cmd
}

func (w *witness) View() tea.View {
	view := w.Model.View()
	w.mutex.Lock()
	defer w.mutex.Unlock()
	w.view = ansi.Strip(view.Content)
	if w.path != "" {
		_ = os.WriteFile(w.path+".new", []byte(w.view), 0o600)
		_ = os.Rename(w.path+".new", w.path)
	}
	return view
}

func (w *witness) meant() string {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	return w.view
}

// bare takes out the marks that take no cell: the emulator loses those that follow an ASCII letter.
func bare(row string) string {
	return strings.Map(func(r rune) rune {
		if unicode.In(r, unicode.Mn, unicode.Me) {
			return -1
		}
		return r
	}, row)
}

// agreement is how long the screen has to become what is meant.
const agreement = 10 * time.Second

// disagrees counts the rows of a screen that do not become what is meant.
func disagrees(t *testing.T, shown, meant func() string, where string) int {
	t.Helper()
	for deadline := time.Now().Add(agreement); ; time.Sleep(2 * time.Millisecond) {
		shown, meant := rows(shown()), rows(meant())
		wrong := wrongRows(shown, meant)
		if len(wrong) == 0 {
			return 0
		}
		if time.Now().Before(deadline) {
			continue
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
