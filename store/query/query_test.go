package query

import (
	"errors"
	"reflect"
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
		"/^live: /":               {rest: "(regex_matches(?, a.title))", args: []any{"(?i)^live: "}},
		`title:/a\/b/ c`:          {words: `"c"`, rest: "(regex_matches(?, a.title))", args: []any{"(?i)a/b"}},
		"-/a/b/":                  {rest: "(NOT regex_matches(?, a.title))", args: []any{"(?i)a/b"}},
		"url:/sport/":             {rest: `(a.url LIKE ? ESCAPE '\')`, args: []any{"%/sport/%"}},
	} {
		q, err := Parse(text)
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		rest := q.Rest(now)
		if q.Words() != want.words || rest.Condition != want.rest || !slices.Equal(rest.Args, want.args) {
			t.Errorf("%s:\n got %s | %s | %v\nwant %s | %s | %v", text, q.Words(), rest.Condition, rest.Args, want.words, want.rest, want.args)
		}
	}
}

func TestTitleWords(t *testing.T) {
	q, err := Parse("storm (north or south)")
	if err != nil || q.TitleWords() != `("¶storm") AND (("¶north") OR ("¶south"))` {
		t.Errorf("%s, %v", q.TitleWords(), err)
	}
}

func TestFieldsThatThereAreNoneOfAreTold(t *testing.T) {
	for text, near := range map[string]string{
		"titel:storm": "did you mean title:?", "storm -Titel:sea": "did you mean title:?", `tags:"far away"`: "did you mean tag:?",
		"(feeds:coast or a)": "did you mean feed:?", "titel:/^live/": "did you mean title:?", "from:anna": "url: or quotation marks",
		`by:"Ada Quill"`: "author:, before:, feed:, is:, since:, tag:, title:, url:",
	} {
		var mistake *Error
		if _, err := Parse(text); !errors.As(err, &mistake) || !strings.Contains(mistake.Error(), near) || !strings.Contains(mistake.Problem, "no field") {
			t.Errorf("%s: %v, want %s", text, err, near)
		}
	}
	for _, text := range []string{
		"http://x.example/a", "https://x.example", "url:http://x.example:80/", "12:30", "localhost:8080", "Word: and more", "word:", "titel: storm",
		"Re:Invent", "std::string", "a:/b", "title:titel:storm", "feed:tags:x", `"titel:storm"`, "日本:東京", "C#:", ":-",
	} {
		if _, err := Parse(text); err != nil {
			t.Errorf("%s: %v", text, err)
		}
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
		"é is:new":                {6, "is:unread, is:read, is:starred, is:begun, is:locked or is:muted"},
		"since:soon":              {7, "since:2d"},
		"since:-5d":               {1, "since:2026-10-01"},
		"before:":                 {1, "before:2d"},
		"tag: (a)":                {1, "tag:name"},
		`feed:"" x`:               {1, "feed:name"},
		"a /usr/bin":              {3, "quotation marks"},
		"a //":                    {3, "/^live:/"},
		"a /(/":                   {3, "as Go does"},
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

func TestPhrasesAreLookedUpAmongWhatTheQueryCanMean(t *testing.T) {
	for text, want := range map[string][]string{
		`"night train"`:                  {`night train | "night" AND "train"`},
		`harbour "night train"`:          {`night train | ("harbour") AND ("night" AND "train")`},
		`-"night train"`:                 {`night train | "night" AND "train"`},
		`a or title:"b c"`:               {`b c | "¶b" AND "¶c"`},
		`"word" "": "!"`:                 nil,
		`title:well-known night-train a`: nil,
	} {
		q, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		_, _ = q.Exact(func(p Phrase) (Found, error) {
			got = append(got, p.Text+" | "+p.Among)
			return Found{IDs: "[]"}, nil
		})
		if !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

func TestLimitsAreWhatAllArticlesShare(t *testing.T) {
	for text, want := range map[string]Limits{
		"":                                 {},
		"is:unread":                        {Unread: true},
		"a is:starred feed:x":              {Starred: true, Feeds: [][]int64{{1}}},
		"tag:yy feed:x (is:unread or b)":   {Feeds: [][]int64{{2}, {1}}},
		"-is:unread -feed:x or is:starred": {},
		"a or is:unread":                   {},
	} {
		q, err := Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		if q.NamesFeeds() != strings.Contains(text, "feed:") {
			t.Errorf("%s names feeds: %v", text, q.NamesFeeds())
		}
		q, err = q.OfFeeds(func(test FeedTest) (Feeds, error) { return Feeds{IDs: []int64{int64(len(test.Text))}, List: "[]"}, nil })
		if got := q.Limits(); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %+v, %v", text, got, err)
		}
	}
}

func TestLastWordMayBeUnfinished(t *testing.T) {
	for text, want := range map[string]string{
		"":                "",
		"storm":           "(title:storm* or storm)",
		"storm ":          "storm ",
		"storm nor":       "storm (title:nor* or nor)",
		"st":              "not yet",
		"storm -n":        "not yet",
		"title:sto":       "title:sto*",
		"title:s":         "not yet",
		"tag:go":          "tag:go",
		"is:unread":       "is:unread",
		`"the end"`:       `"the end"`,
		"(storm":          "((title:storm* or storm)",
		"storm or":        "storm or",
		"storm and":       "storm and",
		"天":               "(title:天* or 天)",
		"/^live/":         "/^live/",
		"storm*":          "storm*",
		`"not closed yet`: `"not closed yet`,
	} {
		got, ready := Typed(text)
		if !ready {
			got = "not yet"
		}
		if got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{"a -b (c or \"d e\") title:x is:read since:2d", "((((", "not not not a", "tag:'; DROP TABLE state; --", "-", "\"\"", "¶*", "/a(b/ /c/", "title:/x/", "\"a b\" or -\"c d\""} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		q, err := Parse(text)
		var mistake *Error
		if err != nil && !errors.As(err, &mistake) {
			t.Fatalf("%v", err)
		}
		if rest := q.Rest(now); strings.Count(rest.Condition, "?") != len(rest.Args) {
			t.Errorf("%s has %d arguments", rest.Condition, len(rest.Args))
		}
		_ = q.Words() + q.TitleWords()
		typed, _ := Typed(text)
		if _, again := Parse(typed); len(text) < longest && (err == nil) != (again == nil) && strings.Count(text, "(")+strings.Count(text, "-") < deepest {
			t.Errorf("%q, but %q typed: %v", text, typed, again)
		}
		exact, err := q.Exact(func(p Phrase) (Found, error) { return Found{IDs: "[1]", Below: int64(len(p.Text))}, nil })
		if rest := exact.Rest(now); err != nil || strings.Count(rest.Condition, "?") != len(rest.Args) {
			t.Errorf("%s has %d arguments, %v", rest.Condition, len(rest.Args), err)
		}
	})
}
