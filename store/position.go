package store

import (
	"context"
	"database/sql"
	"fmt"
)

// Position is a place in an article's text that holds at any width.
type Position struct {
	Block     int
	Character int
	Finished  bool // the end of the article was reached
}

// SavePosition keeps how far an article was read; the zero Position forgets it.
func (s *Store) SavePosition(ctx context.Context, article int64, position Position) error {
	return s.writeQuick(ctx, "keeping the reading position", func(tx *sql.Tx) error {
		if position == (Position{}) {
			_, err := tx.ExecContext(ctx, `DELETE FROM positions WHERE article_id = ?`, article)
			return err
		}
		_, err := tx.ExecContext(ctx, `INSERT OR REPLACE INTO positions (article_id, block, character, finished) VALUES (?, ?, ?, ?)`,
			article, position.Block, position.Character, position.Finished)
		return err
	})
}

// Position returns how far an article was read; the zero Position if that is not known.
func (s *Store) Position(ctx context.Context, article int64) (Position, error) {
	var position Position
	_, err := one(ctx, s.reader, `SELECT block, character, finished FROM positions WHERE article_id = ?`, []any{article},
		&position.Block, &position.Character, &position.Finished)
	if err != nil {
		return Position{}, fmt.Errorf("reading the reading position: %w", err)
	}
	return position, nil
}

// Begun chooses the articles that were read beyond their beginning, and not to their end.
func Begun() Filter { return Filter{Query: "is:begun", Everything: true} }
