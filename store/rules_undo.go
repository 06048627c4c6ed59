package store

import (
	"cmp"
	"context"
	"database/sql"
	"slices"
)

// sameRefresh is for how long the marks of one rule are one step: a refresh brings articles in many transactions.
const sameRefresh = 600

// rememberRule keeps the marks of a rule for undo. What the user could do again stays possible: the rule came between
// without being asked.
func (s *Store) rememberRule(ctx context.Context, tx *sql.Tx, transitions []transition, label string) error {
	var id int64
	var packed []byte
	found, err := one(ctx, tx, `
		SELECT id, changes FROM (SELECT id, label, made_at, undone, changes FROM undo_steps WHERE origin = ? AND undone = 0 ORDER BY id DESC LIMIT 1)
		WHERE label = ? AND made_at >= ?`, []any{Reader, label, s.now() - sameRefresh}, &id, &packed)
	if err != nil {
		return err
	}
	if !found {
		_, err := tx.ExecContext(ctx, `INSERT INTO undo_steps (origin, label, made_at, changes) VALUES (?, ?, ?, ?)`,
			Reader, label, s.now(), encodeStep(transitions))
		return err
	}
	step, err := decodeStep(packed)
	if err != nil {
		return err
	}
	step = append(step, transitions...)
	slices.SortFunc(step, func(a, b transition) int { return cmp.Compare(a.article, b.article) })
	_, err = tx.ExecContext(ctx, `UPDATE undo_steps SET changes = ? WHERE id = ?`, encodeStep(step), id)
	return err
}
