package text

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"broadsheet/feeds/propertytest"
)

func TestCut(t *testing.T) {
	tests := []struct {
		name, text string
		width      int
		want       string
	}{
		{"fits", "news", 4, "news"},
		{"too long", "newspaper", 5, "news…"},
		{"no space before the mark", "the news", 5, "the…"},
		{"wide letters", "日本語", 5, "日本…"},
		{"wide letter at the edge", "日本語", 4, "日…"},
		{"no room", "news", 0, ""},
		{"room for the mark only", "news", 1, "…"},
		{"cluster kept whole", "ae\u0301b", 2, "a…"},
		{"negative", "news", -3, ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := Cut(test.text, test.width); got != test.want {
				t.Errorf("Cut(%q, %d) = %q, want %q", test.text, test.width, got, test.want)
			}
		})
	}
}

func TestPadding(t *testing.T) {
	tests := []struct{ name, got, want string }{
		{"right", Pad("日", 4), "日  "},
		{"right, cut", Pad("headline", 4), "hea…"},
		{"left", PadLeft("5m", 4), "  5m"},
		{"centre", Center("ab", 5), " ab  "},
		{"many spaces", Spaces(150), strings.Repeat(" ", 150)},
		{"no spaces", Spaces(-1), ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if test.got != test.want {
				t.Errorf("got %q, want %q", test.got, test.want)
			}
		})
	}
}

func TestCutAndPadKeepTheWidth(t *testing.T) {
	propertytest.Check(t, func(t *rapid.T) {
		s := someText().Draw(t, "text")
		width := rapid.IntRange(0, 60).Draw(t, "width")
		if got := Cut(s, width); Width(got) > width {
			t.Fatalf("Cut(%q, %d) is %d wide: %q", s, width, Width(got), got)
		}
		if got := Pad(s, width); Width(got) != width {
			t.Fatalf("Pad(%q, %d) is %d wide: %q", s, width, Width(got), got)
		}
		if head, rest := Split(s, width); head+rest != s || Width(head) > width {
			t.Fatalf("Split(%q, %d) = %q, %q", s, width, head, rest)
		}
	})
}
