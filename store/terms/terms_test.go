package terms

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestWords(t *testing.T) {
	for text, want := range map[string][]string{
		"":                         nil,
		"… — !":                    nil,
		"Hello, World 2026":        {"hello", "world", "2026"},
		"Crème Brûlée":             {"creme", "brulee"},
		"STRASSE straße":           {"strasse", "straße"},
		"Ελλάδα Ёлка":              {"ελλαδα", "елка"},
		"ﬁn ｆｕｌｌ":                  {"fin", "full"},
		"日本語":                      {"日本", "本語"},
		"新":                        {"新"},
		"Go言語で書く":                  {"go", "言語", "語で", "で書", "書く"},
		"한국어 뉴스":                   {"한국", "국어", "뉴스"},
		"don't":                    {"don", "t"},
		"C++ and C#":               {"c", "and", "c"},
		strings.Repeat("a", 65):    nil,
		"\x1b[31mred\x00 \xff\xfe": {"31mred"},
	} {
		if got := Words(text); !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestIndexHoldsTitlesTwice(t *testing.T) {
	if got, want := Index("Big News", "本日 now"), "big ¶big news ¶news 本日 日 now "; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestMatch(t *testing.T) {
	for _, test := range []struct {
		text  string
		title bool
		want  string
	}{
		{"Big news", false, `"big" AND "news"`},
		{"big", true, `"¶big"`},
		{"bi*", false, `"bi"*`},
		{"語", false, `"語"*`},
		{"日本語", false, `"日本" AND "本語"`},
		{`x" OR "y`, false, `"x" AND "or" AND "y"`},
		{"***", false, ""},
	} {
		if got := Match(test.text, test.title); got != test.want {
			t.Errorf("%q: %s, want %s", test.text, got, test.want)
		}
	}
}

// FuzzIndex checks that every word of a text is found by its own search, and that nothing in a text can pass for syntax.
func FuzzIndex(f *testing.F) {
	for _, seed := range []string{"Hello world", "日本語のニュース", "한국어", "a\u0301 é", "ภาษาไทย", `" AND *`, "\xff¶x", "㈋"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		indexed := strings.Fields(Index("", text))
		for _, word := range Words(text) {
			if !slices.ContainsFunc(indexed, func(w string) bool { return strings.HasPrefix(w, word) }) {
				t.Errorf("%q of %q is not in the index %q", word, text, indexed)
			}
			if strings.ContainsAny(word, "\"*¶ ()") || !utf8.ValidString(word) {
				t.Errorf("word %q", word)
			}
		}
	})
}
