package store

import (
	"context"
	"database/sql"
)

// watch is a connection of its own that never writes, so that SQLite's data_version changes on it with every commit of
// any other connection, in this process or another (sqlite.org/pragma.html#pragma_data_version).
type watch struct {
	database *sql.DB
}

// Version returns a number that differs from the one before when anything was written since.
func (s *Store) Version(ctx context.Context) (int64, error) {
	var version int64
	_, err := one(ctx, s.watch.database, `PRAGMA data_version`, nil, &version)
	return version, err
}
