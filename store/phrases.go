package store

import (
	"context"
	"database/sql"
	"fmt"
	"sync"

	"broadsheet/feeds"
	"broadsheet/store/query"
	"broadsheet/store/terms"
)

// Text makes the text of an article from its sources: the store knows no HTML.
type Text func(Headline, []feeds.Source) string

// UseText has phrases looked up in the articles' texts. Without it, an article has a phrase that has all its words.
func (s *Store) UseText(text Text) { s.texts.make = text }

// How many of the newest articles with the words of a phrase are asked for it: titles are cheap to read, texts are not.
const (
	mostTexts  = 500
	mostTitles = 20_000
)

// lookUp looks up what a query says of feeds, and its phrases.
func (s *Store) lookUp(ctx context.Context, from querier, parsed query.Query) (query.Query, error) {
	parsed, err := parsed.OfFeeds(func(test query.FeedTest) (query.Feeds, error) {
		ids, err := feedsLike(ctx, from, test)
		found := query.Feeds{IDs: ids, List: jsonList(ids)}
		if test.Tag && err == nil {
			found.Tagged, err = one(ctx, from, `SELECT 1 FROM article_tags AS t WHERE t.tag = ? COLLATE NOCASE LIMIT 1`, []any{test.Text}, new(int))
		}
		return found, err
	})
	if err != nil {
		return parsed, fmt.Errorf("looking for feeds: %w", err)
	}
	return parsed.Exact(func(phrase query.Phrase) (query.Found, error) {
		found, err := s.findPhrase(ctx, phrase)
		if err != nil {
			return found, fmt.Errorf("looking for a phrase: %w", err)
		}
		return found, nil
	})
}

// feedsLike returns the feeds with a tag, or with a text in their name, title or address.
func feedsLike(ctx context.Context, from querier, test query.FeedTest) ([]int64, error) {
	condition, args := `EXISTS (SELECT 1 FROM json_each(f.tags) AS tag WHERE tag.value = ? COLLATE NOCASE)`, []any{test.Text}
	if !test.Tag {
		pattern := query.Containing(test.Text)
		condition, args = `(f.name LIKE ? ESCAPE '\' OR f.title LIKE ? ESCAPE '\' OR f.url LIKE ? ESCAPE '\')`, []any{pattern, pattern, pattern}
	}
	ids := []int64{}
	err := each(ctx, from, `SELECT f.id FROM feeds AS f WHERE f.listed > 0 AND `+condition, args, func(row *sql.Rows) error {
		var id int64
		err := row.Scan(&id)
		ids = append(ids, id)
		return err
	})
	return ids, err
}

// candidate is an article that has the words of a phrase.
type candidate struct {
	id               int64
	content, fetched int64 // change with the article's text
	title            string
}

func (s *Store) findPhrase(ctx context.Context, phrase query.Phrase) (query.Found, error) {
	limit := mostTexts
	if phrase.Title || s.texts.make == nil {
		limit = mostTitles
	}
	var candidates []candidate
	err := each(ctx, s.reader, `
		SELECT a.id, a.title, a.content_hash,
		       COALESCE((SELECT sum(fetched_at) FROM sources WHERE NOT ? AND id BETWEEN a.id * 4 AND a.id * 4 + 3), 0)
		FROM (SELECT rowid AS id FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?) AS found
		CROSS JOIN articles AS a ON a.id = found.id`, []any{phrase.Title, phrase.Among, limit}, func(row *sql.Rows) error {
		var c candidate
		err := row.Scan(&c.id, &c.title, &c.content, &c.fetched)
		candidates = append(candidates, c)
		return err
	})
	if err != nil {
		return query.Found{}, err
	}
	ids := []int64{}
	words := terms.NewPhrase(phrase.Text)
	for _, c := range candidates {
		if err := ctx.Err(); err != nil {
			return query.Found{}, err
		}
		has := words.In(c.title)
		if !has && !phrase.Title {
			if has, err = s.textHas(ctx, c, phrase.Text, words); err != nil {
				return query.Found{}, err
			}
		}
		if has {
			ids = append(ids, c.id)
		}
	}
	found := query.Found{IDs: jsonList(ids)}
	if len(candidates) == limit {
		found.Below = candidates[limit-1].id
	}
	return found, nil
}

// texts remembers which texts have which phrases: while one types, the same are asked again and again.
type texts struct {
	make  Text
	mutex sync.Mutex
	known map[asked]bool
}

type asked struct {
	phrase               string
	id, content, fetched int64
}

// mostAsked bounds what is remembered.
const mostAsked = 50_000

func (s *Store) textHas(ctx context.Context, c candidate, phrase string, words terms.Phrase) (bool, error) {
	if s.texts.make == nil {
		return true, nil
	}
	key := asked{phrase, c.id, c.content, c.fetched}
	s.texts.mutex.Lock()
	has, known := s.texts.known[key]
	s.texts.mutex.Unlock()
	if known {
		return has, nil
	}
	headlines, err := headlinesOf(ctx, s.reader, []int64{c.id})
	if err != nil || len(headlines) == 0 {
		return false, err
	}
	sources, err := s.sourcesOf(ctx, s.reader, c.id)
	if err != nil {
		return false, err
	}
	has = words.In(headlines[0].Author + "\n" + s.texts.make(headlines[0], sources))
	s.texts.mutex.Lock()
	defer s.texts.mutex.Unlock()
	if s.texts.known == nil || len(s.texts.known) >= mostAsked {
		s.texts.known = map[asked]bool{}
	}
	s.texts.known[key] = has
	return has, nil
}
