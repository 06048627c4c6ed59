package poll

import (
	"context"
	"fmt"
	"maps"
	"sync"
	"time"

	"broadsheet/feeds/ledger"
)

// blocks are the hosts that want to be left alone. The book keeps them over restarts and tells other processes;
// the copy here is what the other goroutines of this one go by at once.
type blocks struct {
	mu    sync.Mutex
	until map[string]time.Time
}

// blockedError stops a request before it reaches a host that wants to be left alone.
type blockedError struct {
	until, now time.Time
}

// Error says until when, in the user's time.
func (e *blockedError) Error() string { return waitText(e.until, e.now) }

func newBlocks() *blocks { return &blocks{until: make(map[string]time.Time)} }

// read takes over what the book knows. A block that lasts longer than any that is set was set while the clock was wrong.
func (b *blocks) read(ctx context.Context, book ledger.Book, now time.Time) error {
	known, err := book.Blocks(ctx)
	if err != nil {
		return fmt.Errorf("reading which hosts want to be left alone: %w", err)
	}
	for host, until := range known {
		if !until.After(now.Add(longestBlock + clockSlack)) {
			b.note(host, until)
		}
	}
	return nil
}

func (b *blocks) note(host string, until time.Time) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if until.After(b.until[host]) {
		b.until[host] = until
	}
}

// admit returns a *blockedError if the host is not to be asked now.
func (b *blocks) admit(host string, now time.Time) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	maps.DeleteFunc(b.until, func(_ string, until time.Time) bool { return !until.After(now) })
	if until, ok := b.until[host]; ok {
		return &blockedError{until: until, now: now}
	}
	return nil
}

// waitText says until when a host wants to be left alone.
func waitText(until, now time.Time) string {
	until = until.In(now.Location())
	layout := "15:04"
	if until.YearDay() != now.YearDay() || until.Year() != now.Year() {
		layout = "Monday 2 January, 15:04"
	}
	return "asked to wait until " + until.Format(layout)
}

// strikes counts, within one refresh, the hosts that say "too often" without saying for how long.
type strikes struct {
	mu    sync.Mutex
	hosts map[string]int
}

func newStrikes() *strikes { return &strikes{hosts: make(map[string]int)} }

// isOut reports whether a host has said so for a second time, so that its other feeds are better left alone.
func (s *strikes) isOut(host string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.hosts[host]++
	return s.hosts[host] > 1
}
