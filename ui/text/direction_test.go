package text

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"broadsheet/feeds/propertytest"
)

func TestVisualOrder(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"left to right", "plain (text) 123", "plain (text) 123"},
		{"Hebrew", "שלום עולם", "םלוע םולש"},
		{"Arabic with marks", "مُحَمَّد", "دمَّحَمُ"},
		{"number within Hebrew", "שנת 1921 היא", "איה 1921 תנש"},
		{"English within Hebrew", "העיתון Evening Post נסגר", "רגסנ Evening Post ןותיעה"},
		{"brackets turn round", "(במהדורה)", "(הרודהמב)"},
		{"quotation marks turn round", "«خبر» و‹خبر›", "‹ربخ›و «ربخ»"},
		{"Hebrew and a number within English", "see שלום 123 עולם here", "see םלוע 123 םולש here"},
		{"stop at the end of Hebrew", "שלום.", ".םולש"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := Visual(test.text); got != test.want {
				t.Errorf("Visual(%q) = %q, want %q", test.text, got, test.want)
			}
		})
	}
}

// A bracket may come out turned round, so both sides of a pair count as one character.
func TestVisualOrderKeepsEveryCharacter(t *testing.T) {
	propertytest.Check(t, func(t *rapid.T) {
		s := strings.ToValidUTF8(someText().Draw(t, "text"), "")
		count := map[rune]int{}
		for _, r := range s {
			count[eitherSide(r)]++
		}
		for _, r := range Visual(s) {
			count[eitherSide(r)]--
		}
		for r, n := range count {
			if n != 0 {
				t.Fatalf("Visual(%q) has %d too few of %q", s, n, r)
			}
		}
	})
}

// eitherSide is the same character for a bracket and for its counterpart.
func eitherSide(r rune) rune {
	mirrored, _ := utf8.DecodeRuneInString(Mirrored(string(r), 1))
	return min(r, mirrored)
}

func FuzzWrap(f *testing.F) {
	f.Add("Donau\u00addampf\u00adschiff ❤️ 日本語。 שלום 1️⃣", 7)
	f.Add("see https://example.org/one/two?three=4", 10)
	f.Fuzz(func(t *testing.T, s string, width int) {
		width = 1 + (width%200+200)%200
		s = Printable(s)
		for _, line := range Wrap(s, width) {
			if Width(line) > width {
				t.Errorf("Wrap(%q, %d) makes the line %q, %d wide", s, width, line, Width(line))
			}
		}
		Visual(s)
	})
}
