package fetch

import (
	"context"
	"sync"

	"golang.org/x/sync/semaphore"
)

// gate lets only so many requests through at once: per host and in all. Those who wait are served in the order they came.
// MaxConnsPerHost of net/http would not do, since it does not bound the streams of HTTP/2.
type gate struct {
	total   *semaphore.Weighted
	perHost int64
	mu      sync.Mutex
	doors   map[string]*door
}

// door is the gate of one host. It is kept only while somebody stands in it.
type door struct {
	slots *semaphore.Weighted
	users int
}

func newGate(perHost, total int) *gate {
	return &gate{
		total:   semaphore.NewWeighted(int64(total)),
		perHost: int64(perHost),
		doors:   make(map[string]*door),
	}
}

// enter waits for a slot of the host and then for one of all, so that the queue before a slow host
// holds nobody else up. It gives up with the context.
func (g *gate) enter(ctx context.Context, host string) (leave func(), err error) {
	door := g.open(host)
	if err := door.slots.Acquire(ctx, 1); err != nil {
		g.shut(host)
		return nil, err
	}
	if err := g.total.Acquire(ctx, 1); err != nil {
		door.slots.Release(1)
		g.shut(host)
		return nil, err
	}
	return func() {
		g.total.Release(1)
		door.slots.Release(1)
		g.shut(host)
	}, nil
}

func (g *gate) open(host string) *door {
	g.mu.Lock()
	defer g.mu.Unlock()
	found := g.doors[host]
	if found == nil {
		found = &door{slots: semaphore.NewWeighted(g.perHost)}
		g.doors[host] = found
	}
	found.users++
	return found
}

func (g *gate) shut(host string) {
	g.mu.Lock()
	defer g.mu.Unlock()
	door := g.doors[host]
	door.users--
	if door.users == 0 {
		delete(g.doors, host)
	}
}
