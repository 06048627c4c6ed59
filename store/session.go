package store

import (
	"context"
	"database/sql"
	"fmt"
)

// SaveSession keeps a value that the reader wants to find again at its next start.
func (s *Store) SaveSession(ctx context.Context, name, value string) error {
	return s.writeQuick(ctx, "keeping the session", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `INSERT OR REPLACE INTO session (name, value) VALUES (?, ?)`, name, value)
		return err
	})
}

// Session returns a value kept by SaveSession, or "".
func (s *Store) Session(ctx context.Context, name string) (string, error) {
	var value string
	if _, err := one(ctx, s.reader, `SELECT value FROM session WHERE name = ?`, []any{name}, &value); err != nil {
		return "", fmt.Errorf("reading the session: %w", err)
	}
	return value, nil
}
