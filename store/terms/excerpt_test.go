package terms

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestExcerpt(t *testing.T) {
	long := strings.Repeat("filler words ", 30) + "the storm\n came by night " + strings.Repeat("and more ", 30)
	for _, test := range []struct {
		text, search string
		length       int
		want         string // the words found stand in brackets
	}{
		{"A storm came.", "storm", 60, "A [storm] came."},
		{long, "STORM night", 40, "…the [storm] came by [night] and more and…"},
		{"nothing here", "storm", 60, "nothing here"},
		{"Crème brûlée", "creme", 60, "[Crème] brûlée"},
		{"明日は東京の天気", "東京の", 60, "明日は[東京の]天気"},
		{"明日は晴れ", "晴", 60, "明日は[晴れ]"},
		{"", "storm", 60, ""},
	} {
		excerpt, found := Excerpt(test.text, Words(test.search), test.length)
		if got := bracketed(excerpt, found); got != test.want {
			t.Errorf("%s: %s, want %s", test.search, got, test.want)
		}
	}
}

func bracketed(text string, spans []Span) string {
	var b strings.Builder
	last := 0
	for _, span := range spans {
		b.WriteString(text[last:span.Start] + "[" + text[span.Start:span.End] + "]")
		last = span.End
	}
	return b.String() + text[last:]
}

func FuzzExcerpt(f *testing.F) {
	f.Add("the storm came", "storm", 10)
	f.Add("日本語 \xff の", "本", 3)
	f.Fuzz(func(t *testing.T, text, search string, length int) {
		length = max(0, min(length, 1000))
		excerpt, found := Excerpt(text, Words(search), length)
		if utf8.ValidString(text) && (!utf8.ValidString(excerpt) || utf8.RuneCountInString(excerpt) > 2*length+2) {
			t.Errorf("%q", excerpt)
		}
		_ = bracketed(excerpt, found)
	})
}
