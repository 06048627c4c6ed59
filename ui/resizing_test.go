package ui

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// A frame for a lower window that comes when the window is high already leaves margins within it.
func TestLateFrameLeavesTheWholeWindowScrolling(t *testing.T) {
	t.Parallel()
	late := ansi.SetTopBottomMargins(3, 9) + ansi.SetTopBottomMargins(1, 12)
	cures := map[string]func(*testing.T, emulated){
		"a message about the size": func(_ *testing.T, e emulated) { e.Send(tea.WindowSizeMsg{Width: 80, Height: 24}) },
		"the key that redraws":     func(t *testing.T, e emulated) { follow(t, e, []stride{{key: "ctrl+l"}}) },
	}
	for name, cure := range cures {
		t.Run(name, func(t *testing.T) {
			e := newEmulated(t, walkTexts["ASCII"])
			_, _ = e.Write([]byte(late))
			cure(t, e)
			follow(t, e, []stride{{key: "?"}, {key: "esc"}, {key: "space"}, {key: "enter"}, {key: "space"}, {key: "k"}, {key: "esc"}})
		})
	}
}

func TestScreenShowsTheViewWhenResizedWhileScrolling(t *testing.T) {
	t.Parallel()
	scrollAndResize(t, newEmulated(t, walkTexts["Chinese, Japanese, Korean"]))
}

// scrollAndResize gives a window other sizes while it is scrolled, so that some frames come too late for their size.
func scrollAndResize(t *testing.T, w walker) {
	t.Helper()
	const seed1, seed2 = 2026, 12
	random := rand.New(rand.NewPCG(seed1, seed2))
	scrolling := strings.Fields("j k J K space g G enter h down up pgdown pgup ctrl+d ctrl+u")
	changes := *steps / 3 // a step of a walk is one key
	wrong := disagrees(t, w, hasDrawn, "at the start")
	for step := range changes {
		before, pressed := w.meant().keys, 1+random.IntN(6)
		for range pressed {
			w.take(stride{key: scrolling[random.IntN(len(scrolling))]})
			time.Sleep(time.Duration(random.IntN(8)) * time.Millisecond) // into the middle of a frame
		}
		size := walkSizes[random.IntN(len(walkSizes))]
		w.take(stride{width: size[0], height: size[1]})
		wrong += disagrees(t, w, func(m moment) bool {
			return m.keys == before+pressed && m.width == size[0] && m.height == size[1]
		}, fmt.Sprintf("step %d, to %dx%d", step, size[0], size[1]))
	}
	t.Logf("%d rows wrong after %d changes of size", wrong, changes)
}
