package store

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/ledger"
)

// testTime is the present in tests.
var testTime = time.Date(2026, 11, 20, 12, 0, 0, 0, time.UTC)

func testClock() time.Time { return testTime }

func openTest(t testing.TB) *Store {
	t.Helper()
	return openIn(t, t.TempDir())
}

func openIn(t testing.TB, dir string) *Store {
	t.Helper()
	s, err := Open(context.Background(), dir, testClock)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

// subscriptionsOf are feeds at https://NAME.example/feed.
func subscriptionsOf(names ...string) []feeds.Subscription {
	var list []feeds.Subscription
	for _, name := range names {
		list = append(list, feeds.Subscription{URL: feedURL(name)})
	}
	return list
}

func feedURL(name string) string { return "https://" + name + ".example/feed" }

// subscribe brings the store in line with these feeds.
func subscribeTo(t testing.TB, s *Store, subscriptions []feeds.Subscription) Changes {
	t.Helper()
	changes, err := s.Subscribe(t.Context(), subscriptions)
	if err != nil {
		t.Fatal(err)
	}
	return changes
}

// entry is number n of a feed: n hours old.
func entry(name string, n int) feeds.Entry {
	link := fmt.Sprintf("https://%s.example/%d", name, n)
	return feeds.Entry{
		ID: fmt.Sprintf("%s-%d", name, n), Key: fmt.Sprintf("%s-%d", name, n), LinkKey: link, Link: link,
		Title: fmt.Sprintf("Story %d of %s", n, name), Author: "A. Writer",
		Published: testTime.Add(-time.Duration(n) * time.Hour), Content: fmt.Sprintf("<p>Body %d.</p>", n),
	}
}

func entries(name string, count int) []feeds.Entry {
	list := make([]feeds.Entry, count)
	for i := range list {
		list[i] = entry(name, i+1)
	}
	return list
}

// receive saves a document of a feed that holds these entries.
func receive(t testing.TB, s *Store, name string, list ...feeds.Entry) ledger.Saved {
	t.Helper()
	records, err := s.Records(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	at := slices.IndexFunc(records, func(r ledger.Record) bool { return r.URL == feedURL(name) })
	if at < 0 {
		t.Fatalf("no feed %s", name)
	}
	record := records[at]
	record.Status, record.LastTry, record.LastSuccess = ledger.StatusNew, testTime, testTime
	saved, err := s.Save(t.Context(), []ledger.Outcome{{Record: record, Content: &feeds.Feed{Title: "The " + name, Entries: list}}})
	if err != nil {
		t.Fatal(err)
	}
	return saved[0]
}

// filled is a small store that tests copy: making it anew for each of them would take its time.
var filled struct {
	sync.Once
	file []byte
}

// openFilled opens a store filled by fillSmall.
func openFilled(t testing.TB) *Store {
	t.Helper()
	filled.Do(func() {
		dir := t.TempDir()
		s := openIn(t, dir)
		fillSmall(t, s)
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		var err error
		if filled.file, err = os.ReadFile(filepath.Join(dir, FileName)); err != nil {
			t.Fatal(err)
		}
	})
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, FileName), filled.file, 0o600); err != nil {
		t.Fatal(err)
	}
	return openIn(t, dir)
}

// fillSmall makes feeds a and b (tagged world), c, and d (hidden), with 30 articles each, some read or starred.
func fillSmall(t testing.TB, s *Store) {
	t.Helper()
	subscriptions := subscriptionsOf("a", "b", "c", "d")
	subscriptions[0].Tags, subscriptions[1].Tags = []string{"world"}, []string{"world", "science"}
	subscriptions[3].Hidden = true
	subscribeTo(t, s, subscriptions)
	for _, name := range []string{"a", "b", "c", "d"} {
		receive(t, s, name, entries(name, 30)...)
	}
	mark(t, s, Change{Read: yes()}, 2, 3, 32, 95)
	mark(t, s, Change{Starred: yes()}, 3, 40, 100)
}

func yes() *bool { v := true; return &v }
func no() *bool  { v := false; return &v }

func mark(t testing.TB, s *Store, change Change, ids ...int64) Marked {
	t.Helper()
	marked, err := s.Mark(t.Context(), ids, change, Step{Origin: "test", Label: "a mark"})
	if err != nil {
		t.Fatal(err)
	}
	return marked
}

func headlines(t testing.TB, s *Store, filter Filter) []Headline {
	t.Helper()
	list, err := s.Headlines(t.Context(), filter, Cursor{}, 0)
	if err != nil {
		t.Fatal(err)
	}
	return list
}

func titles(list []Headline) []string {
	var all []string
	for _, h := range list {
		all = append(all, h.Title)
	}
	return all
}

// checkCounts compares the kept counts with the truth, and asks SQLite whether the file is sound.
func checkCounts(t testing.TB, s *Store) {
	t.Helper()
	rows, err := s.durable.Query(`
		SELECT f.url, f.articles, f.unread, f.starred, count(s.article_id), COALESCE(sum(1 - s.read), 0), COALESCE(sum(s.starred), 0)
		FROM feeds AS f LEFT JOIN state AS s ON s.feed_id = f.id GROUP BY f.id`)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var url string
		var kept, true3 [3]int
		if err := rows.Scan(&url, &kept[0], &kept[1], &kept[2], &true3[0], &true3[1], &true3[2]); err != nil {
			t.Fatal(err)
		}
		if kept != true3 {
			t.Errorf("%s: kept counts (articles, unread, starred) %v, really %v", url, kept, true3)
		}
	}
}

func checkIntegrity(t testing.TB, s *Store) {
	t.Helper()
	var verdict string
	if err := s.durable.QueryRow(`PRAGMA integrity_check`).Scan(&verdict); err != nil || verdict != "ok" {
		t.Errorf("integrity_check: %s, %v", verdict, err)
	}
}
