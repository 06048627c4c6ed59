package poll

import (
	"context"
	"errors"
	"fmt"
	"time"

	"broadsheet/feeds/ledger"
)

const (
	// leaseTime is how long a feed is held for a poll: longer than a request can take, and short enough
	// that a process which died holds nobody up.
	leaseTime = 2 * time.Minute

	// requestTime is how long a poll may take; a lease must have as much left when the request begins.
	requestTime = leaseTime - 15*time.Second
)

// Why a feed is not asked after all.
var (
	errLeased = errors.New("another process is asking the feed")
	errAsked  = errors.New("the feed has just been asked")
)

// leaseAll takes the feeds for this refresh in one transaction, so that asking them need not wait for the saving of others.
// It drops those that another process holds, or has asked since they were chosen.
func (r *run) leaseAll(ctx context.Context, chosen []candidate) ([]candidate, error) {
	book, until := r.poller.options.Book, r.poller.now().Add(leaseTime)
	ids := make([]int64, 0, len(chosen))
	for _, c := range chosen {
		ids = append(ids, c.record.Feed)
	}
	taken, err := book.Leases(ctx, ids, r.owner, until)
	if err != nil {
		return nil, fmt.Errorf("leasing the feeds to ask: %w", err)
	}
	records, err := book.Records(ctx)
	if err != nil {
		return nil, fmt.Errorf("reading the leased feeds again: %w", err)
	}
	return stillDue(chosen, taken, records, until), nil
}

// stillDue keeps the feeds whose lease was taken and that nobody has asked since, with their records as they are now.
func stillDue(chosen []candidate, taken []int64, records []ledger.Record, until time.Time) []candidate {
	current := make(map[int64]ledger.Record, len(records))
	for _, record := range records {
		current[record.Feed] = record
	}
	held := make(map[int64]bool, len(taken))
	for _, feed := range taken {
		held[feed] = true
	}
	due := make([]candidate, 0, len(taken))
	for _, c := range chosen {
		record := current[c.record.Feed]
		if !held[record.Feed] || !record.LastTry.Equal(c.record.LastTry) {
			continue
		}
		c.record, c.leased = record, until
		due = append(due, c)
	}
	return due
}

// lease makes sure that the feed may be asked now and is held for as long as that takes. It returns the feed's record:
// in a long refresh leases run out, and another process may have asked the feed meanwhile.
func (r *run) lease(ctx context.Context, c candidate) (ledger.Record, error) {
	book, now := r.poller.options.Book, r.poller.now()
	if err := r.poller.blocks.read(ctx, book, now); err != nil {
		return ledger.Record{}, err
	}
	if err := r.poller.blocks.admit(c.host, now); err != nil {
		return ledger.Record{}, err
	}
	if !c.leased.Before(now.Add(requestTime)) {
		return c.record, nil
	}
	taken, err := book.Lease(ctx, c.record.Feed, r.owner, now.Add(leaseTime))
	if err != nil {
		return ledger.Record{}, fmt.Errorf("leasing a feed: %w", err)
	}
	if !taken {
		return ledger.Record{}, errLeased
	}
	record, err := book.Record(ctx, c.record.Feed)
	if err != nil {
		return ledger.Record{}, fmt.Errorf("reading a feed's record again: %w", err)
	}
	if !record.LastTry.Equal(c.record.LastTry) {
		return ledger.Record{}, errAsked
	}
	return record, nil
}

// release gives back the leases that no outcome ended, also when the refresh was given up.
func (r *run) release(ctx context.Context) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), grace)
	defer cancel()
	if err := r.poller.options.Book.Release(ctx, r.owner); err != nil {
		r.poller.options.Log.Warn("leases were not given back; they will expire", "error", err)
	}
}
