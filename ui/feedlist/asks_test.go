package feedlist

import (
	"testing"

	"broadsheet/store"
	"broadsheet/ui/theme"
)

func TestViewsAreSaidInTheQueryLanguage(t *testing.T) {
	p := New(theme.New("dark", true, true))
	p.SetSidebar(store.Sidebar{Feeds: []store.FeedRow{
		{ID: 1, URL: "https://one.example/feed", Name: "One"},
		{ID: 2, URL: "https://one.example/feed2", Name: "Two"},
		{ID: 3, URL: "http://plain.example/rss?a=b", Name: "Plain"},
		{ID: 4, URL: "http://blog.example/", Name: "Blog"},
		{ID: 5, URL: "https://blog.example/", Name: "Blog, safely"},
	}})
	for view, want := range map[View]string{
		{Kind: Today}:                     "since:today",
		{Kind: Unread}:                    "is:unread",
		{Kind: Starred}:                   "is:starred",
		{Kind: All}:                       "",
		{Kind: Tag, Subject: "two words"}: `tag:"two words"`,
		{Kind: Feed, Subject: "https://one.example/feed2"}:          "feed:one.example/feed2",
		{Kind: Feed, Subject: "https://one.example/feed"}:           `feed:"https://one.example/feed" -feed:"https://one.example/feed2"`,
		{Kind: Feed, Subject: "http://plain.example/rss?a=b"}:       `feed:"plain.example/rss?a=b"`,
		{Kind: Feed, Subject: "http://blog.example/"}:               `feed:"http://blog.example/"`,
		{Kind: Saved, Subject: "Lab", Query: "feed:lab since:1d"}:   "feed:lab since:1d",
		{Kind: Hits, Subject: `"night train"`, Query: `"night tr"`}: `"night tr"`,
	} {
		if got, ok := p.Asks(view); got != want || !ok {
			t.Errorf("%+v: %s, want %s", view, got, want)
		}
	}
	if got, ok := p.Asks(View{Kind: Tag, Subject: `so "called"`}); ok {
		t.Errorf("a tag that can't be said is %s", got)
	}
}
