package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"path/filepath"
	"strings"
	"time"

	sqlite3 "modernc.org/sqlite/lib"
)

// connectionKind names the settings of a connection.
type connectionKind []string

// The settings of each kind of connection. A log that grew large under a long reader is cut back afterwards. Marks do not
// wait for the lock in SQLite's way, by which a refresh in another process would keep them from it for a second.
var (
	durableConnection = connectionKind{"busy_timeout(0)", "synchronous(FULL)", checkpointAt, cutLog}
	quickConnection   = connectionKind{waitForLock, "synchronous(NORMAL)", checkpointAt, cutLog, "cache_size(-6000)"}
	readConnection    = connectionKind{waitForLock, "query_only(1)"}
)

const (
	readConnections = 3
	waitForLock     = "busy_timeout(15000)"       // SQLite's own wait, which looks ever more seldom
	checkpointAt    = "wal_autocheckpoint(48000)" // pages: the checkpointer comes long before
	cutLog          = "journal_size_limit(16777216)"
	busyPause       = 3 * time.Millisecond  // between two looks of those who do not leave it to SQLite
	busyTimeout     = time.Minute           // of all waiting for a lock
	longWrite       = 20 * time.Millisecond // a transaction of this length is followed by a pause
)

// querier is a connection pool or a transaction.
type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}

// reader is a pool of connections for queries.
type reader interface {
	preparer
	Close() error
}

func openConnections(path string, kind connectionKind, limit int) (*sql.DB, error) {
	absolute, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	settings := url.Values{"_txlock": {"immediate"}, "_dqs": {"0"}, "_pragma": append([]string{
		"foreign_keys(0)", "temp_store(MEMORY)",
	}, kind...)}
	location := url.URL{Scheme: "file", Path: filepath.ToSlash(absolute), RawQuery: settings.Encode()}
	if !strings.HasPrefix(location.Path, "/") {
		location.Path = "/" + location.Path // a Windows drive
	}
	driver, err := newDriver()
	if err != nil {
		return nil, err
	}
	database := sql.OpenDB(connector{driver, location.String()})
	database.SetMaxOpenConns(limit)
	database.SetMaxIdleConns(limit)
	return database, nil
}

// write runs do in one transaction whose commit has reached the disk when write returns.
func (s *Store) write(ctx context.Context, doing string, do func(tx *sql.Tx) error) error {
	return s.transact(ctx, s.durable, doing, do)
}

// writeQuick is write for what may be lost in a power cut: leases, positions, the search index.
func (s *Store) writeQuick(ctx context.Context, doing string, do func(tx *sql.Tx) error) error {
	return s.transact(ctx, s.quick, doing, do)
}

// transact takes the write lock at the start (BEGIN IMMEDIATE), so that a transaction that has begun never meets
// SQLITE_BUSY. Within the process callers stand in line for their turn instead of polling the lock.
func (s *Store) transact(ctx context.Context, database *sql.DB, doing string, do func(tx *sql.Tx) error) error {
	select {
	case s.turn <- struct{}{}:
		defer func() { <-s.turn }()
	case <-ctx.Done():
		return fmt.Errorf("%s: %w", doing, ctx.Err())
	}
	var began time.Time
	err := retryBusy(ctx, func() error {
		tx, err := database.BeginTx(ctx, nil)
		if err != nil {
			return err
		}
		began = time.Now()
		if err := do(tx); err != nil {
			return errors.Join(err, ignoreDone(tx.Rollback()))
		}
		return tx.Commit()
	})
	if err != nil {
		return fmt.Errorf("%s: %w", doing, inWords(err))
	}
	s.wrote.Store(true)
	s.checkpointer.look()
	if time.Since(began) > longWrite {
		time.Sleep(2 * busyPause) // one long transaction after the other would keep another process from its marks
	}
	return nil
}

// retryBusy runs do again while another process holds the lock.
func retryBusy(ctx context.Context, do func() error) error {
	for giveUp := time.Now().Add(busyTimeout); ; {
		err := do()
		if !isBusy(err) {
			return err
		}
		if time.Now().After(giveUp) {
			return fmt.Errorf("another program keeps the database locked: %w", err)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(busyPause):
		}
	}
}

func isBusy(err error) bool {
	code := primaryCode(err)
	return code == sqlite3.SQLITE_BUSY || code == sqlite3.SQLITE_LOCKED
}

func ignoreDone(err error) error {
	if errors.Is(err, sql.ErrTxDone) {
		return nil
	}
	return err
}

// each runs a query and hands its rows to scan one by one. Reading waits out what little can lock a reader
// in WAL mode: another process that opens or closes the file.
func each(ctx context.Context, from querier, query string, args []any, scan func(row *sql.Rows) error) error {
	var rows *sql.Rows
	err := retryBusy(ctx, func() (err error) {
		rows, err = from.QueryContext(ctx, query, args...)
		return err
	})
	if err != nil {
		return err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		if err := scan(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

// one runs a query for a single row; it reports whether there was one.
func one(ctx context.Context, from querier, query string, args []any, into ...any) (bool, error) {
	found := false
	err := each(ctx, from, query, args, func(row *sql.Rows) error {
		if found {
			return nil
		}
		found = true
		return row.Scan(into...)
	})
	return found, err
}
