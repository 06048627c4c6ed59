// Package poll decides when to ask which feed, asks it, and hands on what came.
// It knows the manners of polling; where its findings are kept is behind the Book.
package poll

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

// Record is what is remembered of a feed between polls.
type Record struct {
	Feed        int64
	URL         string
	Title       string
	Validators  Validators
	BodyHash    string // hash of the last body that was parsed; "" if none
	Hints       feeds.Hints
	FreshFor    time.Duration // what the server's max-age or Expires said at the last answer
	LastTry     time.Time
	LastSuccess time.Time
	NextPoll    time.Time // zero: never polled, so due
	Why         string    // why then, in words; Reason tells it
	Failures    int       // in a row
	Status      Status
	Problem     string    // in words for a person; "" if all is well
	MovedTo     string    // address that permanent redirects lead to; "" if none
	MovedSeen   int       // polls in a row that were redirected there
	MovedSince  time.Time // when that was first seen
	Teasers     bool      // the last document held no whole article
}

// Validators make a request conditional. Both are kept byte for byte as the server sent them (RFC 9110 §8.8).
type Validators struct {
	ETag         string
	LastModified string
}

// Status says in one word how the last poll of a feed ended.
type Status string

// How a poll can end.
const (
	StatusNever     Status = ""          // not polled yet
	StatusNew       Status = "new"       // a document came and was read
	StatusUnchanged Status = "unchanged" // 304, or the same body again
	StatusFailed    Status = "failed"    // the server or the document was at fault
	StatusWaiting   Status = "waiting"   // the server asked to be left alone for a while
	StatusGone      Status = "gone"      // 410
	StatusOffline   Status = "offline"   // no host could be reached: not the feed's fault
)

// Outcome is what a poll of one feed found.
type Outcome struct {
	Record                 // the record as it is to be kept now
	Owner      string      // whose lease ends
	Content    *feeds.Feed // nil if nothing new was read
	BlockHost  string      // host that asked to be left alone, or ""
	BlockUntil time.Time
	release    func() // gives back the room of a large document, once its content is saved; may be nil
}

// Saved says what an outcome changed.
type Saved struct {
	Feed    int64
	New     int
	Updated int
}
