package fetch

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"broadsheet/feeds"
)

func TestReveal(t *testing.T) {
	t.Setenv("BROADSHEET_TEST_SECRET", "from the environment")
	tests := []struct {
		secret feeds.Secret
		want   string
	}{
		{feeds.Secret{}, ""},
		{feeds.Secret{Value: "as written"}, "as written"},
		{feeds.Secret{Environment: "BROADSHEET_TEST_SECRET"}, "from the environment"},
		{feeds.Secret{Command: "printf 'first line\\r\\nsecond\\n'"}, "first line"},
	}
	for _, test := range tests {
		if got, err := Reveal(t.Context(), test.secret); got != test.want || err != nil {
			t.Errorf("%v: %q, %v", test.secret, got, err)
		}
	}
}

func TestRevealNeverShowsWhatItRan(t *testing.T) {
	for _, command := range []string{"echo hidden; echo hidden >&2; exit 3", "true # hidden", "/no/such/hidden"} {
		_, err := Reveal(t.Context(), feeds.Secret{Command: command})
		if err == nil || strings.Contains(err.Error(), "hidden") {
			t.Errorf("%q: %v", command, err)
		}
	}
	if _, err := Reveal(t.Context(), feeds.Secret{Environment: "BROADSHEET_TEST_UNSET"}); err == nil {
		t.Error("an unset variable is no error")
	}
}

func TestRevealDoesNotWaitForEver(t *testing.T) {
	begin := time.Now()
	if _, err := runSecretCommand(t.Context(), "sleep 60", 50*time.Millisecond); err == nil {
		t.Error("a command that hangs is no error")
	}
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if _, err := Reveal(ctx, feeds.Secret{Command: "sleep 60"}); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("cancelled: %v", err)
	}
	if took := time.Since(begin); took > 20*time.Second {
		t.Errorf("took %v", took)
	}
}

func TestACommandIsRunOnceForManyRequests(t *testing.T) {
	now := serverTime
	file := t.TempDir() + "/runs"
	secret := feeds.Secret{Command: "echo x >> " + file + "; wc -l < " + file}
	secrets := newSecrets(func() time.Time { return now })
	for _, step := range []struct {
		wait time.Duration
		want string
	}{{0, "1"}, {time.Minute, "1"}, {secretTime, "2"}} {
		now = now.Add(step.wait)
		got, err := secrets.reveal(t.Context(), secret)
		if err != nil || strings.TrimSpace(got) != step.want {
			t.Errorf("after %v: run %q, want %q (%v)", step.wait, got, step.want, err)
		}
	}
}
