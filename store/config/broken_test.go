package config

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write what the program says into the golden files")

// known is what a program with five actions, two themes and two sets of keys knows.
var known = Known{
	Actions: []string{"down", "up", "next-unread", "toggle-read", "quit"},
	Themes:  []string{"light", "dark"},
	Key: func(name string) (string, bool) {
		name = strings.ToLower(name)
		return name, len([]rune(name)) == 1 || strings.Contains(" ctrl+d space down f5 gg gx ", " "+name+" ")
	},
	Presets: []string{"default", "vim"},
	Clash:   func(a, b string) bool { return strings.HasPrefix(a, b) || strings.HasPrefix(b, a) },
	Command: func(text string) error {
		if strings.Contains(" down up toggle-read next-unread quit ", " "+text+" ") {
			return nil
		}
		return fmt.Errorf("there is no command %q", text)
	},
	Apart: func(a, b string) bool { return a == "up" && b == "quit" },
	Selector: func(css string) error {
		if strings.Count(css, "[") != strings.Count(css, "]") {
			return errors.New("a bracket is left open")
		}
		return nil
	},
}

// brokenFile holds broken configs and what is said of each:
//
//	== name
//	the config
//	-- message
//	the message
const brokenFile = "testdata/broken.txt"

func TestEveryMistakeIsToldWithPlaceAndRemedy(t *testing.T) {
	data, err := os.ReadFile(brokenFile)
	if err != nil {
		t.Fatal(err)
	}
	var rewritten strings.Builder
	cases := strings.Split(string(data), "== ")[1:]
	if len(cases) < 40 {
		t.Errorf("only %d broken configs are left", len(cases))
	}
	for _, section := range cases {
		name, rest, _ := strings.Cut(section, "\n")
		text, want, _ := strings.Cut(rest, "-- message\n")
		t.Run(name, func(t *testing.T) {
			_, err := Parse("config.yaml", []byte(text), known)
			if err == nil {
				t.Fatalf("no mistake was found in\n%s", text)
			}
			rewritten.WriteString("== " + name + "\n" + text + "-- message\n" + err.Error() + "\n")
			if got := err.Error() + "\n"; got != want && !*update {
				t.Errorf("said:\n%s\nwant:\n%s", got, want)
			}
		})
	}
	if *update {
		if err := os.WriteFile(brokenFile, []byte(rewritten.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func TestPlaceOfAMistakeInOddFiles(t *testing.T) {
	tests := []struct {
		name, text   string
		line, column int
		said         string
	}{
		{"Windows line ends after quoted texts", "feeds:\r\n  - url: \"https://example.org/feed\"\r\n    name: \"A\"\r\n    every: 30x\r\n", 4, 12, "not a duration"},
		{"byte order mark", "\ufeffrefresh:\n  every: 30x\n", 2, 10, "not a duration"},
		{"byte order mark, first line", "\ufeffthema: dark\n", 1, 1, "no setting"},
		{"no line end", "reading:\n  width: wide", 2, 10, "not a whole number"},
		{"UTF-16 with a byte order mark", "\xff\xfef\x00e\x00e\x00d\x00s\x00:\x00", 1, 1, "UTF-16"},
		{"UTF-16 without one", "\x00f\x00e\x00e\x00d\x00s\x00:", 1, 1, "UTF-16"},
		{"not UTF-8", "theme: d\xe4rk\n", 1, 9, "not UTF-8"},
		{"escape sequence", "theme: auto\nkeys:\n  down: \x1b[31m\n", 3, 9, "control character"},
		{"null byte", "theme: \x00auto\n", 1, 8, "control character"},
		{"bidirectional override", "feeds:\n  - url: https://example.org/\n    name: \"a\u202eb\"\n", 3, 11, "control character"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := Parse("config.yaml", []byte(test.text), known)
			var problem *Error
			if !errors.As(err, &problem) {
				t.Fatalf("got %v", err)
			}
			if problem.Line != test.line || problem.Column != test.column || !strings.Contains(problem.Message, test.said) {
				t.Errorf("got %d:%d %q, want %d:%d with %q", problem.Line, problem.Column, problem.Message, test.line, test.column, test.said)
			}
			if strings.ContainsAny(err.Error(), "\x1b\x00\u202e\r") {
				t.Errorf("the message carries control characters: %q", err)
			}
		})
	}
}

func TestSecretsStayOutOfMessages(t *testing.T) {
	for _, text := range []string{
		"feeds:\n  - {url: https://example.org/feed, password: hunter2}\n",
		"feeds:\n  - {url: https://example.org/feed, every: 3x, password: {value: hunter2}}\n",
		"feeds:\n  - url: https://example.org/feed\n    password:\n      valu: hunter2\n",
		"feeds:\n  - url: https://example.org/feed\n    password: \"hunter2\n",
		"feeds:\n  - url: https://example.org/feed\n    headers: {X-Auth-Token: hunter2, a b: c}\n",
		"feeds:\n  - https://anna:hunter2@example.org/feed\n",
		"feeds:\n  - ftp://anna:hunter2@example.org/feed\n",
		"feeds:\n  - url: https://example.org/feed\n    password: [hunter2]\n",
	} {
		_, err := Parse("config.yaml", []byte(text), known)
		if err == nil || strings.Contains(err.Error(), "hunter2") {
			t.Errorf("of\n%s\nit said\n%v", text, err)
		}
	}
}

func FuzzParse(f *testing.F) {
	data, err := os.ReadFile(brokenFile)
	if err != nil {
		f.Fatal(err)
	}
	for _, section := range strings.Split(string(data), "== ")[1:] {
		_, rest, _ := strings.Cut(section, "\n")
		text, _, _ := strings.Cut(rest, "-- message\n")
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		_, err := Parse("config.yaml", data, known)
		var problems Problems
		if err != nil && !errors.As(err, &problems) {
			t.Fatalf("an error without a place: %v", err)
		}
		for _, problem := range problems {
			if problem.Line < 1 || problem.Column < 1 || problem.Message == "" {
				t.Errorf("a problem without a place: %+v", problem)
			}
			_ = problem.Error()
		}
	})
}
