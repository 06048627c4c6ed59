package poll

import (
	"fmt"
	"time"

	"broadsheet/feeds/ledger"
)

// whyAfterSuccess names what the wait comes from: the longest of the wishes.
func (s schedule) whyAfterSuccess(r ledger.Record) string {
	hint := min(max(r.FreshFor, r.Hints.TTL, r.Hints.Period), longestHint)
	costly := r.Validators == (ledger.Validators{}) && hint <= 0 && !s.chosen && s.interval < costlyInterval
	switch {
	case costly:
		return "every " + span(costlyInterval) + ": its server cannot say whether anything is new"
	case hint <= s.interval:
		return "every " + span(s.interval)
	case r.FreshFor >= hint:
		return "the server says its answer is fresh for " + span(hint)
	case r.Hints.TTL >= hint:
		return "the feed says it is good for " + span(hint)
	default:
		return "the feed says it changes every " + span(hint)
	}
}

func whyAfterFailure(failures int) string {
	if failures <= 1 {
		return "waits after a failure"
	}
	return fmt.Sprintf("waits after %d failures", failures)
}

func whyAfterGone(failures int) string {
	if failures > 1 {
		return "is not asked any more: it is gone"
	}
	return "is asked once more after a week: it is gone"
}

// span says a duration in its largest unit that leaves no rest worth telling.
func span(d time.Duration) string {
	switch {
	case d < time.Minute:
		return fmt.Sprintf("%d s", int(d.Seconds()))
	case d < time.Hour || d < 3*time.Hour && d%time.Hour >= time.Minute:
		return fmt.Sprintf("%d min", int(d.Minutes()+0.5))
	case d < 48*time.Hour:
		return fmt.Sprintf("%d h", int(d.Hours()+0.5))
	default:
		return fmt.Sprintf("%d days", int(d.Hours()/24+0.5))
	}
}
