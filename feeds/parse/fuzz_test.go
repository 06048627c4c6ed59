package parse_test

import (
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"broadsheet/feeds"
	"broadsheet/feeds/document"
	"broadsheet/feeds/parse"
)

func FuzzFeed(f *testing.F) {
	files, err := filepath.Glob("testdata/*.*")
	if err != nil || len(files) == 0 {
		f.Fatalf("no testdata: %v", err)
	}
	for _, file := range files {
		body, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(body, "")
	}
	f.Add([]byte("<rss><item><link>https://a.example>b</link></item></rss>"), "")
	f.Add([]byte("<rss><item><title>x</title></item></rss>"), "text/xml; charset=shift_jis")
	f.Fuzz(func(t *testing.T, body []byte, contentType string) {
		feed, err := parse.Feed(t.Context(), body, parse.Options{ContentType: contentType, URL: "https://here.example/feed"})
		if err == nil {
			check(t, feed)
		}
	})
}

func FuzzJSONFeed(f *testing.F) {
	for _, seed := range []string{
		`{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[{"id":1,"url":"/1","tags":"a,b"}]}`,
		`{"items":[{"content_text":"a\n\nb","authors":[{"name":"c"}],"attachments":[{"url":"d","size_in_bytes":"5"}]},7,null]}`,
		`{"items":[{"id":{"url":"x"},"title":["a"],"date_published":1793700330,"author":"n"`,
		`{"items":[{"id":1,"authors":true,"attachments":0}],"author":0}`,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		feed, err := parse.Feed(t.Context(), []byte("{"+strings.TrimPrefix(text, "{")), parse.Options{})
		if err == nil {
			check(t, feed)
		}
	})
}

// check fails if a feed breaks a promise of its type.
func check(t *testing.T, feed feeds.Feed) {
	t.Helper()
	keys := map[string]bool{}
	checkLine(t, feed.Title, feed.Description, feed.Language)
	checkLink(t, feed.Link)
	for _, entry := range feed.Entries {
		if entry.Key == "" || keys[entry.Key] {
			t.Fatalf("key %q is none or stands twice", entry.Key)
		}
		keys[entry.Key] = true
		checkLine(t, entry.Title, entry.Author)
		checkLine(t, entry.Categories...)
		checkLink(t, entry.Link)
		if document.CleanText(entry.ID) != entry.ID || document.CleanText(entry.Key) != entry.Key {
			t.Fatalf("identity %q, %q is not clean", entry.ID, entry.Key)
		}
		for _, enclosure := range entry.Enclosures {
			checkLine(t, enclosure.Title, enclosure.Type)
			checkLink(t, enclosure.URL)
		}
	}
}

func checkLine(t *testing.T, texts ...string) {
	t.Helper()
	for _, text := range texts {
		if document.Line(text) != text {
			t.Fatalf("%q is not display text", text)
		}
	}
}

func checkLink(t *testing.T, link string) {
	t.Helper()
	if link == "" {
		return
	}
	address, err := url.Parse(link)
	if err != nil || address.Scheme != "http" && address.Scheme != "https" || document.CleanText(link) != link {
		t.Fatalf("link %q: %v", link, err)
	}
}
