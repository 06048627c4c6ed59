package store

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
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
	Fold       bool   // of one story only the article that stands for it, in lists without a query
	Muted      bool   // muted articles too; a query that asks for them includes them anyway
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
	spans   []span
	where   string // begins with " AND", or is ""
	args    []any
	queried bool   // a query is part of it
	wide    bool   // the condition looks at articles too
	picked  string // where few articles can be meant: those, as a JSON list
}

// selectBy resolves a filter. Whatever it asks for, each of the spans is sorted as the list is.
func (s *Store) selectBy(ctx context.Context, from querier, filter Filter) (selection, error) {
	chosen := selection{queried: filter.Query != ""}
	parsed, err := query.Parse(filter.Query)
	if err != nil {
		return chosen, err
	}
	given := ""
	if filter.Tag != "" && s.rulesGive(ctx, from, filter.Tag) {
		given = filter.Tag
		parsed, filter.Everything, filter.Tag = parsed.WithTag(given), true, ""
	}
	if parsed, err = s.lookUp(ctx, from, parsed); err != nil {
		return chosen, err
	}
	if err := chosen.addMuted(ctx, from, filter.Muted || parsed.NamesMuted()); err != nil {
		return chosen, err
	}
	feedIDs, limited, err := feedsOf(ctx, from, filter)
	if err != nil {
		return chosen, fmt.Errorf("choosing feeds: %w", err)
	}
	limits := parsed.Limits()
	filter.Unread, filter.Starred = filter.Unread || limits.Unread, filter.Starred || limits.Starred
	for _, feeds := range limits.Feeds {
		feedIDs, limited = both(feedIDs, feeds, limited), true
	}
	if err := chosen.addWords(ctx, from, parsed.Words()); err != nil {
		return chosen, fmt.Errorf("looking for words: %w", err)
	}
	if err := chosen.addRare(ctx, from, limits); err != nil {
		return chosen, err
	}
	if rest := parsed.Rest(s.clock()); rest.Condition != "" {
		chosen.add(` AND `+rest.Condition, rest.Args...)
		chosen.wide = rest.Articles
	}
	chosen.addSpans(filter, feedIDs, limited)
	if filter.Unread {
		chosen.add(` AND s.read = 0`)
	}
	if filter.Starred {
		chosen.add(` AND s.starred = 1`)
	}
	if !filter.Since.IsZero() {
		chosen.add(` AND s.published >= ?`, filter.Since.Unix())
	}
	return chosen, chosen.addFold(ctx, from, filter, given, feedIDs, limited)
}

func (c *selection) add(condition string, args ...any) {
	c.where += condition
	c.args = append(c.args, args...)
}

// both are the feeds of two lists, the first of which may be no limit.
func both(a, b []int64, limited bool) []int64 {
	if !limited {
		return b
	}
	return slices.DeleteFunc(slices.Clone(a), func(id int64) bool { return !slices.Contains(b, id) })
}

// fewFeeds is for how many feeds a query is answered one by one.
const fewFeeds = 8

// addSpans chooses the spans. Starred articles are few, and a query is better answered once than for each of many feeds:
// there the feeds are a condition on the way.
func (c *selection) addSpans(filter Filter, feedIDs []int64, limited bool) {
	switch {
	case limited && !filter.Starred && (filter.Query == "" || len(feedIDs) <= fewFeeds):
		for _, feed := range feedIDs {
			c.spans = append(c.spans, span{unreadIndex("state_feed", filter.Unread), "feed_id", feed})
		}
		return
	case limited:
		c.add(` AND s.feed_id IN (SELECT value FROM json_each(?))`, jsonList(feedIDs))
	}
	index := unreadIndex("state_all", filter.Unread)
	if filter.Starred {
		index = "state_starred"
	}
	c.spans = listedSpans(index, limited || filter.Starred || filter.Everything)
}

// rareWords is up to how many articles are picked and sorted. With more, the list is walked: those asked for come soon.
const rareWords = 2000

// addWords limits the selection to articles that match an FTS5 expression.
func (c *selection) addWords(ctx context.Context, from querier, match string) error {
	if match == "" {
		return nil
	}
	var ids []int64
	err := each(ctx, from, `SELECT rowid FROM search WHERE search MATCH ? LIMIT ?`, []any{match, rareWords}, func(row *sql.Rows) error {
		var id int64
		err := row.Scan(&id)
		ids = append(ids, id)
		return err
	})
	if len(ids) < rareWords {
		c.picked = jsonList(ids)
		return err
	}
	c.add(` AND s.article_id IN (SELECT rowid FROM search WHERE search MATCH ?)`, match)
	return err
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
		err := row.Scan(&id)
		ids = append(ids, id)
		return err
	})
	return ids, true, err
}
