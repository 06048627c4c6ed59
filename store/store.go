// Package store keeps everything that must last in one SQLite file: articles, what was done with them, and how polls went.
// Any number of processes may use the file at once; no call waits for the network, and none holds a lock between two calls.
package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"

	"broadsheet/feeds"
)

// FileName is the name of the database within the data directory.
const FileName = "broadsheet.db"

// What callers may want to tell apart.
var (
	ErrUnknown           = errors.New("not known")
	ErrAmbiguous         = errors.New("name one by its address")
	ErrNetworkFileSystem = errors.New("the data directory is on a network file system")
	ErrNewer             = errors.New("the database was written by a newer Broadsheet")
)

// Store is an open database.
type Store struct {
	clock   feeds.Clock
	durable *sql.DB // one connection; a commit has reached the disk when it returns
	quick   *sql.DB // one connection; a power cut may lose its last commits, a crash does not
	reader  reader  // a few connections, which cannot write
	turn    chan struct{}
	wrote   atomic.Bool
	packer  packer
	lasting lasting // of quick
	reads   lasting // of reader
	texts   texts
	watch   watch
	closing sync.Once

	checkpointer checkpointer
}

// Open opens the database in dir, which is made when missing, and brings its schema up to date.
func Open(ctx context.Context, dir string, clock feeds.Clock) (*Store, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("making the data directory: %w", err)
	}
	if err := refuseNetworkFileSystem(dir); err != nil {
		return nil, err
	}
	path := filepath.Join(dir, FileName)
	s := &Store{clock: clock, turn: make(chan struct{}, 1)}
	if clock == nil {
		s.clock = time.Now
	}
	if err := s.connect(ctx, path); err != nil {
		return nil, errors.Join(fmt.Errorf("opening %s: %w", path, inWords(err)), s.Close())
	}
	return s, nil
}

func (s *Store) connect(ctx context.Context, path string) error {
	var err error
	if s.durable, err = openConnections(path, durableConnection, 1); err != nil {
		return err
	}
	if err = migrate(ctx, s.durable); err != nil {
		return err
	}
	if s.quick, err = openConnections(path, quickConnection, 1); err != nil {
		return err
	}
	if s.watch.database, err = openConnections(path, readConnection, 1); err != nil {
		return err
	}
	s.checkpointer.log, s.checkpointer.after = path+"-wal", checkpointAfter
	if s.checkpointer.database, err = openConnections(path, quickConnection, 1); err != nil {
		return err
	}
	pool, err := openConnections(path, readConnection, readConnections)
	s.reader = pool
	return err
}

// Close ends all connections. Writes that were acknowledged are on disk already.
func (s *Store) Close() error {
	var err error
	s.closing.Do(func() {
		if s.wrote.Load() {
			s.optimize()
		}
		err = s.checkpointer.close()
		s.lasting.close()
		s.reads.close()
		if s.reader != nil {
			err = errors.Join(err, s.reader.Close())
		}
		for _, database := range []*sql.DB{s.watch.database, s.quick, s.durable} {
			if database != nil {
				err = errors.Join(err, database.Close())
			}
		}
	})
	return err
}

// optimize refreshes what the planner knows of the tables. It is only advice: where another process is writing,
// the next one to close does it.
func (s *Store) optimize() {
	ctx, cancel := context.WithTimeout(context.Background(), 200*time.Millisecond)
	defer cancel()
	_, _ = s.quick.ExecContext(ctx, `PRAGMA optimize`)
}

// now is the present in the unit of the database.
func (s *Store) now() int64 { return s.clock().Unix() }

// seconds is a time as the database keeps it: 0 when it is not known.
func seconds(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.Unix()
}

// moment is the opposite of seconds.
func moment(unix int64) time.Time {
	if unix == 0 {
		return time.Time{}
	}
	return time.Unix(unix, 0).UTC()
}
