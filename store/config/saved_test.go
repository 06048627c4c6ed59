package config

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"broadsheet/feeds"
)

func TestSavingAViewWritesOnlyItsLinesAndTakingItBackDeletesThem(t *testing.T) {
	const lines = "  - name: Go today\n    query: tag:go since:1d\n"
	tests := []struct{ name, before, after string }{
		{"empty brackets", "feeds: []\n# queries\nviews: []   # none yet\n\n# rules\nrules: []\n", "feeds: []\n# queries\nviews:   # none yet\n" + lines + "\n# rules\nrules: []\n"},
		{"no list", "theme: dark\n", "theme: dark\nviews:\n" + lines},
		{"no list, no line end", "theme: dark", "theme: dark\nviews:\n" + strings.TrimSuffix(lines, "\n")},
		{"nothing in the list", "views:\ntheme: dark\n", "views:\n" + lines + "theme: dark\n"},
		{"others", "views:\n- {name: A, query: a} # a\n# end\ntheme: dark\n", "views:\n- {name: A, query: a} # a\n- name: Go today\n  query: tag:go since:1d\n# end\ntheme: dark\n"},
		{"a wide gap", "views:\n    -   name: A\n        query: a\n", "views:\n    -   name: A\n        query: a\n    -   name: Go today\n        query: tag:go since:1d\n"},
		{"Windows", "views: []\r\ntheme: dark\r\n", "views:\r\n" + strings.ReplaceAll(lines, "\n", "\r\n") + "theme: dark\r\n"},
		{"byte order mark", "\ufeffviews: []\n", "\ufeffviews:\n" + lines},
		{"rules below", "views: []\nrules:\n  - match: title:x\n    do: mute\n", "views:\n" + lines + "rules:\n  - match: title:x\n    do: mute\n"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			path := write(t, test.before)
			saved, err := Save(path, View{"Go today", "tag:go since:1d"})
			if err != nil {
				t.Fatal(err)
			}
			if got := contents(t, path); got != test.after {
				t.Errorf("got\n%s\nwant\n%s", got, test.after)
			}
			for _, step := range []struct {
				do   func(string) error
				want string
			}{{saved.TakeBack, test.before}, {saved.Again, test.after}, {saved.TakeBack, test.before}} {
				if err := step.do(path); err != nil {
					t.Fatal(err)
				}
				if got := contents(t, path); got != step.want {
					t.Errorf("got\n%s\nwant\n%s", got, step.want)
				}
			}
		})
	}
}

func TestAnyQueryIsReadBackAsItWasSaved(t *testing.T) {
	path := write(t, "views: []\n")
	for _, query := range []string{
		`"night train" -title:quiz`, `/^live: \d+/ or it's`, `-is:read`, `(a or b) c`, `true`, `title:"x: y" # z`, `夜行列車 tag:日本`, `a* since:2d`, `url:/sport/`, `tag:"don't"`, `12`,
	} {
		if _, err := Save(path, View{"View of " + query, query}); err != nil {
			t.Errorf("%s: %v", query, err)
			continue
		}
		config, err := Load(path, Known{})
		if err != nil {
			t.Fatalf("%s: %v", query, err)
		}
		if view := config.Views[len(config.Views)-1]; view.Query != query || view.Name != "View of "+query {
			t.Errorf("%s was read as %+v", query, view)
		}
	}
}

func TestSavingRefusesWhatItCannotDoAndLeavesTheFile(t *testing.T) {
	for _, test := range []struct {
		name, before string
		view         View
		want         error
		said         string
	}{
		{"a list in brackets", "views: [{name: A, query: a}]\n", View{"B", "tag:b"}, ErrCannotEdit, "  {name: B, query: \"tag:b\"},\n"},
		{"an anchored list", "views: &v\n  - {name: A, query: a}\n", View{"B", "b"}, ErrCannotEdit, "anchor"},
		{"a name that is taken", "views:\n  - {name: A, query: a}\n", View{" A ", "b"}, ErrSameView, "of this name"},
		{"no name", "views: []\n", View{" \x1b ", "b"}, errNoName, "name"},
		{"no query", "views: []\n", View{"B", "(b"}, nil, "bracket"},
		{"a mistake in the file", "vues: []\n", View{"B", "b"}, nil, "views"},
	} {
		t.Run(test.name, func(t *testing.T) {
			path := write(t, test.before)
			_, err := Save(path, test.view)
			if err == nil || test.want != nil && !errors.Is(err, test.want) || !strings.Contains(err.Error(), test.said) {
				t.Errorf("said %v", err)
			}
			if got := contents(t, path); got != test.before {
				t.Errorf("the file is now\n%s", got)
			}
			if names := directory(t, path); len(names) != 1 {
				t.Errorf("left behind: %v", names)
			}
		})
	}
}

func TestAViewThatWasChangedSinceIsNotTakenBack(t *testing.T) {
	path := write(t, "views: []\n")
	saved, err := Save(path, View{"A", "a"})
	if err != nil {
		t.Fatal(err)
	}
	now := strings.Replace(contents(t, path), "query: a", "query: b", 1)
	overwrite(t, path, now)
	if err := saved.TakeBack(path); !errors.Is(err, ErrEdited) || contents(t, path) != now {
		t.Errorf("%v, and the file is\n%s", err, contents(t, path))
	}
}

func TestSavingKeepsLinksAndMode(t *testing.T) {
	path := write(t, "views: []\n")
	link := filepath.Join(filepath.Dir(path), "link.yaml")
	if err := os.Symlink(path, link); err != nil {
		t.Skip(err)
	}
	if _, err := Save(link, View{"A", "a"}); err != nil {
		t.Fatal(err)
	}
	info, err := os.Lstat(link)
	if err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Errorf("the link is %v, %v", info, err)
	}
	if info, err = os.Stat(path); err != nil || info.Mode().Perm() != 0o640 || !strings.Contains(contents(t, path), "name: A") {
		t.Errorf("%v, %v:\n%s", info.Mode(), err, contents(t, path))
	}
}

func TestARemovedViewIsPutBackByteForByte(t *testing.T) {
	const before = "views:\n  # first\n  - name: A # one\n    query: tag:a\n\n  - {name: B, query: b}\nrules:\n  - match: title:x\n    do: mute\n"
	for _, name := range []string{"A", "B"} {
		path := write(t, before)
		cut, err := CutOutView(path, name)
		if err != nil {
			t.Fatal(err)
		}
		if got := contents(t, path); strings.Contains(got, cut.Lines) {
			t.Errorf("the file is still\n%s", got)
		}
		for _, step := range []func(string) error{cut.PutBack, cut.Again, cut.PutBack} {
			if err := step(path); err != nil {
				t.Fatal(err)
			}
		}
		if got := contents(t, path); got != before {
			t.Errorf("%s: the file is now\n%s", name, got)
		}
	}
	if _, err := CutOutView(write(t, before), "C"); !errors.Is(err, ErrUnknownView) {
		t.Errorf("said %v", err)
	}
}

func TestRulesBelowTheFeedsKeepNobodyFromEditing(t *testing.T) {
	const before = "feeds:\n  - https://a.example/\nrules:\n  - match: title:x\n    do: mute\n"
	path := write(t, before)
	if err := Add(path, feeds.Subscription{URL: "https://b.example/"}); err != nil {
		t.Fatal(err)
	}
	cut, err := CutOut(path, "https://b.example/")
	if err != nil || contents(t, path) != before {
		t.Errorf("%v:\n%s", err, contents(t, path))
	}
	if err := cut.PutBack(path); err != nil {
		t.Error(err)
	}
}
