package store

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/ledger"
)

// SavePage keeps the page of an article, or, when problem is not "", that it could not be had.
func (s *Store) SavePage(ctx context.Context, article int64, page feeds.Source, problem string) error {
	return s.write(ctx, "keeping a page", func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, `
			DELETE FROM page_queue WHERE article_id = ?1 AND feed_id = (SELECT feed_id FROM articles WHERE id = ?1)`,
			article); err != nil {
			return err
		}
		if problem != "" {
			_, err := tx.ExecContext(ctx, `INSERT OR REPLACE INTO page_problems (article_id, tried_at, problem) VALUES (?, ?, ?)`,
				article, s.now(), problem)
			return err
		}
		if _, err := tx.ExecContext(ctx, `DELETE FROM page_problems WHERE article_id = ?`, article); err != nil {
			return err
		}
		page.Kind = feeds.SourcePage
		return s.saveSource(ctx, tx, article, page)
	})
}

// PageProblem returns why the page of an article could not be had at the last try, and when that was; "" if it was
// not tried or is kept.
func (s *Store) PageProblem(ctx context.Context, article int64) (problem string, tried time.Time, err error) {
	var at int64
	_, err = one(ctx, s.reader, `SELECT problem, tried_at FROM page_problems WHERE article_id = ?`, []any{article}, &problem, &at)
	if err != nil {
		return "", time.Time{}, fmt.Errorf("reading why a page is missing: %w", err)
	}
	return problem, moment(at), nil
}

// WantedPages lists articles of the feed whose pages are to be fetched, newest first.
func (s *Store) WantedPages(ctx context.Context, feed int64, limit int) ([]ledger.WantedPage, error) {
	var wanted []ledger.WantedPage
	err := each(ctx, s.reader, `
		SELECT a.id, a.url FROM page_queue AS q CROSS JOIN articles AS a ON a.id = q.article_id
		WHERE q.feed_id = ? ORDER BY q.article_id DESC LIMIT ?`, []any{feed, limit}, func(row *sql.Rows) error {
		var page ledger.WantedPage
		err := row.Scan(&page.Article, &page.URL)
		wanted = append(wanted, page)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("listing wanted pages: %w", err)
	}
	return wanted, nil
}
