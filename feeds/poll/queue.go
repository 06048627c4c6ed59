package poll

import (
	"context"
	"sync"
)

// queue hands out the feeds to ask, host by host in turn, so that no worker ever waits for a host while
// another host is free. A ticket allows its holder one request at a time to the ticket's host.
type queue struct {
	mu      sync.Mutex
	lines   map[string][]candidate
	tickets chan string
	open    int // tickets that are not spent yet
}

func newQueue(candidates []candidate, perHost int) *queue {
	q := &queue{lines: make(map[string][]candidate)}
	var hosts []string
	for _, candidate := range candidates {
		host := candidate.host
		if len(q.lines[host]) == 0 {
			hosts = append(hosts, host)
		}
		q.lines[host] = append(q.lines[host], candidate)
	}
	q.tickets = make(chan string, perHost*len(hosts))
	for round := range perHost {
		for _, host := range hosts {
			if round < len(q.lines[host]) {
				q.tickets <- host
				q.open++
			}
		}
	}
	if q.open == 0 {
		close(q.tickets)
	}
	return q
}

// take returns the next feed whose host is free; false when there is none left, or the context has ended.
func (q *queue) take(ctx context.Context) (candidate, bool) {
	for ctx.Err() == nil {
		select {
		case host, ok := <-q.tickets:
			if !ok {
				return candidate{}, false
			}
			if next, ok := q.first(host); ok {
				return next, true
			}
		case <-ctx.Done():
		}
	}
	return candidate{}, false
}

// first takes the first of a host's line; at the end of the line the ticket is spent.
func (q *queue) first(host string) (candidate, bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	line := q.lines[host]
	if len(line) == 0 {
		q.spend()
		return candidate{}, false
	}
	q.lines[host] = line[1:]
	return line[0], true
}

// done puts the ticket back that was taken with the feed.
func (q *queue) done(asked candidate) {
	q.mu.Lock()
	defer q.mu.Unlock()
	host := asked.host
	if len(q.lines[host]) == 0 {
		q.spend()
		return
	}
	q.tickets <- host
}

func (q *queue) spend() {
	q.open--
	if q.open == 0 {
		close(q.tickets)
	}
}
