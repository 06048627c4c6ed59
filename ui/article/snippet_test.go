package article

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestSnippetShowsTheWordsThatWereFound(t *testing.T) {
	long := strings.Repeat("The pilots waited for the tide in the lee of the island. ", 20)
	text := long + "Then the ferry\ncame in. " + long
	for _, test := range []struct {
		name, text string
		words      []string
		holds      string
	}{
		{"a word in the middle", text, []string{"ferry"}, "Then the ferry came in."},
		{"capitals do not matter", text, []string{"FERRY"}, "the ferry came"},
		{"the first of several", text, []string{"nowhere", "ferry"}, "ferry"},
		{"none found", text, []string{"nowhere"}, "The pilots waited"},
		{"no words", "Short.", nil, "Short."},
		{"nothing", "", []string{"ferry"}, ""},
		{"no spaces between words", strings.Repeat("港口很忙。", 80) + "渡轮来了。" + strings.Repeat("港口很忙。", 80), []string{"渡轮"}, "渡轮来了"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := Snippet(test.text, test.words)
			if !strings.Contains(got, test.holds) {
				t.Errorf("%q does not hold %q", got, test.holds)
			}
			if n := utf8.RuneCountInString(got); n > snippetLength+60 || strings.Contains(got, "\n") {
				t.Errorf("%d characters: %q", n, got)
			}
		})
	}
}
