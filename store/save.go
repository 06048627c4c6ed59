package store

import (
	"context"
	"database/sql"

	"broadsheet/feeds/ledger"
)

// Save writes the outcomes of several polls in one transaction and ends their leases. What a power cut takes of it, the
// next poll brings again, for a feed's validators go with its articles; a mark that follows makes it last.
func (s *Store) Save(ctx context.Context, outcomes []ledger.Outcome) ([]ledger.Saved, error) {
	arrivals, err := s.unpackOutcomes(ctx, outcomes)
	if err != nil {
		return nil, err
	}
	if err := s.lasting.prepare(ctx, s.quick); err != nil {
		return nil, err
	}
	var saved []ledger.Saved
	err = s.writeQuick(ctx, "keeping what the feeds brought", func(tx *sql.Tx) error {
		in, err := s.beginIngest(ctx, tx, outcomes)
		if err != nil {
			return err
		}
		saved = make([]ledger.Saved, 0, len(arrivals))
		for _, arrival := range arrivals {
			result, err := in.outcome(arrival)
			if err != nil {
				return err
			}
			saved = append(saved, result)
		}
		return in.end()
	})
	return saved, err
}

// arrival is an outcome with its entries as the tables take them.
type arrival struct {
	ledger.Outcome
	rows []row
}

// unpackOutcomes does what can be done before the lock is taken: it hashes, and compresses for feeds that are new.
func (s *Store) unpackOutcomes(ctx context.Context, outcomes []ledger.Outcome) ([]arrival, error) {
	empty, err := s.withoutArticles(ctx, outcomes)
	if err != nil {
		return nil, err
	}
	arrivals := make([]arrival, len(outcomes))
	var space []byte
	for i, outcome := range outcomes {
		arrivals[i].Outcome = outcome
		if outcome.Content == nil {
			continue
		}
		list := outcome.Content.Entries
		rows := make([]row, len(list))
		for k := range list {
			rows[k] = newRow(&list[k], &space)
			if !empty[outcome.Feed] {
				continue
			}
			if err := s.packer.packRow(&rows[k], &space); err != nil {
				return nil, err
			}
		}
		arrivals[i].rows = rows
	}
	return arrivals, nil
}

// withoutArticles tells which of the feeds hold no article yet, so that all they bring will be new.
func (s *Store) withoutArticles(ctx context.Context, outcomes []ledger.Outcome) (map[int64]bool, error) {
	empty := map[int64]bool{}
	err := each(ctx, s.reader, `
		SELECT f.id FROM json_each(?) AS wanted CROSS JOIN feeds AS f ON f.id = wanted.value WHERE f.articles = 0`,
		[]any{jsonList(polledBy(outcomes))}, func(row *sql.Rows) error {
			var feed int64
			err := row.Scan(&feed)
			empty[feed] = true
			return err
		})
	return empty, err
}

func polledBy(outcomes []ledger.Outcome) []int64 {
	ids := make([]int64, len(outcomes))
	for i, outcome := range outcomes {
		ids[i] = outcome.Feed
	}
	return ids
}
