package store

import (
	"context"
	"database/sql"
)

// addWishes puts what the user wants of articles that a feed server knows into the outbox, in the transaction of the
// mark itself. A later wish takes the place of an earlier one, under a new number: what is being told to the server
// just now can then not pass for told.
func addWishes(ctx context.Context, tx *sql.Tx, articles, field string, value bool) error {
	if _, err := tx.ExecContext(ctx, `
		DELETE FROM outbox WHERE field = ? AND (account_id, remote_id) IN (
			SELECT account_id, remote_id FROM remote_articles WHERE article_id IN (SELECT value FROM json_each(?)))`,
		field, articles); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, `
		INSERT INTO outbox (account_id, article_id, remote_id, field, value)
		SELECT account_id, article_id, remote_id, ?, ? FROM remote_articles
		WHERE article_id IN (SELECT value FROM json_each(?))`, field, value, articles)
	return err
}

// Pending returns how many of the user's wishes no server was told yet.
func (s *Store) Pending(ctx context.Context) (int, error) {
	var count int
	_, err := one(ctx, s.reader, `SELECT count(*) FROM outbox WHERE sent = 0`, nil, &count)
	return count, err
}
