package config

import (
	"errors"
	"strings"
	"testing"
)

func TestRenameChangesTheNameAloneAndIsTakenBack(t *testing.T) {
	const url = "https://a.example/feed"
	tests := []struct{ test, name, before, after string }{
		{"a bare item", "New", "feeds:\n  - https://a.example/feed  # mine\n  # below\n  - https://b.example/\n", "feeds:\n  - url: https://a.example/feed  # mine\n    name: New\n  # below\n  - https://b.example/\n"},
		{"a bare item, quoted, at the end of the file", "New", "feeds:\n  - \"https://a.example/feed\"", "feeds:\n  - url: \"https://a.example/feed\"\n    name: New"},
		{"a mapping without a name", "New", "feeds:\n  -   url: https://a.example/feed\n      tags: [x]\n", "feeds:\n  -   url: https://a.example/feed\n      name: New\n      tags: [x]\n"},
		{"the address not first, Windows line ends", "New", "feeds:\r\n  - tags: [x]\r\n    url: https://a.example/feed\r\n", "feeds:\r\n  - tags: [x]\r\n    url: https://a.example/feed\r\n    name: New\r\n"},
		{"a dash alone", "New", "feeds:\n  -\n    url: https://a.example/feed\n", "feeds:\n  -\n    url: https://a.example/feed\n    name: New\n"},
		{"braces", "New", "feeds:\n  - {url: https://a.example/feed, hidden: true}\n", "feeds:\n  - {url: https://a.example/feed, name: New, hidden: true}\n"},
		{"another name", "New", "feeds:\n  - url: https://a.example/feed\n    # name: Older\n    name: Old one  # so it was\n", "feeds:\n  - url: https://a.example/feed\n    # name: Older\n    name: New  # so it was\n"},
		{"a name that needs quotes", "A: b # c", "feeds:\n  - name: 'it''s'\n    url: https://a.example/feed\n", "feeds:\n  - name: \"A: b # c\"\n    url: https://a.example/feed\n"},
		{"another name in braces", "New", "feeds:\n  - {name: Old, url: https://a.example/feed}\n", "feeds:\n  - {name: New, url: https://a.example/feed}\n"},
		{"the name of another feed the same", "New", "feeds:\n  - {name: Old, url: https://b.example/}\n  - {name: Old, url: https://a.example/feed}\n", "feeds:\n  - {name: Old, url: https://b.example/}\n  - {name: New, url: https://a.example/feed}\n"},
		{"no name any more", "", "feeds:\n  - url: https://a.example/feed\n    name: Old\n    tags: [x]\n", "feeds:\n  - url: https://a.example/feed\n    tags: [x]\n"},
		{"no name any more, in braces", "", "feeds:\n  - {url: https://a.example/feed, name: 'Old, or not', hidden: true}\n", "feeds:\n  - {url: https://a.example/feed, hidden: true}\n"},
		{"words of other scripts", "朝の新聞", "feeds:\n  - https://a.example/feed\n", "feeds:\n  - url: https://a.example/feed\n    name: 朝の新聞\n"},
	}
	for _, test := range tests {
		t.Run(test.test, func(t *testing.T) {
			path := write(t, test.before)
			done, err := Rename(path, url, test.name)
			if err != nil {
				t.Fatal(err)
			}
			if got := contents(t, path); got != test.after {
				t.Errorf("got\n%s\nwant\n%s", got, test.after)
			}
			if err := done.Back(path); err != nil || contents(t, path) != test.before {
				t.Errorf("taken back (%v):\n%s", err, contents(t, path))
			}
			if err := done.Again(path); err != nil || contents(t, path) != test.after {
				t.Errorf("done again (%v):\n%s", err, contents(t, path))
			}
		})
	}
}

func TestRenameRefusesWhatItCannotDo(t *testing.T) {
	for text, want := range map[string]error{
		"feeds: [https://a.example/feed]\n": ErrCannotEdit,
		"feeds:\n  - https://b.example/\n":  ErrUnknownFeed,
		"feeds:\n  - &a\n    url: https://a.example/feed\n    name: >\n      Folded\n      over lines\n": ErrCannotEdit,
	} {
		path := write(t, text)
		if _, err := Rename(path, "https://a.example/feed", "New"); !errors.Is(err, want) {
			t.Errorf("%q: %v, want %v", text, err, want)
		}
		if contents(t, path) != text {
			t.Errorf("%q was changed into\n%s", text, contents(t, path))
		}
	}
}

func TestRenameIsNotTakenBackFromLinesThatWereChangedSince(t *testing.T) {
	path := write(t, "feeds:\n  - https://a.example/feed\n")
	done, err := Rename(path, "https://a.example/feed", "New")
	if err != nil {
		t.Fatal(err)
	}
	changed := strings.Replace(contents(t, path), "New", "By hand", 1)
	path = write(t, changed)
	if err := done.Back(path); !errors.Is(err, ErrEdited) || contents(t, path) != changed {
		t.Errorf("%v:\n%s", err, contents(t, path))
	}
}
