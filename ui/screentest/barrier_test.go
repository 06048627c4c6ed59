package screentest

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
)

// slow is an echo that takes its time over each key.
type slow struct{ echo }

func (m slow) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if _, ok := msg.(tea.KeyPressMsg); ok {
		time.Sleep(30 * time.Millisecond)
	}
	next, cmd := m.echo.Update(msg)
	return slow{next.(echo)}, cmd
}

func TestDrawnWaitsForAllThatWasSent(t *testing.T) {
	s := New(t, slow{}, 60, 5)
	for _, want := range []string{"keys a,b,c,", "keys a,b,c,a,b,c,"} {
		if text := s.Type("abc").Drawn().Text(); !strings.Contains(text, want+"\n") {
			t.Errorf("wanted %q on the screen, got\n%s", want, text)
		}
	}
	if strings.Contains(s.Sent(), "barrier") {
		t.Error("the barrier counts as sent by the model")
	}
}
