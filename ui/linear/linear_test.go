package linear

import (
	"context"
	"strings"
	"testing"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/edition"
	"broadsheet/feeds/fetch"
	"broadsheet/feeds/poll"
	"broadsheet/store"
	"broadsheet/ui/article"
)

var noon = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)

func now() time.Time { return noon }

// talk types lines into a reader on the demo edition, and returns what it said and what it read from.
func talk(t *testing.T, lines ...string) (said string, kept *store.Store) {
	t.Helper()
	kept, err := store.Open(t.Context(), t.TempDir(), now)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = kept.Close() })
	editions, err := edition.Demo(noon)
	if err != nil {
		t.Fatal(err)
	}
	var subs []feeds.Subscription
	documents := map[string]feeds.Feed{}
	for _, e := range editions {
		subs, documents[e.Subscription.URL] = append(subs, e.Subscription), e.Feed
	}
	if _, err := kept.Subscribe(t.Context(), subs); err != nil {
		t.Fatal(err)
	}
	poller := poll.New(poll.Options{
		Book: kept, Client: fetch.New(fetch.Options{Clock: now}), Clock: now, Subscriptions: func() []feeds.Subscription { return subs },
		BuiltIn: func(url string) (feeds.Feed, bool) { feed, ok := documents[url]; return feed, ok },
	})
	if _, err := poller.Refresh(t.Context(), poll.Request{Force: true}, nil); err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	err = Run(context.Background(), Options{
		Store: kept, Opener: article.Opener{Store: kept, Clock: now}, Clock: now, Marks: true, Width: 72,
		In: strings.NewReader(strings.Join(lines, "\n")), Out: &out,
	})
	if err != nil {
		t.Fatal(err)
	}
	return out.String(), kept
}

func unread(t *testing.T, kept *store.Store) int {
	t.Helper()
	count, err := kept.Count(t.Context(), store.Filter{Unread: true})
	if err != nil {
		t.Fatal(err)
	}
	return count
}

func TestArticleIsReadByItsNumberAndMarked(t *testing.T) {
	before, kept := talk(t)
	all := unread(t, kept)
	if !strings.Contains(before, "\n20. ") || strings.Contains(before, "\n21. ") {
		t.Errorf("the first list has not twenty headlines:\n%s", before)
	}
	said, kept := talk(t, "2")
	if got := unread(t, kept); got != all-1 {
		t.Errorf("%d unread after one was read, want %d", got, all-1)
	}
	if strings.ContainsAny(said, "│▎─\x1b") {
		t.Errorf("something was drawn:\n%s", said)
	}
}

func TestLinesDoWhatTheySay(t *testing.T) {
	tests := []struct {
		name  string
		lines []string
		want  string
	}{
		{"help", []string{"?"}, "q or quit: Quit."},
		{"next", []string{"n"}, "min"},
		{"enter alone", []string{"", ""}, "min"},
		{"more", []string{"+"}, "> 21. "},
		{"views", []string{"v"}, "1. Today"},
		{"a view", []string{"v", "v 4"}, "All articles."},
		{"search", []string{"/zzzz"}, "No articles."},
		{"broken search", []string{"/(a"}, "the bracket is not closed"},
		{"star", []string{"1", "s"}, "Starred."},
		{"undo", []string{"1", "u"}, "Undone: "},
		{"nothing to undo", []string{"u"}, "There is nothing to undo."},
		{"all", []string{"a"}, "Marked 20 read."},
		{"mark without an article", []string{"m"}, "No article has been read yet"},
		{"no such number", []string{"99"}, "There is no article 99"},
		{"no such command", []string{"dance"}, "There is no command dance"},
		{"no network", []string{"r"}, "There is no network here."},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			said, _ := talk(t, test.lines...)
			if !strings.Contains(said, test.want) {
				t.Errorf("%q is not in:\n%s", test.want, said)
			}
		})
	}
}

func TestRemovedPassagesCanBeHeard(t *testing.T) {
	said, _ := talk(t, "v", "v 4", "/newsletter", "1", "x")
	if !strings.Contains(said, "newsletter") {
		t.Errorf("nothing is said of what was removed:\n%s", said)
	}
}
