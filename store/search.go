package store

import (
	"context"
	"database/sql"
	"fmt"
	"math"
	"slices"

	"broadsheet/store/query"
)

// Hit is an article that a search found.
type Hit struct {
	Headline
	InTitle bool // the title alone holds all words
}

// searched is how many of the newest articles with the words are ranked, when not all of them are asked for.
const searched = 1000

// Search returns the articles of a query that holds words, best first: those with all of the words in the title lead,
// and newer comes before older. Hidden feeds are searched too; limit 0 is all.
func (s *Store) Search(ctx context.Context, text string, limit int) ([]Hit, error) {
	among := searched
	if limit <= 0 {
		among, limit = unlimited, math.MaxInt
	}
	parsed, err := query.Parse(text)
	if err != nil || parsed.Words() == "" {
		return nil, err
	}
	if parsed, err = s.lookUp(ctx, s.reader, parsed); err != nil {
		return nil, err
	}
	titles, err := s.matching(ctx, parsed, parsed.TitleWords(), among)
	if err != nil {
		return nil, err
	}
	all, err := s.matching(ctx, parsed, parsed.Words(), among)
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

// matching returns the articles of a query that are among the latest to match its words, newest first.
func (s *Store) matching(ctx context.Context, parsed query.Query, match string, among int) ([]place, error) {
	statement := `
		SELECT s.published, s.article_id
		FROM (SELECT rowid AS id FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?) AS found
		CROSS JOIN state AS s ON s.article_id = found.id`
	rest := parsed.Rest(s.clock())
	if rest.Condition != "" {
		statement += ` CROSS JOIN articles AS a ON a.id = found.id AND ` + rest.Condition
	}
	statement += ` WHERE s.listed > 0`
	var places []place
	err := each(ctx, s.reader, statement, append([]any{match, among}, rest.Args...), func(row *sql.Rows) error {
		var p place
		err := row.Scan(&p.published, &p.id)
		places = append(places, p)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("searching: %w", err)
	}
	slices.SortFunc(places, down.compare)
	return places, nil
}

// queueForSearch notes that the words of an article changed.
func queueForSearch(ctx context.Context, tx *sql.Tx, article int64) error {
	_, err := tx.ExecContext(ctx, `
		INSERT INTO search_queue (article_id, stamp) VALUES (?, 1)
		ON CONFLICT (article_id) DO UPDATE SET stamp = stamp + 1`, article)
	return err
}
