package store

import (
	"context"
	"database/sql"

	"broadsheet/feeds"
	"broadsheet/feeds/ledger"
)

// ingest is one transaction that writes what polls brought. New articles are gathered, for SQLite takes many rows in one
// statement at half the price of one row in each of many.
type ingest struct {
	store    *Store
	ctx      context.Context // of the one call that the ingest lives in
	tx       *sql.Tx
	once     *prepared // the same transaction, for statements that run often
	now      int64
	feeds    map[int64]feedState
	counts   counter
	settled  int64 // the last article that has its place in lists and queues
	last     int64 // the last article that was given a number
	before   int64 // the last article that was there before
	edited   []int64
	articles bulk
	sources  bulk
	space    []byte // for what is copied before it is compressed
}

// feedState is what an ingest needs to know of a feed beforehand.
type feedState struct {
	articles  int
	forgets   bool // retention deleted some of its articles
	wantsPage bool // of each article (full_text: always)
}

func (s *Store) beginIngest(ctx context.Context, tx *sql.Tx, outcomes []ledger.Outcome) (*ingest, error) {
	in := &ingest{
		store: s, ctx: ctx, tx: tx, once: s.lasting.within(tx), now: s.now(), feeds: map[int64]feedState{}, counts: counter{},
		articles: bulk{insert: insertArticles, columns: 14}, sources: bulk{insert: insertSources, columns: 4},
	}
	if _, err := one(ctx, in.once, `SELECT seq FROM sqlite_sequence WHERE name = 'articles'`, nil, &in.last); err != nil {
		return nil, err
	}
	in.settled, in.before = in.last, in.last
	return in, in.readFeeds(outcomes)
}

func (in *ingest) readFeeds(outcomes []ledger.Outcome) error {
	return each(in.ctx, in.once, `
		SELECT f.id, f.articles, EXISTS (SELECT 1 FROM forgotten WHERE feed_id = f.id), f.full_text
		FROM json_each(?) AS wanted CROSS JOIN feeds AS f ON f.id = wanted.value`,
		[]any{jsonList(polledBy(outcomes))}, func(row *sql.Rows) error {
			var id int64
			var state feedState
			var fullText feeds.FullText
			err := row.Scan(&id, &state.articles, &state.forgets, &fullText)
			state.wantsPage = fullText == feeds.FullTextAlways
			in.feeds[id] = state
			return err
		})
}

func (in *ingest) end() error {
	if err := in.flush(); err != nil {
		return err
	}
	if err := in.counts.write(in.ctx, in.once); err != nil {
		return err
	}
	return in.store.judgeArrivals(in.ctx, in.tx, in.before, in.edited)
}

func (in *ingest) outcome(arrival arrival) (ledger.Saved, error) {
	saved := ledger.Saved{Feed: arrival.Feed}
	if err := in.ctx.Err(); err != nil {
		return saved, err
	}
	if err := saveRecord(in.ctx, in.once, arrival.Outcome); err != nil {
		return saved, err
	}
	if arrival.BlockHost != "" {
		if err := blockHost(in.ctx, in.once, arrival.BlockHost, arrival.BlockUntil.Unix()); err != nil {
			return saved, err
		}
	}
	if arrival.Content == nil {
		return saved, nil
	}
	if err := in.describe(arrival.Feed, arrival.Content); err != nil {
		return saved, err
	}
	var err error
	saved.New, saved.Updated, err = in.entries(arrival.Feed, arrival.rows)
	return saved, err
}

// describe keeps what a document says of its feed. An empty title does not take an earlier one's place.
func (in *ingest) describe(feed int64, content *feeds.Feed) error {
	_, err := in.once.ExecContext(in.ctx, `
		UPDATE feeds SET judge_below = CASE WHEN title NOT IN ('', COALESCE(NULLIF(?1, ''), title)) THEN `+judgeBelowAll+` ELSE judge_below END,
			title = COALESCE(NULLIF(?1, ''), title), link = ?2, description = ?3, language = ?4
		WHERE id = ?5 AND (title, link, description, language) IS NOT (COALESCE(NULLIF(?1, ''), title), ?2, ?3, ?4)`,
		content.Title, content.Link, content.Description, content.Language, feed)
	return err
}

// entries brings the articles of a feed in line with the entries of its document.
func (in *ingest) entries(feed int64, rows []row) (added, updated int, err error) {
	if in.counts[feed] != nil { // what a second outcome in the same transaction brings may be what the first brought
		if err := in.flush(); err != nil {
			return 0, 0, err
		}
	}
	identified, err := in.identify(feed, rows)
	if err != nil {
		return 0, 0, err
	}
	forgotten, err := in.forgotten(feed, rows)
	if err != nil {
		return 0, 0, err
	}
	for i := range rows {
		fresh := &rows[i]
		have, found := identified[i]
		switch {
		case !found && forgotten[fresh.key]:
		case !found:
			added++
			err = in.add(feed, fresh)
		case have.content != fresh.content || have.key != fresh.key:
			err = in.update(have, fresh)
			if have.content != fresh.content {
				updated++
			}
		}
		if err != nil {
			return added, updated, err
		}
	}
	if added > 0 {
		by := in.counts.of(feed)
		by.articles += added
		by.unread += added
	}
	return added, updated, nil
}

// forgotten returns which entries retention deleted once.
func (in *ingest) forgotten(feed int64, rows []row) (map[int64]bool, error) {
	forgotten := map[int64]bool{}
	if !in.feeds[feed].forgets {
		return forgotten, nil
	}
	err := each(in.ctx, in.once, `
		SELECT g.key_hash FROM json_each(?) AS wanted
		CROSS JOIN forgotten AS g ON g.feed_id = ? AND g.key_hash = wanted.value`,
		[]any{jsonList(keysOf(rows)), feed}, func(row *sql.Rows) error {
			var key int64
			err := row.Scan(&key)
			forgotten[key] = true
			return err
		})
	return forgotten, err
}
