package store

import (
	"context"
	"database/sql"
	"fmt"
)

// rememberedArticles is how many articles of a site are remembered. What a site repeats stands in the latest of them.
const rememberedArticles = 200

// SiteMemory tells on how many articles of a site a block was seen, one article left out: the one being cleaned.
type SiteMemory struct {
	store   *Store
	article int64
}

// SiteMemory returns the memory as the cleaning of this article needs it; 0 leaves no article out.
func (s *Store) SiteMemory(article int64) SiteMemory { return SiteMemory{s, article} }

// Sightings returns on how many other articles of the site each block was seen.
func (m SiteMemory) Sightings(ctx context.Context, site string, fingerprints []uint64) (map[uint64]int, error) {
	sightings := map[uint64]int{}
	if site == "" || len(fingerprints) == 0 {
		return sightings, nil
	}
	err := each(ctx, m.store.reader, `
		SELECT wanted.value, (SELECT count(*) FROM site_blocks AS b
			WHERE b.site_id = o.id AND b.fingerprint = wanted.value AND b.article_id <> ?2)
		FROM sites AS o CROSS JOIN json_each(?1) AS wanted WHERE o.site = ?3`, []any{jsonList(signed(fingerprints)), m.article, site},
		func(row *sql.Rows) error {
			var fingerprint int64
			var count int
			err := row.Scan(&fingerprint, &count)
			if count > 0 {
				sightings[uint64(fingerprint)] = count
			}
			return err
		})
	if err != nil {
		return nil, fmt.Errorf("asking what %s repeats: %w", site, err)
	}
	return sightings, nil
}

// Sightings returns on how many articles of the site each block was seen.
func (s *Store) Sightings(ctx context.Context, site string, fingerprints []uint64) (map[uint64]int, error) {
	return s.SiteMemory(0).Sightings(ctx, site, fingerprints)
}

// Learn remembers which blocks stood in an article. Learning an article again takes the place of the first time.
func (s *Store) Learn(ctx context.Context, site string, article int64, fingerprints []uint64) error {
	if site == "" {
		return nil
	}
	return s.writeQuick(ctx, "remembering the blocks of a site", func(tx *sql.Tx) error {
		var id int64
		if _, err := one(ctx, tx, `
			INSERT INTO sites (site) VALUES (?) ON CONFLICT (site) DO UPDATE SET site = excluded.site RETURNING id`,
			[]any{site}, &id); err != nil {
			return err
		}
		if err := forgetArticle(ctx, tx, id, article); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, `INSERT INTO site_articles (site_id, article_id) VALUES (?, ?)`, id, article); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, `
			INSERT OR IGNORE INTO site_blocks (site_id, fingerprint, article_id) SELECT ?, value, ? FROM json_each(?)`,
			id, article, jsonList(signed(fingerprints))); err != nil {
			return err
		}
		return forgetOldest(ctx, tx, id)
	})
}

// forgetOldest keeps the memory of a site to its latest articles.
func forgetOldest(ctx context.Context, tx *sql.Tx, site int64) error {
	var oldest int64
	found, err := one(ctx, tx, `SELECT article_id FROM site_articles WHERE site_id = ? ORDER BY id DESC LIMIT 1 OFFSET ?`,
		[]any{site, rememberedArticles}, &oldest)
	if err != nil || !found {
		return err
	}
	return forgetArticle(ctx, tx, site, oldest)
}

func forgetArticle(ctx context.Context, tx *sql.Tx, site, article int64) error {
	if _, err := tx.ExecContext(ctx, `DELETE FROM site_blocks WHERE site_id = ? AND article_id = ?`, site, article); err != nil {
		return err
	}
	_, err := tx.ExecContext(ctx, `DELETE FROM site_articles WHERE site_id = ? AND article_id = ?`, site, article)
	return err
}

// signed are the fingerprints as SQLite keeps them.
func signed(fingerprints []uint64) []int64 {
	list := make([]int64, len(fingerprints))
	for i, fingerprint := range fingerprints {
		list[i] = int64(fingerprint)
	}
	return list
}
