package poll

import (
	"maps"
	"slices"
	"sync"
	"time"
)

// How many pages one host is asked for within a minute. Opening an article counts, but may go further:
// a person waits for it.
const (
	queuedPerMinute = 6
	openedPerMinute = 20
)

// pace spaces the fetches of pages, host by host.
type pace struct {
	mu    sync.Mutex
	asked map[string][]time.Time // within the last minute, oldest first
}

func newPace() *pace { return &pace{asked: make(map[string][]time.Time)} }

// reserve takes one of the limit's fetches for now and returns 0, or returns how long to wait before trying again.
func (p *pace) reserve(host string, limit int, now time.Time) time.Duration {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.forget(now)
	times := p.asked[host]
	if len(times) < limit {
		p.asked[host] = append(times, now)
		return 0
	}
	return times[len(times)-limit].Add(time.Minute).Sub(now)
}

// forget drops what is older than a minute, or lies in the future since the clock was set.
func (p *pace) forget(now time.Time) {
	for host, times := range p.asked {
		p.asked[host] = slices.DeleteFunc(times, func(at time.Time) bool {
			return at.After(now) || !at.After(now.Add(-time.Minute))
		})
	}
	maps.DeleteFunc(p.asked, func(_ string, times []time.Time) bool { return len(times) == 0 })
}
