package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/ledger"
)

// Feed is a feed of the config with its counts and its health.
type Feed struct {
	ID          int64
	URL         string
	Name        string // the name in the config, else the feed's own title, else its address
	Title       string // what its document calls itself
	Link        string
	Description string
	Language    string
	Tags        []string
	FullText    feeds.FullText
	Hidden      bool
	Articles    int
	Unread      int
	Starred     int
	Status      ledger.Status
	Problem     string // in words for a person; "" if all is well
	Failures    int
	LastTry     time.Time
	LastSuccess time.Time
	NextPoll    time.Time
	Why         string    // why the next poll is then, in words
	Gone        bool      // its server says that it is gone for good
	Teasers     bool      // its document holds no whole article
	MovedTo     string    // where permanent redirects lead; "" if nowhere
	MovedSeen   int       // polls in a row that were led there
	MovedSince  time.Time // when that was first seen
	Moved       bool      // seen often enough to take it for good: the config may be brought up to date
}

const feedQuery = `
SELECT f.id, f.url, COALESCE(NULLIF(f.name, ''), NULLIF(f.title, ''), f.url), f.title, f.link, f.description, f.language,
       f.tags, f.full_text, f.listed = 1, f.articles, f.unread, f.starred,
       p.status, p.problem, p.failures, p.last_try, p.last_success, p.next_poll, p.moved_to, p.moved_seen,
       p.why, p.moved_since, p.teasers, p.hints
FROM feeds AS f CROSS JOIN polls AS p ON p.feed_id = f.id
WHERE f.listed > 0`

// Feeds returns the feeds of the config in its order.
func (s *Store) Feeds(ctx context.Context) ([]Feed, error) {
	list, err := s.readFeeds(ctx, feedQuery+` ORDER BY f.position, f.id`)
	if err != nil {
		return nil, fmt.Errorf("reading feeds: %w", err)
	}
	return list, nil
}

// FindFeed returns the feed of the config with this address or name; ErrUnknown if there is none, ErrAmbiguous if there
// are several.
func (s *Store) FindFeed(ctx context.Context, ref string) (Feed, error) {
	for _, condition := range []string{` AND f.url = ?`, ` AND ? IN (f.name, f.title)`, ` AND ? COLLATE NOCASE IN (f.name, f.title)`} {
		list, err := s.readFeeds(ctx, feedQuery+condition, ref)
		if err != nil {
			return Feed{}, fmt.Errorf("looking for feed %s: %w", ref, err)
		}
		if len(list) == 1 {
			return list[0], nil
		}
		if len(list) > 1 {
			return Feed{}, fmt.Errorf("%d feeds are called %s: %w", len(list), ref, ErrAmbiguous)
		}
	}
	return Feed{}, fmt.Errorf("feed %s: %w", ref, ErrUnknown)
}

func (s *Store) readFeeds(ctx context.Context, statement string, args ...any) ([]Feed, error) {
	var list []Feed
	err := each(ctx, s.reader, statement, args, func(row *sql.Rows) error {
		var f Feed
		var tags, hints string
		var lastTry, lastSuccess, nextPoll, movedSince int64
		if err := row.Scan(&f.ID, &f.URL, &f.Name, &f.Title, &f.Link, &f.Description, &f.Language, &tags, &f.FullText,
			&f.Hidden, &f.Articles, &f.Unread, &f.Starred, &f.Status, &f.Problem, &f.Failures,
			&lastTry, &lastSuccess, &nextPoll, &f.MovedTo, &f.MovedSeen,
			&f.Why, &movedSince, &f.Teasers, &hints); err != nil {
			return err
		}
		f.Tags = parseTags(tags)
		f.LastTry, f.LastSuccess, f.NextPoll = moment(lastTry), moment(lastSuccess), moment(nextPoll)
		f.MovedSince = moment(movedSince)
		list = append(list, f)
		return s.judgeHealth(&list[len(list)-1], hints)
	})
	return list, err
}

// judgeHealth fills in what follows from the rest, some of it from the time of day.
func (s *Store) judgeHealth(f *Feed, hints string) error {
	record := ledger.Record{
		Status: f.Status, LastTry: f.LastTry, NextPoll: f.NextPoll, Why: f.Why, MovedTo: f.MovedTo, MovedSeen: f.MovedSeen,
	}
	if hints != "" {
		if err := json.Unmarshal([]byte(hints), &record.Hints); err != nil {
			return err
		}
	}
	f.Why, f.Gone, f.Moved = record.Reason(s.clock()), f.Status == ledger.StatusGone, record.HasMoved()
	return nil
}
