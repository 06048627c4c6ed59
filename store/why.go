package store

import (
	"context"
	"fmt"

	"broadsheet/store/rules"
)

// Why says what became of an article by the rules as they are now.
type Why struct {
	Headline
	Muted bool
	Rules []rules.Rule // that match it, in the order of the config
	Left  bool         // its feed is not in the config any more
	Quiet bool         // its feed is hidden: it is in no view of everything
	Under Headline     // the article that stands for its story, where that is another one; no ID: none
}

// Why judges an article by all rules, those included whose turn has not come yet.
func (s *Store) Why(ctx context.Context, id int64) (Why, error) {
	headlines, err := headlinesOf(ctx, s.reader, []int64{id})
	if err != nil {
		return Why{}, fmt.Errorf("reading article %d: %w", id, err)
	}
	if len(headlines) == 0 {
		return Why{}, fmt.Errorf("article %d: %w", id, ErrUnknown)
	}
	why := Why{Headline: headlines[0]}
	var listed int
	var head int64
	if _, err := one(ctx, s.reader, `SELECT muted, listed, folded FROM state WHERE article_id = ?`, []any{id}, &why.Muted, &listed, &head); err != nil {
		return why, fmt.Errorf("reading article %d: %w", id, err)
	}
	if heads, err := headlinesOf(ctx, s.reader, []int64{head}); err == nil && len(heads) > 0 {
		why.Under = heads[0]
	}
	why.Left, why.Quiet = listed == notListed, listed == listedHidden
	list, err := readRules(ctx, s.reader, `WHERE position > 0`)
	if err != nil {
		return why, fmt.Errorf("reading rules: %w", err)
	}
	hits, err := s.judge(ctx, s.reader, list, []int64{id})
	if err != nil {
		return why, fmt.Errorf("judging article %d by the rules: %w", id, err)
	}
	for _, rule := range list {
		if len(hits[rule.id]) > 0 {
			why.Rules = append(why.Rules, rule.Rule)
		}
	}
	return why, nil
}
