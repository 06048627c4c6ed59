package store

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"time"
)

// Change is what is to be done with articles; nil leaves a mark as it is.
type Change struct {
	Read    *bool
	Starred *bool
}

// Step names a change for undo. A Step without an origin can't be undone.
type Step struct {
	Origin string // who made it; each origin undoes its own steps
	Label  string // what it was, for the status line
}

// Marked says what a change did.
type Marked struct {
	IDs []int64 // the articles it changed: those that were not so already
}

// Bound limits a change to part of a list. The zero Bound is the whole list.
type Bound struct {
	Above     Cursor    // only what stands above this place
	Below     Cursor    // only what stands below this place
	Inclusive bool      // the article at that place too
	OlderThan time.Time // only what was published before
	Newest    int64     // only articles with an id up to this one: those that were there when the user decided
}

// marks is what was done with one article.
type marks struct {
	article, feed int64
	read, starred bool
}

// Mark changes articles in one transaction. An unknown id is ErrUnknown, and then nothing is changed.
func (s *Store) Mark(ctx context.Context, ids []int64, change Change, step Step) (Marked, error) {
	var done Marked
	err := s.write(ctx, "marking articles", func(tx *sql.Tx) error {
		before, err := marksOfAll(ctx, tx, ids)
		if err != nil {
			return err
		}
		done, err = s.apply(ctx, tx, before, change, step)
		return err
	})
	return done, err
}

// marksOfAll are the marks of articles, all of which must be there.
func marksOfAll(ctx context.Context, tx *sql.Tx, ids []int64) ([]marks, error) {
	wanted := slices.Compact(slices.Sorted(slices.Values(ids)))
	found, err := marksOf(ctx, tx, wanted)
	if err == nil && len(found) < len(wanted) {
		return nil, fmt.Errorf("article %d: %w", firstMissing(wanted, found), ErrUnknown)
	}
	return found, err
}

// MarkAll changes all articles of a filter within a bound, in one transaction. Where stories are folded, what is folded
// under an article is read with it.
func (s *Store) MarkAll(ctx context.Context, filter Filter, bound Bound, change Change, step Step) (Marked, error) {
	var done Marked
	err := s.write(ctx, "marking articles", func(tx *sql.Tx) error {
		chosen, err := s.selectBy(ctx, tx, filter)
		if err != nil {
			return err
		}
		chosen.limitTo(bound)
		chosen.limitToUnlike(change)
		var before []marks
		for _, in := range chosen.spans {
			body, args := chosen.body(in)
			found, err := readMarks(ctx, tx, `SELECT s.article_id, s.feed_id, s.read, s.starred`+body, args)
			if err != nil {
				return err
			}
			before = append(before, found...)
		}
		slices.SortFunc(before, func(a, b marks) int { return int(a.article - b.article) })
		if filter.Folds() {
			if before, err = withStories(ctx, tx, before, change, bound.Newest); err != nil {
				return err
			}
		}
		done, err = s.apply(ctx, tx, before, change, step)
		return err
	})
	return done, err
}

// limitTo adds the conditions of a bound.
func (c *selection) limitTo(bound Bound) {
	equal := ""
	if bound.Inclusive {
		equal = "="
	}
	if bound.Above != (Cursor{}) {
		c.where += ` AND (s.published, s.article_id) >` + equal + ` (?, ?)`
		c.args = append(c.args, bound.Above.Published.Unix(), bound.Above.ID)
	}
	if bound.Below != (Cursor{}) {
		c.where += ` AND (s.published, s.article_id) <` + equal + ` (?, ?)`
		c.args = append(c.args, bound.Below.Published.Unix(), bound.Below.ID)
	}
	if !bound.OlderThan.IsZero() {
		c.where += ` AND s.published < ?`
		c.args = append(c.args, bound.OlderThan.Unix())
	}
	if bound.Newest != 0 {
		c.where += ` AND s.article_id <= ?`
		c.args = append(c.args, bound.Newest)
	}
}

// limitToUnlike leaves out articles that are already as the change wants them.
func (c *selection) limitToUnlike(change Change) {
	switch {
	case change.Read != nil && change.Starred != nil:
		c.where += ` AND (s.read <> ? OR s.starred <> ?)`
		c.args = append(c.args, *change.Read, *change.Starred)
	case change.Read != nil && *change.Read:
		c.where += ` AND s.read = 0`
		for i := range c.spans {
			c.spans[i].index = unreadIndexOf(c.spans[i].index)
		}
	case change.Read != nil:
		c.where += ` AND s.read = 1`
	case change.Starred != nil:
		c.where += ` AND s.starred <> ?`
		c.args = append(c.args, *change.Starred)
	}
}

// unreadIndexOf is the index over unread articles in the same order, where there is one.
func unreadIndexOf(index string) string {
	if index == "state_all" || index == "state_feed" {
		return unreadIndex(index, true)
	}
	return index
}

func marksOf(ctx context.Context, from querier, ids []int64) ([]marks, error) {
	return readMarks(ctx, from, `
		SELECT s.article_id, s.feed_id, s.read, s.starred
		FROM json_each(?) AS wanted CROSS JOIN state AS s ON s.article_id = wanted.value`, []any{jsonList(ids)})
}

func readMarks(ctx context.Context, from querier, statement string, args []any) ([]marks, error) {
	var list []marks
	err := each(ctx, from, statement, args, func(row *sql.Rows) error {
		var m marks
		err := row.Scan(&m.article, &m.feed, &m.read, &m.starred)
		list = append(list, m)
		return err
	})
	return list, err
}

func firstMissing(wanted []int64, found []marks) int64 {
	for i, id := range wanted {
		if i >= len(found) || found[i].article != id {
			return id
		}
	}
	return 0
}

// LatestArticle is the largest id given so far: what came later was not there when the user decided.
func (s *Store) LatestArticle(ctx context.Context) (int64, error) {
	var id int64
	_, err := one(ctx, s.reader, `SELECT seq FROM sqlite_sequence WHERE name = 'articles'`, nil, &id)
	if err != nil {
		return 0, fmt.Errorf("reading the newest article: %w", err)
	}
	return id, nil
}
