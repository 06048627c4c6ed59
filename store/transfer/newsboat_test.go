package transfer

import (
	"reflect"
	"strings"
	"testing"

	"broadsheet/feeds"
)

const newsboatUrls = `# my feeds
https://blog.example/rss.xml tech "cool stuff" "~Example \"Blog\""
https://news.example/feed.xml news !   # quiet

"query:Unread Articles:unread = \"yes\""
exec:~/bin/make-feed tag1
"filter:~/bin/fix.sh arg:https://site.example/rss"
file:///home/me/local.xml
https://user:p%40ss@private.example/rss
feed://old.example/rss
https://blog.example/rss.xml again
`

func TestNewsboatUrlsBecomeSubscriptions(t *testing.T) {
	list, err := Read(strings.NewReader(newsboatUrls))
	if err != nil {
		t.Fatal(err)
	}
	want := []feeds.Subscription{
		{URL: "https://blog.example/rss.xml", Name: `Example "Blog"`, Tags: []string{"tech", "cool stuff", "again"}},
		{URL: "https://news.example/feed.xml", Tags: []string{"news"}, Hidden: true},
		{URL: "file:///home/me/local.xml"},
		{URL: "http://old.example/rss"},
	}
	if !reflect.DeepEqual(list.Feeds, want) {
		t.Errorf("got  %+v\nwant %+v", list.Feeds, want)
	}
	for i, want := range []Skipped{
		{5, "Unread Articles", "a query is no feed"}, {6, "", "would run a command"}, {7, "~/bin/fix.sh arg", "a feed with a filter"}, {9, "", "a password does not belong"},
	} {
		got := list.Skipped[i]
		if got.Line != want.Line || got.Name != want.Name || !strings.Contains(got.Reason, want.Reason) || strings.Contains(got.Reason, "p%40ss") {
			t.Errorf("got %+v, want %+v", got, want)
		}
	}
}

func TestNomsFeedsBecomeSubscriptions(t *testing.T) {
	const text = "# nom\nrefreshinterval: 5\nfeeds:\n- url: https://a.example/feed\n  name: DropBox\n  tags: [ai, tech]\n- url: https://b.example/feed\n" +
		"- url: ftp://c.example/feed\n  name: C\nopeners:\n- regex: \"youtube\"\n  cmd: \"mpv %s\"\nbackends:\n  miniflux:\n  - host: http://x\n"
	list, err := Read(strings.NewReader(text))
	want := []feeds.Subscription{{URL: "https://a.example/feed", Name: "DropBox", Tags: []string{"ai", "tech"}}, {URL: "https://b.example/feed"}}
	if err != nil || !reflect.DeepEqual(list.Feeds, want) {
		t.Errorf("got %+v, %v", list.Feeds, err)
	}
	if len(list.Skipped) != 1 || list.Skipped[0].Name != "C" || !strings.Contains(list.Skipped[0].Reason, "ftp: can't be read") {
		t.Errorf("skipped %+v", list.Skipped)
	}
}

func FuzzReadOtherLists(f *testing.F) {
	f.Add([]byte(newsboatUrls))
	f.Add([]byte("feeds:\n- url: https://a.example/feed\n  tags: [a, b]\n"))
	f.Add([]byte("feeds: &a\n- url: *a\n\"https://x.example \\"))
	f.Fuzz(func(t *testing.T, data []byte) {
		list, err := Read(strings.NewReader(string(data)))
		if err != nil && len(list.Feeds) > 0 {
			t.Errorf("%q: %v, and feeds all the same", data, err)
		}
		for _, sub := range list.Feeds {
			if strings.ContainsAny(sub.URL+sub.Name+strings.Join(sub.Tags, ""), "\x1b\x07\n") {
				t.Errorf("%q gave %+v", data, sub)
			}
		}
	})
}
