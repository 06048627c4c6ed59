package store

import (
	"context"
	"database/sql"

	"broadsheet/feeds"
)

// saveParts keeps the further parts of an article's page in place of those kept before.
func (s *Store) saveParts(ctx context.Context, tx querier, article int64, page feeds.Source) error {
	if _, err := tx.ExecContext(ctx, `DELETE FROM page_parts WHERE article_id = ?`, article); err != nil {
		return err
	}
	for i, part := range page.Parts {
		packed, err := s.packer.pack(part.Body, nil)
		if err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, `
			INSERT INTO page_parts (article_id, part, content_type, url, fetched_at, body) VALUES (?, ?, ?, ?, ?, ?)`,
			article, i+2, part.ContentType, part.URL, seconds(part.FetchedAt), packed); err != nil {
			return err
		}
	}
	if page.Missing == "" {
		return nil
	}
	_, err := tx.ExecContext(ctx, `INSERT INTO page_parts (article_id, part, fetched_at, problem) VALUES (?, ?, ?, ?)`,
		article, len(page.Parts)+2, s.now(), page.Missing)
	return err
}

// readParts reads the further parts of an article's page.
func (s *Store) readParts(ctx context.Context, from querier, article int64, page *feeds.Source) error {
	return each(ctx, from, `SELECT content_type, url, fetched_at, problem, body FROM page_parts WHERE article_id = ? ORDER BY part`,
		[]any{article}, func(row *sql.Rows) error {
			part := feeds.Source{Kind: feeds.SourcePage}
			var fetched int64
			var problem string
			var packed sql.RawBytes
			if err := row.Scan(&part.ContentType, &part.URL, &fetched, &problem, &packed); err != nil {
				return err
			}
			if problem != "" {
				page.Missing = problem
				return nil
			}
			var err error
			part.FetchedAt = moment(fetched)
			part.Body, err = s.packer.unpack(packed)
			page.Parts = append(page.Parts, part)
			return err
		})
}
