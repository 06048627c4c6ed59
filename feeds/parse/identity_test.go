package parse_test

import (
	"strings"
	"testing"

	"broadsheet/feeds"
	"broadsheet/feeds/parse"
)

// entriesOf parses the items of an RSS feed.
func entriesOf(t *testing.T, items string) []feeds.Entry {
	t.Helper()
	feed, err := parse.Feed(t.Context(), []byte("<rss><channel>"+items+"</channel></rss>"), parse.Options{URL: "https://here.example/feed"})
	if err != nil {
		t.Fatal(err)
	}
	return feed.Entries
}

func keysOf(entries []feeds.Entry) string {
	var keys []string
	for _, entry := range entries {
		keys = append(keys, entry.Key)
	}
	return strings.Join(keys, "|")
}

func TestKeyIsTheIDThenTheLinkThenTheContent(t *testing.T) {
	entries := entriesOf(t, `
		<item><guid> a </guid><link>https://x.example/1</link></item>
		<item><link>https://x.example/2</link></item>
		<item><title>T</title></item>`)
	if got := keysOf(entries[:2]); got != "id:a|link:x.example/2" {
		t.Errorf("keys %s", got)
	}
	if got := entries[2].Key; !strings.HasPrefix(got, "hash:") {
		t.Errorf("key %s of an item without guid and link", got)
	}
}

func TestRepeatedGUIDIsToldApartByTheLink(t *testing.T) {
	entries := entriesOf(t, `
		<item><guid>N/A</guid><link>https://x.example/1</link></item>
		<item><guid>N/A</guid><link>https://x.example/2</link></item>
		<item><guid>b</guid><link>https://x.example/2</link></item>`)
	if got := keysOf(entries); got != "id:N/A x.example/1|id:N/A x.example/2|id:b" {
		t.Errorf("keys %s", got)
	}
}

func TestWhatStandsTwiceIsOneEntry(t *testing.T) {
	entries := entriesOf(t, `
		<item><guid>a</guid><link>https://x.example/1</link><title>T</title><dc:date>2026-11-03</dc:date><description>old</description></item>
		<item><guid>a</guid><link>https://x.example/1</link><title>T</title><dc:date>2026-11-03</dc:date><dcterms:modified>2026-11-04</dcterms:modified><description>new</description></item>
		<item><link>https://x.example/2</link><description>same</description></item>
		<item><link>https://x.example/2</link><description>same</description></item>
		<item><link>https://x.example/2</link><description>other</description></item>`)
	var contents []string
	for _, entry := range entries {
		contents = append(contents, entry.Content)
	}
	if got, want := strings.Join(contents, "|"), "new|same|other"; got != want {
		t.Errorf("contents %s, want %s", got, want)
	}
}

func TestItemsWithoutAnythingAreAllKept(t *testing.T) {
	const item = "<item><description>x</description></item>"
	three, four := entriesOf(t, item+item+item), entriesOf(t, item+item+item+item)
	if len(three) != 3 || len(four) != 4 {
		t.Fatalf("%d of 3 and %d of 4 are left", len(three), len(four))
	}
	if got, want := keysOf(four[1:]), keysOf(three); got != want {
		t.Errorf("a new item in front changes the keys of the old ones from %s to %s", want, got)
	}
}

func TestKeysDoNotDependOnTheFeedsAddress(t *testing.T) {
	const document = `<feed><entry xml:base="sub/"><id>Relative/ID</id></entry></feed>`
	for _, address := range []string{"https://old.example/feed", "https://new.example/other/feed", ""} {
		feed, err := parse.Feed(t.Context(), []byte(document), parse.Options{URL: address})
		if err != nil || feed.Entries[0].ID != "Relative/ID" || feed.Entries[0].Key != "id:Relative/ID" {
			t.Errorf("at %q: %+v, %v", address, feed.Entries, err)
		}
	}
}

func TestLinkKeyIgnoresHowAPageIsReached(t *testing.T) {
	tests := []struct{ link, want string }{
		{"http://www.X.example/a/", "x.example/a"},
		{"https://x.example/a?utm_source=rss&amp;utm_medium=feed#top", "x.example/a"},
		{"https://x.example/a?id=3&amp;fbclid=z", "x.example/a?id=3"},
		{"https://x.example/", "x.example"},
		{"https://x.example:8443/a", "x.example:8443/a"},
		{"https://x.example/#!/page", "x.example#!/page"},
	}
	for _, test := range tests {
		entries := entriesOf(t, "<item><link>"+test.link+"</link></item>")
		if got := entries[0].LinkKey; got != test.want {
			t.Errorf("link key of %s is %q, want %q", test.link, got, test.want)
		}
	}
}
