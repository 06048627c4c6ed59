package store

import (
	"context"
	"database/sql"
	"fmt"
	"slices"

	"broadsheet/store/query"
	"broadsheet/store/rules"
)

// storedRule is a rule as the store keeps it.
type storedRule struct {
	rules.Rule
	id, position, next int64
	query              query.Query
}

// SetRules brings the rules in line with the config. Articles that are stored already follow in ApplyRules.
func (s *Store) SetRules(ctx context.Context, wanted []rules.Rule) error {
	known, err := readRules(ctx, s.reader, ``)
	if err != nil {
		return fmt.Errorf("reading rules: %w", err)
	}
	if sameRules(known, wanted) {
		return nil
	}
	return s.write(ctx, "taking over the rules of the config", func(tx *sql.Tx) error {
		if _, err := tx.ExecContext(ctx, `UPDATE rules SET position = 0 WHERE position > 0`); err != nil {
			return err
		}
		for i, rule := range wanted {
			anew := !slices.ContainsFunc(known, func(r storedRule) bool {
				return r.position > 0 && r.Match == rule.Match && r.Do == rule.Do && r.Tag == rule.Tag
			})
			if _, err := tx.ExecContext(ctx, `
				INSERT INTO rules (match, deed, tag, line, position, next)
				VALUES (?1, ?2, ?3, ?4, ?5, `+judgeBelowAll+`)
				ON CONFLICT (match, deed, tag) DO UPDATE SET line = ?4, position = ?5, next = CASE WHEN ?6 THEN excluded.next ELSE next END`,
				rule.Match, string(rule.Do), rule.Tag, rule.Line, i+1, anew); err != nil {
				return err
			}
		}
		return nil
	})
}

func sameRules(known []storedRule, wanted []rules.Rule) bool {
	current := 0
	for _, rule := range known {
		if rule.position == 0 {
			continue
		}
		if int(rule.position) > len(wanted) || wanted[rule.position-1] != rule.Rule {
			return false
		}
		current++
	}
	return current == len(wanted)
}

// readRules returns rules in the order of the config.
func readRules(ctx context.Context, from querier, condition string) ([]storedRule, error) {
	var list []storedRule
	err := each(ctx, from, `SELECT id, match, deed, tag, line, position, next FROM rules `+condition, nil,
		func(row *sql.Rows) error {
			var r storedRule
			err := row.Scan(&r.id, &r.Match, &r.Do, &r.Tag, &r.Line, &r.position, &r.next)
			list = append(list, r)
			return err
		})
	slices.SortFunc(list, func(a, b storedRule) int { return int(a.position - b.position) })
	for i := range list {
		if list[i].query, err = rules.Parse(list[i].Match); err != nil {
			return nil, err
		}
	}
	return list, err
}

// ruleBatch is how many articles one step of ApplyRules looks at.
const ruleBatch = 500

// ApplyRules does one small step of what follows from changed rules for the articles that are stored, and reports
// whether there is more to do. Other processes can write between two steps.
func (s *Store) ApplyRules(ctx context.Context) (more bool, err error) {
	list, err := readRules(ctx, s.reader, ``)
	if err != nil {
		return false, fmt.Errorf("reading rules: %w", err)
	}
	top := int64(0)
	for _, rule := range list {
		if rule.position == 0 {
			return true, s.takeBack(ctx, rule)
		}
		top = max(top, rule.next)
	}
	if top == 0 {
		return s.judgeRenamed(ctx, list)
	}
	return true, s.judgeBelow(ctx, list, top)
}

// takeBack forgets some of the hits of a rule that left the config, and at the end the rule.
func (s *Store) takeBack(ctx context.Context, rule storedRule) error {
	return s.write(ctx, "taking a rule back", func(tx *sql.Tx) error {
		ids, err := idList(ctx, tx, `SELECT h.article_id FROM rule_hits AS h CROSS JOIN rules AS r ON r.id = h.rule_id
			WHERE h.rule_id = ? AND r.position = 0 LIMIT ?`, rule.id, ruleBatch)
		if err != nil {
			return err
		}
		if len(ids) == 0 {
			_, err := tx.ExecContext(ctx, `DELETE FROM rules WHERE id = ? AND position = 0`, rule.id)
			return err
		}
		if _, err := tx.ExecContext(ctx, `DELETE FROM rule_hits WHERE rule_id = ? AND article_id IN (SELECT value FROM json_each(?))`,
			rule.id, jsonList(ids)); err != nil {
			return err
		}
		return followRules(ctx, tx, ids)
	})
}

// judgeBelow judges the next articles below an id by the rules that have not come further down.
func (s *Store) judgeBelow(ctx context.Context, list []storedRule, top int64) error {
	var due []storedRule
	for _, rule := range list {
		if rule.next == top {
			due = append(due, rule)
		}
	}
	ids, err := idList(ctx, s.reader, `SELECT id FROM articles WHERE id < ? ORDER BY id DESC LIMIT ?`, top, ruleBatch)
	if err != nil {
		return err
	}
	next := int64(0)
	if len(ids) == ruleBatch {
		next = ids[len(ids)-1]
	}
	hits, err := s.judge(ctx, s.reader, due, ids)
	if err != nil {
		return fmt.Errorf("judging articles by the rules: %w", err)
	}
	return s.write(ctx, "applying rules", func(tx *sql.Tx) error {
		for _, rule := range due {
			if _, err := tx.ExecContext(ctx, `UPDATE rules SET next = ? WHERE id = ? AND next = ?`, next, rule.id, top); err != nil {
				return err
			}
		}
		return s.record(ctx, tx, due, hits)
	})
}

// idList runs a query for ids.
func idList(ctx context.Context, from querier, statement string, args ...any) ([]int64, error) {
	var ids []int64
	err := each(ctx, from, statement, args, func(row *sql.Rows) error {
		var id int64
		err := row.Scan(&id)
		ids = append(ids, id)
		return err
	})
	return ids, err
}
