// Package health says in words how a feed is doing, for the command line and the reader alike.
// It judges nothing: what there is to say is in what the store keeps of the feed.
package health

import (
	"fmt"
	"time"

	"broadsheet/feeds/ledger"
	"broadsheet/store"
	"broadsheet/store/config"
	"broadsheet/ui/text"
)

// Summary is a sentence on how the feed is doing and when it is asked next.
func Summary(feed store.Feed, now time.Time) string {
	switch {
	case feed.Problem != "":
		return feed.Problem
	case feed.LastTry.IsZero():
		return "not asked yet"
	default:
		words := "well, asked " + Ago(feed.LastTry, now)
		if feed.NextPoll.After(now) {
			words += ", next " + Next(feed, now) + " (" + feed.Why + ")"
		}
		return words
	}
}

// Remarks say what is odd about a feed that may be well all the same.
func Remarks(feed store.Feed, doubles bool, follow config.FollowMoves) []string {
	var remarks []string
	if HasMoved(feed, follow) {
		remarks = append(remarks, "moved to "+text.Row(feed.MovedTo))
	}
	if feed.Teasers {
		remarks = append(remarks, "only teasers")
	}
	if doubles {
		remarks = append(remarks, "all of it is in other feeds too")
	}
	return remarks
}

// HasMoved reports whether the feed has moved for good and the user wants to hear of that. A config that names the new
// address already has nothing to follow.
func HasMoved(feed store.Feed, follow config.FollowMoves) bool {
	return feed.Moved && follow != config.FollowNever && config.Identity(feed.URL) != config.Identity(feed.MovedTo)
}

// words are what the outcomes of a poll are called.
var words = map[ledger.Status]string{
	ledger.StatusNever:     "not asked yet",
	ledger.StatusNew:       "well",
	ledger.StatusUnchanged: "well",
	ledger.StatusFailed:    "failed",
	ledger.StatusWaiting:   "told to wait",
	ledger.StatusGone:      "gone for good",
	ledger.StatusOffline:   "not reached",
}

// Status is the outcome of the last poll in a few words, with the most remarkable oddity of a feed that is well.
func Status(feed store.Feed, doubles bool, follow config.FollowMoves) string {
	word, known := words[feed.Status]
	switch {
	case !known:
		return string(feed.Status)
	case word != "well":
		return word
	case HasMoved(feed, follow):
		return "well, moved"
	case feed.Teasers:
		return "well, only teasers"
	case doubles:
		return "well, only doubles"
	default:
		return word
	}
}

// Next is when the feed is asked next, as from now.
func Next(feed store.Feed, now time.Time) string {
	if !feed.NextPoll.After(now) {
		return "now"
	}
	return "in " + span(feed.NextPoll.Sub(now))
}

// Ago says how long ago a time was.
func Ago(then, now time.Time) string {
	switch ago := now.Sub(then); {
	case then.IsZero():
		return "never"
	case ago < time.Minute:
		return "just now"
	default:
		return span(ago) + " ago"
	}
}

// span says a duration in its largest unit.
func span(d time.Duration) string {
	switch {
	case d < time.Hour:
		return fmt.Sprintf("%d min", int(d.Minutes()+0.5))
	case d < 48*time.Hour:
		return fmt.Sprintf("%d h", int(d.Hours()+0.5))
	default:
		return fmt.Sprintf("%d days", int(d.Hours()/24+0.5))
	}
}
