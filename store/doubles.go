package store

import (
	"context"
	"database/sql"
	"fmt"
)

// newestCompared is how many of a feed's articles are compared with those of others; fewer than leastCompared say nothing.
const (
	newestCompared = 20
	leastCompared  = 3
)

// Doubles returns the feeds of the config that bring nothing of their own: each of their newest articles has the
// address of one that another feed brought.
func (s *Store) Doubles(ctx context.Context) (map[int64]bool, error) {
	addresses := map[int64][]int64{} // by feed
	feeds := map[int64]map[int64]bool{}
	err := each(ctx, s.reader, `
		SELECT f.id, a.url_hash FROM feeds AS f CROSS JOIN articles AS a ON a.id IN (
			SELECT article_id FROM state WHERE feed_id = f.id ORDER BY published DESC, article_id DESC LIMIT ?)
		WHERE f.listed > 0 AND a.url_hash <> 0`, []any{newestCompared}, func(row *sql.Rows) error {
		var feed, address int64
		err := row.Scan(&feed, &address)
		addresses[feed] = append(addresses[feed], address)
		if feeds[address] == nil {
			feeds[address] = map[int64]bool{}
		}
		feeds[address][feed] = true
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("comparing the feeds: %w", err)
	}
	doubles := map[int64]bool{}
	for feed, list := range addresses {
		alone := false
		for _, address := range list {
			alone = alone || len(feeds[address]) < 2
		}
		if !alone && len(list) >= leastCompared {
			doubles[feed] = true
		}
	}
	return doubles, nil
}
