package text

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"pgregory.net/rapid"

	"broadsheet/feeds/propertytest"
)

func TestWrap(t *testing.T) {
	tests := []struct {
		name, text string
		width      int
		want       []string
	}{
		{"words", "the quick brown fox", 10, []string{"the quick", "brown fox"}},
		{"line feed", "one\n\ntwo", 10, []string{"one", "", "two"}},
		{"after a hyphen", "a well-known fact", 8, []string{"a well-", "known", "fact"}},
		{"within numbers only where there is no room", "in 2024-2025 or 1,024", 8, []string{"in", "2024-", "2025 or", "1,024"}},
		{"soft hyphen draws a hyphen", "Donau\u00addampf\u00adschiff", 11, []string{"Donaudampf-", "schiff"}},
		{"unused soft hyphen is not drawn", "Donau\u00addampf", 20, []string{"Donaudampf"}},
		{"no-break space, drawn as a plain one", "10\u00a0km far", 5, []string{"10 km", "far"}},
		{"zero-width space", "foo\u200bbar", 4, []string{"foo", "bar"}},
		{"address at its slashes", "see https://example.org/one/two", 20, []string{"see https://", "example.org/one/two"}},
		{"unit never at its slash", "at 120 km/h on the road", 10, []string{"at 120", "km/h on", "the road"}},
		{"either word never at its slash", "for his/her friends", 8, []string{"for", "his/her", "friends"}},
		{"years and decimals", "the 3.5/4.5 m and Dr./Mr. Vale", 9, []string{"the", "3.5/4.5 m", "and", "Dr./Mr.", "Vale"}},
		{"address without its scheme", "on example.org/news", 15, []string{"on example.org/", "news"}},
		{"path", "in /usr/share/doc/", 14, []string{"in /usr/share/", "doc/"}},
		{"long path", "of feeds/document/formula.go", 20, []string{"of feeds/document/", "formula.go"}},
		{"Japanese words at a slash", "東京/大阪", 6, []string{"東京/", "大阪"}},
		{"name in a program at a sign", "press_start_of_night", 14, []string{"press_start_", "of_night"}},
		{"host before a dot", "department.organisation.example", 26, []string{"department.organisation", ".example"}},
		{"long word", "abcdefghij", 4, []string{"abcd", "efgh", "ij"}},
		{"full stop never first (kinsoku)", "東京は高い。", 10, []string{"東京は高", "い。"}},
		{"opening bracket never last (kinsoku)", "東京「高い」", 6, []string{"東京", "「高", "い」"}},
		{"small kana never first (kinsoku)", "いきゃく", 4, []string{"い", "きゃ", "く"}},
		{"Korean between words", "안녕하세요 세계", 10, []string{"안녕하세요", "세계"}},
		{"Thai before a leading vowel", "สวัสดีชาวโลก", 8, []string{"สวัสดีชาว", "โลก"}},
		{"cluster wider than the line", "a日b", 1, []string{"a", "…", "b"}},
		{"French signs", "Vraiment « oui » ?", 10, []string{"Vraiment", "« oui » ?"}},
		{"dash stays with what it follows", "one word—and more", 9, []string{"one word—", "and more"}},
		{"company for a widow", "a long line of words is", 21, []string{"a long line of", "words is"}},
		{"nothing", "", 10, []string{}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := Wrap(test.text, test.width); !slices.Equal(got, test.want) {
				t.Errorf("Wrap(%q, %d) = %q, want %q", test.text, test.width, got, test.want)
			}
		})
	}
}

func TestComposedLinesFitAndLoseNothing(t *testing.T) {
	propertytest.Check(t, func(t *rapid.T) {
		s := strings.ToValidUTF8(someText().Draw(t, "text"), "\ufffd")
		width := rapid.IntRange(1, 60).Draw(t, "width")
		end := 0
		for _, line := range Compose(s, width) {
			if shown := Visible(s, line, width); Width(shown) > width {
				t.Fatalf("%q at %d: line %q is %d wide", s, width, shown, Width(shown))
			}
			if skipped := s[end:line.Start]; strings.TrimFunc(skipped, unicode.IsSpace) != "" {
				t.Fatalf("%q at %d: %q is lost", s, width, skipped)
			}
			end = line.End
		}
		if strings.TrimFunc(s[end:], unicode.IsSpace) != "" {
			t.Fatalf("%q at %d: %q is lost at the end", s, width, s[end:])
		}
	})
}

func TestExtent(t *testing.T) {
	narrowest, natural := Extent("a longer word\nand more")
	if narrowest != 6 || natural != 13 {
		t.Errorf("Extent is %d and %d, want 6 and 13", narrowest, natural)
	}
}

func TestLeadKeepsAClusterWhole(t *testing.T) {
	tests := []struct {
		name, before, after string
		want                int
	}{
		{"letters", "ab", "cd", 0},
		{"combining mark", "cafe", "\u0301s", len("\u0301")},
		{"second half of a flag", "in 🇯", "🇵 now", len("🇵")},
		{"third half of a flag", "🇯🇵", "🇩🇪", 0},
		{"joined emoji", "👩", "\u200d💻", len("\u200d💻")},
		{"accented letter", "x", "é", 0},
		{"letter behind a space", "a ", "été", 0},
		{"mark on a space", "a ", "\u0301b", len("\u0301")},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := Lead(test.before, test.after); got != test.want {
				t.Errorf("Lead(%q, %q) = %d, want %d", test.before, test.after, got, test.want)
			}
		})
	}
}

func BenchmarkCompose(b *testing.B) {
	for name, s := range map[string]string{
		"words":    strings.Repeat("the measure of a line is its width, ", 30000),
		"letters":  strings.Repeat("a", 1_000_000),
		"Japanese": strings.Repeat("日本語の長い段落です。", 30000),
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(s)))
			for b.Loop() {
				Compose(s, 72)
			}
		})
	}
}
