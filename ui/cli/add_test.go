package cli

import (
	"bytes"
	"context"
	"os"
	"strings"
	"testing"
	"time"

	"broadsheet/feeds/fetch"
)

func TestWithoutANetworkAnAddressIsAddedAndAWordIsNot(t *testing.T) {
	w := newWorld(t)
	w.pull()
	for _, test := range []struct {
		typed, said string
		code        int
	}{
		{"harbour", "there is no such site", exitFailed},
		{"harbour.example", "added https://harbour.example as given", exitDone},
		{"https://intranet", "added https://intranet as given", exitDone},
		{"localhost", "added https://localhost as given", exitDone},
	} {
		t.Run(test.typed, func(t *testing.T) {
			h := newHome(t)
			var said bytes.Buffer
			code := Run(context.Background(), Place{
				Stdin: strings.NewReader(""), Stdout: &said, Stderr: &said,
				Getenv:  func(name string) string { return map[string]string{"HOME": h.path}[name] },
				Clock:   func() time.Time { return h.clock },
				Version: "test", Example: []byte(exampleConfig),
				network: fetch.New(fetch.Options{Clock: func() time.Time { return h.clock }, Dial: w.dial}),
			}, []string{"add", test.typed})
			if code != test.code || !strings.Contains(said.String(), test.said) {
				t.Errorf("exit %d: %s", code, said.String())
			}
			if _, err := os.Stat(h.configPath()); (err == nil) != (test.code == exitDone) {
				t.Errorf("the config: %v", err)
			}
		})
	}
}

func TestAFileOfThisMachineIsAddedAsItIs(t *testing.T) {
	h := newHome(t)
	if out := h.must("add", "file:///srv/news.xml", "--name", "Mine"); out != "added file:///srv/news.xml\n" {
		t.Errorf("printed %q", out)
	}
	if text := h.readConfig(); !strings.Contains(text, "- url: file:///srv/news.xml\n    name: Mine\n") {
		t.Errorf("wrote\n%s", text)
	}
	if r := h.run("add", "file:news.xml"); r.code != exitUsage || !strings.Contains(r.stderr, "file:///") {
		t.Errorf("a file without its path: %+v", r)
	}
}
