package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"time"
)

// Headline is an article as lists show it.
type Headline struct {
	ID        int64
	FeedID    int64
	Feed      string // the name in the config, else the feed's own title, else its address
	FeedURL   string
	Title     string
	URL       string
	Author    string
	Published time.Time // the key that lists are sorted by: never zero, never later than the article was first seen
	Read      bool
	Starred   bool
	Locked    bool
	Folded    int      // other articles of the story for which it stands; said in folded lists and by HeadlinesByID
	Tags      []string // of its feed, and those that rules gave it
}

// Cursor is a place in a list, which is sorted by (published, id), newest first. The zero Cursor is the top.
type Cursor struct {
	Published time.Time
	ID        int64
}

// Cursor is the place of the headline in a list.
func (h Headline) Cursor() Cursor { return Cursor{h.Published, h.ID} }

const headlineQuery = `
SELECT a.id, a.feed_id, COALESCE(NULLIF(f.name, ''), NULLIF(f.title, ''), f.url), f.url, a.title, a.url, a.author,
       s.published, s.read, s.starred, a.locked, f.tags,
       (SELECT json_group_array(tag) FROM article_tags WHERE article_id = a.id HAVING count(*) > 0)
FROM json_each(?) AS wanted
CROSS JOIN articles AS a ON a.id = wanted.value
CROSS JOIN state AS s ON s.article_id = a.id
CROSS JOIN feeds AS f ON f.id = a.feed_id`

// HeadlinesByID returns the headlines of those of the articles that exist.
func (s *Store) HeadlinesByID(ctx context.Context, ids []int64) (map[int64]Headline, error) {
	headlines, err := headlinesOf(ctx, s.reader, ids)
	if err != nil {
		return nil, fmt.Errorf("reading headlines: %w", err)
	}
	if err := withFolds(ctx, s.reader, headlines); err != nil {
		return nil, err
	}
	byID := make(map[int64]Headline, len(headlines))
	for _, headline := range headlines {
		byID[headline.ID] = headline
	}
	return byID, nil
}

// headlinesOf returns the headlines of the articles in the order of the ids.
func headlinesOf(ctx context.Context, from querier, ids []int64) ([]Headline, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	headlines := make([]Headline, 0, len(ids))
	tags := map[int64][]string{}
	err := each(ctx, from, headlineQuery, []any{jsonList(ids)}, func(row *sql.Rows) error {
		var h Headline
		var published int64
		var feedTags string
		var given sql.NullString
		if err := row.Scan(&h.ID, &h.FeedID, &h.Feed, &h.FeedURL, &h.Title, &h.URL, &h.Author,
			&published, &h.Read, &h.Starred, &h.Locked, &feedTags, &given); err != nil {
			return err
		}
		h.Published = moment(published)
		if _, known := tags[h.FeedID]; !known {
			tags[h.FeedID] = parseTags(feedTags)
		}
		h.Tags = withGiven(tags[h.FeedID], given.String)
		headlines = append(headlines, h)
		return nil
	})
	return headlines, err
}

// withGiven adds the tags that rules gave.
func withGiven(tags []string, given string) []string {
	if given == "" {
		return tags
	}
	all := slices.Clone(tags)
	for _, tag := range parseTags(given) {
		if !slices.Contains(all, tag) {
			all = append(all, tag)
		}
	}
	return all
}

func parseTags(list string) []string {
	var tags []string
	if json.Unmarshal([]byte(list), &tags) != nil {
		return nil // written by this package only
	}
	return tags
}

// jsonList is a list of numbers as json_each reads it: one parameter however long the list is.
func jsonList(numbers []int64) string {
	list := make([]byte, 0, 8*len(numbers)+2)
	list = append(list, '[')
	for i, number := range numbers {
		if i > 0 {
			list = append(list, ',')
		}
		list = strconv.AppendInt(list, number, 10)
	}
	return string(append(list, ']'))
}
