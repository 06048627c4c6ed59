package poll

import (
	"context"
	"time"
)

// patience is how long a patient refresh waits between its attempts to find a network: a laptop that was opened has one
// within seconds, or after its user has chosen one.
var patience = []time.Duration{
	2 * time.Second, 5 * time.Second, 15 * time.Second, 30 * time.Second, time.Minute, 2 * time.Minute,
}

// Refresh asks the feeds that are due, and returns when all of them have answered, failed or been given up.
// Progress is called often, never by two goroutines at once, and must return quickly; nil is allowed.
// When the context ends, what was fetched is kept, and leases are given back, within a second.
func (p *Poller) Refresh(ctx context.Context, request Request, progress func(Progress)) (Summary, error) {
	if !request.Patient {
		return p.refresh(ctx, request, progress)
	}
	var read Summary // what needs no network, such as files
	for _, pause := range patience {
		summary, err := p.refresh(ctx, request, progress)
		summary.Asked, summary.New, summary.Updated = summary.Asked+read.Asked, summary.New+read.New, summary.Updated+read.Updated
		if err != nil || !summary.Offline {
			return summary, err
		}
		read = summary
		p.options.Log.Info("waiting for the network", "pause", pause)
		if progress != nil {
			progress(Progress{AwaitsNetwork: true})
		}
		if err := p.wait(ctx, pause); err != nil {
			return read, err
		}
	}
	request.Patient = false
	return p.refresh(ctx, request, progress)
}
