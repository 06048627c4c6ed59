package store

import (
	"context"
	"database/sql"
	"os"
	"sync"
)

// checkpointAfter is by how much the log may grow before what it holds is carried over into the database: a refresh
// writes many pages again and again, and each is carried over once.
const checkpointAfter = 48 << 20

// checkpointer carries the log over into the database beside the writers. A commit that had to do it would keep all
// others waiting for a third of a second, marks among them.
type checkpointer struct {
	database *sql.DB // one connection
	log      string  // the path of the log
	after    int64
	mu       sync.Mutex
	carried  int64 // how large the log was when it was last carried over
	cancel   context.CancelFunc
	running  sync.WaitGroup
	closed   bool
}

// look starts carrying over where the log has grown enough and nobody does it yet.
func (c *checkpointer) look() {
	info, err := os.Stat(c.log)
	if err != nil {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.carried = min(c.carried, info.Size()) // a log that was begun anew may have been cut
	if c.closed || c.cancel != nil || info.Size() < c.carried+c.after {
		return
	}
	c.carried = info.Size()
	ctx, cancel := context.WithCancel(context.Background())
	c.cancel = cancel
	c.running.Go(func() { c.carryOver(ctx) })
}

// carryOver waits for nobody. What it cannot do now, or fails to do, a later one does, or the commit that finds the log
// at its very largest.
func (c *checkpointer) carryOver(ctx context.Context) {
	_, _ = c.database.ExecContext(ctx, `PRAGMA wal_checkpoint(PASSIVE)`)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.cancel()
	c.cancel = nil
}

// close gives up what is under way: the last connection to close carries over what is left.
func (c *checkpointer) close() error {
	if c.database == nil {
		return nil
	}
	c.mu.Lock()
	c.closed = true
	if c.cancel != nil {
		c.cancel()
	}
	c.mu.Unlock()
	c.running.Wait()
	return c.database.Close()
}
