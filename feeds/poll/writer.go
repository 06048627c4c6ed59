package poll

import (
	"context"
	"sync"

	"broadsheet/feeds/ledger"
)

// Bounds of what is saved in one transaction, and of what may wait for it.
const (
	batchFeeds   = 24
	batchEntries = 2000
	writerQueue  = 8
)

// finding is an outcome on its way to be saved.
type finding struct {
	ledger.Outcome
	release func() // gives back the room of a large document, once its content is saved; may be nil
}

// writer saves outcomes from one goroutine while others fetch. It takes whatever has come meanwhile into one
// transaction; when it cannot keep up, its short queue holds the fetching back instead of filling the memory.
type writer struct {
	book  ledger.Book
	saved func([]ledger.Outcome, []ledger.Saved, error)
	queue chan finding
	done  sync.WaitGroup
	err   error // the first, read after done
}

// startWriter begins to save. The function is told of each transaction.
func startWriter(ctx context.Context, book ledger.Book, saved func([]ledger.Outcome, []ledger.Saved, error)) *writer {
	w := &writer{book: book, saved: saved, queue: make(chan finding, writerQueue)}
	w.done.Go(func() { w.run(ctx) })
	return w
}

func (w *writer) put(found finding) { w.queue <- found }

// finish waits until everything is saved, and returns the first error.
func (w *writer) finish() error {
	close(w.queue)
	w.done.Wait()
	return w.err
}

func (w *writer) run(ctx context.Context) {
	for first := range w.queue {
		batch := w.collect(first)
		w.save(ctx, batch)
		for _, found := range batch {
			if found.release != nil {
				found.release()
			}
		}
	}
}

func (w *writer) save(ctx context.Context, batch []finding) {
	outcomes := make([]ledger.Outcome, len(batch))
	for i, found := range batch {
		outcomes[i] = found.Outcome
	}
	saved, err := w.book.Save(ctx, outcomes)
	if err != nil && w.err == nil {
		w.err = err
	}
	w.saved(outcomes, saved, err)
}

// collect adds to the first outcome those that wait already.
func (w *writer) collect(first finding) []finding {
	batch := []finding{first}
	entries := first.entries()
	for len(batch) < batchFeeds && entries < batchEntries {
		select {
		case next, ok := <-w.queue:
			if !ok {
				return batch
			}
			batch = append(batch, next)
			entries += next.entries()
		default:
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
