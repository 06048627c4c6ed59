package help

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"broadsheet/ui/keys"
	"broadsheet/ui/text"
)

func TestFilterFindsByKeyNameAndSentence(t *testing.T) {
	tests := map[string]string{
		"m":           "toggle-read", // a key goes before words that hold the letter
		"CTRL+R":      "redo",
		"toggle-star": "toggle-star",
		"undo last":   "undo",
		"health":      "doctor",
		"  Q ":        "quit",
		"colours":     "theme",
		"zebra":       "",
	}
	for words, want := range tests {
		h := page(t, nil)
		h.SetSize(80, 20)
		h.Filter(words)
		got := keys.Macro{Commands: h.Chosen()}.String()
		if got != want {
			t.Errorf("%q finds %q first, want %q", words, got, want)
		}
	}
}

func TestChoiceStaysInSight(t *testing.T) {
	h := page(t, nil)
	h.SetSize(60, 6)
	h.Filter("article")
	for range h.Found() + 3 {
		sentence := h.found[h.chosen].sentence
		if first := text.Wrap(sentence, h.width-keyWidth(h.width)-2)[0]; !strings.Contains(shown(h), first) {
			t.Fatalf("%q is chosen, shown is\n%s", sentence, shown(h))
		}
		h.Choose(1)
	}
	h.Choose(-100)
	if h.chosen != 0 || h.top != 0 {
		t.Errorf("back at %d, line %d", h.chosen, h.top)
	}
	h.Filter("")
	if h.Found() != 0 || h.Chosen() != nil || !strings.Contains(shown(h), "Go down a line.") {
		t.Errorf("without a filter:\n%s", shown(h))
	}
}

func TestResultsFitAnyScreen(t *testing.T) {
	h := page(t, nil)
	h.Filter("the")
	for width := range 130 {
		h.SetSize(width, 30)
		for line := range h.Lines {
			if got := text.Width(ansi.Strip(line)); got != width {
				t.Fatalf("%d columns: a line is %d wide: %q", width, got, ansi.Strip(line))
			}
		}
	}
}

func TestEveryPlaceTellsWhatItDoes(t *testing.T) {
	h := page(t, nil)
	for _, width := range []int{80, 160} {
		h.SetSize(width, 200)
		for y, line := range strings.Split(shown(h), "\n") {
			for x, words := range map[int]string{5: line[:min(len(line), 75)], width - 10: line[max(len(line)-75, 0):]} {
				if strings.Contains(words, "Go to the top.") && !strings.Contains(words, "cursor") {
					if got := h.At(x, y); len(got) != 1 || got[0].Name != keys.Top {
						t.Errorf("%d columns: at %d, %d is %v", width, x, y, got)
					}
				}
			}
		}
		if h.At(5, -1) != nil || h.At(5, 500) != nil || h.At(5, 0) != nil {
			t.Error("something is done outside the page, or at a heading")
		}
	}
}
