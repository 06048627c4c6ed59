// Package ledger holds what polling and the store say to one another: what is remembered of each feed, and what a poll found.
// It knows neither the network nor the database, so that neither side has to know the other.
package ledger

import (
	"context"
	"time"

	"broadsheet/feeds"
)

// Book is where a poll reads what is remembered of each feed and writes what it found.
// No call waits for the network, and each write is one short transaction.
type Book interface {
	// Records returns what is remembered of the feeds in the config, in the order of the config.
	Records(ctx context.Context) ([]Record, error)

	// Record returns what is remembered of one feed. A poll that holds the lease reads it again:
	// another process may have asked the feed since Records was read.
	Record(ctx context.Context, feed int64) (Record, error)

	// Lease takes a feed for owner until the given time, unless another owner holds it; it reports whether it did.
	Lease(ctx context.Context, feed int64, owner string, until time.Time) (bool, error)

	// Leases takes all those of the feeds that no other owner holds, in one transaction, and returns them.
	Leases(ctx context.Context, feeds []int64, owner string, until time.Time) ([]int64, error)

	// Release gives leases back that Save did not end (a poll that was given up).
	Release(ctx context.Context, owner string) error

	// Save writes the outcomes of several polls in one transaction and ends their leases.
	Save(ctx context.Context, outcomes []Outcome) ([]Saved, error)

	// Blocks returns the hosts that asked to be left alone, and until when.
	Blocks(ctx context.Context) (map[string]time.Time, error)

	// Block notes that a host asked to be left alone until the given time (said by a page; a feed's outcome carries its own).
	Block(ctx context.Context, host string, until time.Time) error

	// SavePage keeps the page fetched for an article as its source of kind feeds.SourcePage, or, when problem
	// is not "", that it could not be had.
	SavePage(ctx context.Context, article int64, page feeds.Source, problem string) error

	// WantedPages lists articles of the feed whose pages are to be fetched (full_text: always), newest first.
	WantedPages(ctx context.Context, feed int64, limit int) ([]WantedPage, error)
}

// WantedPage is an article whose page is to be fetched.
type WantedPage struct {
	Article int64
	URL     string
}

// Outcome is what a poll of one feed found.
type Outcome struct {
	Record                 // the record as it is to be kept now
	Owner      string      // whose lease ends
	Content    *feeds.Feed // nil if nothing new was read
	BlockHost  string      // host that asked to be left alone, or ""
	BlockUntil time.Time
}

// Saved says what an outcome changed.
type Saved struct {
	Feed    int64
	New     int
	Updated int
}
