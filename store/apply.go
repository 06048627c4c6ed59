package store

import (
	"context"
	"database/sql"
)

// transition is what one article was and what it becomes.
type transition struct {
	marks             // as they were
	toRead, toStarred bool
}

// apply changes the articles that are not yet as the change wants them: their marks, the counts of their feeds,
// the undo step and the outbox, all in the caller's transaction.
func (s *Store) apply(ctx context.Context, tx *sql.Tx, before []marks, change Change, step Step) (Marked, error) {
	transitions := transitionsTo(before, change)
	if len(transitions) == 0 {
		return Marked{}, nil
	}
	if err := writeTransitions(ctx, tx, transitions); err != nil {
		return Marked{}, err
	}
	if err := s.rememberStep(ctx, tx, transitions, step); err != nil {
		return Marked{}, err
	}
	return Marked{IDs: articlesOf(transitions)}, nil
}

// transitionsTo are the changes of those articles that are not yet as the change wants them.
func transitionsTo(before []marks, change Change) []transition {
	var transitions []transition
	for _, m := range before {
		t := transition{m, m.read, m.starred}
		if change.Read != nil {
			t.toRead = *change.Read
		}
		if change.Starred != nil {
			t.toStarred = *change.Starred
		}
		if t.toRead != m.read || t.toStarred != m.starred {
			transitions = append(transitions, t)
		}
	}
	return transitions
}

// writeTransitions writes the new marks, keeps the counts, and puts the user's wishes into the outbox.
func writeTransitions(ctx context.Context, tx *sql.Tx, transitions []transition) error {
	groups := []struct {
		statement, field string
		value            bool
		changes          func(transition) bool
	}{
		{
			`UPDATE state SET read = 1 WHERE article_id IN (SELECT value FROM json_each(?))`, "read", true,
			func(t transition) bool { return t.toRead && !t.read },
		},
		{
			`UPDATE state SET read = 0 WHERE article_id IN (SELECT value FROM json_each(?))`, "read", false,
			func(t transition) bool { return !t.toRead && t.read },
		},
		{
			`UPDATE state SET starred = 1 WHERE article_id IN (SELECT value FROM json_each(?))`, "starred", true,
			func(t transition) bool { return t.toStarred && !t.starred },
		},
		{
			`UPDATE state SET starred = 0 WHERE article_id IN (SELECT value FROM json_each(?))`, "starred", false,
			func(t transition) bool { return !t.toStarred && t.starred },
		},
	}
	counts := counter{}
	for _, group := range groups {
		var ids []int64
		for _, t := range transitions {
			if group.changes(t) {
				ids = append(ids, t.article)
				counts.mark(t.feed, group.field, group.value)
			}
		}
		if len(ids) == 0 {
			continue
		}
		list := jsonList(ids)
		if _, err := tx.ExecContext(ctx, group.statement, list); err != nil {
			return err
		}
		if err := addWishes(ctx, tx, list, group.field, group.value); err != nil {
			return err
		}
	}
	return counts.write(ctx, tx)
}

func articlesOf(transitions []transition) []int64 {
	ids := make([]int64, len(transitions))
	for i, t := range transitions {
		ids[i] = t.article
	}
	return ids
}

// counter gathers by how much the kept counts of feeds change within a transaction.
type counter map[int64]*struct{ articles, unread, starred int }

func (c counter) of(feed int64) *struct{ articles, unread, starred int } {
	if c[feed] == nil {
		c[feed] = &struct{ articles, unread, starred int }{}
	}
	return c[feed]
}

func (c counter) mark(feed int64, field string, value bool) {
	switch {
	case field == "read" && value:
		c.of(feed).unread--
	case field == "read":
		c.of(feed).unread++
	case value:
		c.of(feed).starred++
	default:
		c.of(feed).starred--
	}
}

func (c counter) write(ctx context.Context, tx querier) error {
	for feed, by := range c {
		if _, err := tx.ExecContext(ctx,
			`UPDATE feeds SET articles = articles + ?, unread = unread + ?, starred = starred + ? WHERE id = ?`,
			by.articles, by.unread, by.starred, feed); err != nil {
			return err
		}
	}
	return nil
}

func (c counter) remove(m marks) {
	by := c.of(m.feed)
	by.articles--
	if !m.read {
		by.unread--
	}
	if m.starred {
		by.starred--
	}
}
