package ui

import (
	"context"
	"testing"

	"broadsheet/feeds/poll"
	"broadsheet/store"
	"broadsheet/store/config"
	"broadsheet/ui/background"
	"broadsheet/ui/feedlist"
)

func TestEachKindOfEmptinessSaysWhyAndWhatToDo(t *testing.T) {
	t.Parallel()
	full := store.Sidebar{Stored: 9, Feeds: []store.FeedRow{{URL: "https://a.example/", Name: "A"}}}
	ill := store.Sidebar{Stored: 9, Feeds: []store.FeedRow{{URL: "https://a.example/", Name: "A", Problem: "the server says 500"}}}
	fresh := store.Sidebar{Feeds: full.Feeds}
	tests := map[string]struct {
		sidebar store.Sidebar
		view    feedlist.View
		query   string
		offline bool
		want    string
	}{
		"no feeds":           {view: feedlist.Default(), want: "There are no feeds yet. a adds one."},
		"no articles":        {sidebar: fresh, view: feedlist.Default(), want: "No article has come yet. R asks the feeds for news, D says how they are doing."},
		"offline from first": {sidebar: fresh, view: feedlist.Default(), offline: true, want: "No feed could be reached yet. R asks again, D says what went wrong."},
		"nothing unread":     {sidebar: full, view: feedlist.Default(), want: "Everything is read. R asks the feeds for news, h shows the other views."},
		"nothing today":      {sidebar: full, view: feedlist.View{Kind: feedlist.Today}, want: "Nothing has come today. R asks the feeds for news, h shows the other views."},
		"nothing starred":    {sidebar: full, view: feedlist.View{Kind: feedlist.Starred}, want: "Nothing is starred. s stars an article, to find it again here."},
		"nothing begun":      {sidebar: full, view: feedlist.View{Kind: feedlist.Begun}, want: "Nothing is left to continue: an article that is left before its end waits here. h shows the other views."},
		"an empty tag":       {sidebar: full, view: feedlist.View{Kind: feedlist.Tag, Subject: "x"}, want: "Nothing here. R asks the feeds for news, h shows the other views."},
		"an empty query":     {sidebar: full, view: feedlist.View{Kind: feedlist.Saved, Subject: "x", Query: "title:x"}, want: "Nothing is found by this view’s query, “title:x”. h shows the other views."},
		"a search":           {sidebar: full, view: feedlist.Default(), query: "zebra", want: "Nothing here is found by “zebra”. h shows the whole view."},
		"a failing feed":     {sidebar: ill, view: feedlist.View{Kind: feedlist.Feed, Subject: "https://a.example/"}, want: "Nothing here yet: the server says 500. r asks again."},
	}
	n := newNewsroom(t)
	m := New(context.Background(), Options{Store: n.open(), Config: config.Default(), Clock: n.clock})
	t.Cleanup(m.end)
	for name, test := range tests {
		m.feeds.SetSidebar(test.sidebar)
		settle(m, m.edition.Show(test.view))
		settle(m, m.edition.KeepQuery(test.query))
		m.refresh.End(background.Refreshed{Summary: poll.Summary{Offline: test.offline}})
		if got := m.emptySentence(); got != test.want {
			t.Errorf("%s: %q, want %q", name, got, test.want)
		}
	}
}
