package terms

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestExcerpt(t *testing.T) {
	filler := strings.Repeat("filler words ", 30)
	long := filler + "the storm\n came by night " + strings.Repeat("and more ", 30)
	for _, test := range []struct {
		name, text string
		search     []Sought
		length     int
		want       string // what was found stands in brackets
	}{
		{"whole", "A storm came.", Seek("storm"), 60, "A [storm] came."},
		{"middle", long, Seek("STORM night"), 40, "…the [storm] came by [night] and more and…"},
		{"nothing", "nothing here", Seek("storm"), 60, "nothing here"},
		{"accents", "Crème brûlée", Seek("creme"), 60, "[Crème] brûlée"},
		{"Japanese", "明日は東京の天気", Seek("東京の"), 60, "明日は[東京の]天気"},
		{"one character", "明日は晴れ", Seek("晴"), 60, "明日は[晴]れ"},
		{"last character", "今日は晴", Seek("晴"), 60, "今日は[晴]"},
		{"empty", "", Seek("storm"), 60, ""},
		{"words together", "A storm. " + filler + "A storm by night. " + filler, Seek("storm night"), 30, "…A [storm] by [night]. filler…"},
		{"the rare word", "fog and fog. " + filler + "fog. " + filler + "A kraken rose. " + filler, Seek("fog kraken"), 24, "…A [kraken] rose. filler…"},
		{"many of them", "A storm. " + filler + "storm upon storm came. " + filler, Seek("storm"), 40, "…words [storm] upon [storm] came. filler…"},
		{"the phrase, not its words", "by train, at night. " + filler + "the night train came. " + filler, SeekPhrase("night train"), 40, "…the [night train] came. filler words…"},
		{"Chinese together", strings.Repeat("无关的文字。", 20) + "北京的天气很好。" + strings.Repeat("无关的文字。", 20), Seek("北京 天气"), 16, "…的文字。[北京]的[天气]很好。无关的文…"},
	} {
		excerpt, found := Excerpt(test.text, test.search, test.length)
		if got := bracketed(excerpt, found); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
		}
	}
}

func TestMarks(t *testing.T) {
	for _, test := range []struct {
		name, text string
		search     []Sought
		want       string
	}{
		{"a phrase as a whole", "The night, a train: the Night Train left at night.", SeekPhrase("night train"), "The night, a train: the [Night Train] left at night."},
		{"a phrase over a hyphen", "a night-train", SeekPhrase("night train"), "a [night-train]"},
		{"an open phrase", "night trains", SeekPhrase("night tr*"), "[night trains]"},
		{"words", "a train at night", Seek("night train"), "a [train] at [night]"},
		{"a word in parts", "don't, I don and t", Seek("don't"), "[don't], I don and t"},
		{"its parts, where it is nowhere whole", "I don and t", Seek("don't"), "I [don] and [t]"},
		{"a Japanese word is no part of another", "東京都の京都", Seek("東京都"), "[東京都]の京都"},
		{"its parts, if scattered", "東京と京都", Seek("東京都"), "[東京]と[京都]"},
		{"a Korean phrase", "오늘 날씨, 내일 날씨", SeekPhrase("내일 날씨"), "오늘 날씨, [내일 날씨]"},
		{"a Korean word with its ending", "뉴스를 한국어로", Seek("한국어"), "뉴스를 [한국어]로"},
		{"the last character of a run follows nothing", "上海 news", SeekPhrase("海 news"), "上海 news"},
		{"a phrase of two scripts", "Go言語で書く", SeekPhrase("go 言語"), "[Go言語]で書く"},
		{"all that begin so", "harbour harbor harp", Seek("harb*"), "[harbour] [harbor] harp"},
	} {
		if got := bracketed(test.text, Marks(test.text, test.search)); got != test.want {
			t.Errorf("%s: %s, want %s", test.name, got, test.want)
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
		for _, sought := range [][]Sought{Seek(search), SeekPhrase(search)} {
			excerpt, found := Excerpt(text, sought, length)
			if utf8.ValidString(text) && (!utf8.ValidString(excerpt) || utf8.RuneCountInString(excerpt) > 2*length+2) {
				t.Errorf("%q", excerpt)
			}
			_ = bracketed(excerpt, found)
		}
	})
}
