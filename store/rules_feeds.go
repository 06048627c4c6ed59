package store

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
)

// judgeBelowAll is the id below which all articles are that there are by now.
const judgeBelowAll = `COALESCE((SELECT seq + 1 FROM sqlite_sequence WHERE name = 'articles'), 0)`

// judgeLater notes that a feed's articles are to be judged again, since its name or tags changed. It is done in the
// small steps of ApplyRules, which nothing waits for.
func judgeLater(ctx context.Context, tx querier, feed int64) error {
	_, err := tx.ExecContext(ctx, `UPDATE feeds SET judge_below = `+judgeBelowAll+` WHERE id = ?`, feed)
	return err
}

// renamed is a feed whose articles are to be judged again, as it is called now.
type renamed struct {
	id, below         int64
	name, title, tags string
}

// judgeRenamed judges the next articles of a feed whose name or tags changed by the rules that ask for such, and
// reports whether there was one.
func (s *Store) judgeRenamed(ctx context.Context, list []storedRule) (bool, error) {
	var feed renamed
	found, err := one(ctx, s.reader, `SELECT id, judge_below, name, title, tags FROM feeds INDEXED BY feeds_judged WHERE judge_below > 0 LIMIT 1`,
		nil, &feed.id, &feed.below, &feed.name, &feed.title, &feed.tags)
	if err != nil || !found {
		return false, err
	}
	asking := slices.DeleteFunc(slices.Clone(list), func(r storedRule) bool { return !r.query.NamesFeeds() })
	var ids []int64
	if len(asking) > 0 {
		ids, err = idList(ctx, s.reader, `SELECT article_id FROM state INDEXED BY state_feed WHERE feed_id = ? AND article_id < ?
			ORDER BY article_id DESC LIMIT ?`, feed.id, feed.below, ruleBatch)
		if err != nil {
			return false, err
		}
	}
	next := int64(0)
	if len(ids) == ruleBatch {
		next = ids[len(ids)-1]
	}
	hits, err := s.judge(ctx, s.reader, asking, ids)
	if err != nil {
		return false, fmt.Errorf("judging the articles of a feed again: %w", err)
	}
	return true, s.write(ctx, "applying rules to a feed", func(tx *sql.Tx) error {
		result, err := tx.ExecContext(ctx, `
			UPDATE feeds SET judge_below = ? WHERE id = ? AND judge_below = ? AND name = ? AND title = ? AND tags = ?`,
			next, feed.id, feed.below, feed.name, feed.title, feed.tags)
		if err != nil {
			return err
		}
		if done, err := result.RowsAffected(); err != nil || done == 0 {
			return err // it was changed again, or another process did this step
		}
		return s.replaceHits(ctx, tx, asking, hits, ids)
	})
}

// replaceHits puts what rules now say of articles in the place of what they said. What mutes or tags follows in both
// ways; a mark is made only once, and never taken back.
func (s *Store) replaceHits(ctx context.Context, tx *sql.Tx, list []storedRule, hits map[int64][]int64, ids []int64) error {
	for _, rule := range list {
		if !rule.Do.Lasting() {
			continue
		}
		if _, err := tx.ExecContext(ctx, `DELETE FROM rule_hits WHERE rule_id = ? AND article_id IN (SELECT value FROM json_each(?))`,
			rule.id, jsonList(ids)); err != nil {
			return err
		}
	}
	if err := s.record(ctx, tx, list, hits); err != nil {
		return err
	}
	return followRules(ctx, tx, ids)
}
