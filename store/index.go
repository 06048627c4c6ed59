package store

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"sync"

	"broadsheet/feeds"
	"broadsheet/store/terms"
)

// queued is an article whose words the index lacks, and its words once they are known.
type queued struct {
	article, stamp int64
	words          string
}

// Unindexed is how many articles are not in the search index yet.
func (s *Store) Unindexed(ctx context.Context) (left int, err error) {
	if _, err = one(ctx, s.reader, `SELECT count(*) FROM search_queue`, nil, &left); err != nil {
		return 0, fmt.Errorf("counting what is to be indexed: %w", err)
	}
	return left, nil
}

// IndexSome puts up to n articles into the search index, newest first, and returns how many are left. What text an article
// holds is for text to say, of several at a time: the store knows no HTML. No transaction is open while it does.
func (s *Store) IndexSome(ctx context.Context, n int, text func(Headline, []feeds.Source) string) (left int, err error) {
	batch, err := s.queuedForSearch(ctx, n)
	if err != nil {
		return 0, fmt.Errorf("reading what is to be indexed: %w", err)
	}
	all := len(batch)
	prints := prints{}
	if batch, err = s.findWords(ctx, batch, s.printing(&prints, text)); err != nil {
		return 0, fmt.Errorf("reading what is to be indexed: %w", err)
	}
	if len(batch) > 0 {
		err = s.writeQuick(ctx, "writing the search index", func(tx *sql.Tx) error {
			once := prepare(tx)
			if err := index(ctx, once, batch); err != nil {
				return err
			}
			return s.foldBatch(ctx, once, batch, prints.made)
		})
	}
	if err != nil || len(batch) == all && all < n {
		return 0, err
	}
	return s.Unindexed(ctx)
}

func (s *Store) queuedForSearch(ctx context.Context, n int) ([]queued, error) {
	var batch []queued
	err := each(ctx, s.reader, `SELECT article_id, stamp FROM search_queue ORDER BY article_id DESC LIMIT ?`, []any{n},
		func(row *sql.Rows) error {
			var q queued
			err := row.Scan(&q.article, &q.stamp)
			batch = append(batch, q)
			return err
		})
	return batch, err
}

// mostWords bounds the words that are held at a time; a batch of books is cut behind the first.
const mostWords = 4 << 20

// perProcessor is how many articles are held with their sources for each processor there is to read them.
const perProcessor = 4

// findWords fills in the words of a batch, or of as many of its articles as are held at a time. An article that was
// deleted meanwhile has none.
func (s *Store) findWords(ctx context.Context, batch []queued, text func(Headline, []feeds.Source) string) ([]queued, error) {
	ids := make([]int64, len(batch))
	for i, q := range batch {
		ids[i] = q.article
	}
	headlines, err := s.HeadlinesByID(ctx, ids)
	if err != nil {
		return nil, err
	}
	once := prepare(s.reader)
	defer once.close()
	held, atATime := 0, perProcessor*runtime.GOMAXPROCS(0)
	for first := 0; first < len(batch); first += atATime {
		if held > mostWords {
			return batch[:first], nil
		}
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		part := batch[first:min(first+atATime, len(batch))]
		if err := s.findSomeWords(ctx, once, part, headlines, text); err != nil {
			return nil, err
		}
		for _, q := range part {
			held += len(q.words)
		}
	}
	return batch, nil
}

// findSomeWords reads the sources of a few articles one after the other, and makes words of them side by side.
func (s *Store) findSomeWords(
	ctx context.Context, from querier, part []queued, headlines map[int64]Headline, text func(Headline, []feeds.Source) string,
) error {
	var work sync.WaitGroup
	defer work.Wait()
	for i := range part {
		headline, exists := headlines[part[i].article]
		if !exists {
			continue
		}
		sources, err := s.sourcesOf(ctx, from, headline.ID)
		if err != nil {
			return fmt.Errorf("article %d: %w", headline.ID, err)
		}
		work.Go(func() {
			part[i].words = terms.Index(headline.Title, headline.Author+"\n"+text(headline, sources))
		})
	}
	return nil
}

// The statements of the index.
const (
	insertWords   = `INSERT OR REPLACE INTO search (rowid, words) VALUES (?, ?)`
	unqueueSearch = `DELETE FROM search_queue WHERE article_id = ? AND stamp = ? RETURNING article_id`
)

// index writes the words of a batch. An article that changed meanwhile has another stamp and stays in the queue.
// Each row is a statement of its own, and they come in ascending order: FTS5 would flush its buffers at every statement
// that could write several, and at every row whose number is below that of the one before.
func index(ctx context.Context, once *prepared, batch []queued) error {
	slices.SortFunc(batch, func(a, b queued) int { return cmp.Compare(a.article, b.article) })
	for _, q := range batch {
		var id int64
		err := once.QueryRowContext(ctx, unqueueSearch, q.article, q.stamp).Scan(&id)
		if errors.Is(err, sql.ErrNoRows) {
			continue // changed or deleted meanwhile
		}
		if err == nil && q.words != "" {
			_, err = once.ExecContext(ctx, insertWords, q.article, q.words)
		}
		if err != nil {
			return err
		}
	}
	return nil
}
