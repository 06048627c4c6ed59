package ui

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/charmbracelet/colorprofile"

	"broadsheet/ui/screentest"
)

// sizes are those of a small window, of a classic terminal, of a usual one, and of a whole screen.
var sizes = [][2]int{{40, 12}, {80, 24}, {120, 40}, {200, 60}}

// scenes are what is looked at in each size.
var scenes = []struct {
	name string
	act  func(s *screentest.Screen)
}{
	{"headlines", func(s *screentest.Screen) { s.Press("j s").Wait("★") }},
	{"article", func(s *screentest.Screen) { s.Press("enter").Wait("counted the") }},
	{"feeds", func(s *screentest.Screen) { s.Press("h j j j").Wait("Coast") }},
	{"question", func(s *screentest.Screen) { s.Press("j A").Wait("read?") }},
	{"help", func(s *screentest.Screen) { s.Press("?").Wait("Go down a line.") }},
}

func TestScreens(t *testing.T) {
	t.Parallel()
	for _, size := range sizes {
		for _, scene := range scenes {
			name := fmt.Sprintf("%s-%dx%d", scene.name, size[0], size[1])
			t.Run(name, func(t *testing.T) {
				_, s := newsday(t, size[0], size[1])
				scene.act(s)
				s.Golden(name)
				photograph(t, s, name, screentest.DarkPaper)
			})
		}
	}
}

func TestScreensWithoutColours(t *testing.T) {
	t.Parallel()
	n := newNewsroom(t)
	n.edition()
	kept := n.open()
	n.refresh(kept)
	model := New(t.Context(), n.options(kept))
	t.Cleanup(model.end)
	s := screentest.Start(t, model, screentest.Terminal{Width: 120, Height: 40, Profile: colorprofile.ASCII})
	s.Wait("Harbour").Press("j s enter").Wait("strontium").Wait("★")
	s.Golden("plain-120x40")
	photograph(t, s, "plain-120x40", screentest.LightPaper)
	for _, cell := range s.Colours() {
		t.Fatalf("a cell has the colour %v", cell)
	}
}

// photograph paints the screen if SCREENSHOTS names a folder for it.
func photograph(t *testing.T, s *screentest.Screen, name string, paper screentest.Paper) {
	t.Helper()
	if folder := os.Getenv("SCREENSHOTS"); folder != "" {
		s.Settled()
		s.PNG(filepath.Join(folder, name+".png"), paper)
	}
}
