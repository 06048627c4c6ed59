package parse_test

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/parse"
)

// read parses a document of the testdata as if it came from https://here.example/feeds/<name>.
func read(t *testing.T, name string) feeds.Feed {
	t.Helper()
	body, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	feed, err := parse.Feed(t.Context(), body, parse.Options{URL: "https://here.example/feeds/" + name})
	if err != nil {
		t.Fatal(err)
	}
	return feed
}

// expect compares a feed with what is wanted of it, entry by entry.
func expect(t *testing.T, got, want feeds.Feed) {
	t.Helper()
	if len(got.Entries) != len(want.Entries) {
		t.Fatalf("%d entries, want %d: %+v", len(got.Entries), len(want.Entries), got.Entries)
	}
	for i := range want.Entries {
		if !reflect.DeepEqual(got.Entries[i], want.Entries[i]) {
			t.Errorf("entry %d\n got %+v\nwant %+v", i, got.Entries[i], want.Entries[i])
		}
	}
	got.Entries, want.Entries = nil, nil
	if !reflect.DeepEqual(got, want) {
		t.Errorf("feed\n got %+v\nwant %+v", got, want)
	}
}

func at(text string) time.Time {
	moment, err := time.Parse(time.RFC3339, text)
	if err != nil {
		panic(err)
	}
	return moment.UTC()
}

func TestRSS(t *testing.T) {
	expect(t, read(t, "news.rss"), feeds.Feed{
		Title: "The Valley Post & Mail", Link: "https://valley.example/", Description: "News of the valley", Language: "en-GB",
		Hints: feeds.Hints{
			TTL: 90 * time.Minute, Period: 6 * time.Hour, SkipHours: []int{1, 0}, SkipDays: []time.Weekday{time.Sunday},
		},
		Entries: []feeds.Entry{
			{
				ID: "post-17", Key: "id:post-17", LinkKey: "valley.example/bridge",
				Title: "Bridge closed — again", Link: "https://valley.example/bridge?utm_source=feed", Author: "Ada Weir, Bo Ferry",
				Published: at("2026-11-03T10:05:30+01:00"), Categories: []string{"Town", "Roads"},
				Content: `<p>The bridge is <a href="https://valley.example/why">closed</a>.</p>` +
					`<img src="https://valley.example/bridge.jpg" srcset="https://valley.example/b1.jpg 1x, https://valley.example/b2.jpg 2x">`,
				Summary: "The bridge is closed.",
			},
			{
				ID: "https://valley.example/fair", Key: "id:https://valley.example/fair", LinkKey: "valley.example/fair",
				Link: "https://valley.example/fair", Author: "The Desk", Published: at("2026-11-02T08:00:00Z"),
				Content: "<p>A fair.</p>",
			},
		},
	})
}

func TestAtom(t *testing.T) {
	expect(t, read(t, "notes.atom"), feeds.Feed{
		Title: "Notes on <b> & co.", Link: "https://notes.example/blog/", Language: "de",
		Entries: []feeds.Entry{
			{
				ID: "HTTP://notes.example/Dialog", Key: "id:HTTP://notes.example/Dialog", LinkKey: "notes.example/blog/dialog",
				Title: "The dialog element & more", Link: "https://notes.example/blog/dialog", Author: "Cy Reed",
				Published: at("2026-11-01T08:00:00Z"), Updated: at("2026-11-02T08:00:00Z"), Categories: []string{"HTML"},
				Content: `<div><p>1 &lt; 2<br><a h:href="" href="https://notes.example/static/x.html">x</a></p></div>`,
				Summary: "<p>First line<br>\nsecond line</p>",
				Enclosures: []feeds.Enclosure{
					{URL: "https://notes.example/blog/talk.mp3", Type: "audio/mpeg", Length: 1200, Title: "The talk"},
				},
			},
			{
				ID: "tag:notes.example,2026:2", Key: "id:tag:notes.example,2026:2", Title: "No link", Author: "Di Marsh",
				Published: at("2026-11-03T08:00:00Z"), Updated: at("2026-11-03T08:00:00Z"),
				Content: `<a href="https://notes.example/blog/y.html">y</a>`,
			},
		},
	})
}

func TestVideosAreReadFromMediaGroups(t *testing.T) {
	entry := read(t, "videos.atom").Entries[0]
	if want := "<p>Arches &amp; cables.</p>\n<p>Chapters:<br>\n0:00 Arch</p>"; entry.Content != want {
		t.Errorf("content %q, want %q", entry.Content, want)
	}
	want := []feeds.Enclosure{{URL: "https://video.example/abc.mp4", Type: "video/mp4", Length: 4096}}
	if !reflect.DeepEqual(entry.Enclosures, want) {
		t.Errorf("enclosures %+v, want %+v", entry.Enclosures, want)
	}
}

func TestRDF(t *testing.T) {
	expect(t, read(t, "site.rdf"), feeds.Feed{
		Title: "A site", Link: "https://site.example/", Description: "d",
		Entries: []feeds.Entry{{
			ID: "https://site.example/1", Key: "id:https://site.example/1", LinkKey: "site.example/1", Title: "One",
			Link: "https://site.example/1", Content: "Text", Published: at("2026-11-03T00:00:00Z"), Categories: []string{"Sites"},
		}},
	})
}

func TestPodcast(t *testing.T) {
	expect(t, read(t, "podcast.rss"), feeds.Feed{
		Title: "Weir Radio", Link: "https://here.example/radio",
		Entries: []feeds.Entry{{
			Key: "link:radio.example/lock.mp3", LinkKey: "radio.example/lock.mp3", Title: "The lock", Author: "Ada Weir",
			Link: "https://radio.example/lock.mp3", Content: "About locks.",
			Enclosures: []feeds.Enclosure{
				{URL: "https://radio.example/lock.mp3", Type: "audio/mpeg", Length: 1000},
				{URL: "https://radio.example/lock.jpg", Type: "image"},
			},
		}},
	})
}

func TestCDF(t *testing.T) {
	expect(t, read(t, "old.cdf"), feeds.Feed{
		Title: "Channels of old", Link: "https://old.example/", Description: "They were pushed.",
		Entries: []feeds.Entry{{
			Key: "link:old.example/1", LinkKey: "old.example/1", Title: "One", Link: "https://old.example/1", Content: "First",
			Published: at("1998-11-03T15:00:00Z"), Updated: at("1998-11-03T15:00:00Z"),
		}},
	})
}

func TestEveryItemOfABrokenFeedIsKept(t *testing.T) {
	feed := read(t, "broken.rss")
	if feed.Title != "Broken & proud" || feed.Link != "https://broken.example/" {
		t.Errorf("feed %q at %q", feed.Title, feed.Link)
	}
	var titles []string
	for _, entry := range feed.Entries {
		titles = append(titles, entry.Title)
	}
	if got, want := strings.Join(titles, "|"), "One|Two …|Three|Four"; got != want {
		t.Fatalf("titles %q, want %q", got, want)
	}
	first := feed.Entries[0]
	if first.Link != "https://broken.example/1?a=1&b=2" || !first.Published.Equal(at("2026-11-03T18:05:00Z")) {
		t.Errorf("link %q, published %s", first.Link, first.Published)
	}
	if want := "5 < 6 & <b>bold<br>line</b>"; first.Content != want {
		t.Errorf("content %q, want %q", first.Content, want)
	}
	if got := feed.Entries[3].Content; got != "cut <i>off" {
		t.Errorf("content of the cut item %q", got)
	}
}

func TestJSONFeed(t *testing.T) {
	expect(t, read(t, "loose.json"), feeds.Feed{
		Title: "Loose & easy", Link: "https://here.example/home",
		Entries: []feeds.Entry{
			{
				ID: "7", Key: "id:7", LinkKey: "here.example/7", Title: "Seven", Link: "https://here.example/7", Author: "Ada Weir",
				Published: at("2026-11-03T10:05:30Z"), Content: `<a href="https://here.example/more">more</a>`,
				Categories: []string{"a", "b"},
				Enclosures: []feeds.Enclosure{{URL: "https://here.example/7.mp3", Type: "audio/mpeg", Length: 12}},
			},
			{
				ID: "https://json.example/8", Key: "id:https://json.example/8", LinkKey: "json.example/8",
				Link: "https://json.example/8", Author: "Bo Ferry, Cy Reed",
				Published: at("2026-11-03T10:05:30Z"), Updated: at("2026-11-03T10:05:30Z"),
				Content: "<p>1 &lt; 2</p>\n<p>End</p>", Summary: "<p>Short</p>",
			},
		},
	})
}

func TestWhatIsNoFeedIsNamed(t *testing.T) {
	tests := map[string]struct {
		body string
		want error
	}{
		"a page":          {"<!DOCTYPE html><html><head><title>T</title></head><body><p>x</p></body></html>", parse.ErrWebPage},
		"a page in XHTML": {`<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>`, parse.ErrWebPage},
		"other XML":       {`<opml version="2.0"><body><outline text="a"/></body></opml>`, parse.ErrNotAFeed},
		"other JSON":      {`{"error":"not found"}`, parse.ErrNotAFeed},
		"a JSON list":     {`[1,2]`, parse.ErrNotAFeed},
		"text":            {"Not found", parse.ErrNotAFeed},
		"nothing":         {"", parse.ErrNotAFeed},
	}
	for name, test := range tests {
		if _, err := parse.Feed(t.Context(), []byte(test.body), parse.Options{}); !errors.Is(err, test.want) {
			t.Errorf("%s: error %v, want %v", name, err, test.want)
		}
	}
}

func TestNothingInAFeedCanWriteToTheTerminal(t *testing.T) {
	const evil = "a&#27;]0;x&#7;\u009b31m\u202eb\x1b[2J\x07"
	body := `<rss><channel><title>` + evil + `</title><link>https://e.example/` + evil + `</link><description>` + evil +
		`</description><language>` + evil + `</language><item><title>` + evil + `</title><guid>` + evil + `</guid><author>` + evil +
		`</author><category>` + evil + `</category><link>https://e.example/` + evil + `</link><enclosure url="https://e.example/` +
		evil + `" type="` + evil + `"/></item></channel></rss>`
	feed, err := parse.Feed(t.Context(), []byte(body), parse.Options{})
	if err != nil {
		t.Fatal(err)
	}
	entry := feed.Entries[0]
	for _, text := range []string{
		feed.Title, feed.Link, feed.Description, feed.Language, entry.ID, entry.Key, entry.Title, entry.Link, entry.LinkKey,
		entry.Author, entry.Categories[0], entry.Enclosures[0].URL, entry.Enclosures[0].Type,
	} {
		if text == "" || strings.ContainsAny(text, "\x1b\x07\u009b\u202e") {
			t.Errorf("%q", text)
		}
	}
}

func TestTextsWithoutTagsKeepTheirParagraphs(t *testing.T) {
	tests := map[string]struct{ element, want string }{
		"blank lines":           {"<description>One &amp;amp; two\n\nThree\nfour</description>", "<p>One &amp; two</p>\n<p>Three<br>\nfour</p>"},
		"lines only":            {"<description>One\ntwo</description>", "One\ntwo"},
		"tags":                  {"<description>&lt;p&gt;One&lt;/p&gt;\n\nTwo</description>", "<p>One</p>\n\nTwo"},
		"the first that is one": {"<content:encoded> </content:encoded><description/><itunes:summary>S</itunes:summary>", "S"},
	}
	for name, test := range tests {
		if got := entriesOf(t, "<item>"+test.element+"</item>")[0].Content; got != test.want {
			t.Errorf("%s: content %q, want %q", name, got, test.want)
		}
	}
}

func TestTheHeaderSaysTheEncoding(t *testing.T) {
	body := []byte("<rss><channel><title>Br\xFCcke</title></channel></rss>")
	feed, err := parse.Feed(t.Context(), body, parse.Options{ContentType: `text/xml; charset="iso-8859-15"`})
	if err != nil || feed.Title != "Brücke" {
		t.Errorf("title %q, %v", feed.Title, err)
	}
}

func TestADocumentThatBreaksOffSaysSo(t *testing.T) {
	tests := []struct {
		name, document string
		want           bool
	}{
		{"whole RSS", `<rss version="2.0"><channel><title>A</title><item><title>B</title></item></channel></rss>`, false},
		{"a sloppy but whole one", `<rss><channel><title>A & B<item><title>C</titel></item></channel></rss>after`, false},
		{"RSS cut in an item", `<rss version="2.0"><channel><title>A</title><item><title>B</title></item><item><tit`, true},
		{"RSS cut between items", `<rss version="2.0"><channel><title>A</title><item><title>B</title></item>`, true},
		{"RSS cut in a CDATA section", `<rss version="2.0"><channel><item><title>B</title><description><![CDATA[<p>`, true},
		{"whole Atom", `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><id>1</id></entry></feed>`, false},
		{"Atom cut", `<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry><id>1</id></entry><entry>`, true},
		{"whole JSON", `{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1"}]}`, false},
		{"JSON cut in an item", `{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1"},{"id":"2","ti`, true},
		{"JSON cut after an item", `{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1"}`, true},
		{"JSON without its last brace", `{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1"}]`, true},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			feed, err := parse.Feed(t.Context(), []byte(test.document), parse.Options{})
			if err != nil || len(feed.Entries) == 0 || feed.BrokeOff != test.want {
				t.Errorf("broke off: %t, %d entries, %v; want %t", feed.BrokeOff, len(feed.Entries), err, test.want)
			}
		})
	}
}
