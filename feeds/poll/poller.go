// Package poll decides when which feed is asked, asks it as its server wishes, and hands on what came. What it learns of
// a feed (its validators, its waits, its moves) it keeps through the ledger that the store fulfils.
package poll

import (
	"cmp"
	"context"
	"crypto/rand"
	"log/slog"
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/sync/semaphore"

	"broadsheet/feeds"
	"broadsheet/feeds/fetch"
	"broadsheet/feeds/ledger"
)

// Parse reads a feed document. The address is the one that answered; its error is a sentence for a person.
type Parse func(ctx context.Context, body []byte, contentType, url string) (feeds.Feed, error)

// Options are what a Poller works with. Book, Client, Parse and Subscriptions must be given.
type Options struct {
	Book          ledger.Book
	Client        *fetch.Client
	Parse         Parse
	Clock         feeds.Clock                         // nil is time.Now
	Interval      func() time.Duration                // between two polls of a feed that has no setting of its own; nil is an hour
	Subscriptions func() []feeds.Subscription         // the config as it is now
	BuiltIn       func(url string) (feeds.Feed, bool) // the feeds behind broadsheet: addresses; nil is none
	Owner         string                              // names this process in leases; "" is a random name
	Log           *slog.Logger                        // nil is silence
}

// Poller asks the feeds of the config when they are due. It is safe for use by many goroutines:
// refreshes at the same time share the work through leases.
type Poller struct {
	options Options
	parsers *semaphore.Weighted
	blocks  *blocks
	pages   *pace
	files   *pace
	bodies  *fetch.Room
	wait    func(ctx context.Context, d time.Duration) error // sleeps; tests move their clock instead
	runs    atomic.Int64
	wanting sync.Mutex // held by the one FetchWanted that runs
}

// bodyRoom is what large documents may take together while they are fetched and read: one of the largest, or several of a
// few megabytes. What parsing makes of a document is many times its size.
const bodyRoom = 20 << 20

// New returns a Poller.
func New(options Options) *Poller {
	if options.Interval == nil {
		options.Interval = func() time.Duration { return time.Hour }
	}
	options.Owner = cmp.Or(options.Owner, rand.Text())
	options.Log = cmp.Or(options.Log, slog.New(slog.DiscardHandler))
	if options.Clock == nil {
		options.Clock = time.Now
	}
	if options.BuiltIn == nil {
		options.BuiltIn = func(string) (feeds.Feed, bool) { return feeds.Feed{}, false }
	}
	return &Poller{
		options: options,
		parsers: semaphore.NewWeighted(int64(runtime.GOMAXPROCS(0))),
		blocks:  newBlocks(),
		pages:   newPace(),
		files:   newPace(),
		bodies:  fetch.NewRoom(bodyRoom),
		wait:    sleep,
	}
}

func (p *Poller) now() time.Time { return p.options.Clock() }

// settings returns the subscriptions by address.
func (p *Poller) settings() map[string]feeds.Subscription {
	list := p.options.Subscriptions()
	settings := make(map[string]feeds.Subscription, len(list))
	for _, subscription := range list {
		settings[subscription.URL] = subscription
	}
	return settings
}

func sleep(ctx context.Context, d time.Duration) error {
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
