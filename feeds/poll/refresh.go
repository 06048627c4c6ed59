package poll

import (
	"context"
	"fmt"
	"sync"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/ledger"
)

// grace is how long a refresh that was given up may still write what it has already fetched.
const grace = 700 * time.Millisecond

// Request says what to refresh.
type Request struct {
	Force bool   // the user asked: feeds that are not due yet as well, but never past a host's wish to be left alone
	Feed  string // only the feed with this address, name or title; "" is all

	// Patient is for a machine that may just have woken: where no host can be reached, the refresh waits a few minutes for
	// the network before it says that there is none.
	Patient bool
}

// Summary says what a refresh did.
type Summary struct {
	Asked    int
	New      int // articles
	Updated  int // articles
	Failed   int // feeds
	Waiting  int // feeds that were not asked because their host wants to be left alone, or that said so now
	Leased   int // feeds that another process is asking at the moment
	Offline  bool
	Problems []Problem // in the order of the config
}

// Problem is what a refresh has to say about a feed, in words for a person.
type Problem struct {
	Feed  string // its address
	Title string
	Text  string
}

// candidate is a feed that is to be asked.
type candidate struct {
	record       ledger.Record
	subscription feeds.Subscription
	host         string    // that is asked first
	position     int       // in the config
	leased       time.Time // until when
}

func (c candidate) name() string { return displayName(c.record, c.subscription) }

// run is one refresh.
type run struct {
	poller  *Poller
	owner   string
	queue   *queue
	writer  *writer
	tally   *tally
	network *network
	strikes *strikes
}

// refresh is one attempt.
func (p *Poller) refresh(ctx context.Context, request Request, progress func(Progress)) (Summary, error) {
	candidates, tally, err := p.choose(ctx, request)
	if err != nil {
		return Summary{}, fmt.Errorf("choosing the feeds to ask: %w", err)
	}
	if len(candidates) == 0 {
		return tally.result(), nil
	}
	tally.report = progress
	run := &run{
		poller:  p,
		owner:   fmt.Sprintf("%s/%d", p.options.Owner, p.runs.Add(1)),
		tally:   tally,
		network: newNetwork(request.Patient),
		strikes: newStrikes(),
	}
	defer run.release(ctx)
	leased, err := run.leaseAll(ctx, candidates)
	if err != nil {
		return Summary{}, err
	}
	tally.leasedElsewhere(len(candidates) - len(leased))
	candidates = leased
	tally.expect(candidates)
	perHost, total := p.options.Client.Limits()
	run.queue = newQueue(candidates, perHost)
	err = run.do(ctx, min(total, len(candidates)))
	return tally.result(), err
}

// do lets the workers ask while the writer saves.
func (r *run) do(ctx context.Context, workers int) error {
	late, cancel := withGrace(ctx)
	defer cancel()
	r.writer = startWriter(late, r.poller.options.Book, r.tally.saved)

	asking, stop := context.WithCancel(ctx)
	defer stop()
	var group sync.WaitGroup
	for range workers {
		group.Go(func() { r.work(asking, stop) })
	}
	group.Wait()
	if ctx.Err() == nil {
		r.settleNetwork()
	}
	if err := r.writer.finish(); err != nil {
		return fmt.Errorf("saving what was fetched: %w", err)
	}
	return ctx.Err()
}

// work asks one feed after the other. When it turns out that there is no network, stop ends the run.
func (r *run) work(ctx context.Context, stop func()) {
	for {
		candidate, ok := r.queue.take(ctx)
		if !ok {
			return
		}
		r.tally.begin(candidate)
		found, ok := r.ask(ctx, candidate)
		r.queue.done(candidate)
		r.tally.end(candidate)
		if ok {
			r.poller.options.Log.Debug("asked a feed", "feed", found.Feed, "host", candidate.host,
				"status", found.Status, "problem", found.Problem, "next", found.NextPoll)
			r.writer.put(found)
		}
		if r.network.isDown() {
			stop()
		}
	}
}

// settleNetwork decides about the feeds that could not be reached, now that all have been asked.
func (r *run) settleNetwork() {
	held, offline := r.network.verdict()
	if offline {
		r.tally.offline()
	}
	if offline && r.network.patient {
		return // they are asked again in a moment
	}
	for _, miss := range held {
		outcome := miss.outcome
		if offline {
			outcome = offlineOutcome(outcome, miss.before)
		}
		r.writer.put(finding{Outcome: outcome})
	}
}

// withGrace returns a context that outlives its parent by a short while.
func withGrace(parent context.Context) (context.Context, context.CancelFunc) {
	late, cancel := context.WithCancel(context.WithoutCancel(parent))
	stop := context.AfterFunc(parent, func() { time.AfterFunc(grace, cancel) })
	return late, func() {
		stop()
		cancel()
	}
}
