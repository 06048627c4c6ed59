package reader

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"broadsheet/feeds/clean"
	"broadsheet/feeds/document"
	"broadsheet/feeds/propertytest"
	"broadsheet/ui/text"
	"broadsheet/ui/theme"
)

// illustrated is a story with a picture between its parts.
func illustrated(width, height int) *clean.Article {
	a := story(6)
	picture := document.Block{Kind: document.Figure, Image: &document.Image{
		URL: "https://example.org/a.jpg", Alt: "A boat 🛶 on the 川", Width: width, Height: height,
	}}
	a.Blocks = append(a.Blocks[:2:2], append([]document.Block{picture}, a.Blocks[2:]...)...)
	a.Removals = make([]*clean.Removal, len(a.Blocks))
	return a
}

func drawing(picture Picture) []string {
	lines := make([]string, picture.Rows)
	for i := range lines {
		lines[i] = "\x1b[31m" + strings.Repeat("▀", picture.Columns) + "\x1b[m"
	}
	return lines
}

func TestPaneHoldsWithPicturesAndLabels(t *testing.T) {
	propertytest.Check(t, func(t *rapid.T) {
		r := opened(illustrated(rapid.IntRange(0, 3000).Draw(t, "w"), rapid.IntRange(0, 3000).Draw(t, "h")), 80, 24)
		r.SetTheme(theme.New("dark", true, true))
		r.SetPictures(true)
		for range rapid.IntRange(1, 12).Draw(t, "steps") {
			switch rapid.IntRange(0, 6).Draw(t, "step") {
			case 0:
				r.SetSize(rapid.IntRange(0, 130).Draw(t, "width"), rapid.IntRange(0, 50).Draw(t, "height"))
			case 1:
				r.ScrollBy(rapid.IntRange(-20, 20).Draw(t, "lines"))
			case 2:
				for _, picture := range r.WantedPictures() {
					r.DrawPicture(picture, drawing(picture))
				}
			case 3:
				r.MissPicture("https://example.org/a.jpg", "Could not be had: 川の写真 is not here any more")
			case 4:
				r.HintLinks(func(int, int) string { return "aa" })
			case 5:
				r.ForgetPictures()
			case 6:
				r.ClearHints()
			}
			lines := strings.Split(r.View(), "\n")
			if r.height > 0 && len(lines) != r.height {
				t.Fatalf("%d lines in a pane of %d", len(lines), r.height)
			}
			for _, line := range lines {
				if width := text.Width(ansi.Strip(line)); width > r.width {
					t.Fatalf("%d cells in a pane of %d: %q", width, r.width, line)
				}
			}
		}
	})
}

func TestOnlyPicturesNearThePaneAreWanted(t *testing.T) {
	a := story(200)
	far := illustrated(800, 600).Blocks[2]
	a.Blocks = append(a.Blocks, far)
	a.Removals = append(a.Removals, nil)
	r := opened(a, 80, 24)
	r.SetPictures(true)
	if wanted := r.WantedPictures(); len(wanted) > 0 {
		t.Errorf("%v is wanted pages before it comes", wanted)
	}
	r.Restore(Position{Block: len(a.Blocks) - 1})
	wanted := r.WantedPictures()
	if len(wanted) != 1 {
		t.Fatalf("%v is wanted", wanted)
	}
	r.DrawPicture(wanted[0], drawing(wanted[0]))
	if again := r.WantedPictures(); len(again) > 0 {
		t.Errorf("%v is wanted again", again)
	}
	if address, ok := r.TopPicture(); !ok || address != far.Image.URL {
		t.Errorf("in the pane is %q", address)
	}
}

func TestLabelTakesNoRoom(t *testing.T) {
	r := opened(story(4), 80, 60)
	before := strings.Split(ansi.Strip(r.View()), "\n")
	if r.HintLinks(func(i, _ int) string { return "abcd"[i : i+1] }) != 3 {
		t.Fatal("not all links have a label")
	}
	after := strings.Split(ansi.Strip(r.View()), "\n")
	changed := 0
	for i := range before {
		if text.Width(before[i]) != text.Width(after[i]) {
			t.Errorf("line %d was %q and is %q", i, before[i], after[i])
		}
		if before[i] != after[i] {
			changed++
		}
	}
	if changed != 3 {
		t.Errorf("%d lines have a label", changed)
	}
	if address, left := r.Hint("b"); address != "https://example.org/2" || left != 1 {
		t.Errorf("b is %q, and %d are left", address, left)
	}
}
