package query

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"
)

var now = time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)

func TestWordsAndRest(t *testing.T) {
	for text, want := range map[string]struct {
		words, rest string
		args        []any
	}{
		"":                        {},
		"climate change":          {words: `("climate") AND ("change")`},
		`"climate change"`:        {words: `"climate" AND "change"`},
		"title:climate":           {words: `"¶climate"`},
		"TITLE:Climate":           {words: `"¶climate"`},
		"a or b":                  {words: `("a") OR ("b")`},
		"a and (b or c)":          {words: `("a") AND (("b") OR ("c"))`},
		"is:unread":               {rest: "(s.read = 0)"},
		"a is:starred":            {words: `"a"`, rest: "(s.starred = 1)"},
		"-is:read":                {rest: "(NOT s.read = 1)"},
		"not is:locked":           {rest: "(NOT a.locked = 1)"},
		"a -b":                    {words: `"a"`, rest: "(NOT s.article_id IN (SELECT rowid FROM search WHERE search MATCH ?))", args: []any{`"b"`}},
		"a or is:read":            {rest: "((s.article_id IN (SELECT rowid FROM search WHERE search MATCH ?) OR s.read = 1))", args: []any{`"a"`}},
		"since:2d":                {rest: "(s.published >= ?)", args: []any{now.Add(-48 * time.Hour).Unix()}},
		"before:1Y":               {rest: "(s.published < ?)", args: []any{now.Add(-365 * 24 * time.Hour).Unix()}},
		"since:2026-10-01":        {rest: "(s.published >= ?)", args: []any{time.Date(2026, 10, 1, 0, 0, 0, 0, time.Local).Unix()}},
		"since:2026-10":           {rest: "(s.published >= ?)", args: []any{time.Date(2026, 10, 1, 0, 0, 0, 0, time.Local).Unix()}},
		`author:"O'Neill"`:        {rest: `(a.author LIKE ? ESCAPE '\')`, args: []any{"%O'Neill%"}},
		`author:50%_\`:            {rest: `(a.author LIKE ? ESCAPE '\')`, args: []any{`%50\%\_\\%`}},
		"http://x.example:80/a-b": {words: `"http" AND "x" AND "example" AND "80" AND "a" AND "b"`},
		"well-known":              {words: `"well" AND "known"`},
		"- dash":                  {words: `"dash"`},
		"!!!":                     {},
	} {
		q, err := Parse(text)
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		rest, args := q.Rest(now)
		if q.Words() != want.words || rest != want.rest || !slices.Equal(args, want.args) {
			t.Errorf("%s:\n got %s | %s | %v\nwant %s | %s | %v", text, q.Words(), rest, args, want.words, want.rest, want.args)
		}
	}
}

func TestTitleWords(t *testing.T) {
	q, err := Parse("storm (north or south)")
	if err != nil || q.TitleWords() != `("¶storm") AND (("¶north") OR ("¶south"))` {
		t.Errorf("%s, %v", q.TitleWords(), err)
	}
}

func TestMistakesAreToldWithPlaceAndRemedy(t *testing.T) {
	for text, want := range map[string]struct {
		position int
		remedy   string
	}{
		`news "open`:              {6, `"two words"`},
		"(a or b":                 {1, ")"},
		"a )":                     {3, "remove it"},
		"a or":                    {5, "between two words"},
		"or b":                    {1, "between two words"},
		"a (or)":                  {4, "between two words"},
		"a not":                   {3, "-word"},
		"é is:new":                {6, "is:unread, is:read, is:starred or is:locked"},
		"since:soon":              {7, "since:2d"},
		"since:-5d":               {1, "since:2026-10-01"},
		"before:":                 {1, "before:2d"},
		"tag: (a)":                {1, "tag:name"},
		`feed:"" x`:               {1, "feed:name"},
		strings.Repeat("(", 40):   {32, "more simply"},
		strings.Repeat("a ", 300): {401, "fewer words"},
	} {
		_, err := Parse(text)
		var mistake *Error
		if !errors.As(err, &mistake) {
			t.Errorf("%s: %v", text, err)
			continue
		}
		if mistake.Position != want.position || !strings.Contains(mistake.Remedy, want.remedy) || mistake.Text != text {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{"a -b (c or \"d e\") title:x is:read since:2d", "((((", "not not not a", "tag:'; DROP TABLE state; --", "-", "\"\"", "¶*"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		q, err := Parse(text)
		var mistake *Error
		if err != nil && !errors.As(err, &mistake) {
			t.Fatalf("%v", err)
		}
		condition, args := q.Rest(now)
		if strings.Count(condition, "?") != len(args) {
			t.Errorf("%s has %d arguments", condition, len(args))
		}
		_ = q.Words() + q.TitleWords()
	})
}
