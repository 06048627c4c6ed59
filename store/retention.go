package store

import (
	"context"
	"database/sql"
	"fmt"
	"time"
)

// Policy says which articles may be deleted. The zero Policy deletes nothing; unread and starred articles go only
// where it says so.
type Policy struct {
	ReadOlderThan   time.Duration // read articles published longer ago; 0: keep
	UnreadOlderThan time.Duration // unread articles published longer ago; 0: keep
	Starred         bool          // the two ages count for starred articles too
}

// pruneBatch is how many articles one transaction deletes.
const pruneBatch = 500

// Prune deletes what the policy allows, in short transactions, and returns how many articles it deleted.
func (s *Store) Prune(ctx context.Context, policy Policy) (int, error) {
	total := 0
	for _, rule := range []struct {
		age  time.Duration
		read int
	}{{policy.ReadOlderThan, 1}, {policy.UnreadOlderThan, 0}} {
		if rule.age <= 0 {
			continue
		}
		deleted, err := s.pruneOlder(ctx, s.clock().Add(-rule.age), rule.read, policy.Starred)
		total += deleted
		if err != nil {
			return total, err
		}
	}
	return total, nil
}

func (s *Store) pruneOlder(ctx context.Context, before time.Time, read int, starredToo bool) (int, error) {
	total := 0
	for {
		deleted := 0
		err := s.write(ctx, "deleting old articles", func(tx *sql.Tx) error {
			old, err := readMarks(ctx, tx, `
				SELECT s.article_id, s.feed_id, s.read, s.starred
				FROM feeds AS f CROSS JOIN state AS s INDEXED BY state_feed ON s.feed_id = f.id
				WHERE s.published < ? AND s.read = ? AND s.starred <= ? LIMIT ?`,
				[]any{before.Unix(), read, starredToo, pruneBatch})
			if err != nil {
				return err
			}
			deleted = len(old)
			if err := forgetKeys(ctx, tx, old); err != nil {
				return err
			}
			return deleteArticles(ctx, tx, old)
		})
		total += deleted
		if err != nil || deleted < pruneBatch {
			return total, err
		}
	}
}

// forgetKeys notes which articles must not come back as new while their feeds still carry them.
func forgetKeys(ctx context.Context, tx *sql.Tx, list []marks) error {
	_, err := tx.ExecContext(ctx, `
		INSERT OR IGNORE INTO forgotten (feed_id, key_hash)
		SELECT a.feed_id, a.key_hash FROM json_each(?) AS wanted CROSS JOIN articles AS a ON a.id = wanted.value`,
		jsonList(articleIDs(list)))
	return err
}

func articleIDs(list []marks) []int64 {
	ids := make([]int64, len(list))
	for i, m := range list {
		ids[i] = m.article
	}
	return ids
}

// articleTables are all tables that hold something of an article, and the column that names it.
var articleTables = []struct{ table, condition string }{
	{"sources", "id IN (SELECT value * 4 + kind.column1 FROM json_each(?), (VALUES (0), (1), (2), (3)) AS kind)"},
	{"search", "rowid IN (SELECT value FROM json_each(?))"},
	{"search_queue", "article_id IN (SELECT value FROM json_each(?))"},
	{"page_problems", "article_id IN (SELECT value FROM json_each(?))"},
	{"page_queue", "(feed_id, article_id) IN (SELECT feed_id, id FROM articles WHERE id IN (SELECT value FROM json_each(?)))"},
	{"positions", "article_id IN (SELECT value FROM json_each(?))"},
	{"remote_articles", "article_id IN (SELECT value FROM json_each(?))"},
	{"story_bands", "article_id IN (SELECT p.article_id FROM stories AS p WHERE p.article_id IN (SELECT value FROM json_each(?)))"},
	{"stories", "article_id IN (SELECT value FROM json_each(?))"},
	{"rule_hits", "article_id IN (SELECT value FROM json_each(?))"},
	{"article_tags", "article_id IN (SELECT value FROM json_each(?))"},
	{"state", "article_id IN (SELECT value FROM json_each(?))"},
	{"articles", "id IN (SELECT value FROM json_each(?))"},
}

// deleteArticles deletes articles with all that belongs to them. Wishes in the outbox stay: they are the user's.
func deleteArticles(ctx context.Context, tx *sql.Tx, list []marks) error {
	ids := jsonList(articleIDs(list))
	counts := counter{}
	for _, m := range list {
		counts.remove(m)
	}
	for _, from := range articleTables {
		if _, err := tx.ExecContext(ctx, `DELETE FROM `+from.table+` WHERE `+from.condition, ids); err != nil {
			return fmt.Errorf("from %s: %w", from.table, err)
		}
	}
	return counts.write(ctx, tx)
}
