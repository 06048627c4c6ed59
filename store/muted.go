package store

import (
	"context"
	"database/sql"
	"fmt"

	"broadsheet/store/query"
)

// addMuted leaves out muted articles, if there are any and nobody asked for them.
func (c *selection) addMuted(ctx context.Context, from querier, asked bool) error {
	if asked {
		return nil
	}
	any, err := one(ctx, from, `SELECT 1 FROM state AS m INDEXED BY state_muted WHERE m.muted = 1 LIMIT 1`, nil, new(int))
	if err != nil {
		return fmt.Errorf("looking for muted articles: %w", err)
	}
	if any {
		c.add(` AND s.muted = 0`)
	}
	return nil
}

// addRare picks the articles where only begun ones or a rule's work can be meant: most often they are few among many.
func (c *selection) addRare(ctx context.Context, from querier, limits query.Limits) error {
	var ids []int64
	var err error
	switch {
	case c.picked != "":
		return nil
	case len(limits.Tags) > 0:
		ids, err = idList(ctx, from, `SELECT t.article_id FROM article_tags AS t WHERE t.tag = ? COLLATE NOCASE LIMIT ?`, limits.Tags[0], rareWords)
	case limits.Begun:
		ids, err = idList(ctx, from, `SELECT p.article_id FROM positions AS p INDEXED BY positions_begun WHERE p.finished = 0 LIMIT ?`, rareWords)
	case limits.Muted:
		ids, err = idList(ctx, from, `SELECT m.article_id FROM state AS m INDEXED BY state_muted WHERE m.muted = 1 LIMIT ?`, rareWords)
	default:
		return nil
	}
	if err == nil && len(ids) < rareWords {
		c.picked = jsonList(ids)
	}
	return err
}

// mutedCount is how many of a feed's articles are muted.
type mutedCount struct{ articles, unread, starred int }

// mutedCounts counts the muted articles by feed, along an index that holds no others.
func (s *Store) mutedCounts(ctx context.Context) (map[int64]mutedCount, error) {
	counts := map[int64]mutedCount{}
	err := each(ctx, s.reader, `
		SELECT m.feed_id, count(*), sum(1 - m.read), sum(m.starred) FROM state AS m INDEXED BY state_muted
		WHERE m.muted = 1 GROUP BY m.feed_id`, nil, func(row *sql.Rows) error {
		var feed int64
		var count mutedCount
		err := row.Scan(&feed, &count.articles, &count.unread, &count.starred)
		counts[feed] = count
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("counting muted articles: %w", err)
	}
	return counts, nil
}

// rulesGive reports whether rules gave a tag to articles. What goes wrong shows in the query that follows.
func (s *Store) rulesGive(ctx context.Context, from querier, tag string) bool {
	given, err := one(ctx, from, `SELECT 1 FROM article_tags AS t WHERE t.tag = ? LIMIT 1`, []any{tag}, new(int))
	return given && err == nil
}

// addGivenTags adds the unread articles to which rules gave a tag that their feeds do not have.
func (s *Store) addGivenTags(ctx context.Context, tags map[string]*TagRow) error {
	return each(ctx, s.reader, `
		SELECT t.tag, count(s.read = 0 AND s.listed > 0 AND s.muted = 0
			AND NOT EXISTS (SELECT 1 FROM json_each((SELECT tags FROM feeds WHERE id = s.feed_id)) AS own WHERE own.value = t.tag) OR NULL)
		FROM article_tags AS t CROSS JOIN state AS s ON s.article_id = t.article_id GROUP BY t.tag`, nil,
		func(row *sql.Rows) error {
			var name string
			var unread int
			err := row.Scan(&name, &unread)
			if tags[name] == nil {
				tags[name] = &TagRow{Name: name}
			}
			tags[name].Unread += unread
			return err
		})
}
