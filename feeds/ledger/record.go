package ledger

import (
	"slices"
	"time"

	"broadsheet/feeds"
)

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

// MovedForGood is how many polls in a row must have been redirected to the same address, each ending in a feed,
// before that address is asked in place of the old one: a hotel's log-in page must not steal a subscription.
const MovedForGood = 3

// HasMoved reports whether the feed has moved for good, so that the config may be brought up to date.
func (r Record) HasMoved() bool { return r.MovedTo != "" && r.MovedSeen >= MovedForGood }

// Address is where the feed is asked for: its own address, or the one it has moved to.
func (r Record) Address() string {
	if r.HasMoved() {
		return r.MovedTo
	}
	return r.URL
}

// Skips applies skipHours and skipDays, at the time of asking: at the planned time the reader may have been closed.
// Hints that leave no hour or no day are a mistake of the publisher's.
func (r Record) Skips(now time.Time) bool {
	now = now.UTC()
	hour := slices.Contains(r.Hints.SkipHours, now.Hour()) && leavesSome(r.Hints.SkipHours, 24)
	day := slices.Contains(r.Hints.SkipDays, now.Weekday()) && leavesSome(r.Hints.SkipDays, 7)
	return hour || day
}

func leavesSome[T ~int](skipped []T, all int) bool {
	for value := range all {
		if !slices.Contains(skipped, T(value)) {
			return true
		}
	}
	return false
}

// Reason says in words why the feed is asked next when it is. What the clock alone decides is told as of now.
func (r Record) Reason(now time.Time) string {
	switch {
	case r.LastTry.IsZero():
		return "was never asked yet"
	case r.Status == StatusOffline && !r.NextPoll.After(now):
		return "as soon as there is a network"
	case !r.NextPoll.After(now) && r.Skips(now):
		return "skips these hours: the feed asks for it"
	case r.Why == "" && !r.NextPoll.After(now):
		return "is due"
	default:
		return r.Why
	}
}
