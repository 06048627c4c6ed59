package config

import (
	"errors"
	"testing"
)

func TestMoveChangesTheAddressAlone(t *testing.T) {
	const from = "https://old.example/feed"
	tests := []struct{ name, before, after string }{
		{"a bare item", "feeds:\n  - https://old.example/feed  # mine\n", "feeds:\n  - https://new.example/feed.xml  # mine\n"},
		{"quoted", "feeds:\n  - \"https://old.example/feed\"\n", "feeds:\n  - \"https://new.example/feed.xml\"\n"},
		{"a mapping, mentioned in a comment first", "# https://old.example/feed was good\nfeeds:\n  - name: N\n    # https://old.example/feed\n    url: 'https://old.example/feed'\n    tags: [a]\n", "# https://old.example/feed was good\nfeeds:\n  - name: N\n    # https://old.example/feed\n    url: 'https://new.example/feed.xml'\n    tags: [a]\n"},
		{"a longer address before it", "feeds:\n  - https://old.example/feed/comments\n  - https://old.example/feed\n", "feeds:\n  - https://old.example/feed/comments\n  - https://new.example/feed.xml\n"},
		{"a list in brackets, Windows line ends", "feeds: [https://old.example/feed]\r\ntheme: dark\r\n", "feeds: [https://new.example/feed.xml]\r\ntheme: dark\r\n"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			path := write(t, test.before)
			if err := Move(path, from, "https://new.example/feed.xml"); err != nil {
				t.Fatal(err)
			}
			if got := contents(t, path); got != test.after {
				t.Errorf("got\n%s\nwant\n%s", got, test.after)
			}
		})
	}
}

func TestMoveRefusesWhatItCannotDo(t *testing.T) {
	const text = "feeds:\n  - https://a.example/\n  - &b https://b.example/\n  - name: A\n    url: \"https://c.example/\\x66eed\"\n"
	tests := []struct {
		from, to string
		want     error
	}{
		{"https://a.example/", "https://b.example/", ErrDuplicate},
		{"https://z.example/", "https://y.example/", ErrUnknownFeed},
		{"A", "https://y.example/", ErrUnknownFeed},
		{"https://c.example/feed", "https://y.example/", ErrCannotEdit},
		{"https://a.example/", "ftp://y.example/", nil},
	}
	for _, test := range tests {
		path := write(t, text)
		err := Move(path, test.from, test.to)
		if err == nil || test.want != nil && !errors.Is(err, test.want) {
			t.Errorf("%s to %s: %v, want %v", test.from, test.to, err, test.want)
		}
		if contents(t, path) != text {
			t.Errorf("%s to %s: the file was changed", test.from, test.to)
		}
	}
}
