package store

import (
	"context"
	"database/sql"
	"fmt"
	"sync"
	"time"

	"broadsheet/feeds"
	"broadsheet/store/story"
)

// storyTime is how far apart two articles of one story may be, and for how long an article waits for others of its.
const storyTime = 3 * 24 * time.Hour

// print is an article's print and what folding must know beside.
type print struct {
	story.Print
	article, feed, published int64
}

// prints gathers the prints of a batch.
type prints struct {
	mutex sync.Mutex
	made  map[int64]print
}

// printing is a way to make texts that also makes the prints of articles that are new enough to be folded.
func (s *Store) printing(into *prints, text Text) Text {
	horizon := s.clock().Add(-storyTime)
	into.made = map[int64]print{}
	return func(h Headline, sources []feeds.Source) string {
		body := text(h, sources)
		if h.Published.After(horizon) {
			p := print{story.Of(h.Title, body), h.ID, h.FeedID, h.Published.Unix()}
			into.mutex.Lock()
			into.made[h.ID] = p
			into.mutex.Unlock()
		}
		return body
	}
}

// foldArticle compares an article with those of other feeds, and folds it under the first of its story. That one keeps
// its place: nothing on a screen moves. An article whose story was read already stays for itself.
func (s *Store) foldArticle(ctx context.Context, tx querier, p print) error {
	candidates, err := s.storyCandidates(ctx, tx, p)
	if err != nil {
		return err
	}
	for _, c := range candidates {
		if !story.Same(p.Print, c.Print) {
			continue
		}
		serial, err := isSerial(ctx, tx, p, c)
		if err != nil {
			return err
		}
		if serial {
			continue
		}
		if done, err := foldUnder(ctx, tx, p.article, c.article); done || err != nil {
			return err
		}
	}
	return nil
}

// keepPrint writes an article's print down, for those that come after it to be compared with.
func keepPrint(ctx context.Context, tx querier, p print) error {
	if err := forgetPrints(ctx, tx, `SELECT article_id, words, packed FROM stories WHERE article_id = ?`, p.article); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, `
		INSERT INTO stories (article_id, feed_id, published, title, numbers, length, words, packed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
		p.article, p.feed, p.published, p.Title, p.Numbers, p.Length, p.Words, p.Pack()); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, `INSERT OR IGNORE INTO story_bands (band, article_id) SELECT value, ? FROM json_each(?)`,
		p.article, jsonList(p.Bands()))
	return err
}

// forgetPrints forgets the prints of articles that a query names.
func forgetPrints(ctx context.Context, tx querier, statement string, args ...any) error {
	old := map[int64][]int64{} // bands by article
	err := each(ctx, tx, statement, args, func(row *sql.Rows) error {
		var id int64
		var p story.Print
		var packed []byte
		err := row.Scan(&id, &p.Words, &packed)
		p.Unpack(packed)
		old[id] = p.Bands()
		return err
	})
	if err != nil {
		return err
	}
	for id, bands := range old {
		if _, err := tx.ExecContext(ctx, `DELETE FROM story_bands WHERE article_id = ? AND band IN (SELECT value FROM json_each(?))`,
			id, jsonList(bands)); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, `DELETE FROM stories WHERE article_id = ?`, id); err != nil {
			return err
		}
	}
	return nil
}

// Bounds of what an article is compared with: what more feeds than that share within days is no story.
const (
	mostCandidates = 200
	mostInBands    = 320 // of all sixteen bands together; copies of a text share each of them
)

// storyCandidates are the articles of other feeds that may be of the same story, the first that came first. A title too
// short to make a story is not looked for: a thousand posts without one have the same.
func (s *Store) storyCandidates(ctx context.Context, tx querier, p print) ([]print, error) {
	var list []print
	err := each(ctx, tx, `
		SELECT p.article_id, p.feed_id, p.published, p.title, p.numbers, p.length, p.words, p.packed FROM (
			SELECT article_id FROM (SELECT article_id FROM story_bands WHERE band IN (SELECT value FROM json_each(?)) LIMIT ?)
			UNION SELECT article_id FROM stories WHERE ? AND title = ?) AS found
		CROSS JOIN stories AS p ON p.article_id = found.article_id
		WHERE p.numbers = ? AND p.feed_id <> ? AND p.article_id <> ? AND abs(p.published - ?) <= ?
		AND (SELECT fold FROM feeds WHERE id = p.feed_id) = 1
		ORDER BY p.article_id LIMIT ?`,
		[]any{
			jsonList(p.Bands()), mostInBands, p.SpeaksByTitle(), p.Title,
			p.Numbers, p.feed, p.article, p.published, int64(storyTime.Seconds()), mostCandidates,
		}, func(row *sql.Rows) error {
			var c print
			var packed sql.RawBytes
			err := row.Scan(&c.article, &c.feed, &c.published, &c.Title, &c.Numbers, &c.Length, &c.Words, &packed)
			c.Unpack(packed)
			list = append(list, c)
			return err
		})
	return list, err
}

// isSerial reports whether the feed of one of two articles used its title for another article, too.
func isSerial(ctx context.Context, tx querier, a, b print) (bool, error) {
	for _, p := range []print{a, b} {
		used, err := one(ctx, tx, `SELECT 1 FROM stories WHERE title = ? AND feed_id = ? AND article_id <> ? LIMIT 1`,
			[]any{p.Title, p.feed, p.article}, new(int))
		if used || err != nil {
			return used, err
		}
	}
	return false, nil
}

// foldUnder folds an article under the head of another's fold, if neither was read and each of the fold's feeds is
// another one: two articles of one feed are two stories.
func foldUnder(ctx context.Context, tx querier, article, other int64) (bool, error) {
	result, err := tx.ExecContext(ctx, `
		UPDATE state SET folded = head.id
		FROM (SELECT CASE WHEN o.folded = 0 THEN o.article_id ELSE o.folded END AS id FROM state AS o WHERE o.article_id = ?2) AS head
		WHERE article_id = ?1 AND read = 0 AND folded = 0 AND head.id <> ?1
		AND NOT EXISTS (SELECT 1 FROM state AS m WHERE m.folded = ?1 AND m.folded <> 0)
		AND EXISTS (SELECT 1 FROM state AS h WHERE h.article_id = head.id AND h.read = 0 AND h.feed_id <> state.feed_id)
		AND NOT EXISTS (SELECT 1 FROM state AS m WHERE m.folded = head.id AND m.folded <> 0 AND m.feed_id = state.feed_id)`, article, other)
	if err != nil {
		return false, err
	}
	changed, err := result.RowsAffected()
	return changed > 0, err
}

// foldBatch folds articles whose texts were read for the search index.
func (s *Store) foldBatch(ctx context.Context, tx querier, batch []queued, made map[int64]print) error {
	horizon := s.clock().Add(-storyTime).Unix()
	for _, q := range batch {
		if err := ctx.Err(); err != nil {
			return err
		}
		p, isNew := made[q.article]
		if !isNew {
			continue
		}
		var folds bool
		if _, err := one(ctx, tx, `SELECT fold FROM feeds WHERE id = ?`, []any{p.feed}, &folds); err != nil {
			return err
		}
		if folds {
			if err := s.foldArticle(ctx, tx, p); err != nil {
				return fmt.Errorf("folding article %d: %w", q.article, err)
			}
		}
		if err := keepPrint(ctx, tx, p); err != nil {
			return fmt.Errorf("keeping the print of article %d: %w", q.article, err)
		}
	}
	return forgetPrints(ctx, tx, `SELECT article_id, words, packed FROM stories WHERE published < ? LIMIT 500`, horizon-int64(storyTime.Seconds()))
}

// unfoldFeed lets all articles of a feed stand for themselves, and those that stood under them.
func unfoldFeed(ctx context.Context, tx querier, feed int64) error {
	_, err := tx.ExecContext(ctx, `
		UPDATE state SET folded = 0 WHERE article_id IN (
			SELECT m.article_id FROM state AS m INDEXED BY state_folded CROSS JOIN state AS h ON h.article_id = m.folded
			WHERE m.folded <> 0 AND ?1 IN (m.feed_id, h.feed_id))`, feed)
	return err
}
