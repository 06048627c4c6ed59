package fetch

import (
	"context"
	"time"

	"golang.org/x/sync/semaphore"

	"broadsheet/feeds"
)

// secretTime is how long what a command printed is remembered: fifty feeds with one password should bring up
// the password manager once, not fifty times.
const secretTime = 5 * time.Minute

// secrets runs the commands of credentials one at a time and remembers their values for a while.
type secrets struct {
	clock feeds.Clock
	turn  *semaphore.Weighted
	known map[string]knownSecret // by command; guarded by turn
}

type knownSecret struct {
	value string
	until time.Time
}

func newSecrets(clock feeds.Clock) *secrets {
	return &secrets{clock: clock, turn: semaphore.NewWeighted(1), known: make(map[string]knownSecret)}
}

func (s *secrets) reveal(ctx context.Context, secret feeds.Secret) (string, error) {
	if secret.Command == "" || secret.Environment != "" {
		return Reveal(ctx, secret)
	}
	if err := s.turn.Acquire(ctx, 1); err != nil {
		return "", err
	}
	defer s.turn.Release(1)
	if known, ok := s.known[secret.Command]; ok && s.clock().Before(known.until) {
		return known.value, nil
	}
	value, err := Reveal(ctx, secret)
	if err != nil {
		return "", err
	}
	s.known[secret.Command] = knownSecret{value: value, until: s.clock().Add(secretTime)}
	return value, nil
}
