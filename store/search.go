package store

import (
	"context"
	"database/sql"
	"fmt"
	"slices"

	"broadsheet/store/terms"
)

// Hit is an article that a search found.
type Hit struct {
	Headline
	InTitle bool // the title alone holds all words
}

// searched is how many of the newest articles with the words are ranked.
const searched = 1000

// Search returns articles that hold all words of the text, best first: those with all of them in the title lead, and
// newer comes before older. Hidden feeds are searched too; limit 0 is 100.
func (s *Store) Search(ctx context.Context, text string, limit int) ([]Hit, error) {
	if limit <= 0 {
		limit = 100
	}
	match := terms.Match(text, false)
	if match == "" {
		return nil, nil
	}
	titles, err := s.matching(ctx, terms.Match(text, true))
	if err != nil {
		return nil, err
	}
	all, err := s.matching(ctx, match)
	if err != nil {
		return nil, err
	}
	inTitle := map[int64]bool{}
	for _, p := range titles {
		inTitle[p.id] = true
	}
	ranked := titles
	for _, p := range all {
		if !inTitle[p.id] {
			ranked = append(ranked, p)
		}
	}
	headlines, err := headlinesOf(ctx, s.reader, idsOf(ranked[:min(limit, len(ranked))]))
	if err != nil {
		return nil, fmt.Errorf("reading headlines: %w", err)
	}
	hits := make([]Hit, len(headlines))
	for i, headline := range headlines {
		hits[i] = Hit{headline, inTitle[headline.ID]}
	}
	return hits, nil
}

// matching returns the listed articles among those found last by the index, newest first.
func (s *Store) matching(ctx context.Context, match string) ([]place, error) {
	var places []place
	err := each(ctx, s.reader, `
		SELECT s.published, s.article_id
		FROM (SELECT rowid AS id FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?) AS found
		CROSS JOIN state AS s ON s.article_id = found.id
		WHERE s.listed > 0`, []any{match, searched}, func(row *sql.Rows) error {
		var p place
		err := row.Scan(&p.published, &p.id)
		places = append(places, p)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("searching: %w", err)
	}
	slices.SortFunc(places, func(a, b place) int {
		if down.before(a, b) {
			return -1
		}
		return 1
	})
	return places, nil
}

// queueForSearch notes that the words of an article changed.
func queueForSearch(ctx context.Context, tx *sql.Tx, article int64) error {
	_, err := tx.ExecContext(ctx, `
		INSERT INTO search_queue (article_id, stamp) VALUES (?, 1)
		ON CONFLICT (article_id) DO UPDATE SET stamp = stamp + 1`, article)
	return err
}
