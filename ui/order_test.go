package ui

import (
	"testing"

	"broadsheet/store/config"
)

func TestRightToLeftTextIsTurnedWhereTheTerminalDoesNot(t *testing.T) {
	t.Parallel()
	const konsole, vte = "KONSOLE_VERSION", "VTE_VERSION"
	for _, test := range []struct {
		name    string
		setting config.RightToLeft
		env     map[string]string
		logical bool   // the terminal turns it
		left    string // what is written at the end
	}{
		{"unknown terminal", config.RightToLeftAuto, map[string]string{"TERM": "xterm-256color"}, false, ""},
		{"Konsole", config.RightToLeftAuto, map[string]string{konsole: "230800"}, true, ""},
		{"Konsole behind tmux", config.RightToLeftAuto, map[string]string{konsole: "230800", "TMUX": "/tmp/x"}, false, ""},
		{"Konsole with the setting off", config.RightToLeftReorder, map[string]string{konsole: "230800"}, false, ""},
		{"mlterm", config.RightToLeftAuto, map[string]string{"MLTERM": "3.9.3"}, true, ""},
		{"VTE obeys", config.RightToLeftAuto, map[string]string{vte: "7006"}, false, orderedByTerminal},
		{"VTE as the user wants", config.RightToLeftTerminal, map[string]string{vte: "7006"}, true, orderedByTerminal},
	} {
		m := &Model{config: &config.Config{Reading: config.Reading{RightToLeft: test.setting}}}
		m.options.Getenv = func(name string) string { return test.env[name] }
		if got := m.leavesOrder(); got != test.logical {
			t.Errorf("%s: the terminal turns the text: %v", test.name, got)
		}
		if got := m.leftOrder(); got != test.left {
			t.Errorf("%s: leaves with %q, want %q", test.name, got, test.left)
		}
	}
}

func TestOrderIsClaimedFromTerminalsThatGiveIt(t *testing.T) {
	t.Parallel()
	m := &Model{config: &config.Config{}}
	m.options.Getenv = func(name string) string { return map[string]string{"VTE_VERSION": "7006"}[name] }
	if m.claimOrder() == nil {
		t.Error("VTE is not told that the text is in order")
	}
	m.options.Getenv = func(string) string { return "" }
	if m.claimOrder() != nil {
		t.Error("a terminal is told what it does not know")
	}
}
