package store

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"

	"broadsheet/feeds"
	"broadsheet/store/terms"
)

// queued is an article whose words the index lacks, and its words once they are known.
type queued struct {
	article, stamp int64
	words          string
}

// mostLeft is how far the articles left to be indexed are counted.
const mostLeft = 10_000

// IndexSome puts up to n articles into the search index, newest first, and returns how many are left (or mostLeft). What text an
// article holds is for text to say: the store knows no HTML. No transaction is open while it does.
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
			if err := index(ctx, tx, batch); err != nil {
				return err
			}
			return s.foldBatch(ctx, tx, batch, prints.made)
		})
	}
	if err != nil || len(batch) == all && all < n {
		return 0, err
	}
	_, err = one(ctx, s.reader, `SELECT count(*) FROM (SELECT 1 FROM search_queue LIMIT ?)`, []any{mostLeft}, &left)
	return left, err
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
	held := 0
	for i, q := range batch {
		if held > mostWords {
			return batch[:i], nil
		}
		headline, exists := headlines[q.article]
		if !exists {
			continue
		}
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		sources, err := s.sourcesOf(ctx, once, q.article)
		if err != nil {
			return nil, fmt.Errorf("article %d: %w", q.article, err)
		}
		batch[i].words = terms.Index(headline.Title, headline.Author+"\n"+text(headline, sources))
		held += len(batch[i].words)
	}
	return batch, nil
}

// The statements of the index.
const (
	insertWords   = `INSERT OR REPLACE INTO search (rowid, words) VALUES (?, ?)`
	unqueueSearch = `DELETE FROM search_queue WHERE article_id = ? AND stamp = ? RETURNING article_id`
)

// index writes the words of a batch. An article that changed meanwhile has another stamp and stays in the queue.
// Each row is a statement of its own, and they come in ascending order: FTS5 would flush its buffers at every statement
// that could write several, and at every row whose number is below that of the one before.
func index(ctx context.Context, tx *sql.Tx, batch []queued) error {
	slices.SortFunc(batch, func(a, b queued) int { return cmp.Compare(a.article, b.article) })
	once := prepare(tx)
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
