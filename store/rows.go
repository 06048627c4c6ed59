package store

import (
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
}

// details is what an entry brings beside the columns.
type details struct {
	Summary    string            `json:"summary,omitempty"`
	Enclosures []feeds.Enclosure `json:"enclosures,omitempty"`
	Categories []string          `json:"categories,omitempty"`
}

func newRow(entry *feeds.Entry) row {
	r := row{
		entry: entry, key: hash(entry.Key), link: hash(entry.LinkKey), url: hash(entry.Link),
		guid: entry.ID, body: bodyOf(entry), published: seconds(entry.Published),
	}
	r.details = encodeDetails(entry, r.body)
	r.content = contentHash(entry, r.details)
	if r.guid == entry.Link {
		r.guid = ""
	}
	return r
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

// The statements for new articles.
const (
	insertArticle = `
		INSERT INTO articles (feed_id, key_hash, link_hash, url_hash, content_hash, guid, url, title, author,
		       published, updated, first_seen, details)
		VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`
	insertSource = `INSERT INTO sources (id, content_type, url, fetched_at, body) VALUES (?, '', ?, ?, ?)`
)

// add stores an entry that was never seen, and returns its id. What else a new article needs, settle adds.
func (in *ingest) add(feed int64, r row) (int64, error) {
	result, err := in.once.ExecContext(in.ctx, insertArticle, feed, r.key, r.link, r.url, r.content, r.guid, r.entry.Link,
		r.entry.Title, r.entry.Author, r.published, seconds(r.entry.Updated), in.now, r.details)
	if err != nil {
		return 0, err
	}
	id, err := result.LastInsertId()
	if err != nil {
		return 0, err
	}
	if in.packed, err = in.store.packer.pack([]byte(r.body), in.packed[:0]); err != nil {
		return 0, err
	}
	_, err = in.once.ExecContext(in.ctx, insertSource, sourceID(id, 0), r.entry.Link, in.now, in.packed)
	return id, err
}

// settle gives the articles of a feed that were added from an id on their place in lists and queues. A date that the
// document does not give, or that lies in the future, is the time the article was first seen.
func (in *ingest) settle(feed, first int64, count int) error {
	if count == 0 {
		return nil
	}
	for _, statement := range []string{
		`INSERT INTO state (article_id, feed_id, published, listed)
		SELECT a.id, f.id, CASE WHEN a.published = 0 OR a.published > a.first_seen THEN a.first_seen ELSE a.published END, f.listed
		FROM articles AS a CROSS JOIN feeds AS f ON f.id = ?2 WHERE a.id >= ?1`,
		`INSERT INTO search_queue (article_id, stamp) SELECT id, 0 FROM articles WHERE id >= ?1 AND feed_id = ?2`,
		`INSERT INTO page_queue (feed_id, article_id)
		SELECT f.id, a.id FROM feeds AS f CROSS JOIN articles AS a ON a.id >= ?1
		WHERE f.id = ?2 AND f.full_text = '` + string(feeds.FullTextAlways) + `' AND a.url <> ''`,
	} {
		if _, err := in.once.ExecContext(in.ctx, statement, first, feed); err != nil {
			return err
		}
	}
	by := in.counts.of(feed)
	by.articles += count
	by.unread += count
	return nil
}

// update takes over an edit: the article keeps its id, its place in the list and its marks.
func (in *ingest) update(have known, r row) error {
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
	return in.store.saveSource(in.ctx, in.tx, have.id, feeds.Source{
		Kind: feeds.SourceFeed, Body: []byte(r.body), URL: r.entry.Link,
	})
}
