package poll

import (
	"cmp"
	"context"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"broadsheet/feeds/ledger"
)

// Bounds of what is saved in one transaction, and of what may wait for it.
const (
	batchFeeds   = 20
	batchEntries = 1000
	batchTime    = 150 * time.Millisecond
	writerQueue  = 8
)

// savers is how many batches are under way: while the book writes one, it makes the next one ready.
const savers = 2

// finding is an outcome on its way to be saved.
type finding struct {
	ledger.Outcome
	release func() // gives back the room of a large document, once its content is saved; may be nil
}

// writer saves outcomes while others fetch. It takes what comes within a short while into one transaction; when it cannot
// keep up, its short queue holds the fetching back instead of filling the memory.
type writer struct {
	book       ledger.Book
	saved      func([]ledger.Outcome, []ledger.Saved, error)
	queue      chan finding
	collecting sync.Mutex
	saving     errgroup.Group
}

// startWriter begins to save. The function is told of each transaction.
func startWriter(ctx context.Context, book ledger.Book, saved func([]ledger.Outcome, []ledger.Saved, error)) *writer {
	w := &writer{book: book, saved: saved, queue: make(chan finding, writerQueue)}
	for range savers {
		w.saving.Go(func() error { return w.run(ctx) })
	}
	return w
}

func (w *writer) put(found finding) { w.queue <- found }

// finish waits until everything is saved, and returns the first error.
func (w *writer) finish() error {
	close(w.queue)
	return w.saving.Wait()
}

// run saves until the queue is closed, whatever happens to one batch. It returns the first error.
func (w *writer) run(ctx context.Context) (first error) {
	for batch := w.collect(); len(batch) > 0; batch = w.collect() {
		first = cmp.Or(first, w.save(ctx, batch))
		for _, found := range batch {
			if found.release != nil {
				found.release()
			}
		}
	}
	return first
}

func (w *writer) save(ctx context.Context, batch []finding) error {
	outcomes := make([]ledger.Outcome, len(batch))
	for i, found := range batch {
		outcomes[i] = found.Outcome
	}
	saved, err := w.book.Save(ctx, outcomes)
	w.saved(outcomes, saved, err)
	return err
}

// collect waits for an outcome and for those that come soon after it. It returns none at the end.
func (w *writer) collect() []finding {
	w.collecting.Lock()
	defer w.collecting.Unlock()
	first, ok := <-w.queue
	if !ok {
		return nil
	}
	batch, entries := []finding{first}, first.entries()
	enough := time.After(batchTime)
	for len(batch) < batchFeeds && entries < batchEntries {
		select {
		case next, ok := <-w.queue:
			if !ok {
				return batch
			}
			batch = append(batch, next)
			entries += next.entries()
		case <-enough:
			return batch
		}
	}
	return batch
}

func (f finding) entries() int {
	if f.Content == nil {
		return 0
	}
	return len(f.Content.Entries)
}
