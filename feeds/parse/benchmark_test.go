package parse_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"broadsheet/feeds/parse"

	"github.com/mmcdole/gofeed"
)

// The benchmarks compare reading a feed with gofeed alone, on feeds of the two common kinds.
// Throughput is what counts: a refresh of many feeds spends most of its processor time here.

func BenchmarkFeed(b *testing.B) {
	for name, body := range ordinaryFeeds() {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(body)))
			for b.Loop() {
				if _, err := parse.Feed(b.Context(), body, parse.Options{URL: "https://example.org/feed"}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkGofeedAlone(b *testing.B) {
	for name, body := range ordinaryFeeds() {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(body)))
			for b.Loop() {
				if _, err := gofeed.NewParser().Parse(bytes.NewReader(body)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

const paragraph = `<p>The council met on Tuesday &amp; decided, after <a href="/minutes/4">four hours</a>, to mend the bridge. ` +
	`<img src="bridge.jpg" alt="The bridge"> It will be closed for a week &#8212; or for two.</p>` + "\n"

func ordinaryFeeds() map[string][]byte {
	return map[string][]byte{
		"headlines":     rssOf(30, 1),
		"full-text-RSS": rssOf(50, 25),
		"Atom":          atomOf(50, 25),
	}
}

func rssOf(items, paragraphs int) []byte {
	var out strings.Builder
	out.WriteString(`<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" ` +
		`xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Valley Post</title><link>https://example.org/</link>`)
	for i := range items {
		fmt.Fprintf(&out, "<item><title>Bridge %d to be mended</title><link>https://example.org/bridge/%d</link>"+
			"<guid isPermaLink=\"false\">bridge-%d</guid><dc:creator>Ada Weir</dc:creator>"+
			"<pubDate>Tue, 03 Nov 2026 10:%02d:00 +0100</pubDate><category>Town</category>"+
			"<description>The council met.</description>", i, i, i, i%60)
		if paragraphs > 1 {
			out.WriteString("<content:encoded><![CDATA[" + strings.Repeat(paragraph, paragraphs) + "]]></content:encoded>")
		}
		out.WriteString("</item>\n")
	}
	out.WriteString("</channel></rss>")
	return []byte(out.String())
}

func atomOf(entries, paragraphs int) []byte {
	var out strings.Builder
	out.WriteString(`<?xml version="1.0" encoding="UTF-8"?><feed xmlns="http://www.w3.org/2005/Atom">` +
		`<title>The Valley Post</title><link href="https://example.org/"/><id>urn:post</id>`)
	escape := strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")
	for i := range entries {
		fmt.Fprintf(&out, `<entry><title type="html">Bridge %d to be mended</title><link href="https://example.org/bridge/%d"/>`+
			`<id>urn:bridge:%d</id><updated>2026-11-03T10:%02d:00+01:00</updated><author><name>Ada Weir</name></author>`+
			`<content type="html">%s</content></entry>`+"\n", i, i, i, i%60, escape.Replace(strings.Repeat(paragraph, paragraphs)))
	}
	out.WriteString("</feed>")
	return []byte(out.String())
}
