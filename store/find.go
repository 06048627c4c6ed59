package store

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"maps"
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

// FindAll returns the articles that any of the refs names, each once and sorted. One ref that names none is
// ErrUnknown, and says which.
func (s *Store) FindAll(ctx context.Context, refs []string) ([]int64, error) {
	links := map[int64][]string{} // those refs that are no ids, by their hash
	var ids []int64
	for _, ref := range refs {
		found, err := s.findID(ctx, ref)
		if err != nil {
			return nil, fmt.Errorf("looking for %s: %w", ref, err)
		}
		if ids = append(ids, found...); len(found) == 0 {
			link := strings.TrimSpace(ref)
			links[hash(link)] = append(links[hash(link)], link)
		}
	}
	byLink, err := s.findLinks(ctx, slices.Sorted(maps.Keys(links)))
	if err != nil {
		return nil, fmt.Errorf("looking for links: %w", err)
	}
	for _, same := range links {
		for _, link := range same {
			if len(byLink[link]) == 0 {
				return nil, fmt.Errorf("article %s: %w", link, ErrUnknown)
			}
			ids = append(ids, byLink[link]...)
		}
	}
	slices.Sort(ids)
	return slices.Compact(ids), nil
}

// findLink returns the articles with this link, newest first.
func (s *Store) findLink(ctx context.Context, link string) ([]int64, error) {
	link = strings.TrimSpace(link)
	byLink, err := s.findLinks(ctx, []int64{hash(link)})
	ids := byLink[link]
	slices.SortFunc(ids, func(a, b int64) int { return cmp.Compare(b, a) })
	return ids, err
}

// findLinks looks for hashes of links in each feed's part of the index, and returns the articles by their links.
func (s *Store) findLinks(ctx context.Context, hashes []int64) (map[string][]int64, error) {
	byLink := map[string][]int64{}
	err := each(ctx, s.reader, `
		SELECT a.id, a.url FROM feeds AS f CROSS JOIN json_each(?) AS wanted
		CROSS JOIN articles AS a ON a.feed_id = f.id AND a.url_hash = wanted.value AND a.url_hash <> 0`,
		[]any{jsonList(hashes)}, func(row *sql.Rows) error {
			var id int64
			var url string
			err := row.Scan(&id, &url)
			byLink[url] = append(byLink[url], id)
			return err
		})
	return byLink, err
}
