package ui

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"broadsheet/ui/text"
)

// The reader that a walk in tmux drives is this test, run again in a pane of tmux. The variable holds the texts it
// shows, and the file into which it writes what it means to show.
const walkChild = "BROADSHEET_WALK_CHILD"

// tmux measures characters in its own way, and must show what the reader means all the same.
func TestTmuxShowsTheViewOnRandomWalks(t *testing.T) {
	t.Parallel()
	if os.Getenv(walkChild) != "" {
		walkInPane(t)
		return
	}
	if _, err := exec.LookPath("tmux"); err != nil || testing.Short() {
		t.Skip("this needs tmux, and some time")
	}
	for name := range walkTexts {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			follow(t, openPane(t, name), walk(*steps))
		})
	}
}

func TestTmuxShowsTheViewWhenResizedWhileScrolling(t *testing.T) {
	t.Parallel()
	if _, err := exec.LookPath("tmux"); err != nil || testing.Short() {
		t.Skip("this needs tmux, and some time")
	}
	const texts = "Devanagari, Thai"
	scrollAndResize(t, openPane(t, texts))
}

// walkInPane is the reader within the pane.
func walkInPane(t *testing.T) {
	name, path, _ := strings.Cut(os.Getenv(walkChild), ":")
	model := New(context.Background(), walkOptions(t, walkTexts[name]))
	defer model.end()
	program := tea.NewProgram(&witness{Model: model, path: path}, tea.WithFPS(walkFrames))
	if _, err := program.Run(); err != nil {
		t.Error(err)
	}
}

// tmuxPane is the only pane of a tmux server of its own.
type tmuxPane struct {
	t      *testing.T
	socket string
	view   string // the file with what the reader means to show
}

func openPane(t *testing.T, texts string) *tmuxPane {
	t.Helper()
	folder := t.TempDir()
	p := &tmuxPane{t: t, socket: filepath.Join(folder, "tmux"), view: filepath.Join(folder, "view")}
	t.Cleanup(func() {
		reader := strings.TrimSpace(p.tmux("display-message", "-p", "#{pane_pid}"))
		p.tmux("kill-server")
		waitGone(reader)
	})
	p.tmux("-f", os.DevNull, "-u", "new-session", "-d", "-x", "80", "-y", "24",
		"-e", walkChild+"="+texts+":"+p.view,
		os.Args[0], "-test.run=^"+"TestTmuxShowsTheViewOnRandomWalks"+"$", "-test.timeout=0")
	p.tmux("set-option", "-g", "status", "off")
	p.tmux("set-option", "-g", "escape-time", "0")
	return p
}

// waitGone waits for the end of a process, which writes into a folder that is about to be deleted.
func waitGone(pid string) {
	number, _ := strconv.Atoi(pid)
	for range 500 {
		if process, err := os.FindProcess(number); err != nil || process.Signal(syscall.Signal(0)) != nil {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
}

func (p *tmuxPane) tmux(arguments ...string) string {
	p.t.Helper()
	out, err := exec.Command("tmux", append([]string{"-S", p.socket}, arguments...)...).CombinedOutput()
	if err != nil {
		p.t.Fatalf("tmux %v: %v\n%s", arguments, err, out)
	}
	return string(out)
}

// tmuxKeys are the keys that tmux calls otherwise.
var tmuxKeys = map[string]string{
	"enter": "Enter", "esc": "Escape", "space": "Space", "tab": "Tab", "shift+tab": "BTab", "backspace": "BSpace", "delete": "DC",
	"up": "Up", "down": "Down", "left": "Left", "right": "Right", "home": "Home", "end": "End", "pgup": "PPage", "pgdown": "NPage",
}

func (p *tmuxPane) take(s stride) {
	p.t.Helper()
	if s.resizes() {
		p.tmux("resize-window", "-x", strconv.Itoa(s.width), "-y", strconv.Itoa(s.height))
		return
	}
	if name, ok := tmuxKeys[s.key]; ok {
		p.tmux("send-keys", name)
		return
	}
	if letter, ok := strings.CutPrefix(s.key, "ctrl+"); ok {
		p.tmux("send-keys", "C-"+letter)
		return
	}
	p.tmux("send-keys", "-l", s.key)
}

func (p *tmuxPane) shown() string { return p.tmux("capture-pane", "-p") }

func (p *tmuxPane) meant() moment {
	kept, _ := os.ReadFile(p.view) // until the reader has drawn, there is none
	meant := readMoment(string(kept))
	meant.view = inTmuxCells(meant.view)
	return meant
}

// inTmuxCells leaves of each cluster what a cell of tmux before 3.4 holds: a family of four is too long for it.
func inTmuxCells(view string) string {
	const most = 21 // bytes, UTF8_SIZE in tmux.h
	var b strings.Builder
	for cluster := range text.Graphemes(view) {
		held := 0
		for _, r := range cluster {
			if size := utf8.RuneLen(r); held+size <= most {
				b.WriteRune(r)
				held += size
			}
		}
	}
	return b.String()
}
