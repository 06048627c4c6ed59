package ui

import (
	"fmt"
	"os"
	"strings"
	"sync"
	"unicode"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// moment is what a reader meant to show last, and what it had been told until then.
type moment struct {
	view          string
	keys          int // that arrived so far
	width, height int
}

// witness is a reader that keeps what it last meant to show, in a file if that is named.
type witness struct {
	*Model
	path  string
	keys  int
	mutex sync.Mutex
	last  moment
}

func (w *witness) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if _, ok := msg.(tea.KeyPressMsg); ok {
		w.keys++
	}
	_, cmd := w.Model.Update(msg)
	return w, cmd
}

func (w *witness) View() tea.View {
	view := w.Model.View()
	w.mutex.Lock()
	defer w.mutex.Unlock()
	w.last = moment{ansi.Strip(view.Content), w.keys, w.layout.Width, w.layout.Height}
	if w.path != "" {
		_ = os.WriteFile(w.path+".new", []byte(w.last.String()), 0o600)
		_ = os.Rename(w.path+".new", w.path)
	}
	return view
}

func (w *witness) meant() moment {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	return w.last
}

// String is a moment as a file holds it: the numbers in a line of their own before the view.
func (m moment) String() string { return fmt.Sprintln(m.keys, m.width, m.height) + m.view }

func readMoment(kept string) moment {
	numbers, view, _ := strings.Cut(kept, "\n")
	m := moment{view: view}
	_, _ = fmt.Sscan(numbers, &m.keys, &m.width, &m.height) // until the reader has drawn, there are none
	return m
}

// bare takes out the marks that follow an ASCII character: the emulator takes those for a cluster of their own, which
// the next cell is written over (Emulator.handlePrint of x/vt).
func bare(row string) string {
	afterASCII := false
	return strings.Map(func(r rune) rune {
		if !unicode.In(r, unicode.Mn, unicode.Me) {
			afterASCII = r < unicode.MaxASCII
		} else if afterASCII {
			return -1
		}
		return r
	}, row)
}
