package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"

	"broadsheet/feeds"
)

// FeedRef names a feed.
type FeedRef struct {
	ID       int64
	URL      string
	Name     string
	Articles int
}

// Changes is what bringing the store in line with the config changed.
type Changes struct {
	Added    []FeedRef // never seen before
	Returned []FeedRef // left once and came back
	Left     []FeedRef // not in the config any more; their articles and marks stay
}

// subscribed is a feed as the store has it, compared with what the config says.
type subscribed struct {
	FeedRef
	tags, fullText, name string
	listed, position     int
	apart                bool // never folded under another's story, nor others under its own
}

// Subscribe brings the feeds in line with the config: which there are, their names, tags, order and whether they are
// hidden. A second call with the same feeds writes nothing.
func (s *Store) Subscribe(ctx context.Context, subscriptions []feeds.Subscription) (Changes, error) {
	known, err := knownFeeds(ctx, s.reader)
	if err != nil {
		return Changes{}, fmt.Errorf("reading feeds: %w", err)
	}
	if wanted, err := wantedFeeds(subscriptions); err != nil || inLine(known, wanted) {
		return Changes{}, err
	}
	var changes Changes
	err = s.write(ctx, "taking over the feeds of the config", func(tx *sql.Tx) error {
		changes, err = subscribe(ctx, prepare(tx), subscriptions)
		return err
	})
	return changes, err
}

func subscribe(ctx context.Context, tx querier, subscriptions []feeds.Subscription) (Changes, error) {
	var changes Changes
	known, err := knownFeeds(ctx, tx)
	if err != nil {
		return changes, err
	}
	wanted, err := wantedFeeds(subscriptions)
	if err != nil {
		return changes, err
	}
	for _, want := range wanted {
		have, found := known[want.URL]
		delete(known, want.URL)
		switch {
		case !found:
			have, err = addFeed(ctx, tx, want.URL)
			changes.Added = append(changes.Added, FeedRef{have.ID, want.URL, want.name, 0})
		case have.listed == notListed:
			changes.Returned = append(changes.Returned, have.FeedRef)
		}
		if err != nil {
			return changes, err
		}
		if err := adjustFeed(ctx, tx, have, want); err != nil {
			return changes, err
		}
	}
	for _, have := range known {
		if have.listed == notListed {
			continue
		}
		changes.Left = append(changes.Left, have.FeedRef)
		gone := have
		gone.listed = notListed
		if err := adjustFeed(ctx, tx, have, gone); err != nil {
			return changes, err
		}
	}
	return changes, nil
}

// wantedFeeds is the config as the store would have it; an address that stands there twice counts once.
func wantedFeeds(subscriptions []feeds.Subscription) ([]subscribed, error) {
	var wanted []subscribed
	seen := map[string]bool{}
	for _, subscription := range subscriptions {
		if seen[subscription.URL] {
			continue
		}
		seen[subscription.URL] = true
		tags, err := json.Marshal(append([]string{}, subscription.Tags...))
		if err != nil {
			return nil, err
		}
		listed := listedShown
		if subscription.Hidden {
			listed = listedHidden
		}
		wanted = append(wanted, subscribed{
			FeedRef: FeedRef{URL: subscription.URL}, tags: string(tags), fullText: string(subscription.FullText),
			name: subscription.Name, listed: listed, position: len(wanted) + 1, apart: subscription.Apart,
		})
	}
	return wanted, nil
}

// inLine reports whether the store already says what the config says.
func inLine(known map[string]subscribed, wanted []subscribed) bool {
	listed := 0
	for _, have := range known {
		if have.listed != notListed {
			listed++
		}
	}
	for _, want := range wanted {
		have, found := known[want.URL]
		have.FeedRef, want.FeedRef = FeedRef{}, FeedRef{}
		if !found || have != want {
			return false
		}
	}
	return listed == len(wanted)
}

func knownFeeds(ctx context.Context, from querier) (map[string]subscribed, error) {
	known := map[string]subscribed{}
	err := each(ctx, from, `
		SELECT id, url, COALESCE(NULLIF(name, ''), NULLIF(title, ''), url), articles, tags, full_text, name, listed, position, fold = 0
		FROM feeds`, nil, func(row *sql.Rows) error {
		var f subscribed
		err := row.Scan(&f.ID, &f.URL, &f.Name, &f.Articles, &f.tags, &f.fullText, &f.name, &f.listed, &f.position, &f.apart)
		known[f.URL] = f
		return err
	})
	return known, err
}

func addFeed(ctx context.Context, tx querier, url string) (subscribed, error) {
	added := subscribed{FeedRef: FeedRef{URL: url}}
	result, err := tx.ExecContext(ctx, `INSERT INTO feeds (url) VALUES (?)`, url)
	if err != nil {
		return added, err
	}
	if added.ID, err = result.LastInsertId(); err != nil {
		return added, err
	}
	_, err = tx.ExecContext(ctx, `INSERT INTO polls (feed_id) VALUES (?)`, added.ID)
	return added, err
}

// adjustFeed makes a feed what the config wants. The articles' copy of listed follows it at once.
func adjustFeed(ctx context.Context, tx querier, have, want subscribed) error {
	id := have.ID
	have.FeedRef, want.FeedRef = FeedRef{}, FeedRef{}
	if have == want {
		return nil
	}
	if _, err := tx.ExecContext(ctx,
		`UPDATE feeds SET name = ?, tags = ?, full_text = ?, listed = ?, position = ?, fold = ? WHERE id = ?`,
		want.name, want.tags, want.fullText, want.listed, want.position, !want.apart, id); err != nil {
		return err
	}
	if want.name != have.name || want.tags != have.tags {
		if err := judgeLater(ctx, tx, id); err != nil {
			return err
		}
	}
	if want.apart && !have.apart {
		if err := unfoldFeed(ctx, tx, id); err != nil {
			return err
		}
	}
	if have.listed == want.listed {
		return nil
	}
	_, err := tx.ExecContext(ctx, `UPDATE state SET listed = ? WHERE feed_id = ?`, want.listed, id)
	return err
}
