package poll

import (
	"context"
	"sync"
)

// Bounds of what is saved in one transaction, and of what may wait for it.
const (
	batchFeeds   = 24
	batchEntries = 2000
	writerQueue  = 8
)

// writer saves outcomes from one goroutine while others fetch. It takes whatever has come meanwhile into one
// transaction; when it cannot keep up, its short queue holds the fetching back instead of filling the memory.
type writer struct {
	book  Book
	saved func([]Outcome, []Saved, error)
	queue chan Outcome
	done  sync.WaitGroup
	err   error // the first, read after done
}

// startWriter begins to save. The function is told of each transaction.
func startWriter(ctx context.Context, book Book, saved func([]Outcome, []Saved, error)) *writer {
	w := &writer{book: book, saved: saved, queue: make(chan Outcome, writerQueue)}
	w.done.Go(func() { w.run(ctx) })
	return w
}

func (w *writer) put(outcome Outcome) { w.queue <- outcome }

// finish waits until everything is saved, and returns the first error.
func (w *writer) finish() error {
	close(w.queue)
	w.done.Wait()
	return w.err
}

func (w *writer) run(ctx context.Context) {
	for first := range w.queue {
		batch := w.collect(first)
		saved, err := w.book.Save(ctx, batch)
		if err != nil && w.err == nil {
			w.err = err
		}
		w.saved(batch, saved, err)
		for _, outcome := range batch {
			if outcome.release != nil {
				outcome.release()
			}
		}
	}
}

// collect adds to the first outcome those that wait already.
func (w *writer) collect(first Outcome) []Outcome {
	batch := []Outcome{first}
	entries := countEntries(first)
	for len(batch) < batchFeeds && entries < batchEntries {
		select {
		case next, ok := <-w.queue:
			if !ok {
				return batch
			}
			batch = append(batch, next)
			entries += countEntries(next)
		default:
			return batch
		}
	}
	return batch
}

func countEntries(outcome Outcome) int {
	if outcome.Content == nil {
		return 0
	}
	return len(outcome.Content.Entries)
}
