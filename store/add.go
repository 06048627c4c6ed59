package store

import (
	"context"
	"strings"

	"broadsheet/feeds"
)

// The statements for new articles, without their rows. Whatever fails fails the transaction: "OR FAIL" saves SQLite the
// copies of pages by which it would take back one statement alone.
const (
	insertArticles = `
		INSERT OR FAIL INTO articles (id, feed_id, key_hash, link_hash, url_hash, content_hash, guid, url, title, author,
		       published, updated, first_seen, details) VALUES `
	insertSources = `INSERT OR FAIL INTO sources (id, url, fetched_at, body) VALUES `
)

// add takes up an entry that was never seen.
func (in *ingest) add(feed int64, r *row) error {
	if err := in.store.packer.packRow(r, &in.space); err != nil {
		return err
	}
	in.last++
	in.articles.add(in.last, feed, r.key, r.link, r.url, r.content, r.guid, r.entry.Link, r.entry.Title, r.entry.Author,
		r.published, seconds(r.entry.Updated), in.now, r.details)
	in.sources.add(sourceID(in.last, 0), r.entry.Link, in.now, r.packed)
	for _, rows := range []*bulk{&in.articles, &in.sources} {
		if err := rows.flushFull(in.ctx, in.once); err != nil {
			return err
		}
	}
	return nil
}

// packRow packs the body of a row, once. It works in the given space, which it may enlarge.
func (p *packer) packRow(r *row, space *[]byte) (err error) {
	if r.packed == nil {
		*space = append((*space)[:0], r.body...)
		r.packed, err = p.pack(*space, nil)
	}
	return err
}

// flush writes the articles that were taken up and gives them their place in lists and queues. A date that the document
// does not give, or that lies in the future, is the time the article was first seen.
func (in *ingest) flush() error {
	if in.last == in.settled {
		return nil
	}
	for _, rows := range []*bulk{&in.articles, &in.sources} {
		if err := rows.flush(in.ctx, in.once); err != nil {
			return err
		}
	}
	statements := []string{
		`INSERT OR FAIL INTO state (article_id, feed_id, published, listed)
		SELECT a.id, f.id, CASE WHEN a.published = 0 OR a.published > a.first_seen THEN a.first_seen ELSE a.published END, f.listed
		FROM articles AS a CROSS JOIN feeds AS f ON f.id = a.feed_id WHERE a.id > ?1 ORDER BY a.id`,
		`INSERT OR FAIL INTO search_queue (article_id, stamp) SELECT id, 0 FROM articles WHERE id > ?1 ORDER BY id`,
	}
	if in.wantsPages() {
		statements = append(statements, `INSERT OR FAIL INTO page_queue (feed_id, article_id)
			SELECT f.id, a.id FROM articles AS a CROSS JOIN feeds AS f ON f.id = a.feed_id
			WHERE a.id > ?1 AND f.full_text = '`+string(feeds.FullTextAlways)+`' AND a.url <> ''`)
	}
	for _, statement := range statements {
		if _, err := in.once.ExecContext(in.ctx, statement, in.settled); err != nil {
			return err
		}
	}
	in.settled = in.last
	return nil
}

func (in *ingest) wantsPages() bool {
	for _, feed := range in.feeds {
		if feed.wantsPage {
			return true
		}
	}
	return false
}

// update takes over an edit: the article keeps its id, its place in the list and its marks.
func (in *ingest) update(have known, r *row) error {
	if _, err := in.once.ExecContext(in.ctx, `
		UPDATE articles SET key_hash = ?, link_hash = ?, url_hash = ?, content_hash = ?, guid = ?, url = ?, title = ?,
		       author = ?, published = ?, updated = ?, details = ? WHERE id = ?`,
		r.key, r.link, r.url, r.content, r.guid, r.entry.Link, r.entry.Title, r.entry.Author, r.published,
		seconds(r.entry.Updated), r.details, have.id); err != nil {
		return err
	}
	if have.content == r.content {
		return nil
	}
	in.edited = append(in.edited, have.id)
	return in.store.saveSource(in.ctx, in.tx, have.id, feeds.Source{
		Kind: feeds.SourceFeed, Body: []byte(r.body), URL: r.entry.Link,
	})
}

// bulk gathers rows for one table.
type bulk struct {
	insert  string // the statement up to its rows
	columns int
	values  []any
}

// bulkSizes are the numbers of rows that one statement takes.
var bulkSizes = []int{32, 4, 1}

func (b *bulk) add(values ...any) { b.values = append(b.values, values...) }

// flushFull writes the rows as soon as they fill the largest statement, so that they take up no more room than that.
func (b *bulk) flushFull(ctx context.Context, to *prepared) error {
	if len(b.values) < bulkSizes[0]*b.columns {
		return nil
	}
	return b.flush(ctx, to)
}

// flush writes the rows, as many at a time as it can.
func (b *bulk) flush(ctx context.Context, to *prepared) error {
	rest := b.values
	for _, size := range bulkSizes {
		n := size * b.columns
		if len(rest) < n {
			continue
		}
		statement := b.statement(size)
		for ; len(rest) >= n; rest = rest[n:] {
			if err := ctx.Err(); err != nil {
				return err
			}
			if _, err := to.ExecContext(ctx, statement, rest[:n]...); err != nil {
				return err
			}
		}
	}
	clear(b.values)
	b.values = b.values[:0]
	return nil
}

func (b *bulk) statement(rows int) string {
	row := "(?" + strings.Repeat(", ?", b.columns-1) + ")"
	return b.insert + row + strings.Repeat(", "+row, rows-1)
}
