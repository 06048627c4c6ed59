package store

import (
	"context"
	"database/sql"
)

// SetLocked notes whether only a teaser of the article is to be had without a subscription. The pages say so, and
// only the cleaning of one tells.
func (s *Store) SetLocked(ctx context.Context, article int64, locked bool) error {
	return s.writeQuick(ctx, "noting whether an article is locked", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `UPDATE articles SET locked = ? WHERE id = ? AND locked <> ?`, locked, article, locked)
		return err
	})
}
