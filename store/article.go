package store

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"broadsheet/feeds"
)

// Article is all that is kept of an article beside its sources.
type Article struct {
	Headline
	GUID       string
	Dated      time.Time // the date the document gave; zero if none
	Updated    time.Time
	FirstSeen  time.Time
	Summary    string // HTML, where the entry had one beside its content
	Enclosures []feeds.Enclosure
	Categories []string
	FullText   feeds.FullText // what the config says for its feed
	Language   string         // of its feed
	Site       string         // the site behind the feed
}

// Article returns an article by its id; ErrUnknown if there is none.
func (s *Store) Article(ctx context.Context, id int64) (Article, error) {
	headlines, err := headlinesOf(ctx, s.reader, []int64{id})
	if err != nil {
		return Article{}, fmt.Errorf("reading article %d: %w", id, err)
	}
	if len(headlines) == 0 {
		return Article{}, fmt.Errorf("article %d: %w", id, ErrUnknown)
	}
	article := Article{Headline: headlines[0]}
	var published, updated, firstSeen int64
	var more string
	_, err = one(ctx, s.reader, `
		SELECT a.guid, a.published, a.updated, a.first_seen, a.details, f.full_text, f.language, f.link
		FROM articles AS a CROSS JOIN feeds AS f ON f.id = a.feed_id WHERE a.id = ?`, []any{id},
		&article.GUID, &published, &updated, &firstSeen, &more, &article.FullText, &article.Language, &article.Site)
	if err != nil {
		return Article{}, fmt.Errorf("reading article %d: %w", id, err)
	}
	if article.GUID == "" {
		article.GUID = article.URL
	}
	if article.FullText == "" {
		article.FullText = feeds.FullTextAuto
	}
	article.Dated, article.Updated, article.FirstSeen = moment(published), moment(updated), moment(firstSeen)
	var d details
	if more != "" && json.Unmarshal([]byte(more), &d) == nil {
		article.Summary, article.Enclosures, article.Categories = d.Summary, d.Enclosures, d.Categories
	}
	return article, nil
}
