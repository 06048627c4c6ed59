package help

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"broadsheet/ui/keys"
	"broadsheet/ui/text"
	"broadsheet/ui/theme"
)

func page(t *testing.T, configured map[string][]string) *Help {
	t.Helper()
	bindings, _ := keys.New(keys.Wishes{Keys: configured})
	return New(bindings, theme.New("dark", true, true))
}

func shown(h *Help) string {
	var lines []string
	for line := range h.Lines {
		lines = append(lines, ansi.Strip(line))
	}
	return strings.Join(lines, "\n")
}

func TestHelpTellsEveryAction(t *testing.T) {
	for _, width := range []int{40, 80, 160} {
		h := page(t, nil)
		h.SetSize(width, 1)
		h.SetSize(width, h.Length())
		all := strings.Join(strings.Fields(shown(h)), " ")
		for _, action := range h.bindings.Actions() {
			if word := strings.Fields(action.Help)[0]; !strings.Contains(all, word) {
				t.Errorf("%d columns: %s is missing", width, action.Name)
			}
		}
	}
}

func TestHelpShowsTheKeysInForce(t *testing.T) {
	h := page(t, map[string][]string{"toggle-star": {"f5"}, "suspend": {}})
	h.SetSize(80, 200)
	if all := shown(h); !strings.Contains(all, "f5") || strings.Contains(all, "ctrl+z") {
		t.Error("configured keys are not in the help, or an action without a key is")
	}
}

func TestHelpScrollsToItsEndAndFitsAnyScreen(t *testing.T) {
	h := page(t, nil)
	for width := range 130 {
		h.SetSize(width, 5)
		for line := range h.Lines {
			if got := text.Width(ansi.Strip(line)); got != width {
				t.Fatalf("%d columns: a line is %d wide: %q", width, got, ansi.Strip(line))
			}
		}
	}
	h.SetSize(80, 5)
	if !h.More() {
		t.Error("five lines show all")
	}
	h.Scroll(1000)
	if h.More() || !strings.Contains(shown(h), "Something is wrong with the feed") {
		t.Errorf("the end is not reached:\n%s", shown(h))
	}
}
