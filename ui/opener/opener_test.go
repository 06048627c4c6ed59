package opener

import (
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"broadsheet/store/config"
)

func TestFirstMatchingOpenerIsFound(t *testing.T) {
	openers := []config.Opener{
		{Match: "youtube.com/watch*"}, {Match: "*/*.PDF"}, {Match: "*.example.org/a/*/c"}, {Match: "example.org"},
	}
	for address, want := range map[string]string{
		"https://youtube.com/watch?v=1":        "youtube.com/watch*",
		"https://www.YouTube.com/watch?v=1":    "youtube.com/watch*",
		"https://youtube.com/@channel":         "",
		"https://notyoutube.com/watch":         "",
		"http://a.example/b/c.pdf":             "*/*.PDF",
		"http://a.example/b/c.pdf.html":        "",
		"https://www.example.org/a/x/y/c":      "*.example.org/a/*/c",
		"https://example.org/a/x/d":            "example.org",
		"https://example.org":                  "example.org",
		"mailto:desk@example.org":              "",
		"file:///etc/passwd":                   "",
		"https://example.org.evil.example/a/c": "",
	} {
		opener, ok := Find(openers, address)
		if opener.Match != want || ok != (want != "") {
			t.Errorf("%s is opened by %q, want %q", address, opener.Match, want)
		}
	}
}

func TestAddressIsOneWordWhateverIsInIt(t *testing.T) {
	address := "https://example.org/$(reboot)?a=1&b=;rm -rf"
	command, err := Command(config.Opener{Command: []string{"mpv", "--title={url}", "{url}"}}, address)
	if err != nil || !slices.Equal(command.Args, []string{"mpv", "--title=" + address, address}) {
		t.Errorf("%q, %v", command.Args, err)
	}
	for _, address := range []string{"file:///etc/passwd", "-rf", "javascript:1", "ftp://example.org"} {
		if _, err := Command(config.Opener{Command: []string{"mpv", "{url}"}}, address); err == nil {
			t.Errorf("%s is handed to a program", address)
		}
		if _, err := Browser("xdg-open", nil, address); err == nil {
			t.Errorf("%s is handed to the browser", address)
		}
	}
}

func TestFailureOfAProgramIsTold(t *testing.T) {
	err := Start(exec.Command("no-such-program-here"))
	if err == nil || !strings.Contains(err.Error(), "no-such-program-here could not be started") {
		t.Errorf("%v", err)
	}
	if err := Start(exec.Command("false")); err == nil || !strings.Contains(err.Error(), "false failed") {
		t.Errorf("%v", err)
	}
	if err := Start(exec.Command("true")); err != nil {
		t.Errorf("%v", err)
	}
}

func TestProgramGetsTheAddressAndIsNotWaitedFor(t *testing.T) {
	told := filepath.Join(t.TempDir(), "told")
	script := filepath.Join(t.TempDir(), "player")
	if err := os.WriteFile(script, []byte("#!/bin/sh\nprintf %s \"$1\" >"+told+"\nexec sleep 60\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	command, err := Browser(script, nil, "https://example.org/a?b=c&d")
	if err != nil {
		t.Fatal(err)
	}
	began := time.Now()
	if err := Start(command); err != nil || time.Since(began) > patience+20*time.Second {
		t.Errorf("%v after %v", err, time.Since(began))
	}
	if got, err := os.ReadFile(told); err != nil || string(got) != "https://example.org/a?b=c&d" {
		t.Errorf("%q, %v", got, err)
	}
	_ = command.Process.Kill()
}

func FuzzGlob(f *testing.F) {
	f.Add("a*b*", "axxbyy")
	f.Fuzz(func(t *testing.T, pattern, text string) {
		if !glob("*", text) || !strings.Contains(text, "*") && !glob(text, text) {
			t.Errorf("%q", text)
		}
		glob(pattern, text)
	})
}
