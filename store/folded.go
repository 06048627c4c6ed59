package store

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
)

// Folds reports whether of each story only one article stands in the list. A list by a query shows all that it finds.
func (f Filter) Folds() bool { return f.Fold && f.Query == "" && !f.Starred }

// addFold leaves out articles for which another one stands that is in the same list.
func (c *selection) addFold(ctx context.Context, from querier, filter Filter, given string, feedIDs []int64, limited bool) error {
	if !filter.Folds() {
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
	if given != "" {
		condition, args = condition+` AND `+hasTag, append(args, given, given)
	}
	if limited {
		condition, args = condition+` AND h.feed_id IN (SELECT value FROM json_each(?))`, append(args, jsonList(feedIDs))
	} else if !filter.Everything {
		condition += ` AND h.listed = s.listed`
	}
	c.add(` AND (s.folded = 0 OR NOT EXISTS (SELECT 1 FROM state AS h WHERE `+condition+`))`, args...)
	return nil
}

// hasTag says that the article that stands for a story has a tag, of a rule or of its feed.
const hasTag = `(EXISTS (SELECT 1 FROM article_tags AS t WHERE t.article_id = h.article_id AND t.tag = ? COLLATE NOCASE)
	OR EXISTS (SELECT 1 FROM feeds AS f CROSS JOIN json_each(f.tags) AS tag WHERE f.id = h.feed_id AND tag.value = ? COLLATE NOCASE))`

// isSeen leaves out articles that no list would show.
const isSeen = `m.muted = 0 AND m.listed > 0`

// withFolds says of headlines how many articles are folded under them.
func withFolds(ctx context.Context, from querier, headlines []Headline) error {
	ids := make([]int64, len(headlines))
	at := make(map[int64]int, len(headlines))
	for i, h := range headlines {
		ids[i], at[h.ID] = h.ID, i
	}
	err := each(ctx, from, `
		SELECT m.folded FROM json_each(?) AS wanted CROSS JOIN state AS m INDEXED BY state_folded ON m.folded = wanted.value AND m.folded <> 0
		WHERE `+isSeen,
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

// wholeStories are the articles of the stories of some articles: those that stand in lists, and those folded under them.
const wholeStories = `
	WITH heads AS (SELECT DISTINCT CASE WHEN o.folded = 0 THEN o.article_id ELSE o.folded END AS id
		FROM json_each(?) AS wanted CROSS JOIN state AS o ON o.article_id = wanted.value)
	SELECT id FROM heads UNION SELECT m.article_id FROM heads CROSS JOIN state AS m INDEXED BY state_folded ON m.folded = heads.id AND m.folded <> 0`

// Stories returns for each of the articles what the other feeds have on its story, in the order of lists. Muted
// articles are not among them, nor those of feeds that left.
func (s *Store) Stories(ctx context.Context, ids []int64) (map[int64][]Headline, error) {
	const others = `
		SELECT w.id, m.article_id FROM w CROSS JOIN state AS m ON m.article_id = w.head WHERE w.head <> w.id AND ` + isSeen + `
		UNION ALL
		SELECT w.id, m.article_id FROM w CROSS JOIN state AS m INDEXED BY state_folded ON m.folded = w.head AND m.folded <> 0
		WHERE m.article_id <> w.id AND ` + isSeen
	stories := make(map[int64][]int64, len(ids))
	var all []int64
	err := each(ctx, s.reader, `
		WITH w AS (SELECT o.article_id AS id, CASE WHEN o.folded = 0 THEN o.article_id ELSE o.folded END AS head
			FROM json_each(?) AS wanted CROSS JOIN state AS o ON o.article_id = wanted.value)`+others,
		[]any{jsonList(ids)}, func(row *sql.Rows) error {
			var of, other int64
			err := row.Scan(&of, &other)
			stories[of], all = append(stories[of], other), append(all, other)
			return err
		})
	if err != nil {
		return nil, fmt.Errorf("looking for the other articles of a story: %w", err)
	}
	known, err := s.HeadlinesByID(ctx, all)
	if err != nil {
		return nil, err
	}
	return inOrder(stories, known), nil
}

// inOrder are the headlines of stories, each story newest first.
func inOrder(stories map[int64][]int64, known map[int64]Headline) map[int64][]Headline {
	listed := make(map[int64][]Headline, len(stories))
	for of, others := range stories {
		var story []Headline
		for _, id := range others {
			if h, ok := known[id]; ok {
				story = append(story, h)
			}
		}
		slices.SortFunc(story, func(a, b Headline) int { return down.compare(a.Cursor().place(), b.Cursor().place()) })
		listed[of] = story
	}
	return listed
}

// MarkStories is Mark, and what makes an article read makes those of other feeds on its story read as well.
func (s *Store) MarkStories(ctx context.Context, ids []int64, change Change, step Step) (Marked, error) {
	var done Marked
	err := s.write(ctx, "marking articles", func(tx *sql.Tx) error {
		wanted, err := marksOfAll(ctx, tx, ids)
		if err != nil {
			return err
		}
		if wanted, err = withStories(ctx, tx, wanted, change, 0); err != nil {
			return err
		}
		done, err = s.apply(ctx, tx, wanted, change, step)
		return err
	})
	return done, err
}

// withStories adds to articles that are to be marked read the others of their stories, up to the newest that is meant.
func withStories(ctx context.Context, tx *sql.Tx, list []marks, change Change, newest int64) ([]marks, error) {
	if change.Read == nil || !*change.Read || len(list) == 0 {
		return list, nil
	}
	ids := make([]int64, len(list))
	for i, m := range list {
		ids[i] = m.article
	}
	all, err := idList(ctx, tx, wholeStories, jsonList(ids))
	if err != nil {
		return nil, err
	}
	all = slices.DeleteFunc(all, func(id int64) bool { return newest != 0 && id > newest })
	slices.Sort(all)
	return marksOf(ctx, tx, all)
}
