package cli

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// home is a fresh machine of one user, on which commands are run.
type home struct {
	t     *testing.T
	path  string
	clock time.Time
	bare  bool // no variable of the environment says where it is
}

// result is what one command left behind.
type result struct {
	code           int
	stdout, stderr string
}

const exampleConfig = "feeds:\n  - broadsheet:welcome\n"

func newHome(t *testing.T) *home {
	t.Helper()
	return &home{t: t, path: t.TempDir(), clock: time.Date(2026, 11, 22, 9, 0, 0, 0, time.UTC)}
}

func (h *home) run(arguments ...string) result { return h.feed("", arguments...) }

// feed runs a command with something on its standard input.
func (h *home) feed(stdin string, arguments ...string) result {
	h.t.Helper()
	var stdout, stderr bytes.Buffer
	code := Run(context.Background(), Place{
		Stdin: strings.NewReader(stdin), Stdout: &stdout, Stderr: &stderr,
		Getenv:  h.getenv,
		Clock:   func() time.Time { return h.clock },
		Version: "test", Example: []byte(exampleConfig),
	}, arguments)
	return result{code, stdout.String(), stderr.String()}
}

func (h *home) getenv(name string) string {
	if h.bare || name != "HOME" {
		return ""
	}
	return h.path
}

// must runs a command that has to end with 0 and returns what it printed.
func (h *home) must(arguments ...string) string {
	h.t.Helper()
	r := h.run(arguments...)
	if r.code != exitDone {
		h.t.Fatalf("broadsheet %s: exit %d\n%s%s", strings.Join(arguments, " "), r.code, r.stdout, r.stderr)
	}
	return r.stdout
}

func (h *home) configPath() string {
	return filepath.Join(h.path, ".config", "broadsheet", "config.yaml")
}

func (h *home) writeConfig(text string) { h.writtenConfig(text) }

// writtenConfig writes the config and returns its path.
func (h *home) writtenConfig(text string) string {
	h.t.Helper()
	if err := os.MkdirAll(filepath.Dir(h.configPath()), 0o700); err != nil {
		h.t.Fatal(err)
	}
	if err := os.WriteFile(h.configPath(), []byte(text), 0o600); err != nil {
		h.t.Fatal(err)
	}
	return h.configPath()
}

// files lists everything that was written below the home.
func (h *home) files() []string {
	h.t.Helper()
	var found []string
	err := filepath.WalkDir(h.path, func(path string, entry os.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			found = append(found, strings.TrimPrefix(path, h.path))
		}
		return err
	})
	if err != nil {
		h.t.Fatal(err)
	}
	return found
}

// newsroom serves feeds on loopback: /feed/N has the given number of items.
func newsroom(t *testing.T, items int) *httptest.Server {
	t.Helper()
	var server *httptest.Server
	server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := strings.TrimPrefix(r.URL.Path, "/feed/")
		if name == r.URL.Path {
			http.NotFound(w, r)
			return
		}
		w.Header().Set("Content-Type", "application/rss+xml")
		w.Header().Set("ETag", `"one"`)
		if r.Header.Get("If-None-Match") == `"one"` {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		fmt.Fprintf(w, "<rss version='2.0'><channel><title>Gazette %s</title><link>%s/</link>", name, server.URL)
		for i := range items {
			fmt.Fprintf(w, "<item><title>Story %d of %s</title><link>%s/story/%s/%d</link><guid>%s-%d</guid>"+
				"<pubDate>Sat, 21 Nov 2026 %02d:%02d:00 GMT</pubDate>"+
				"<description>&lt;p&gt;The harbour of %s was full of ships on day %d, and the pilots had work until the evening.&lt;/p&gt;</description></item>",
				i, name, server.URL, name, i, name, i, i%24, i%60, name, i)
		}
		fmt.Fprint(w, "</channel></rss>")
	}))
	t.Cleanup(server.Close)
	return server
}
