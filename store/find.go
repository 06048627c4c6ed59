package store

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Find returns the articles that ref names: one by its id, or all whose link is this address, newest first.
// Nothing found is ErrUnknown.
func (s *Store) Find(ctx context.Context, ref string) ([]int64, error) {
	ids, err := s.findID(ctx, ref)
	if err == nil && len(ids) == 0 {
		ids, err = s.findLink(ctx, ref)
	}
	if err != nil {
		return nil, fmt.Errorf("looking for %s: %w", ref, err)
	}
	if len(ids) == 0 {
		return nil, fmt.Errorf("article %s: %w", ref, ErrUnknown)
	}
	return ids, nil
}

func (s *Store) findID(ctx context.Context, ref string) ([]int64, error) {
	id, err := strconv.ParseInt(strings.TrimSpace(ref), 10, 64)
	if err != nil || id <= 0 {
		return nil, nil //nolint:nilerr // not a number: not an id
	}
	found, err := one(ctx, s.reader, `SELECT id FROM articles WHERE id = ?`, []any{id}, &id)
	if err != nil || !found {
		return nil, err
	}
	return []int64{id}, nil
}

// findLink looks into each feed's part of the index.
func (s *Store) findLink(ctx context.Context, link string) ([]int64, error) {
	link = strings.TrimSpace(link)
	var ids []int64
	err := each(ctx, s.reader, `
		SELECT a.id FROM feeds AS f
		CROSS JOIN articles AS a ON a.feed_id = f.id AND a.url_hash = ? AND a.url_hash <> 0
		WHERE a.url = ?`, []any{hash(link), link}, func(row *sql.Rows) error {
		var id int64
		err := row.Scan(&id)
		ids = append(ids, id)
		return err
	})
	slices.SortFunc(ids, func(a, b int64) int { return cmp.Compare(b, a) })
	return ids, err
}
