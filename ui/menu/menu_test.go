package menu

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"broadsheet/feeds/propertytest"
	"broadsheet/ui/text"
	"broadsheet/ui/theme"
)

func list(items, chosen int) Menu {
	m := Menu{Chosen: chosen}
	for i := range items {
		m.Items = append(m.Items, Item{fmt.Sprintf("word-%d", i), fmt.Sprintf("note of %d", i)})
	}
	return m
}

func TestMenuTakesAtMostHalfOfTheScreen(t *testing.T) {
	for _, test := range []struct{ items, screen, want int }{
		{0, 40, 0}, {3, 40, 4}, {50, 40, 11}, {50, 12, 6}, {50, 6, 3}, {50, 5, 0}, {3, 0, 0},
	} {
		if got := list(test.items, -1).Height(test.screen); got != test.want {
			t.Errorf("%d items on %d lines take %d, want %d", test.items, test.screen, got, test.want)
		}
	}
}

func TestChosenRowIsSeenAndFoundAgain(t *testing.T) {
	look := theme.New("dark", true, true)
	for chosen := range 30 {
		m := list(30, chosen)
		lines := m.Lines(60, 8, look)
		word, seen := fmt.Sprintf(" word-%d ", chosen), false
		for y, line := range lines {
			if strings.Contains(ansi.Strip(line), word) {
				seen = m.Row(y, 8) == chosen
			}
		}
		if !seen {
			t.Errorf("%d is chosen, shown are %q", chosen, ansi.Strip(strings.Join(lines, "\n")))
		}
	}
	if m := list(3, -1); m.Row(0, 4) != -1 || m.Row(1, 4) != 0 || m.Row(4, 4) != -1 {
		t.Error("the rule is no row, nor is what is below the list")
	}
}

func TestLinesAreExactlyAsWideAsTheScreen(t *testing.T) {
	look := theme.New("dark", true, true)
	propertytest.Check(t, func(t *rapid.T) {
		m := Menu{Chosen: rapid.IntRange(-1, 3).Draw(t, "chosen")}
		for range rapid.IntRange(1, 4).Draw(t, "items") {
			m.Items = append(m.Items, Item{rapid.String().Draw(t, "word"), rapid.String().Draw(t, "note")})
		}
		width, height := rapid.IntRange(1, 90).Draw(t, "width"), rapid.IntRange(2, 12).Draw(t, "height")
		lines := m.Lines(width, height, look)
		if len(lines) > height {
			t.Fatalf("%d lines of %d", len(lines), height)
		}
		for _, line := range lines {
			if got := text.Width(ansi.Strip(line)); got != width {
				t.Fatalf("%d cells of %d: %q", got, width, ansi.Strip(line))
			}
		}
	})
}
