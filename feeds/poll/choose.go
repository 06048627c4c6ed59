package poll

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/fetch"
	"broadsheet/feeds/ledger"
)

// ErrNoSuchFeed says that no feed of the config has the address or name that was asked for.
var ErrNoSuchFeed = errors.New("no such feed in the config")

// clockSlack is how far in the future a last try may lie before the clock, then or now, is taken to be wrong.
const clockSlack = time.Hour

// choose reads the book and picks the feeds to ask. The tally already counts those that must wait.
func (p *Poller) choose(ctx context.Context, request Request) ([]candidate, *tally, error) {
	records, err := p.options.Book.Records(ctx)
	if err != nil {
		return nil, nil, err
	}
	if err := p.blocks.read(ctx, p.options.Book, p.now()); err != nil {
		return nil, nil, err
	}
	all := p.candidates(records, request.Feed)
	if len(all) == 0 && request.Feed != "" {
		return nil, nil, fmt.Errorf("%w: %s", ErrNoSuchFeed, request.Feed)
	}
	now := p.now()
	tally := newTally(request.Force || request.Feed != "")
	chosen := slices.DeleteFunc(all, func(c candidate) bool {
		if !isWanted(c.record, request, now) {
			return true
		}
		err := p.blocks.admit(c.host, now)
		if err == nil {
			err = refusedJustNow(c.record, now)
		}
		if err != nil {
			tally.heldBack(c, err.Error())
		}
		return err != nil
	})
	return chosen, tally, nil
}

// refusedJustNow returns a *blockedError for a feed whose server said "too often" a moment ago, but not for how long to
// wait: that the user asks again at once is no reason to ask the server.
func refusedJustNow(record ledger.Record, now time.Time) error {
	until := record.LastTry.Add(refusalBlock)
	toldHowLong := record.Why == record.Problem
	if record.Status != ledger.StatusWaiting || toldHowLong || now.Before(record.LastTry) || !now.Before(until) {
		return nil
	}
	return &blockedError{until: until, now: now}
}

// candidates joins records and settings, and keeps the feed that was named, if one was.
func (p *Poller) candidates(records []ledger.Record, named string) []candidate {
	settings := p.settings()
	all := make([]candidate, 0, len(records))
	for position, record := range records {
		c := candidate{
			record:       record,
			subscription: settings[record.URL],
			host:         fetch.Host(record.Address()),
			position:     position,
		}
		if named == "" || record.URL == named || strings.EqualFold(c.name(), named) || strings.EqualFold(record.Title, named) {
			all = append(all, c)
		}
	}
	return all
}

// isWanted reports whether a feed is to be asked now, its host permitting.
func isWanted(record ledger.Record, request Request, now time.Time) bool {
	switch {
	case record.Status == ledger.StatusGone && request.Feed == "" && record.NextPoll.After(now):
		return false // the owner wants no more requests; only naming the feed asks once more
	case request.Force:
		return true
	case record.LastTry.After(now.Add(clockSlack)):
		return true
	default:
		return !record.NextPoll.After(now) && !record.Skips(now)
	}
}

// displayName is what people call a feed: their own name for it, its title, else its host.
func displayName(record ledger.Record, subscription feeds.Subscription) string {
	for _, name := range []string{subscription.Name, record.Title, fetch.Host(record.URL)} {
		if name != "" {
			return name
		}
	}
	if address, err := url.Parse(record.URL); err == nil {
		return address.Redacted()
	}
	return "a feed without a proper address"
}
