package store

import (
	"context"
	"database/sql"
	"strings"
	"testing"
	"time"

	"broadsheet/feeds"
)

// explaining is a reader that looks at the plan of every query before it runs it.
type explaining struct {
	*sql.DB
	t    *testing.T
	seen map[string]bool
}

func (e explaining) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	if !e.seen[query] {
		e.seen[query] = true
		e.check(ctx, query, args)
	}
	return e.DB.QueryContext(ctx, query, args...)
}

// bigTables grow with the articles, under the names that queries give them. The others may be read whole.
var bigTables = []string{"s", "a", "state", "articles", "sources", "b", "site_blocks", "q", "page_queue"}

func (e explaining) check(ctx context.Context, query string, args []any) {
	e.t.Helper()
	rows, err := e.DB.QueryContext(ctx, "EXPLAIN QUERY PLAN "+query, args...)
	if err != nil {
		e.t.Errorf("%s: %v", query, err)
		return
	}
	defer rows.Close()
	for rows.Next() {
		var id, parent, unused int
		var detail string
		if err := rows.Scan(&id, &parent, &unused, &detail); err != nil {
			e.t.Fatal(err)
		}
		if problem := planProblem(detail); problem != "" {
			e.t.Errorf("%s\nin the plan of %s", problem, query)
		}
	}
}

func planProblem(detail string) string {
	if strings.Contains(detail, "TEMP B-TREE") || strings.Contains(detail, "AUTOMATIC") {
		return detail
	}
	for _, table := range bigTables {
		if detail == "SCAN "+table || strings.HasPrefix(detail, "SCAN "+table+" ") {
			return detail
		}
	}
	return ""
}

// TestEveryQueryWalksAnIndex calls everything that reads, on a store with some articles of each kind.
func TestEveryQueryWalksAnIndex(t *testing.T) {
	s := openFilled(t)
	pool := s.reader.(*sql.DB)
	watcher := explaining{pool, t, map[string]bool{}}
	s.reader = watcher
	ctx := t.Context()

	for _, statement := range []string{
		`UPDATE state SET muted = 1 WHERE article_id = 7`, `UPDATE state SET folded = 9 WHERE article_id = 8`,
		`INSERT INTO article_tags (tag, article_id) VALUES ('given', 11)`,
	} {
		if _, err := s.durable.ExecContext(ctx, statement); err != nil {
			t.Fatal(err)
		}
	}
	cursor := Cursor{Published: testTime.Add(-48 * time.Hour), ID: 10}
	filters := []Filter{
		{},
		{Unread: true},
		{Starred: true},
		{Starred: true, Unread: true},
		{Everything: true},
		{Everything: true, Unread: true},
		{FeedID: 1},
		{FeedID: 1, Unread: true},
		{FeedURL: "https://b.example/feed"},
		{Tag: "world"},
		{Tag: "world", Unread: true},
		{Tag: "world", Starred: true},
		{Since: testTime.Add(-72 * time.Hour)},
		{Unread: true, Since: testTime.Add(-72 * time.Hour), Tag: "world"},
		{Query: "is:unread -title:story feed:a tag:world author:x since:30d before:2030 (word or is:locked)"},
		{Query: "story", Unread: true, Tag: "world"},
		{Query: `"story of" /a/ url:b -"no one"`},
		{Query: "is:muted tag:given"},
		Begun(),
		{Query: "-is:begun", Unread: true},
		{Tag: "given", Unread: true},
		{Fold: true},
		{Fold: true, Unread: true, Tag: "world", Since: testTime.Add(-72 * time.Hour)},
	}
	for _, filter := range filters {
		for _, at := range []Cursor{{}, cursor} {
			mustList(t)(s.Headlines(ctx, filter, at, 5))
			mustList(t)(s.HeadlinesAbove(ctx, filter, at, 5))
		}
		mustList(t)(s.LastHeadlines(ctx, filter, 5))
		if _, _, err := s.NextUnread(ctx, filter, cursor, false); err != nil {
			t.Error(err)
		}
		if _, err := s.Count(ctx, filter); err != nil {
			t.Error(err)
		}
	}
	for name, call := range otherReads(s) {
		if err := call(ctx); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if len(watcher.seen) < 40 {
		t.Errorf("only %d different queries were looked at", len(watcher.seen))
	}
}

func otherReads(s *Store) map[string]func(context.Context) error {
	return map[string]func(context.Context) error{
		"Stories": func(ctx context.Context) error { _, err := s.Stories(ctx, []int64{8}); return err },
		"Why":     func(ctx context.Context) error { _, err := s.Why(ctx, 7); return err },
		"Sidebar": func(ctx context.Context) error { _, err := s.Sidebar(ctx); return err },
		"Search":  func(ctx context.Context) error { _, err := s.Search(ctx, "story", 5); return err },
		"Find":    func(ctx context.Context) error { _, err := s.Find(ctx, "https://a.example/1"); return err },
		"FindAll": func(ctx context.Context) error {
			_, err := s.FindAll(ctx, []string{"1", "https://a.example/1"})
			return err
		},
		"FindID":  func(ctx context.Context) error { _, err := s.Find(ctx, "1"); return err },
		"Article": func(ctx context.Context) error { _, err := s.Article(ctx, 1); return err },
		"Sources": func(ctx context.Context) error { _, err := s.Sources(ctx, 1); return err },
		"Records": func(ctx context.Context) error { _, err := s.Records(ctx); return err },
		"Record":  func(ctx context.Context) error { _, err := s.Record(ctx, 1); return err },
		"Blocks":  func(ctx context.Context) error { _, err := s.Blocks(ctx); return err },
		"Wanted":  func(ctx context.Context) error { _, err := s.WantedPages(ctx, 1, 5); return err },
		"Problem": func(ctx context.Context) error { _, _, err := s.PageProblem(ctx, 1); return err },
		"Latest":  func(ctx context.Context) error { _, err := s.LatestArticle(ctx); return err },
		"Pending": func(ctx context.Context) error { _, err := s.Pending(ctx); return err },
		"Session": func(ctx context.Context) error { _, err := s.Session(ctx, "view"); return err },
		"Place":   func(ctx context.Context) error { _, err := s.Position(ctx, 1); return err },
		"Feed":    func(ctx context.Context) error { _, err := s.FindFeed(ctx, "https://a.example/feed"); return err },
		"Index": func(ctx context.Context) error {
			_, err := s.IndexSome(ctx, 1, func(Headline, []feeds.Source) string { return "" })
			return err
		},
		"Sightings": func(ctx context.Context) error {
			_, err := s.Sightings(ctx, "a.example", []uint64{1, 2})
			return err
		},
	}
}

func mustList(t *testing.T) func([]Headline, error) {
	return func(_ []Headline, err error) {
		t.Helper()
		if err != nil {
			t.Error(err)
		}
	}
}

func TestPlanProblemSeesScans(t *testing.T) {
	for detail, bad := range map[string]bool{
		"SCAN s":                                                    true,
		"SCAN articles USING INDEX articles_key":                    true,
		"USE TEMP B-TREE FOR ORDER BY":                              true,
		"SEARCH s USING INDEX state_all (listed=?)":                 false,
		"SCAN wanted VIRTUAL TABLE INDEX 1:":                        false,
		"SEARCH a USING AUTOMATIC COVERING INDEX (feed_id=?)":       true,
		"SEARCH s USING INDEX state_all (listed=? AND published>?)": false,
	} {
		if got := planProblem(detail) != ""; got != bad {
			t.Errorf("%s: %v", detail, got)
		}
	}
}
