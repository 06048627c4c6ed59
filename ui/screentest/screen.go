// Package screentest runs a Bubble Tea program on an emulated terminal, for tests and pictures: it presses keys,
// waits until something stands on the screen, and compares that with a golden file.
package screentest

import (
	"bytes"
	"context"
	"io"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"
)

// patience is how long a screen is waited for. Only a failing test takes that long.
const patience = 30 * time.Second

// Screen is a running program and the terminal it draws on.
type Screen struct {
	t        testing.TB
	terminal *vt.SafeEmulator
	program  *tea.Program
	stop     context.CancelFunc
	ended    chan struct{}
	err      error

	mutex sync.Mutex   // around the terminal too: the cells it hands out are its own
	sent  bytes.Buffer // every byte the program wrote

	sentBarriers, passed barrier // the last that was sent, and the last that was drawn
}

// Terminal is what the program is told about the terminal it runs on.
type Terminal struct {
	Width, Height int
	Profile       colorprofile.Profile // zero is true colour
	Options       []tea.ProgramOption
}

// New starts a model on a true colour terminal of that size.
func New(t testing.TB, model tea.Model, width, height int) *Screen {
	t.Helper()
	return Start(t, model, Terminal{Width: width, Height: height})
}

// Start starts a model on a terminal. The program ends with the test, if not before.
func Start(t testing.TB, model tea.Model, on Terminal) *Screen {
	t.Helper()
	if on.Profile == colorprofile.Unknown {
		on.Profile = colorprofile.TrueColor
	}
	ctx, stop := context.WithCancel(context.Background())
	s := &Screen{t: t, terminal: vt.NewSafeEmulator(on.Width, on.Height), stop: stop, ended: make(chan struct{})}
	// Without a tty Bubble Tea writes LF where it means CR LF: line feed/new line mode makes up for that.
	_, _ = io.WriteString(s.terminal, "\x1b[20h")
	replies, input := io.Pipe()
	go func() { _, _ = io.Copy(input, s.terminal) }() // unread replies would block the emulator
	s.program = tea.NewProgram(witness{Model: model}, append([]tea.ProgramOption{
		tea.WithContext(ctx), tea.WithInput(replies), tea.WithOutput(s), tea.WithoutSignals(),
		tea.WithWindowSize(on.Width, on.Height), tea.WithColorProfile(on.Profile),
		tea.WithEnvironment([]string{"TERM=xterm-256color"}),
	}, on.Options...)...)
	go func() {
		_, s.err = s.program.Run()
		close(s.ended)
	}()
	t.Cleanup(func() {
		stop()
		<-s.ended
		_ = input.Close()
		_ = replies.Close()
	})
	return s
}

// Write takes what the program draws. It is for Bubble Tea alone.
func (s *Screen) Write(drawn []byte) (int, error) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	own := s.withoutBarriers(drawn)
	s.sent.Write(own)
	if _, err := s.terminal.Write(s.withinScreen(title.ReplaceAll(own, nil))); err != nil {
		return 0, err
	}
	return len(drawn), nil
}

// title is the title of a window (OSC 0, 1 and 2), which is not drawn. The emulator would take the byte 9C within a
// UTF-8 letter for its end, and draw the rest.
var title = regexp.MustCompile(`\x1b\][012];[^\x07\x1b]*(\x07|\x1b\\)`)

// margins are those between which a terminal scrolls (DECSTBM).
var margins = regexp.MustCompile(`\x1b\[(\d+);(\d+)r`)

// withinScreen takes a lower margin below the screen for the last row, as terminals do: a frame for a higher screen may
// come late. The emulator would take it at its word, and panic when it scrolls.
func (s *Screen) withinScreen(drawn []byte) []byte {
	return margins.ReplaceAllFunc(drawn, func(found []byte) []byte {
		numbers := margins.FindSubmatch(found)
		top, _ := strconv.Atoi(string(numbers[1]))
		bottom, _ := strconv.Atoi(string(numbers[2]))
		return []byte(ansi.SetTopBottomMargins(top, min(bottom, s.terminal.Height())))
	})
}

// Sent returns all bytes that reached the terminal so far.
func (s *Screen) Sent() string {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return s.sent.String()
}

// Send hands the program a message.
func (s *Screen) Send(msg tea.Msg) { s.program.Send(msg) }

// Resize changes the size of the terminal.
func (s *Screen) Resize(width, height int) {
	s.mutex.Lock()
	s.terminal.Resize(width, height)
	s.mutex.Unlock()
	s.program.Send(tea.WindowSizeMsg{Width: width, Height: height})
}

// Text is what stands on the screen, line by line, without colours and trailing spaces.
func (s *Screen) Text() string {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	var lines []string
	for y := range s.terminal.Height() {
		lines = append(lines, s.line(y))
	}
	return strings.Join(lines, "\n")
}

func (s *Screen) line(y int) string {
	var line strings.Builder
	for x := 0; x < s.terminal.Width(); {
		cell := s.terminal.CellAt(x, y)
		if cell == nil || cell.Content == "" {
			line.WriteByte(' ')
			x++
			continue
		}
		line.WriteString(cell.Content)
		x += max(cell.Width, 1)
	}
	return strings.TrimRight(line.String(), " ")
}

// Wait waits until a text stands on the screen.
func (s *Screen) Wait(text string) *Screen {
	s.t.Helper()
	return s.Until("shows "+text, func(screen string) bool { return strings.Contains(screen, text) })
}

// WaitGone waits until a text no longer stands on the screen.
func (s *Screen) WaitGone(text string) *Screen {
	s.t.Helper()
	return s.Until("no longer shows "+text, func(screen string) bool { return !strings.Contains(screen, text) })
}

// Until waits until the screen is as wanted.
func (s *Screen) Until(wanted string, ok func(screen string) bool) *Screen {
	s.t.Helper()
	if !s.eventually(ok) {
		s.t.Fatalf("the screen never %s:\n%s", wanted, s.Text())
	}
	return s
}

func (s *Screen) eventually(ok func(screen string) bool) bool {
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); time.Sleep(2 * time.Millisecond) {
		if ok(s.Text()) {
			return true
		}
	}
	return false
}

// WaitEnd waits until the program has ended by itself, and returns the error it ended with.
func (s *Screen) WaitEnd() error {
	s.t.Helper()
	select {
	case <-s.ended:
		return s.err
	case <-time.After(patience):
		s.t.Fatalf("the program did not end:\n%s", s.Text())
		return nil
	}
}
