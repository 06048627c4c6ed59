package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"

	"broadsheet/feeds"
)

// Say keeps what the user said of a block, in place of what was said of it before.
func (s *Store) Say(ctx context.Context, verdict feeds.Verdict, step Step) error {
	return s.write(ctx, "keeping what you said", func(tx *sql.Tx) error {
		change, err := verdictNow(ctx, tx, verdict.Site, verdict.Fingerprint)
		if err != nil {
			return err
		}
		verdict.ID, verdict.Said = 0, moment(s.now())
		change.To = &verdict
		if err := writeVerdict(ctx, tx, change); err != nil {
			return err
		}
		return s.rememberVerdict(ctx, tx, change, step)
	})
}

// Forget takes back what the user said. A verdict that is not there is ErrUnknown.
func (s *Store) Forget(ctx context.Context, id int64, step Step) error {
	return s.write(ctx, "forgetting what you said", func(tx *sql.Tx) error {
		found, err := verdictsBy(ctx, tx, `id = ?`, id)
		if err != nil {
			return err
		}
		if len(found) == 0 {
			return fmt.Errorf("verdict %d: %w", id, ErrUnknown)
		}
		change := verdictChange{From: &found[0]}
		if err := writeVerdict(ctx, tx, change); err != nil {
			return err
		}
		return s.rememberVerdict(ctx, tx, change, step)
	})
}

// Verdicts lists what the user said of a site, of all sites if it is "", the latest first.
func (s *Store) Verdicts(ctx context.Context, site string) ([]feeds.Verdict, error) {
	list, err := verdictsBy(ctx, s.reader, `?1 IN ('', site)`, site)
	if err != nil {
		return nil, fmt.Errorf("reading what you said of %s: %w", site, err)
	}
	return list, nil
}

func verdictsBy(ctx context.Context, from querier, condition string, args ...any) ([]feeds.Verdict, error) {
	var list []feeds.Verdict
	err := each(ctx, from, `
		SELECT id, site, fingerprint, begging, article_id, text, said_at FROM verdicts
		WHERE `+condition+` ORDER BY said_at DESC, id DESC`, args, func(row *sql.Rows) error {
		var v feeds.Verdict
		var print, said int64
		err := row.Scan(&v.ID, &v.Site, &print, &v.Begging, &v.Article, &v.Text, &said)
		v.Fingerprint, v.Said = uint64(print), moment(said)
		list = append(list, v)
		return err
	})
	return list, err
}

// verdictChange is what was said of a block before and after a step; nil is nothing.
type verdictChange struct {
	From, To *feeds.Verdict
}

// verdictNow begins a change with what is said of a block now.
func verdictNow(ctx context.Context, tx *sql.Tx, site string, fingerprint uint64) (verdictChange, error) {
	found, err := verdictsBy(ctx, tx, `site = ? AND fingerprint = ?`, site, int64(fingerprint))
	if err != nil || len(found) == 0 {
		return verdictChange{}, err
	}
	return verdictChange{From: &found[0]}, nil
}

// writeVerdict puts what is said after a change in the place of what was said before it. One that comes back has the
// number that it had.
func writeVerdict(ctx context.Context, tx *sql.Tx, change verdictChange) error {
	if change.From != nil {
		if _, err := tx.ExecContext(ctx, `DELETE FROM verdicts WHERE id = ?`, change.From.ID); err != nil {
			return err
		}
	}
	to := change.To
	if to == nil {
		return nil
	}
	_, err := one(ctx, tx, `
		INSERT INTO verdicts (id, site, fingerprint, begging, article_id, text, said_at)
		VALUES (nullif(?, 0), ?, ?, ?, ?, ?, ?) RETURNING id`,
		[]any{to.ID, to.Site, int64(to.Fingerprint), to.Begging, to.Article, to.Text, to.Said.Unix()}, &to.ID)
	return err
}

func (s *Store) rememberVerdict(ctx context.Context, tx *sql.Tx, change verdictChange, step Step) error {
	packed, err := json.Marshal(change)
	if err != nil {
		return err
	}
	return s.keepStep(ctx, tx, step, kept{verdict: string(packed)})
}

// revertVerdict undoes a change of what was said, or makes it again, unless something else was said of the block since.
func revertVerdict(ctx context.Context, tx *sql.Tx, packed string, undo bool, undone *Undone) error {
	var change verdictChange
	if err := json.Unmarshal([]byte(packed), &change); err != nil || change.From == nil && change.To == nil {
		return errDamagedStep
	}
	if undo {
		change.From, change.To = change.To, change.From
	}
	block := change.From
	if block == nil {
		block = change.To
	}
	undone.Verdict = true
	now, err := verdictNow(ctx, tx, block.Site, block.Fingerprint)
	if err != nil {
		return err
	}
	if !sameVerdict(now.From, change.From) {
		undone.Left++
		return nil
	}
	undone.Restored++
	return writeVerdict(ctx, tx, change)
}

func sameVerdict(a, b *feeds.Verdict) bool {
	return a == nil && b == nil || a != nil && b != nil && *a == *b
}
