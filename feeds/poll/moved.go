package poll

import (
	"time"

	"broadsheet/feeds/fetch"
	"broadsheet/feeds/ledger"
)

// noteMove records where permanent redirects led in a poll that succeeded.
func noteMove(record *ledger.Record, response fetch.Response, now time.Time) {
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
func doubtMove(record *ledger.Record) {
	record.MovedSeen = min(record.MovedSeen, ledger.MovedForGood-1)
}
