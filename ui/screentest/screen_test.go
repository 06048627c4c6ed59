package screentest

import (
	"fmt"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// echo shows the keys it was given and the size of its screen.
type echo struct {
	keys string
	size string
}

func (e echo) Init() tea.Cmd { return nil }

func (e echo) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		e.size = fmt.Sprintf("%dx%d", msg.Width, msg.Height)
	case tea.KeyPressMsg:
		if msg.String() == "q" {
			return e, tea.Quit
		}
		e.keys += msg.String() + ","
	}
	return e, nil
}

func (e echo) View() tea.View {
	view := tea.NewView("size " + e.size + "\nkeys " + e.keys + "\n\x1b[31m日本\x1b[m ●")
	view.AltScreen = true
	return view
}

func TestKeysArriveAsTheTableSpellsThem(t *testing.T) {
	s := New(t, echo{}, 60, 5)
	s.Press("j G enter ctrl+r shift+tab space ?").Type("aÉ")
	s.Wait("keys j,G,enter,ctrl+r,shift+tab,space,?,a,É,")
}

func TestScreenFollowsResizeAndEnd(t *testing.T) {
	s := New(t, echo{}, 30, 4)
	s.Wait("size 30x4").Wait("日本 ●")
	s.Resize(40, 6)
	s.Wait("size 40x6")
	if lines := strings.Split(s.Text(), "\n"); len(lines) != 6 {
		t.Errorf("%d lines on a screen of 6", len(lines))
	}
	s.Press("q")
	if err := s.WaitEnd(); err != nil {
		t.Errorf("ended with %v", err)
	}
}

func TestPictureHasTheScreensSize(t *testing.T) {
	s := New(t, echo{}, 30, 4)
	s.Wait("日本")
	path := filepath.Join(t.TempDir(), "screen.png")
	s.PNG(path, DarkPaper)
	file, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	config, err := png.DecodeConfig(file)
	if err != nil || config.Width < 30*7 || config.Height != 4*(pointSize+leading)+2*margin {
		t.Errorf("%+v, %v", config, err)
	}
}
