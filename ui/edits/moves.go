package edits

import (
	"context"
	"fmt"
	"net/url"
	"strings"

	"broadsheet/store"
	"broadsheet/store/config"
	"broadsheet/ui/text"
)

// Followed is the end of writing the new addresses of feeds that moved.
type Followed struct {
	Feeds  []store.Feed // as they were
	Config *config.Config
	Stamp  config.Stamp
	Unread error        // why the config could not be read again
	Failed []store.Feed // those whose new address could not be written
	Err    error        // and why
}

// Follow writes the new addresses of feeds, and reads the file again.
func (e Editor) Follow(ctx context.Context, moved []store.Feed) Followed {
	outcome := Followed{}
	for _, feed := range moved {
		if err := e.Move(ctx, feed.URL, feed.MovedTo); err != nil {
			outcome.Failed, outcome.Err = append(outcome.Failed, feed), err
			continue
		}
		outcome.Feeds = append(outcome.Feeds, feed)
	}
	if len(outcome.Feeds) > 0 {
		outcome.Stamp, _ = config.StampOf(e.Path) // a file that can't be looked at is tried again every second
		outcome.Config, outcome.Unread = e.Load(ctx)
	}
	return outcome
}

// Tell says which feeds came and went; "" is none.
func Tell(changes store.Changes) string {
	var words []string
	for _, change := range []struct {
		feeds []store.FeedRef
		how   string
	}{{changes.Added, "new"}, {changes.Returned, "back"}, {changes.Left, "gone; their articles and marks stay"}} {
		switch len(change.feeds) {
		case 0:
		case 1:
			words = append(words, text.Row(Name(change.feeds[0]))+" is "+strings.Replace(change.how, "their", "its", 1))
		default:
			words = append(words, fmt.Sprintf("%d feeds are %s", len(change.feeds), change.how))
		}
	}
	if len(words) == 0 {
		return ""
	}
	return " " + strings.Join(words, ", ") + "."
}

// Name is what a feed is called.
func Name(feed store.FeedRef) string {
	if feed.Name != "" {
		return feed.Name
	}
	return feed.URL
}

// Moved finds a feed that left with articles and one that came in its place: one of the same host, or the only ones.
func Moved(changes store.Changes) (from, to store.FeedRef, ok bool) {
	for _, from := range changes.Left {
		if from.Articles == 0 {
			continue
		}
		for _, to := range changes.Added {
			if host(from.URL) == host(to.URL) || len(changes.Left) == 1 && len(changes.Added) == 1 {
				return from, to, true
			}
		}
	}
	return from, to, false
}

func host(address string) string {
	parsed, err := url.Parse(address)
	if err != nil {
		return address
	}
	return strings.TrimPrefix(parsed.Hostname(), "www.")
}
