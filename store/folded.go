package store

import (
	"context"
	"database/sql"
	"fmt"
)

// addFold leaves out articles for which another one stands that is in the same list. A list by a query shows all that
// it finds.
func (c *selection) addFold(ctx context.Context, from querier, filter Filter, feedIDs []int64, limited bool) error {
	if !filter.Fold || c.queried || filter.Starred {
		return nil
	}
	folds, err := one(ctx, from, `SELECT 1 FROM state AS m INDEXED BY state_folded WHERE m.folded <> 0 LIMIT 1`, nil, new(int))
	if err != nil || !folds {
		return err
	}
	condition, args := `h.article_id = s.folded AND h.muted = 0 AND h.listed > 0`, []any{}
	if filter.Unread {
		condition += ` AND h.read = 0`
	}
	if !filter.Since.IsZero() {
		condition, args = condition+` AND h.published >= ?`, append(args, filter.Since.Unix())
	}
	if limited {
		condition, args = condition+` AND h.feed_id IN (SELECT value FROM json_each(?))`, append(args, jsonList(feedIDs))
	} else if !filter.Everything {
		condition += ` AND h.listed = s.listed`
	}
	c.add(` AND (s.folded = 0 OR NOT EXISTS (SELECT 1 FROM state AS h WHERE `+condition+`))`, args...)
	return nil
}

// withFolds says of headlines how many articles are folded under them.
func withFolds(ctx context.Context, from querier, headlines []Headline) error {
	ids := make([]int64, len(headlines))
	at := make(map[int64]int, len(headlines))
	for i, h := range headlines {
		ids[i], at[h.ID] = h.ID, i
	}
	err := each(ctx, from, `
		SELECT m.folded FROM json_each(?) AS wanted CROSS JOIN state AS m INDEXED BY state_folded ON m.folded = wanted.value AND m.folded <> 0`,
		[]any{jsonList(ids)}, func(row *sql.Rows) error {
			var head int64
			err := row.Scan(&head)
			headlines[at[head]].Folded++
			return err
		})
	if err != nil {
		return fmt.Errorf("counting what is folded: %w", err)
	}
	return nil
}

// selectStory chooses the articles of a story, whatever feeds they are of.
func (s *Store) selectStory(ctx context.Context, from querier, filter Filter) (selection, error) {
	ids, err := idList(ctx, from, foldOf, filter.Story)
	if err != nil {
		return selection{}, fmt.Errorf("looking for the articles of a story: %w", err)
	}
	filter.Story, filter.Fold, filter.Everything = 0, false, true
	chosen, err := s.selectBy(ctx, from, filter)
	if chosen.picked != "" { // by the query, too
		chosen.add(` AND s.article_id IN (SELECT value FROM json_each(?))`, jsonList(ids))
		return chosen, err
	}
	chosen.picked = jsonList(ids)
	return chosen, err
}
