package store

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"slices"
)

// Each migration brings the schema from one version to the next: 001.sql from nothing to 1, 002.sql from 1 to 2.
//
//go:embed migrations/*.sql
var migrationFiles embed.FS

// migrate brings the schema up to date. A start that has nothing to do takes no lock.
func migrate(ctx context.Context, database *sql.DB) error {
	scripts, err := migrationScripts()
	if err != nil {
		return err
	}
	version, err := schemaVersion(ctx, database)
	if err != nil {
		return err
	}
	if version == len(scripts) {
		return nil
	}
	if version > len(scripts) {
		return newerError(version, len(scripts))
	}
	err = retryBusy(ctx, func() error {
		if _, err := database.ExecContext(ctx, `PRAGMA journal_mode = WAL`); err != nil {
			return err
		}
		return migrateFrom(ctx, database, scripts)
	})
	if err != nil {
		return fmt.Errorf("bringing the database up to date: %w", err)
	}
	return nil
}

// migrateFrom runs the missing scripts in one transaction. The version is read again under the lock: another
// process may have done the work meanwhile.
func migrateFrom(ctx context.Context, database *sql.DB, scripts []string) error {
	tx, err := database.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback() }()
	version, err := schemaVersion(ctx, tx)
	if err != nil {
		return err
	}
	if version > len(scripts) {
		return newerError(version, len(scripts))
	}
	for number := version; number < len(scripts); number++ {
		if _, err := tx.ExecContext(ctx, scripts[number]); err != nil {
			return fmt.Errorf("migration %d: %w", number+1, err)
		}
	}
	if _, err := tx.ExecContext(ctx, fmt.Sprintf(`PRAGMA user_version = %d`, len(scripts))); err != nil {
		return err
	}
	return tx.Commit()
}

func schemaVersion(ctx context.Context, from querier) (int, error) {
	var version int
	_, err := one(ctx, from, `PRAGMA user_version`, nil, &version)
	return version, err
}

func newerError(found, known int) error {
	return fmt.Errorf("%w: its schema is version %d, this program knows versions up to %d; "+
		"please update Broadsheet, or choose another data directory with --data", ErrNewer, found, known)
}

// migrationScripts returns the scripts in their order.
func migrationScripts() ([]string, error) {
	names, err := fs.Glob(migrationFiles, "migrations/*.sql")
	if err != nil {
		return nil, err
	}
	slices.Sort(names)
	if len(names) == 0 {
		return nil, errors.New("no migrations are built in")
	}
	scripts := make([]string, len(names))
	for i, name := range names {
		script, err := migrationFiles.ReadFile(name)
		if err != nil {
			return nil, err
		}
		scripts[i] = string(script)
	}
	return scripts, nil
}
