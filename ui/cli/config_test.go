package cli

import (
	"strings"
	"testing"

	"broadsheet/ui/keys"
)

func TestConfigCheckSaysWhatTheReaderWouldSayOfKeys(t *testing.T) {
	h := newHome(t)
	for _, test := range []struct {
		text, says string
		code       int
	}{
		{"keys:\n  quit: m\n", "keys: toggle-read has no key left: quit uses it", exitDone},
		{"keys:\n  preset: vim\n  quit: \"]]\"\n", "keys: next-heading has no key left: quit uses it", exitDone},
		{"keys:\n  quit: [x, x]\n", "config.yaml:2:13: the key x is bound to quit already", exitUsage},
		{"keys:\n  x: [open, mark-raed]\n", "config.yaml:2:13: there is no command \"mark-raed\"", exitUsage},
		{"keys:\n  x: [open, row]\n", "row needs something behind it: row NUMBER", exitUsage},
		{"keys:\n  x: theme drak\n", "theme can be told auto, dark, light", exitUsage},
		{"keys:\n  x: [open, key-preset emacs]\n", "key-preset can be told default, newsboat, vim", exitUsage},
	} {
		h.writeConfig(test.text)
		r := h.run("config", "check")
		if r.code != test.code || !strings.Contains(r.stderr, test.says) {
			t.Errorf("%s: exit %d, said %q, want %d and %q", test.text, r.code, r.stderr, test.code, test.says)
		}
		if strings.Contains(r.stdout, "is well") || strings.Contains(r.stderr, "did you mean row?") {
			t.Errorf("%s: %+v", test.text, r)
		}
	}
	for _, preset := range keys.Presets() {
		h.writeConfig("keys:\n  preset: " + preset + "\n  f9: theme dark\n")
		if r := h.run("config", "check"); r.code != exitDone || r.stderr != "" {
			t.Errorf("the keys of %s: %+v", preset, r)
		}
	}
}
