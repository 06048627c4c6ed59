package store

import (
	"context"
	"database/sql"
	"fmt"
)

// Adopt gives the articles of one feed to another: the user changed a feed's address, and wants to keep what it
// brought. Where both have an article, the old one stays, with its marks or the new one's, whichever is more.
func (s *Store) Adopt(ctx context.Context, from, to string) error {
	return s.write(ctx, "taking over the articles of a feed", func(tx *sql.Tx) error {
		old, err := feedID(ctx, tx, from)
		if err != nil {
			return err
		}
		next, err := feedID(ctx, tx, to)
		if err != nil || old == next {
			return err
		}
		if err := mergeDoubles(ctx, tx, old, next); err != nil {
			return err
		}
		return moveArticles(ctx, tx, old, next)
	})
}

func feedID(ctx context.Context, from querier, url string) (int64, error) {
	var id int64
	found, err := one(ctx, from, `SELECT id FROM feeds WHERE url = ?`, []any{url}, &id)
	if err == nil && !found {
		err = fmt.Errorf("feed %s: %w", url, ErrUnknown)
	}
	return id, err
}

// mergeDoubles deletes the new feed's copies of articles that the old feed has, after their marks were taken over.
func mergeDoubles(ctx context.Context, tx *sql.Tx, old, next int64) error {
	const doubles = `
		FROM articles AS o CROSS JOIN articles AS n ON n.feed_id = ?2 AND n.key_hash = o.key_hash
		CROSS JOIN state AS s ON s.article_id = n.id
		WHERE o.feed_id = ?1`
	var taken []transition
	err := each(ctx, tx, `
		SELECT s.article_id, s.feed_id, s.read, s.starred, t.article_id, t.feed_id, t.read, t.starred
		FROM articles AS o CROSS JOIN articles AS n ON n.feed_id = ? AND n.key_hash = o.key_hash
		CROSS JOIN state AS s ON s.article_id = o.id CROSS JOIN state AS t ON t.article_id = n.id
		WHERE o.feed_id = ?`, []any{next, old}, func(row *sql.Rows) error {
		var have, double marks
		err := row.Scan(&have.article, &have.feed, &have.read, &have.starred,
			&double.article, &double.feed, &double.read, &double.starred)
		taken = append(taken, transition{have, have.read || double.read, have.starred || double.starred})
		return err
	})
	if err != nil {
		return err
	}
	gone, err := readMarks(ctx, tx, `SELECT s.article_id, s.feed_id, s.read, s.starred`+doubles, []any{old, next})
	if err != nil {
		return err
	}
	if err := writeTransitions(ctx, tx, taken); err != nil {
		return err
	}
	return deleteArticles(ctx, tx, gone)
}

func moveArticles(ctx context.Context, tx *sql.Tx, old, next int64) error {
	for _, statement := range []string{
		`UPDATE articles SET feed_id = ?2 WHERE feed_id = ?1`,
		`UPDATE state SET feed_id = ?2, listed = (SELECT listed FROM feeds WHERE id = ?2) WHERE feed_id = ?1`,
		`UPDATE polls SET (etag, last_modified, body_hash, hints, fresh_for, last_try, last_success, next_poll, status, why, teasers) =
			(SELECT etag, last_modified, body_hash, hints, fresh_for, last_try, last_success, next_poll, status, why, teasers
			FROM polls WHERE feed_id = ?1) WHERE feed_id = ?2 AND last_try = 0`,
		`UPDATE feeds SET title = (SELECT title FROM feeds WHERE id = ?1) WHERE id = ?2 AND title = ''`,
		`UPDATE page_queue SET feed_id = ?2 WHERE feed_id = ?1`,
		`UPDATE feeds SET (articles, unread, starred) =
			(SELECT sum(articles), sum(unread), sum(starred) FROM feeds WHERE id IN (?1, ?2)) WHERE id = ?2`,
		`UPDATE feeds SET articles = 0, unread = 0, starred = 0 WHERE id = ?1 AND ?2 = ?2`,
	} {
		if _, err := tx.ExecContext(ctx, statement, old, next); err != nil {
			return err
		}
	}
	return nil
}
