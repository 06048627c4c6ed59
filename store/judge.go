package store

import (
	"context"
	"database/sql"
	"slices"

	"broadsheet/feeds"
	"broadsheet/store/query"
	"broadsheet/store/rules"
)

// Reader is the origin of the steps that the reader can undo. Marks that rules make are among them.
const Reader = "reader"

// judgeArrivals applies the rules to the articles that a transaction stored, those with larger ids than before, and to
// those that it changed.
func (s *Store) judgeArrivals(ctx context.Context, tx *sql.Tx, before int64, edited []int64) error {
	list, err := readRules(ctx, tx, `WHERE position > 0`)
	if err != nil || len(list) == 0 {
		return err
	}
	fresh, err := idList(ctx, tx, `SELECT id FROM articles WHERE id > ? ORDER BY id`, before)
	if err != nil {
		return err
	}
	hits, err := s.judge(ctx, tx, list, fresh)
	if err != nil {
		return err
	}
	if err := s.record(ctx, tx, list, hits); err != nil || len(edited) == 0 {
		return err
	}
	return s.judgeAgain(ctx, tx, list, edited)
}

// judgeAgain brings muting and tags of changed articles in line with what they say now. A mark is made only once.
func (s *Store) judgeAgain(ctx context.Context, tx *sql.Tx, list []storedRule, edited []int64) error {
	lasting := slices.DeleteFunc(slices.Clone(list), func(r storedRule) bool { return !r.Do.Lasting() })
	hits, err := s.judge(ctx, tx, lasting, edited)
	if err != nil {
		return err
	}
	return s.replaceHits(ctx, tx, lasting, hits, edited)
}

// judge returns for each rule, by its id, the articles that it matches.
func (s *Store) judge(ctx context.Context, from querier, list []storedRule, ids []int64) (map[int64][]int64, error) {
	hits := map[int64][]int64{}
	if len(ids) == 0 {
		return hits, nil
	}
	tags := map[string][]string{}
	var failed error
	judged := []*query.Texts{}
	numbers := []int64{}
	err := each(ctx, from, `
		SELECT a.id, a.title, a.author, a.url, f.name, f.title, f.url, f.tags
		FROM json_each(?) AS wanted CROSS JOIN articles AS a ON a.id = wanted.value CROSS JOIN feeds AS f ON f.id = a.feed_id`,
		[]any{jsonList(ids)}, func(row *sql.Rows) error {
			texts := &query.Texts{Feed: make([]string, 3)}
			var id int64
			var feedTags string
			err := row.Scan(&id, &texts.Title, &texts.Author, &texts.URL, &texts.Feed[0], &texts.Feed[1], &texts.Feed[2], &feedTags)
			if tags[feedTags] == nil {
				tags[feedTags] = parseTags(feedTags)
			}
			texts.Tags = tags[feedTags]
			judged, numbers = append(judged, texts), append(numbers, id)
			return err
		})
	if err != nil {
		return nil, err
	}
	for i, texts := range judged {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		texts.Body = func() string {
			body, err := s.feedText(ctx, from, numbers[i], texts)
			if err != nil {
				failed = err
			}
			return body
		}
		for _, rule := range list {
			if rule.query.Holds(texts) {
				hits[rule.id] = append(hits[rule.id], numbers[i])
			}
		}
	}
	return hits, failed
}

// feedText is the text of an article as its feed brought it; of pages that were fetched later, rules know nothing.
func (s *Store) feedText(ctx context.Context, from querier, id int64, texts *query.Texts) (string, error) {
	sources, err := s.sourcesOf(ctx, from, id)
	if err != nil {
		return "", err
	}
	sources = slices.DeleteFunc(sources, func(source feeds.Source) bool { return source.Kind != feeds.SourceFeed })
	if s.texts.make == nil {
		body := ""
		for _, source := range sources {
			body += string(source.Body)
		}
		return body, nil
	}
	return s.texts.make(Headline{ID: id, Title: texts.Title, URL: texts.URL, Author: texts.Author}, sources), nil
}

// record writes down what rules matched, and does what follows from that.
func (s *Store) record(ctx context.Context, tx *sql.Tx, list []storedRule, hits map[int64][]int64) error {
	var touched []int64
	for _, rule := range list {
		if len(hits[rule.id]) == 0 {
			continue
		}
		fresh, err := idList(ctx, tx, `
			INSERT OR IGNORE INTO rule_hits (rule_id, article_id)
			SELECT r.id, wanted.value FROM json_each(?) AS wanted CROSS JOIN rules AS r ON r.id = ? AND r.position > 0
			RETURNING article_id`, jsonList(hits[rule.id]), rule.id)
		if err != nil {
			return err
		}
		if rule.Do.Lasting() {
			touched = append(touched, fresh...)
			continue
		}
		if err := s.markByRule(ctx, tx, rule, fresh); err != nil {
			return err
		}
	}
	return followRules(ctx, tx, touched)
}

// markByRule makes the mark of a rule. From then on it is like any other, and can be undone.
func (s *Store) markByRule(ctx context.Context, tx *sql.Tx, rule storedRule, ids []int64) error {
	slices.Sort(ids)
	before, err := marksOf(ctx, tx, ids)
	if err != nil {
		return err
	}
	yes := true
	change := Change{Read: &yes}
	if rule.Do == rules.Star {
		change = Change{Starred: &yes}
	}
	transitions := transitionsTo(before, change)
	if len(transitions) == 0 {
		return nil
	}
	if err := writeTransitions(ctx, tx, transitions); err != nil {
		return err
	}
	return s.rememberRule(ctx, tx, transitions, "rule: "+rule.Rule.String())
}

// followRules brings muting and tags of articles in line with the rules that matched them.
func followRules(ctx context.Context, tx *sql.Tx, ids []int64) error {
	if len(ids) == 0 {
		return nil
	}
	const mutes = `EXISTS (SELECT 1 FROM rule_hits AS h CROSS JOIN rules AS r ON r.id = h.rule_id
		WHERE h.article_id = state.article_id AND r.deed = 'mute' AND r.position > 0)`
	for _, statement := range []string{
		`UPDATE state SET muted = ` + mutes + ` WHERE article_id IN (SELECT value FROM json_each(?1)) AND muted <> ` + mutes,
		`DELETE FROM article_tags WHERE article_id IN (SELECT value FROM json_each(?1))`,
		`INSERT OR IGNORE INTO article_tags (tag, article_id)
		SELECT r.tag, h.article_id FROM json_each(?1) AS wanted CROSS JOIN rule_hits AS h ON h.article_id = wanted.value
		CROSS JOIN rules AS r ON r.id = h.rule_id WHERE r.deed = 'tag' AND r.position > 0`,
	} {
		if _, err := tx.ExecContext(ctx, statement, jsonList(ids)); err != nil {
			return err
		}
	}
	return nil
}
