package store

import (
	"context"
	"database/sql"
	"fmt"
)

// Wish is something the user did that a feed server is to be told: the mark itself, never "the other way round".
type Wish struct {
	Seq      int64 // grows with every wish; a changed wish has a new one
	Article  int64
	RemoteID string // the article's name on the server
	Field    string // "read" or "starred"
	Value    bool
}

// AddAccount returns the account of this name, which is made when missing.
func (s *Store) AddAccount(ctx context.Context, name string) (int64, error) {
	var id int64
	err := s.write(ctx, "adding an account", func(tx *sql.Tx) error {
		_, err := one(ctx, tx, `
			INSERT INTO accounts (name) VALUES (?) ON CONFLICT (name) DO UPDATE SET name = excluded.name RETURNING id`,
			[]any{name}, &id)
		return err
	})
	return id, err
}

// LinkRemote notes under which names an account's server knows articles. Marks of these go into the outbox from now on.
func (s *Store) LinkRemote(ctx context.Context, account int64, names map[int64]string) error {
	return s.write(ctx, "linking articles to a server", func(tx *sql.Tx) error {
		link, err := tx.PrepareContext(ctx, `INSERT OR REPLACE INTO remote_articles (article_id, account_id, remote_id) VALUES (?, ?, ?)`)
		if err != nil {
			return err
		}
		for article, name := range names {
			if _, err := link.ExecContext(ctx, article, account, name); err != nil {
				return err
			}
		}
		return nil
	})
}

// Wishes returns what an account's server was not told yet, oldest first.
func (s *Store) Wishes(ctx context.Context, account int64, limit int) ([]Wish, error) {
	var wishes []Wish
	err := each(ctx, s.reader, `
		SELECT seq, article_id, remote_id, field, value FROM outbox
		WHERE account_id = ? AND sent = 0 ORDER BY seq LIMIT ?`, []any{account, limit}, func(row *sql.Rows) error {
		var w Wish
		err := row.Scan(&w.Seq, &w.Article, &w.RemoteID, &w.Field, &w.Value)
		wishes = append(wishes, w)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("reading the outbox: %w", err)
	}
	return wishes, nil
}

// WishesSent notes that a server took these wishes. A wish that changed meanwhile has another Seq and stays.
func (s *Store) WishesSent(ctx context.Context, seqs []int64) error {
	return s.write(ctx, "emptying the outbox", func(tx *sql.Tx) error {
		_, err := tx.ExecContext(ctx, `UPDATE outbox SET sent = 1 WHERE seq IN (SELECT value FROM json_each(?))`, jsonList(seqs))
		return err
	})
}

// Pending returns how many wishes no server was told yet.
func (s *Store) Pending(ctx context.Context) (int, error) {
	var count int
	if _, err := one(ctx, s.reader, `SELECT count(*) FROM outbox WHERE sent = 0`, nil, &count); err != nil {
		return 0, fmt.Errorf("counting the outbox: %w", err)
	}
	return count, nil
}

// addWishes puts what the user wants of articles that a server knows into the outbox, in the transaction of the mark
// itself. A later wish takes the place of an earlier one under a new number: what is being told to the server just now
// can then not pass for told.
func addWishes(ctx context.Context, tx *sql.Tx, articles, field string, value bool) error {
	var linked bool
	if _, err := one(ctx, tx, `SELECT EXISTS (SELECT 1 FROM remote_articles)`, nil, &linked); err != nil || !linked {
		return err
	}
	if _, err := tx.ExecContext(ctx, `
		DELETE FROM outbox WHERE field = ? AND (account_id, remote_id) IN (
			SELECT account_id, remote_id FROM remote_articles WHERE article_id IN (SELECT value FROM json_each(?)))`,
		field, articles); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, `
		INSERT INTO outbox (account_id, article_id, remote_id, field, value)
		SELECT account_id, article_id, remote_id, ?, ? FROM remote_articles
		WHERE article_id IN (SELECT value FROM json_each(?))`, field, value, articles)
	return err
}
