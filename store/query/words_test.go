package query

import (
	"strings"
	"testing"

	"broadsheet/store/terms"
)

func TestWhatAQueryLightsIsWhatItLooksFor(t *testing.T) {
	const title, body = "Night train to the harbour", "At night the train leaves; a night train never waits. 夜行列車は夜に出る。"
	for _, test := range []struct{ query, title, body string }{
		{`"night train"`, "[Night train] to the harbour", "At night the train leaves; a [night train] never waits. 夜行列車は夜に出る。"},
		{`night or train`, "[Night] [train] to the harbour", "At [night] the [train] leaves; a [night] [train] never waits. 夜行列車は夜に出る。"},
		{`title:night -train`, "[Night] train to the harbour", body},
		{`title:"night train" waits`, "[Night train] to the harbour", "At night the train leaves; a night train never [waits]. 夜行列車は夜に出る。"},
		{`feed:night tag:train since:2d is:unread /night/`, title, body},
		{`harb*`, "Night train to the [harbour]", body},
		{`夜行列車`, title, "At night the train leaves; a night train never waits. [夜行列車]は夜に出る。"},
		{`夜`, title, "At night the train leaves; a night train never waits. [夜]行列車は[夜]に出る。"},
	} {
		parsed, err := Parse(test.query)
		if err != nil {
			t.Fatal(err)
		}
		if got := marked(title, parsed.Lit()); got != test.title {
			t.Errorf("%s: in the title %s", test.query, got)
		}
		if got := marked(body, terms.InTexts(parsed.Lit())); got != test.body {
			t.Errorf("%s: in the text %s", test.query, got)
		}
	}
}

func marked(text string, sought []terms.Sought) string {
	var b strings.Builder
	last := 0
	for _, span := range terms.Marks(text, sought) {
		b.WriteString(text[last:span.Start] + "[" + text[span.Start:span.End] + "]")
		last = span.End
	}
	return b.String() + text[last:]
}
