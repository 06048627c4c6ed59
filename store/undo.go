package store

import (
	"context"
	"database/sql"
	"errors"
)

// ErrNothingToUndo is what Undo and Redo answer when no step is left.
var ErrNothingToUndo = errors.New("nothing to undo")

// keptSteps is how many steps can be undone.
const keptSteps = 100

// Undone says what an undo or redo did.
type Undone struct {
	Label    string
	Restored int     // articles it put back
	Left     int     // articles it left alone, since they were changed again later
	IDs      []int64 // the articles it put back
	Verdict  bool    // it was what the user said of a block, which is no article's mark
	Edit     string  // it was an edit of the config: what KeepEdit was given, for its owner to take back or make again
}

// Undo takes back the origin's last step. Only marks that still are as the step left them are put back.
func (s *Store) Undo(ctx context.Context, origin string) (Undone, error) {
	return s.revert(ctx, "undoing a step", origin, `
		SELECT id, label, changes, verdict, edit FROM undo_steps WHERE origin = ? AND undone = 0 ORDER BY id DESC LIMIT 1`, true)
}

// Redo does again what Undo took back last; a new step forgets what could be redone.
func (s *Store) Redo(ctx context.Context, origin string) (Undone, error) {
	return s.revert(ctx, "redoing a step", origin, `
		SELECT id, label, changes, verdict, edit FROM undo_steps WHERE origin = ? AND undone = 1 ORDER BY id LIMIT 1`, false)
}

func (s *Store) revert(ctx context.Context, doing, origin, choose string, undo bool) (Undone, error) {
	var undone Undone
	err := s.write(ctx, doing, func(tx *sql.Tx) error {
		undone = Undone{}
		var id int64
		var packed []byte
		var verdict string
		found, err := one(ctx, tx, choose, []any{origin}, &id, &undone.Label, &packed, &verdict, &undone.Edit)
		if err != nil {
			return err
		}
		if !found {
			return ErrNothingToUndo
		}
		switch {
		case verdict != "":
			err = revertVerdict(ctx, tx, verdict, undo, &undone)
		case undone.Edit == "":
			err = revertMarks(ctx, tx, packed, undo, &undone)
		}
		if err != nil {
			return err
		}
		_, err = tx.ExecContext(ctx, `UPDATE undo_steps SET undone = ? WHERE id = ?`, undo, id)
		return err
	})
	return undone, err
}

func revertMarks(ctx context.Context, tx *sql.Tx, packed []byte, undo bool, undone *Undone) error {
	step, err := decodeStep(packed)
	if err != nil {
		return err
	}
	if undo {
		step = backwards(step)
	}
	return restore(ctx, tx, step, undone)
}

// restore writes those marks of a step that still are as it expects them.
func restore(ctx context.Context, tx *sql.Tx, step []transition, undone *Undone) error {
	present, err := marksOf(ctx, tx, articlesOf(step))
	if err != nil {
		return err
	}
	now := make(map[int64]marks, len(present))
	for _, m := range present {
		now[m.article] = m
	}
	var transitions []transition
	for _, t := range step {
		m, exists := now[t.article]
		next := transition{m, m.read, m.starred}
		if exists && t.toRead != t.read && m.read == t.read {
			next.toRead = t.toRead
		}
		if exists && t.toStarred != t.starred && m.starred == t.starred {
			next.toStarred = t.toStarred
		}
		if next.toRead == m.read && next.toStarred == m.starred {
			undone.Left++
			continue
		}
		transitions = append(transitions, next)
	}
	undone.Restored, undone.IDs = len(transitions), articlesOf(transitions)
	return writeTransitions(ctx, tx, transitions)
}

// backwards turns a step round: from what it made to what was before.
func backwards(step []transition) []transition {
	turned := make([]transition, len(step))
	for i, t := range step {
		turned[i] = transition{marks{t.article, t.feed, t.toRead, t.toStarred}, t.read, t.starred}
	}
	return turned
}

func (s *Store) rememberStep(ctx context.Context, tx *sql.Tx, transitions []transition, step Step) error {
	return s.keepStep(ctx, tx, step, kept{changes: encodeStep(transitions)})
}

// KeepEdit keeps an edit of the config among the steps that can be undone. What it was is its owner's to write and to
// read; undo only tells that its turn has come.
func (s *Store) KeepEdit(ctx context.Context, edit string, step Step) error {
	return s.write(ctx, "keeping what was edited", func(tx *sql.Tx) error {
		return s.keepStep(ctx, tx, step, kept{edit: edit})
	})
}

// kept is what a step did: one of marks, a verdict, or an edit of the config.
type kept struct {
	changes       []byte
	verdict, edit string
}

// keepStep keeps a step for undo, forgets what the origin could have redone, and the oldest steps.
func (s *Store) keepStep(ctx context.Context, tx *sql.Tx, step Step, did kept) error {
	if step.Origin == "" {
		return nil
	}
	if _, err := tx.ExecContext(ctx, `DELETE FROM undo_steps WHERE origin = ? AND undone = 1`, step.Origin); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, `INSERT INTO undo_steps (origin, label, made_at, changes, verdict, edit) VALUES (?, ?, ?, ?, ?, ?)`,
		step.Origin, step.Label, s.now(), append([]byte{}, did.changes...), did.verdict, did.edit); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, `
		DELETE FROM undo_steps WHERE id <= (SELECT id FROM undo_steps ORDER BY id DESC LIMIT 1 OFFSET ?)`, keptSteps)
	return err
}
