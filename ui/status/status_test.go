package status

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"broadsheet/feeds/propertytest"
	"broadsheet/ui/text"
	"broadsheet/ui/theme"
)

var look = theme.New("dark", true, true)

func plain(b Bar, width int) string { return ansi.Strip(b.View(width, look)) }

func TestBarDropsHintsBeforeWords(t *testing.T) {
	bar := Bar{Message: "12 new above", Hints: []Hint{{"enter", "open"}, {"m", "read/unread"}, {"?", "help"}}}
	for width, want := range map[int]string{
		60: " 12 new above             enter open  m read/unread  ? help ",
		44: " 12 new above     enter open  m read/unread ",
		20: " 12 new above       ",
		8:  " 12 ne… ",
	} {
		if got := plain(bar, width); got != want {
			t.Errorf("at %d: %q, want %q", width, got, want)
		}
	}
}

func TestWhatHappenedIsNotCutForHints(t *testing.T) {
	words := "example.org: the certificate expired on 3 May"
	hints := []Hint{{"enter", "open"}, {"?", "help"}}
	for _, bar := range []Bar{{Message: words, Problem: true, Hints: hints}, {Message: words, Said: true, Hints: hints}} {
		if got := plain(bar, 48); !strings.Contains(got, words) {
			t.Errorf("cut: %q", got)
		}
	}
}

func TestAnswersAreNotLeftOut(t *testing.T) {
	bar := Bar{Message: "Mark 1,234 articles of “Technology” read?", Ask: true, Hints: []Hint{{"y", "all"}, {"a", "above"}, {"esc", "no"}}}
	if got := plain(bar, 40); !strings.Contains(got, "y all  a above") {
		t.Errorf("an answer is missing: %q", got)
	}
}

func TestBarIsAsWideAsAsked(t *testing.T) {
	// A mark at the very beginning would join the space before it, which no sentence does.
	words := rapid.Custom(func(t *rapid.T) string {
		return rapid.SampledFrom([]string{"", "W", "日"}).Draw(t, "first") + rapid.String().Filter(func(s string) bool {
			first, _ := utf8.DecodeRuneInString(s)
			return !unicode.Is(unicode.M, first)
		}).Draw(t, "rest")
	})
	propertytest.Check(t, func(t *rapid.T) {
		bar := Bar{
			Message: words.Draw(t, "message"),
			Problem: rapid.Bool().Draw(t, "problem"),
			Ask:     rapid.Bool().Draw(t, "ask"),
			Note:    words.Draw(t, "note"),
		}
		for range rapid.IntRange(0, 5).Draw(t, "hints") {
			bar.Hints = append(bar.Hints, Hint{rapid.StringMatching("[a-z+]{1,8}").Draw(t, "key"), rapid.StringMatching("[a-z ]{0,20}").Draw(t, "label")})
		}
		width := rapid.IntRange(0, 120).Draw(t, "width")
		if got := text.Width(plain(bar, width)); got != width {
			t.Fatalf("%d cells instead of %d: %q", got, width, plain(bar, width))
		}
	})
}

func TestMessageIsReadFromTheRight(t *testing.T) {
	bar := Bar{Message: "Marked read: שלום"}
	if got := strings.TrimRight(plain(bar, 40), " "); got != " Marked read: םולש" {
		t.Errorf("says %q", got)
	}
	bar.Logical = true
	if got := strings.TrimRight(plain(bar, 40), " "); got != " Marked read: שלום" {
		t.Errorf("for a terminal that turns it: says %q", got)
	}
}
