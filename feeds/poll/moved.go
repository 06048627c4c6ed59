package poll

import (
	"time"

	"broadsheet/feeds/fetch"
)

// movedForGood is how many polls in a row must have been redirected to the same address, each ending in a feed,
// before that address is asked in place of the old one: a hotel's log-in page must not steal a subscription.
const movedForGood = 3

// HasMoved reports whether the feed has moved for good, so that the config may be brought up to date.
func (r Record) HasMoved() bool { return r.MovedTo != "" && r.MovedSeen >= movedForGood }

// Address is where the feed is asked for: its own address, or the one it has moved to.
func (r Record) Address() string {
	if r.HasMoved() {
		return r.MovedTo
	}
	return r.URL
}

// noteMove records where permanent redirects led in a poll that succeeded.
func noteMove(record *Record, response fetch.Response, now time.Time) {
	switch {
	case record.HasMoved() && response.Permanent == "":
		// The new address answered by itself.
	case response.Permanent == record.MovedTo:
		record.MovedSeen++
	default:
		record.MovedTo, record.MovedSeen, record.MovedSince = response.Permanent, 1, now
	}
	if record.MovedTo == "" {
		record.MovedSeen, record.MovedSince = 0, time.Time{}
	}
}

// doubtMove has the old address asked once more when the new one fails: it may still redirect, or no longer.
func doubtMove(record *Record) {
	record.MovedSeen = min(record.MovedSeen, movedForGood-1)
}
