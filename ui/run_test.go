package ui

import (
	"context"
	"io"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/creack/pty"
)

// tty is a terminal that swallows what is drawn, and remembers it.
type tty struct {
	control, terminal *os.File
	mutex             sync.Mutex
	drawn             strings.Builder
}

func newTTY(t *testing.T) *tty {
	t.Helper()
	control, terminal, err := pty.Open()
	if err != nil {
		t.Skipf("no pseudo-terminal here: %v", err)
	}
	if err := pty.Setsize(control, &pty.Winsize{Rows: 24, Cols: 80}); err != nil {
		t.Fatal(err)
	}
	y := &tty{control: control, terminal: terminal}
	go func() { _, _ = io.Copy(y, control) }()
	t.Cleanup(func() { _, _ = terminal.Close(), control.Close() })
	return y
}

func (y *tty) Write(drawn []byte) (int, error) {
	y.mutex.Lock()
	defer y.mutex.Unlock()
	return y.drawn.Write(drawn)
}

func (y *tty) wait(t *testing.T, text string) {
	t.Helper()
	for deadline := time.Now().Add(15 * time.Second); time.Now().Before(deadline); time.Sleep(5 * time.Millisecond) {
		y.mutex.Lock()
		found := strings.Contains(y.drawn.String(), text)
		y.mutex.Unlock()
		if found {
			return
		}
	}
	t.Fatalf("%q was never drawn", text)
}

func TestReaderOnARealTerminalLeavesItAsItWas(t *testing.T) {
	t.Parallel()
	for name, leave := range map[string]func(y *tty, cancel func()){
		"by its key":  func(y *tty, _ func()) { _, _ = y.control.WriteString("q") },
		"by a signal": func(_ *tty, cancel func()) { cancel() },
	} {
		t.Run(name, func(t *testing.T) {
			n := newNewsroom(t)
			n.edition()
			kept := n.open()
			n.refresh(kept)
			y := newTTY(t)
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			ended := make(chan error, 1)
			go func() {
				ended <- Run(ctx, Terminal{Input: y.terminal, Output: y.terminal, Env: []string{"TERM=xterm-256color"}}, n.options(kept))
			}()
			y.wait(t, "Harbour reopens")
			_, _ = y.control.WriteString("mjmjm") // three marks, then the end at once
			y.wait(t, "Ferry")
			leave(y, cancel)
			if err := <-ended; err != nil {
				t.Fatal(err)
			}
			y.wait(t, "\x1b[?1049l") // out of the alternate screen
			if left := n.unread(kept); name == "by its key" && left != 6 {
				t.Errorf("%d articles are unread after three of nine were marked", left)
			}
		})
	}
}
