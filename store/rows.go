package store

import (
	"context"
	"database/sql"
	"encoding/json"

	"broadsheet/feeds"
)

// row is an entry as the tables take it.
type row struct {
	entry     *feeds.Entry
	key       int64
	link      int64
	url       int64
	content   int64
	guid      string
	details   string
	body      string
	published int64 // as the document says; 0 if it does not
	sorted    int64 // the key that lists are sorted by
}

// details is what an entry brings beside the columns.
type details struct {
	Summary    string            `json:"summary,omitempty"`
	Enclosures []feeds.Enclosure `json:"enclosures,omitempty"`
	Categories []string          `json:"categories,omitempty"`
}

func newRow(entry *feeds.Entry, now int64) row {
	r := row{
		entry: entry, key: hash(entry.Key), link: hash(entry.LinkKey), url: hash(entry.Link),
		guid: entry.ID, body: bodyOf(entry), published: seconds(entry.Published),
	}
	r.details = encodeDetails(entry, r.body)
	r.content = contentHash(entry, r.details)
	if r.guid == entry.Link {
		r.guid = ""
	}
	r.sorted = sortKey(r.published, now)
	return r
}

// sortKey is the date of an article in lists: what the document says, unless it says nothing or looks into the future.
func sortKey(published, now int64) int64 {
	if published == 0 || published > now {
		return now
	}
	return published
}

func encodeDetails(entry *feeds.Entry, body string) string {
	d := details{Enclosures: entry.Enclosures, Categories: entry.Categories}
	if entry.Summary != body {
		d.Summary = entry.Summary
	}
	if d.Summary == "" && len(d.Enclosures) == 0 && len(d.Categories) == 0 {
		return ""
	}
	text, err := json.Marshal(d)
	if err != nil {
		return "" // strings and numbers only: it can't fail
	}
	return string(text)
}

// insertions are the prepared statements for new articles.
type insertions struct {
	article, state, source, queue, page *sql.Stmt
}

func (p *insertions) prepare(ctx context.Context, tx *sql.Tx) error {
	for _, s := range []struct {
		into **sql.Stmt
		text string
	}{
		{&p.article, `
			INSERT INTO articles (feed_id, key_hash, link_hash, url_hash, content_hash, guid, url, title, author,
			       published, updated, first_seen, details)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`},
		{&p.state, `INSERT INTO state (article_id, feed_id, published, listed) VALUES (?, ?, ?, ?)`},
		{&p.source, `INSERT INTO sources (id, content_type, url, fetched_at, body) VALUES (?, '', ?, ?, ?)`},
		{&p.queue, `INSERT INTO search_queue (article_id, stamp) VALUES (?, 0)`},
		{&p.page, `INSERT INTO page_queue (feed_id, article_id) VALUES (?, ?)`},
	} {
		var err error
		if *s.into, err = tx.PrepareContext(ctx, s.text); err != nil {
			return err
		}
	}
	return nil
}

// add stores an entry that was never seen.
func (in *ingest) add(feed int64, place feedPlace, r row) error {
	result, err := in.insert.article.ExecContext(in.ctx, feed, r.key, r.link, r.url, r.content, r.guid, r.entry.Link,
		r.entry.Title, r.entry.Author, r.published, seconds(r.entry.Updated), in.now, r.details)
	if err != nil {
		return err
	}
	id, err := result.LastInsertId()
	if err != nil {
		return err
	}
	if _, err := in.insert.state.ExecContext(in.ctx, id, feed, r.sorted, place.listed); err != nil {
		return err
	}
	if in.packed, err = in.store.packer.pack([]byte(r.body), in.packed[:0]); err != nil {
		return err
	}
	if _, err := in.insert.source.ExecContext(in.ctx, sourceID(id, 0), r.entry.Link, in.now, in.packed); err != nil {
		return err
	}
	if _, err := in.insert.queue.ExecContext(in.ctx, id); err != nil {
		return err
	}
	if place.wantsPages && r.entry.Link != "" {
		if _, err := in.insert.page.ExecContext(in.ctx, feed, id); err != nil {
			return err
		}
	}
	by := in.counts.of(feed)
	by.articles++
	by.unread++
	return nil
}

// update takes over an edit: the article keeps its id, its place in the list and its marks.
func (in *ingest) update(have known, r row) error {
	if _, err := in.tx.ExecContext(in.ctx, `
		UPDATE articles SET key_hash = ?, link_hash = ?, url_hash = ?, content_hash = ?, guid = ?, url = ?, title = ?,
		       author = ?, published = ?, updated = ?, details = ? WHERE id = ?`,
		r.key, r.link, r.url, r.content, r.guid, r.entry.Link, r.entry.Title, r.entry.Author, r.published,
		seconds(r.entry.Updated), r.details, have.id); err != nil {
		return err
	}
	if have.content == r.content {
		return nil
	}
	return in.store.saveSource(in.ctx, in.tx, have.id, feeds.Source{
		Kind: feeds.SourceFeed, Body: []byte(r.body), URL: r.entry.Link,
	})
}
