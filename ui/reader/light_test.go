package reader

import (
	"strings"
	"testing"

	"broadsheet/feeds/clean"
	"broadsheet/feeds/document"
	"broadsheet/store/query"
)

func TestLightIsOnWhatTheSearchLookedFor(t *testing.T) {
	a := &clean.Article{Removals: make([]*clean.Removal, 1)}
	a.Title = "The night train is back"
	a.Blocks = []document.Block{{Kind: document.Paragraph, Spans: []document.Span{
		{Text: "A train at night is no night train. After ten years the night "}, {Text: "train", Style: document.Strong}, {Text: " runs again. 夜行列車は夜に出る。"},
	}}}
	for _, test := range []struct {
		query string
		want  string // what is lit, one after the other
	}{
		{`"night train"`, "night train|night train|night train"},
		{`train`, "train|train|train|train"},
		{`title:train`, "train"},
		{`title:"night train" years`, "night train|years"},
		{`夜行列車`, "夜行列車"},
		{`"列車 years"`, ""},
		{`feed:train tag:night`, ""},
	} {
		parsed, err := query.Parse(test.query)
		if err != nil {
			t.Fatal(err)
		}
		for _, width := range []int{12, 25, 80} {
			r := opened(a, width, 30)
			r.Light(parsed.Lit())
			if got := strings.Join(litWords(r), "|"); got != test.want {
				t.Errorf("%s at width %d: %q, want %q", test.query, width, got, test.want)
			}
		}
	}
}

// litWords are the stretches that are lit, those over line ends joined by a space.
func litWords(r *Reader) []string {
	var all []string
	for _, f := range r.search.found {
		var parts []string
		for _, p := range f.parts {
			parts = append(parts, strings.TrimSpace(r.page.Lines[p.line].String()[p.start:p.end]))
		}
		words := strings.Join(parts, " ")
		if strings.ContainsAny(words, "夜列") {
			words = strings.ReplaceAll(words, " ", "")
		}
		all = append(all, strings.ToLower(words))
	}
	return all
}
