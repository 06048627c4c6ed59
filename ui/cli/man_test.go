package cli

import (
	"strings"
	"testing"
)

func TestManualHasEveryCommand(t *testing.T) {
	page := manual(commands(), "1.0")
	for _, c := range commands() {
		if !strings.Contains(page, ".SS broadsheet "+c.name) {
			t.Errorf("%s is missing", c.name)
		}
	}
	if !strings.Contains(page, ".TP\n.B \\-\\-since") || !strings.Contains(page, "Go down a line.") {
		t.Error("flags or keys are missing")
	}
}

func TestTextIsNoRequestToRoff(t *testing.T) {
	if got, want := roff(".TH a-b\n'x\\y"), "\\&.TH a\\-b\n\\&'x\\ey"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
