package config

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"broadsheet/feeds"
)

func TestAddWritesOnlyTheNewLines(t *testing.T) {
	bare := feeds.Subscription{URL: "https://new.example/feed"}
	tests := []struct{ name, before, after string }{
		{"bare items", "feeds:\n  - https://a.example/\n", "feeds:\n  - https://a.example/\n  - https://new.example/feed\n"},
		{"no indentation", "feeds:\n- https://a.example/\ntheme: auto\n", "feeds:\n- https://a.example/\n- https://new.example/feed\ntheme: auto\n"},
		{"four columns", "feeds:\n    - https://a.example/\n", "feeds:\n    - https://a.example/\n    - https://new.example/feed\n"},
		{"mapping items", "feeds:\n  - url: https://a.example/\n    name: A\n", "feeds:\n  - url: https://a.example/\n    name: A\n  - url: https://new.example/feed\n"},
		{"wide gap", "feeds:\n  -   url: https://a.example/\n      name: A\n", "feeds:\n  -   url: https://a.example/\n      name: A\n  -   url: https://new.example/feed\n"},
		{"dash alone", "feeds:\n  -\n    url: https://a.example/\n", "feeds:\n  -\n    url: https://a.example/\n  - url: https://new.example/feed\n"},
		{"comment behind the list", "feeds:\n  - https://a.example/ # a\n  # end\n\n# refresh\nrefresh:\n  every: 1h\n", "feeds:\n  - https://a.example/ # a\n  - https://new.example/feed\n  # end\n\n# refresh\nrefresh:\n  every: 1h\n"},
		{"no feeds", "theme: dark\n", "theme: dark\nfeeds:\n  - https://new.example/feed\n"},
		{"no feeds, no line end", "theme: dark", "theme: dark\nfeeds:\n  - https://new.example/feed"},
		{"empty feeds", "feeds:\ntheme: dark\n", "feeds:\n  - https://new.example/feed\ntheme: dark\n"},
		{"empty feeds under a comment", "feeds:\n  # none yet\n\ntheme: dark\n", "feeds:\n  # none yet\n  - https://new.example/feed\n\ntheme: dark\n"},
		{"empty brackets", "feeds: []   # none [yet]\ntheme: dark\n", "feeds:   # none [yet]\n  - https://new.example/feed\ntheme: dark\n"},
		{"empty brackets at the end", "feeds: []", "feeds:\n  - https://new.example/feed"},
		{"empty file", "", "feeds:\n  - https://new.example/feed\n"},
		{"only remarks", "# nothing yet\n", "# nothing yet\nfeeds:\n  - https://new.example/feed\n"},
		{"Windows line ends", "feeds:\r\n  - \"https://a.example/\" # é\r\ntheme: dark\r\n", "feeds:\r\n  - \"https://a.example/\" # é\r\n  - https://new.example/feed\r\ntheme: dark\r\n"},
		{"no line end", "theme: dark\nfeeds:\n  - https://a.example/", "theme: dark\nfeeds:\n  - https://a.example/\n  - https://new.example/feed"},
		{"byte order mark", "\ufefffeeds:\n  - https://a.example/\n", "\ufefffeeds:\n  - https://a.example/\n  - https://new.example/feed\n"},
		{"an anchor elsewhere", "feeds:\n  - url: https://a.example/\n    tags: &t [x]\n  - url: https://b.example/\n    tags: *t\n", "feeds:\n  - url: https://a.example/\n    tags: &t [x]\n  - url: https://b.example/\n    tags: *t\n  - url: https://new.example/feed\n"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			path := write(t, test.before)
			if err := Add(path, bare); err != nil {
				t.Fatal(err)
			}
			if got := contents(t, path); got != test.after {
				t.Errorf("got\n%s\nwant\n%s", got, test.after)
			}
		})
	}
}

func TestRemoveDeletesOnlyTheLinesOfTheFeed(t *testing.T) {
	before, err := os.ReadFile("testdata/commented.yaml")
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct{ ref, gone string }{
		{"https://example.org/one.xml", "  - https://example.org/one.xml    # first\n"},
		{"zwei # nicht drei", "  - url: \"https://example.org/two.xml\"   # quoted\n    # the name is a joke\n    name: \"Zwei # nicht drei\"\n    tags: [news, 'late, and good']\n\n    # once an hour is too often\n    every: 2h\n    # end of two\n"},
		{"朝の新聞 ☀", "  - url: https://example.jp/フィード.xml\n    name: 朝の新聞 ☀\n    tags:\n      - 日本\n      # - disabled\n      - news\n"},
		{"https://example.org/flow.xml", "  - {url: https://example.org/flow.xml, hidden: true}\n"},
		{"HTTPS://EXAMPLE.ORG:443/last.xml", "  -   https://example.org/last.xml\n    # what belongs to the last\n"},
	}
	for _, end := range []string{"\n", "\r\n"} {
		for _, test := range tests {
			text := strings.ReplaceAll(string(before), "\n", end)
			path := write(t, text)
			if err := Remove(path, test.ref); err != nil {
				t.Fatal(err)
			}
			if got, want := contents(t, path), strings.Replace(text, strings.ReplaceAll(test.gone, "\n", end), "", 1); got != want {
				t.Errorf("%s: got\n%s\nwant\n%s", test.ref, got, want)
			}
		}
	}
}

func TestRemoveOfTheOnlyFeedLeavesAConfigToAddTo(t *testing.T) {
	path := write(t, "feeds:\n  - https://a.example/")
	if err := Remove(path, "https://a.example"); err != nil {
		t.Fatal(err)
	}
	if got := contents(t, path); got != "feeds:" {
		t.Errorf("got %q", got)
	}
	if err := Add(path, feeds.Subscription{URL: "https://b.example/"}); err != nil {
		t.Fatal(err)
	}
	if got := contents(t, path); got != "feeds:\n  - https://b.example/" {
		t.Errorf("got %q", got)
	}
}

func TestAddWritesEverySetting(t *testing.T) {
	path := write(t, "feeds:\n")
	want := feeds.Subscription{
		URL: "https://example.org/feed?a=b&c=[d]#e", Name: "Dr. \"No\": C:\\ # 1", Tags: []string{"a, b", "yes", "日本", "12"}, Every: 36*time.Hour + 5*time.Second,
		FullText: feeds.FullTextAlways, Hidden: true, Headers: map[string]string{"X-B": "1: 2", "Accept-Language": "en"},
		User: feeds.Secret{Value: "anna"}, Password: feeds.Secret{Command: `pass show "a b"`},
	}
	if err := Add(path, want); err != nil {
		t.Fatal(err)
	}
	config, err := Load(path, Known{})
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(config.Feeds, []feeds.Subscription{want}) {
		t.Errorf("got %#v\nin\n%s", config.Feeds, contents(t, path))
	}
}

func TestEditRefusesWhatItCannotDoAndLeavesTheFile(t *testing.T) {
	added := feeds.Subscription{URL: "https://new.example/feed", Name: "New"}
	tests := []struct {
		name, before string
		edit         func(path string) error
		want         error
		said         string
	}{
		{"a list in brackets", "feeds: [https://a.example/]\n", func(p string) error { return Add(p, added) }, ErrCannotEdit, "  {url: \"https://new.example/feed\", name: New},\n"},
		{"a file in braces", "{feeds: [https://a.example/]}\n", func(p string) error { return Add(p, added) }, ErrCannotEdit, "  {url: \"https://new.example/feed\", name: New},\n"},
		{"removing from brackets", "theme: auto\nfeeds: [https://a.example/]\n", func(p string) error { return Remove(p, "https://a.example/") }, ErrCannotEdit, "line 2"},
		{"an anchored list", "feeds: &f\n  - https://a.example/\n", func(p string) error { return Add(p, added) }, ErrCannotEdit, "anchor"},
		{"an anchor that others need", "feeds:\n  - url: https://a.example/\n    tags: &t [x]\n  - url: https://b.example/\n    tags: *t\n", func(p string) error { return Remove(p, "https://a.example/") }, ErrCannotEdit, "other lines may refer to an anchor (&) in it; delete it yourself in line 2"},
		{"twice the same", "feeds:\n  - https://New.example/feed\n", func(p string) error { return Add(p, added) }, ErrDuplicate, "new.example"},
		{"twice in one call", "feeds:\n", func(p string) error { return Add(p, added, added) }, ErrDuplicate, "new.example"},
		{"unknown feed", "feeds:\n  - https://a.example/\n", func(p string) error { return Remove(p, "https://b.example/") }, ErrUnknownFeed, "b.example"},
		{"ambiguous name", "feeds:\n  - {url: https://a.example/, name: A}\n  - {url: https://b.example/, name: a}\n", func(p string) error { return Remove(p, "A") }, ErrAmbiguous, "address"},
		{"not an address", "feeds:\n", func(p string) error { return Add(p, feeds.Subscription{URL: "example.org"}) }, nil, "https://example.org"},
		{"a written password", "feeds:\n", func(p string) error {
			return Add(p, feeds.Subscription{URL: "https://a.example", Password: feeds.Secret{Value: "hunter2"}})
		}, errWrittenPassword, "a.example"},
		{"a config with a mistake", "feeds:\n  - https://a.example/\nthema: dark\n", func(p string) error { return Add(p, added) }, nil, "did you mean theme?"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			path := write(t, test.before)
			err := test.edit(path)
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

func TestAddWithoutAFileWritesOneThatHoldsOnlyTheFeed(t *testing.T) {
	path := filepath.Join(t.TempDir(), "not", "there", "config.yaml")
	if err := Add(path, feeds.Subscription{URL: "https://a.example/", Tags: []string{"news"}}); err != nil {
		t.Fatal(err)
	}
	config, err := Load(path, Known{})
	if err != nil || len(config.Feeds) != 1 || config.Feeds[0].URL != "https://a.example/" {
		t.Fatalf("got %+v, %v", config, err)
	}
}

func TestExampleNeverReplacesAConfig(t *testing.T) {
	path := filepath.Join(t.TempDir(), "broadsheet", "config.yaml")
	if err := WriteExample(path, []byte("theme: auto\n")); err != nil {
		t.Fatal(err)
	}
	if err := WriteExample(path, []byte("theme: dark\n")); !errors.Is(err, fs.ErrExist) {
		t.Errorf("the second time it said %v", err)
	}
	if got := contents(t, path); got != "theme: auto\n" {
		t.Errorf("got %q", got)
	}
}

func write(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "config.yaml")
	if err := os.WriteFile(path, []byte(text), 0o640); err != nil {
		t.Fatal(err)
	}
	return path
}

func contents(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func directory(t *testing.T, path string) []string {
	t.Helper()
	entries, err := os.ReadDir(filepath.Dir(path))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, entry := range entries {
		names = append(names, entry.Name())
	}
	return names
}

func TestAConfigThatMayNotBeWrittenIsEditedByItsOwner(t *testing.T) {
	if os.Getuid() == 0 {
		t.Skip("root may write everywhere")
	}
	path := write(t, "feeds:\n  - https://a.example/\n")
	if err := os.Chmod(filepath.Dir(path), 0o500); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.Chmod(filepath.Dir(path), 0o700) })
	err := Add(path, feeds.Subscription{URL: "https://new.example/feed", Name: "New"})
	if !errors.Is(err, ErrCannotEdit) || !strings.Contains(err.Error(), "may not be written; add to it yourself:\n\n  - url: https://new.example/feed\n    name: New\n") {
		t.Errorf("adding: %v", err)
	}
	if err := Remove(path, "https://a.example/"); !errors.Is(err, ErrCannotEdit) || !strings.Contains(err.Error(), "delete it yourself") {
		t.Errorf("removing: %v", err)
	}
}
