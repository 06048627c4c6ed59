package config

import (
	"bytes"
	"errors"
	"os"
	"strings"
	"testing"
)

func TestWhatWasCutIsPutBackByteForByte(t *testing.T) {
	original, err := os.ReadFile("testdata/commented.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string][]byte{
		"as it is":         original,
		"Windows":          bytes.ReplaceAll(original, []byte("\n"), []byte("\r\n")),
		"byte order mark":  append([]byte("\ufeff"), original...),
		"feeds at the end": feedsLast(original),
		"one feed":         []byte("feeds:\n  - https://a.example/"),
	} {
		t.Run(name, func(t *testing.T) {
			config, err := Parse("config.yaml", text, Known{})
			if err != nil {
				t.Fatal(err)
			}
			for _, feed := range config.Feeds {
				path := write(t, string(text))
				cut, err := CutOut(path, feed.URL)
				if err != nil {
					t.Fatal(err)
				}
				for _, step := range []func(string) error{cut.PutBack, cut.Again, cut.PutBack} {
					if err := step(path); err != nil {
						t.Fatal(err)
					}
				}
				if got := contents(t, path); got != string(text) {
					t.Errorf("%s: the file is now\n%s", feed.URL, got)
				}
			}
		})
	}
}

func TestPutBackFindsThePlaceInAFileThatWasEditedSince(t *testing.T) {
	const before = "theme: auto\nfeeds:\n  - https://a.example/ # a\n  - url: https://b.example/ # b\n    tags: [x]\n  - https://c.example/ # c\nsites: {}\n"
	const lines = "  - url: https://b.example/ # b\n    tags: [x]\n"
	tests := map[string]struct{ now, after string }{
		"lines above":        {"# mine\ntheme: dark\nfeeds:\n  - https://a.example/ # a\n  - https://c.example/ # c\n", "# mine\ntheme: dark\nfeeds:\n  - https://a.example/ # a\n" + lines + "  - https://c.example/ # c\n"},
		"one above is gone":  {"feeds:\n  - https://c.example/ # c\n", "feeds:\n" + lines + "  - https://c.example/ # c\n"},
		"one below is gone":  {"feeds:\n  - https://a.example/ # a\ntheme: dark\n", "feeds:\n  - https://a.example/ # a\n" + lines + "theme: dark\n"},
		"one came between":   {"feeds:\n  - https://a.example/ # a\n  - https://d.example/\n  - https://c.example/ # c\n", "feeds:\n  - https://a.example/ # a\n  - https://d.example/\n" + lines + "  - https://c.example/ # c\n"},
		"no line end":        {"feeds:\n  - https://a.example/ # a", "feeds:\n  - https://a.example/ # a\n" + strings.TrimSuffix(lines, "\n")},
		"a tail without end": {"feeds:\n  - https://c.example/ # c", "feeds:\n" + lines + "  - https://c.example/ # c"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			path := write(t, before)
			cut, err := CutOut(path, "https://b.example/")
			if err != nil {
				t.Fatal(err)
			}
			overwrite(t, path, test.now)
			if err := cut.PutBack(path); err != nil {
				t.Fatal(err)
			}
			if got := contents(t, path); got != test.after {
				t.Errorf("got\n%s\nwant\n%s", got, test.after)
			}
		})
	}
}

func TestPutBackAndAgainLeaveWhatAnotherWrote(t *testing.T) {
	const before = "feeds:\n  - https://a.example/\n  - url: https://b.example/\n    name: B\n"
	tests := map[string]struct {
		now  string
		step func(Cut, string) error
		want error
		said string
	}{
		"a list in brackets":  {"feeds: [https://a.example/]\n", Cut.PutBack, ErrCannotEdit, "- url: https://b.example/ name: B"},
		"there again":         {"feeds:\n  - https://b.example/\n", Cut.PutBack, ErrDuplicate, "b.example"},
		"another indentation": {"feeds:\n    - https://a.example/\n", Cut.PutBack, ErrCannotEdit, "add it to the feeds yourself: - url: https://b.example/ name: B"},
		"a mistake":           {"feeds:\n  - https://a.example/\nthema: dark\n", Cut.PutBack, nil, "did you mean theme?"},
		"another name":        {"feeds:\n  - url: https://b.example/\n    name: Bee\n", Cut.Again, ErrEdited, "b.example/ was not removed again: its lines"},
		"not there":           {"feeds:\n  - https://a.example/\n", Cut.Again, ErrUnknownFeed, "b.example"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			path := write(t, before)
			cut, err := CutOut(path, "B")
			if err != nil {
				t.Fatal(err)
			}
			overwrite(t, path, test.now)
			if err := test.step(cut, path); err == nil || test.want != nil && !errors.Is(err, test.want) || !strings.Contains(err.Error(), test.said) {
				t.Errorf("said %v", err)
			}
			if got := contents(t, path); got != test.now {
				t.Errorf("the file is now\n%s", got)
			}
		})
	}
}

func overwrite(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o640); err != nil {
		t.Fatal(err)
	}
}
