package store

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"broadsheet/store/query"
)

// Filter chooses articles; its conditions all hold together. Feeds that are not in the config now are never seen.
type Filter struct {
	Unread     bool
	Starred    bool
	FeedID     int64
	FeedURL    string
	Tag        string
	Since      time.Time
	Query      string // in the query language of package query
	Everything bool   // hidden feeds too; asking for a feed, a tag or the starred ones includes them anyway
}

// The values of feeds.listed and state.listed.
const (
	notListed    = 0
	listedHidden = 1
	listedShown  = 2
)

// span is a run of one index in which a list walks: all entries whose first column has one value.
type span struct {
	index  string
	column string
	value  int64
}

// selection is a filter made ready: the spans that together hold its articles, and what else must hold.
type selection struct {
	spans []span
	where string // begins with " AND", or is ""
	args  []any
	wide  bool // the condition looks at articles and feeds too
}

// selectBy resolves a filter. Whatever feeds it asks for, each of the spans is sorted as the list is.
func (s *Store) selectBy(ctx context.Context, from querier, filter Filter) (selection, error) {
	var chosen selection
	feedIDs, limited, err := feedsOf(ctx, from, filter)
	if err != nil {
		return chosen, err
	}
	switch {
	case filter.Starred:
		chosen.spans = listedSpans("state_starred", true)
		chosen.where += ` AND s.starred = 1`
		if limited {
			chosen.where += ` AND s.feed_id IN (SELECT value FROM json_each(?))`
			chosen.args = append(chosen.args, jsonList(feedIDs))
		}
	case limited:
		for _, feed := range feedIDs {
			chosen.spans = append(chosen.spans, span{unreadIndex("state_feed", filter.Unread), "feed_id", feed})
		}
	default:
		chosen.spans = listedSpans(unreadIndex("state_all", filter.Unread), filter.Everything)
	}
	if filter.Unread {
		chosen.where += ` AND s.read = 0`
	}
	if !filter.Since.IsZero() {
		chosen.where += ` AND s.published >= ?`
		chosen.args = append(chosen.args, filter.Since.Unix())
	}
	return chosen, chosen.addQuery(filter.Query, s.clock())
}

// addQuery adds the condition of a query text.
func (c *selection) addQuery(text string, now time.Time) error {
	if text == "" {
		return nil
	}
	parsed, err := query.Parse(text)
	if err != nil {
		return err
	}
	condition, args := parsed.SQL(now)
	if condition != "" {
		c.where += ` AND (` + condition + `)`
		c.args = append(c.args, args...)
		c.wide = true
	}
	return nil
}

func unreadIndex(index string, unread bool) string {
	switch {
	case !unread:
		return index
	case index == "state_all":
		return "state_unread"
	default:
		return index + "_unread"
	}
}

func listedSpans(index string, hiddenToo bool) []span {
	spans := []span{{index, "listed", listedShown}}
	if hiddenToo {
		spans = append(spans, span{index, "listed", listedHidden})
	}
	return spans
}

// feedsOf returns the feeds that a filter is limited to, if it is limited to any.
func feedsOf(ctx context.Context, from querier, filter Filter) (ids []int64, limited bool, err error) {
	if filter.FeedID == 0 && filter.FeedURL == "" && filter.Tag == "" {
		return nil, false, nil
	}
	statement := `SELECT f.id FROM feeds AS f WHERE f.listed > 0`
	var args []any
	if filter.FeedID != 0 {
		statement += ` AND f.id = ?`
		args = append(args, filter.FeedID)
	}
	if filter.FeedURL != "" {
		statement += ` AND f.url = ?`
		args = append(args, filter.FeedURL)
	}
	if filter.Tag != "" {
		statement += ` AND EXISTS (SELECT 1 FROM json_each(f.tags) AS tag WHERE tag.value = ?)`
		args = append(args, filter.Tag)
	}
	err = each(ctx, from, statement, args, func(row *sql.Rows) error {
		var id int64
		ids = append(ids, 0)
		err := row.Scan(&id)
		ids[len(ids)-1] = id
		return err
	})
	if err != nil {
		return nil, true, fmt.Errorf("choosing feeds: %w", err)
	}
	return ids, true, nil
}
