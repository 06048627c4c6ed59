package cli

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestWhatIsRepeatedOfArgumentsCannotWriteToTheTerminal(t *testing.T) {
	server := newsroom(t, 1)
	h := newHome(t)
	h.writeConfig("feeds:\n  - " + server.URL + "/feed/a\n")
	h.must("refresh")
	hostile := "\x1b]0;planted\x07\x9b31m\u009b\u202e\xff" + strings.Repeat("long", 1000)
	for _, arguments := range [][]string{
		{"show", hostile},
		{"why", hostile},
		{"mark", "read", hostile},
		{"list", "--feed", hostile},
		{"list", "--tag", hostile},
		{"list", "--view", hostile},
		{"list", "--since", hostile},
		{"remove", hostile},
		{"add", hostile},
		{"import", hostile},
		{"clean", hostile},
		{"sites", "forget", hostile},
		{"list", "--config", hostile},
		{hostile},
		{"--" + hostile},
		{"help", hostile},
	} {
		r := h.run(arguments...)
		if r.code != exitUsage || strings.ContainsAny(r.stderr, "\x1b\x07\u009b\u202e") || strings.Contains(r.stderr, "\x9b31m") || strings.Contains(r.stdout, "\x1b") {
			t.Errorf("%.30q: exit %d, said %.80q", arguments, r.code, r.stderr)
		}
		for line := range strings.Lines(r.stderr) {
			if len([]rune(line)) > longestLine+2 {
				t.Errorf("%.30q: a line of %d characters", arguments, len([]rune(line)))
			}
		}
	}
	if r := h.feed(hostile+"\n", "mark", "read", "-"); r.code != exitUsage || strings.Contains(r.stderr, "\x1b") {
		t.Errorf("a hostile list: %+v", r)
	}
}

func TestWithoutAHomeItSaysWhatToDo(t *testing.T) {
	h := newHome(t)
	h.bare = true
	for _, line := range []string{"list", "config path", "config check", "refresh", "feeds", "show 1", "mark read 1", "search ship", "remove x", "export", "add https://example.org/feed"} {
		if r := h.run(strings.Fields(line)...); r.code != exitUsage || !strings.Contains(r.stderr, "--config FILE and --data DIR") {
			t.Errorf("%s: %+v", line, r)
		}
	}
	if out := h.must(); !strings.Contains(out, "Broadsheet") {
		t.Errorf("without a command it printed %q", out)
	}
	file := filepath.Join(h.path, "page.html")
	if err := os.WriteFile(file, []byte(ferryPage), 0o600); err != nil {
		t.Fatal(err)
	}
	if r := h.run("clean", file, "--url", "https://news.example/ferry"); r.code != exitDone || r.stderr != "" {
		t.Errorf("clean: %+v", r)
	}
	h.must("list", "--config", h.writtenConfig("feeds: []\n"), "--data", filepath.Join(h.path, "data"))
}

func TestAConfigThatCannotBeReadIsAMistake(t *testing.T) {
	h := newHome(t)
	if r := h.run("list", "--config", h.path); r.code != exitUsage || !strings.Contains(r.stderr, h.path+" is a folder: name the file in it") {
		t.Errorf("%+v", r)
	}
	for _, flag := range []string{"--config", "--data"} {
		if r := h.run("list", flag, ""); r.code != exitUsage || !strings.Contains(r.stderr, flag+" is empty") {
			t.Errorf("%s of an unset variable: %+v", flag, r)
		}
	}
}
