package query

import (
	"testing"
	"time"
)

func TestJoinedQueriesAskForBoth(t *testing.T) {
	for _, test := range []struct{ a, b, want string }{
		{"", "b", "b"},
		{"a", " ", "a"},
		{"tag:go", "channel -select", "tag:go channel -select"},
		{"a or b", "c", "(a or b) c"},
		{"(a or b)", `"x or y"`, `(a or b) "x or y"`},
		{"(a) or (b)", "c", "((a) or (b)) c"},
		{`/a or b/`, "c", `/a or b/ c`},
		{"a)", "(b", "(a)) ((b)"},
	} {
		if got := Join(test.a, test.b); got != test.want {
			t.Errorf("%q and %q: %s, want %s", test.a, test.b, got, test.want)
		}
	}
}

func TestFieldsAreWrittenAsTheyAreRead(t *testing.T) {
	for _, value := range []string{"go", "two words", "-x", "or", "a:b", "(x)", "日本", "/sport/", "C++", "title:x"} {
		text, ok := Field("tag", value)
		parsed, err := Parse(text)
		if p, is := parsed.root.(property); !ok || err != nil || !is || p.text != value || p.field != fieldTag {
			t.Errorf("%q was written as %s: %v, %+v", value, text, err, parsed.root)
		}
	}
	if text, ok := Field("tag", `the "best"`); ok {
		t.Errorf("a quotation mark was written as %s", text)
	}
}

func TestDaysHaveNames(t *testing.T) {
	zone := time.FixedZone("CET", 3600)
	now := time.Date(2026, 3, 1, 0, 30, 0, 0, zone)
	for value, want := range map[string]time.Time{
		"today":     time.Date(2026, 3, 1, 0, 0, 0, 0, zone),
		"Yesterday": time.Date(2026, 2, 28, 0, 0, 0, 0, zone),
	} {
		if point, ok := parseBound(value); !ok || !point.from(now).Equal(want) {
			t.Errorf("%s is %v, %v", value, point.from(now), ok)
		}
	}
}
