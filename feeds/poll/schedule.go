package poll

import (
	"crypto/sha256"
	"encoding/binary"
	"math"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/ledger"
)

// The bounds of the policy.
const (
	longestHint    = 24 * time.Hour // however long a server says its answer is fresh
	longestBackoff = 48 * time.Hour
	costlyInterval = 6 * time.Hour // for a feed that cannot be asked conditionally and gives no hint
	shortestBlock  = time.Minute
	longestBlock   = 48 * time.Hour
	goneInterval   = 7 * 24 * time.Hour
	neverAgain     = 10 * 365 * 24 * time.Hour
)

// schedule plans the next poll of one feed.
type schedule struct {
	url      string
	interval time.Duration
	chosen   bool // the user set the interval for this feed
}

func (p *Poller) schedule(record ledger.Record, subscription feeds.Subscription) schedule {
	if subscription.Every > 0 {
		return schedule{url: record.URL, interval: subscription.Every, chosen: true}
	}
	return schedule{url: record.URL, interval: p.options.Interval()}
}

// afterSuccess waits for the user's interval, or for as long as the server or the document say that nothing will be new.
func (s schedule) afterSuccess(record ledger.Record, now time.Time) time.Time {
	hint := min(max(record.FreshFor, record.Hints.TTL, record.Hints.Period), longestHint)
	interval := max(s.interval, hint)
	if record.Validators == (ledger.Validators{}) && hint <= 0 && !s.chosen {
		interval = max(interval, costlyInterval)
	}
	return now.Add(s.jittered(interval))
}

// afterFailure doubles the wait with each failure in a row.
func (s schedule) afterFailure(failures int, now time.Time) time.Time {
	wait := s.interval
	for range failures - 1 {
		if wait >= longestBackoff {
			break
		}
		wait = min(2*wait, longestBackoff)
	}
	return now.Add(s.jittered(wait))
}

// afterRefusal plans for a server that is overloaded or was asked too often, but does not say for how long.
func (s schedule) afterRefusal(failures int, now time.Time) time.Time {
	return s.afterFailure(failures+1, now)
}

// afterGone asks once more after a week, lest the owner's mistake be final, and then no more.
func (s schedule) afterGone(failures int, now time.Time) time.Time {
	if failures > 1 {
		return now.Add(neverAgain)
	}
	return now.Add(s.jittered(goneInterval))
}

// jittered adds up to 15 %, always the same for one feed, so that feeds drift away from the full hour
// and from one another.
func (s schedule) jittered(wait time.Duration) time.Duration {
	sum := sha256.Sum256([]byte(s.url))
	share := float64(binary.BigEndian.Uint32(sum[:])) / math.MaxUint32
	return wait + time.Duration(0.15*share*float64(wait))
}

// blockTime holds a server's wish to be left alone within bounds.
func blockTime(asked time.Duration) time.Duration {
	return min(max(asked, shortestBlock), longestBlock)
}
