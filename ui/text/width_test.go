package text

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"broadsheet/feeds/propertytest"
)

func TestWidthOfScripts(t *testing.T) {
	tests := []struct {
		name, text string
		want       int
	}{
		{"empty", "", 0},
		{"ASCII", "news", 4},
		{"Chinese", "新闻", 4},
		{"Japanese with punctuation", "日本語。", 8},
		{"half-width kana", "ｶﾅ", 2},
		{"Korean", "안녕", 4},
		{"combining accent", "e\u0301", 1},
		{"several combining marks", "Z\u0351\u036b\u0343", 1},
		{"Hebrew", "שלום", 4},
		{"Arabic", "مرحبا", 5},
		{"Thai", "สวัสดี", 4},
		{"flag", "🇯🇵", 2},
		{"emoji", "🎉", 2},
		{"ellipsis", "…", 1},
		{"check box", "☑", 1},
		{"control characters", "\x07\x08", 0},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := Width(test.text); got != test.want {
				t.Errorf("Width(%q) = %d, want %d", test.text, got, test.want)
			}
		})
	}
}

// Figures of tmux 3.3a, read from its cursor after printing each text.
func TestWidthIsNeverLessThanThatOfTmux(t *testing.T) {
	tests := map[string]int{
		"👍🏽": 4, "👩‍👩‍👧‍👦": 2, "🏳️‍🌈": 1, "1️⃣": 1, "❤️": 1, "⚠️": 1, "नमस्ते": 4, "दुनिया": 5, "स्त्री": 4,
		"สวัสดีชาวโลก": 10, "ทำ": 2, "நிரோ": 4, "বাংলা": 5, "မြန်မာ": 5, "ខ្មែរ": 4, "བོད": 2, "ｶﾞ": 2, "👨‍💻": 2,
	}
	for text, tmux := range tests {
		if got := Width(text); got < tmux {
			t.Errorf("Width(%q) = %d, less than the %d that tmux uses", text, got, tmux)
		}
	}
}

func TestWidthCoversBothMeasuresOfTheRenderer(t *testing.T) {
	propertytest.Check(t, func(t *rapid.T) {
		// An escape character would take what follows it away with it in the renderer's measure; Width is given none.
		s := strings.ReplaceAll(someText().Draw(t, "text"), "\x1b", "")
		if got := Width(s); got < ansi.StringWidth(s) || got < ansi.StringWidthWc(s) {
			t.Fatalf("Width(%q) = %d, the renderer may use %d or %d", s, got, ansi.StringWidth(s), ansi.StringWidthWc(s))
		}
	})
}

func TestRowMeasuresTheSameOnEveryTerminal(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"family", "a 👩‍👩‍👧‍👦 b", "a 👩 b"},
		{"skin tone", "👍🏽", "👍"},
		{"keycap", "1️⃣ first", "1 first"},
		{"heart", "I ❤️ news", "I ❤ news"},
		{"flag of a region", "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f", "\U0001f3f4"},
		{"rainbow flag", "🏳️‍🌈", "🏳"},
		{"decomposed letters", "e\u0301 \u1112\u1161\u11ab", "é 한"},
		{"mark without a letter", "\u0301\u0627 one", "\u0627 one"},
		{"mark of notes without a note", "\U0001d172 one", "one"},
		{"line feeds and tabs", " one\n\ttwo  three ", "one two three"},
		{"soft hyphen", "news\u00adpaper", "newspaper"},
		{"escape", "a\x1b[31mb", "a[31mb"},
		{"Persian keeps its joiner control", "می\u200cخواهم", "می\u200cخواهم"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := Row(test.text)
			if got != test.want {
				t.Errorf("Row(%q) = %q, want %q", test.text, got, test.want)
			}
			if ansi.StringWidth(got) != ansi.StringWidthWc(got) || Width(got) != ansi.StringWidth(got) {
				t.Errorf("%q measures %d, %d or %d", got, Width(got), ansi.StringWidth(got), ansi.StringWidthWc(got))
			}
		})
	}
}

func TestPrintableTakesOutWhatSteersATerminal(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"plain", "Hello", "Hello"},
		{"letters of the world", "Grüße, 世界 👩🏽", "Grüße, 世界 👩🏽"},
		{"joined emoji", "👩🏽‍👧 🏳️‍🌈", "👩🏽👧 🏳️🌈"},
		{"flag of a region", "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f", "\U0001f3f4"},
		{"ZWJ within a word", "क्\u200dष", "क्\u200dष"},
		{"escape sequence", "\x1b[2Jgone", "[2Jgone"},
		{"C1", "a\u009b31mb", "a31mb"},
		{"bell and backspace", "a\a\bb", "ab"},
		{"bidi override", "a\u202eb\u2066c", "abc"},
		{"line feed and tab", "a\nb\tc", "a b c"},
		{"broken bytes", "a\x9bb\xff", "a\ufffdb\ufffd"},
		{"line separator", "a\u2028b", "ab"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := Printable(test.text); got != test.want {
				t.Errorf("Printable(%q) = %q, want %q", test.text, got, test.want)
			}
		})
	}
}

// someText draws text of clusters that terminals find hard.
func someText() *rapid.Generator[string] {
	pieces := []string{
		"a", "word", " ", "  ", "-", "/", ",", ".", "\n", "日", "本語", "。", "「", "」", "ー", "안", "녕", "\u1112\u1161\u11ab",
		"e\u0301", "\u0301", "👩‍👩‍👧‍👦", "👍🏽", "❤️", "1️⃣", "🇯🇵", "🇯", "\u200d", "\ufe0f", "\u00ad", "\u200b", "\u00a0", "\u2060",
		"नमस्ते", "สวัสดี", "โลก", "ทำ", "שלום", "مرحبا", "(", ")", "«", "»", "“", "”", "!", "—", "https://example.org/a/b?c=d",
		"\x1b", "\x07", "\xff", "averyveryverylongword", "\u3000", "…",
	}
	return rapid.Custom(func(t *rapid.T) string {
		return strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 0, 40).Draw(t, "pieces"), "")
	})
}
