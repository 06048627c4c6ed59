package cli

import "testing"

func TestProgressGoesOnlyToTerminalsThatDrawIt(t *testing.T) {
	tests := []struct {
		name string
		env  map[string]string
		want bool
	}{
		{"unknown", map[string]string{"TERM": "xterm-256color"}, false},
		{"Ghostty", map[string]string{"TERM_PROGRAM": "ghostty"}, true},
		{"Windows Terminal", map[string]string{"WT_SESSION": "1"}, true},
		{"GNOME before", map[string]string{"VTE_VERSION": "7600"}, false},
		{"GNOME now", map[string]string{"VTE_VERSION": "8001"}, true},
		{"tmux within Ghostty", map[string]string{"TERM_PROGRAM": "ghostty", "TMUX": "/tmp/x,1,0"}, false},
	}
	for _, test := range tests {
		if got := drawsTabProgress(func(name string) string { return test.env[name] }); got != test.want {
			t.Errorf("%s: %v, want %v", test.name, got, test.want)
		}
	}
}
