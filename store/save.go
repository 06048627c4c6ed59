package store

import (
	"context"
	"database/sql"

	"broadsheet/feeds"
	"broadsheet/feeds/ledger"
)

// Save writes the outcomes of several polls in one transaction and ends their leases.
func (s *Store) Save(ctx context.Context, outcomes []ledger.Outcome) ([]ledger.Saved, error) {
	var saved []ledger.Saved
	err := s.write(ctx, "keeping what the feeds brought", func(tx *sql.Tx) error {
		saved = make([]ledger.Saved, 0, len(outcomes))
		in := s.beginIngest(ctx, tx)
		for _, outcome := range outcomes {
			result, err := in.outcome(outcome)
			if err != nil {
				return err
			}
			saved = append(saved, result)
		}
		return in.end()
	})
	return saved, err
}

// ingest is one transaction that writes what polls brought.
type ingest struct {
	store  *Store
	ctx    context.Context // of the one call that the ingest lives in
	tx     *sql.Tx
	once   *prepared // the same transaction, for what is done for each entry
	now    int64
	counts counter
	packed []byte // room for one packed source
}

func (s *Store) beginIngest(ctx context.Context, tx *sql.Tx) *ingest {
	return &ingest{store: s, ctx: ctx, tx: tx, once: prepare(tx), now: s.now(), counts: counter{}}
}

func (in *ingest) end() error {
	return in.counts.write(in.ctx, in.tx)
}

func (in *ingest) outcome(outcome ledger.Outcome) (ledger.Saved, error) {
	saved := ledger.Saved{Feed: outcome.Feed}
	if err := saveRecord(in.ctx, in.once, outcome); err != nil {
		return saved, err
	}
	if outcome.BlockHost != "" {
		if err := blockHost(in.ctx, in.once, outcome.BlockHost, outcome.BlockUntil.Unix()); err != nil {
			return saved, err
		}
	}
	if outcome.Content == nil {
		return saved, nil
	}
	if err := in.describe(outcome.Feed, outcome.Content); err != nil {
		return saved, err
	}
	var err error
	saved.New, saved.Updated, err = in.entries(outcome.Feed, outcome.Content.Entries)
	return saved, err
}

// describe keeps what a document says of its feed. An empty title does not take an earlier one's place.
func (in *ingest) describe(feed int64, content *feeds.Feed) error {
	_, err := in.once.ExecContext(in.ctx, `
		UPDATE feeds SET title = COALESCE(NULLIF(?1, ''), title), link = ?2, description = ?3, language = ?4
		WHERE id = ?5 AND (title, link, description, language) IS NOT (COALESCE(NULLIF(?1, ''), title), ?2, ?3, ?4)`,
		content.Title, content.Link, content.Description, content.Language, feed)
	return err
}

// entries brings the articles of a feed in line with the entries of its document.
func (in *ingest) entries(feed int64, list []feeds.Entry) (added, updated int, err error) {
	identified, err := in.identify(feed, list)
	if err != nil {
		return 0, 0, err
	}
	forgotten, err := in.forgotten(feed, list)
	if err != nil {
		return 0, 0, err
	}
	first := int64(0)
	for i := range list {
		if err := in.ctx.Err(); err != nil {
			return added, updated, err
		}
		fresh := newRow(&list[i])
		have, found := identified[i]
		switch {
		case !found && forgotten[fresh.key]:
		case !found:
			var id int64
			if id, err = in.add(feed, fresh); added == 0 {
				first = id
			}
			added++
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
	return added, updated, in.settle(feed, first, added)
}

// forgotten returns which entries retention deleted once.
func (in *ingest) forgotten(feed int64, list []feeds.Entry) (map[int64]bool, error) {
	forgotten := map[int64]bool{}
	err := each(in.ctx, in.once, `
		SELECT g.key_hash FROM json_each(?) AS wanted
		CROSS JOIN forgotten AS g ON g.feed_id = ? AND g.key_hash = wanted.value`,
		[]any{jsonList(keysOf(list)), feed}, func(row *sql.Rows) error {
			var key int64
			err := row.Scan(&key)
			forgotten[key] = true
			return err
		})
	return forgotten, err
}
