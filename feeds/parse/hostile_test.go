package parse_test

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"testing"

	"broadsheet/feeds/parse"
)

const rssStart, rssEnd = `<rss version="2.0"><channel><title>T</title>`, `</channel></rss>`

// hostile are documents that kill or stall a parser which trusts them. Each must be read in bounded time and memory.
var hostile = map[string]struct {
	document func() string
	entries  int
	title    string
}{
	"extension elements nested 300,000 deep": {
		document: func() string {
			return rssStart + "<item><title>kept</title>" + strings.Repeat("<media:group>", 300_000)
		},
		entries: 1, title: "T",
	},
	"unknown elements nested 300,000 deep": {
		document: func() string { return rssStart + strings.Repeat("<x:a>", 300_000) },
		title:    "T",
	},
	"two thousand namespaces and many elements": {
		document: func() string {
			var out strings.Builder
			out.WriteString(`<rss version="2.0"`)
			for i := range 2000 {
				fmt.Fprintf(&out, ` xmlns:n%d="http://example.org/%d"`, i, i)
			}
			out.WriteString(`><channel><title>T</title>` + strings.Repeat("<n1:a/>", 100_000) + "<item/>" + rssEnd)
			return out.String()
		},
		entries: 1, title: "T",
	},
	"an extension of 400,000 CDATA sections": {
		document: func() string {
			return rssStart + "<item><dc:date>" + strings.Repeat("<![CDATA[a]]>", 400_000) + "</dc:date></item>" + rssEnd
		},
		entries: 1, title: "T",
	},
	"entities of entities": {
		document: func() string {
			var out strings.Builder
			out.WriteString(`<!DOCTYPE rss [<!ENTITY a0 "lollollollollol">`)
			for i := range 20 {
				fmt.Fprintf(&out, `<!ENTITY a%d "%s">`, i+1, strings.Repeat(fmt.Sprintf("&a%d;", i), 10))
			}
			return out.String() + "]>" + rssStart + "<item><title>" + strings.Repeat("&a20;&a2;", 100_000) + "</title></item>" + rssEnd
		},
		entries: 1, title: "T",
	},
	"a million stray ampersands": {
		document: func() string {
			return rssStart + "<item><description>" + strings.Repeat("&", 1_000_000) + "</description></item>" + rssEnd
		},
		entries: 1, title: "T",
	},
	"300,000 stray opening signs": {
		document: func() string {
			return rssStart + "<item><description>" + strings.Repeat("<a ", 300_000) + "</description></item>" + rssEnd
		},
		entries: 1, title: "T",
	},
	"a tag of a hundred thousand attributes": {
		document: func() string {
			return rssStart + "<item><enclosure " + strings.Repeat(`a="b" `, 100_000) + "/></item>" + rssEnd
		},
		entries: 1, title: "T",
	},
	"fifty thousand items": {
		document: func() string { return rssStart + strings.Repeat("<item><title>x</title></item>", 50_000) + rssEnd },
		entries:  10_000, title: "T",
	},
	"200,000 extension elements in one item": {
		document: func() string {
			return rssStart + "<item>" + strings.Repeat("<media:content url='u'/>", 200_000) + "</item>" + rssEnd
		},
		entries: 1, title: "T",
	},
	"comments that are never closed": {
		document: func() string { return rssStart + strings.Repeat("<!--", 1_000_000) + rssEnd },
		title:    "T",
	},
	"CDATA sections that are never closed": {
		document: func() string {
			return rssStart + strings.Repeat("<item><title><![CDATA[x</title></item>", 50_000) + rssEnd
		},
		entries: 10_000, title: "T",
	},
	"xml:base on every one of many nested elements": {
		document: func() string {
			return rssStart + strings.Repeat(`<item><title xml:base="a/b/">x</title></item>`, 30_000) + rssEnd
		},
		entries: 10_000, title: "T",
	},
	"a long base and many short links": {
		document: func() string {
			return `<rss xml:base="https://x.example/` + strings.Repeat("a/", 450) + `"><channel><title>T</title><item>` +
				`<link>https://x.example/` + strings.Repeat("b", 950) + `</link><description><![CDATA[` +
				strings.Repeat("<a href=c>", 50_000) + `]]></description></item><item><body>` +
				strings.Repeat(`<a xml:base="d" href="e"/>`, 30_000) + "</body></item>" + rssEnd
		},
		entries: 2, title: "T",
	},
	"nested bases that grow and grow": {
		document: func() string {
			return rssStart + strings.Repeat(`<media:group xml:base="`+strings.Repeat("a/", 500)+`">`, 150) +
				strings.Repeat("<item><title>x</title></item>", 20_000) + rssEnd
		},
		entries: 10_000, title: "T",
	},
	"a JSON Feed nested a million deep": {
		document: func() string {
			return `{"version":"https://jsonfeed.org/version/1","title":"T","items":[` + strings.Repeat("[", 1_000_000)
		},
		title: "T",
	},
	"a JSON Feed of many different tags and files": {
		document: func() string {
			var tags, files strings.Builder
			for i := range 3_000 {
				fmt.Fprintf(&tags, `"%d",`, i)
				fmt.Fprintf(&files, `{"url":"%d"},`, i)
			}
			item := `{"tags":[` + tags.String() + `""],"attachments":[` + files.String() + `{}]},`
			return `{"version":"https://jsonfeed.org/version/1","title":"T","items":[` + strings.Repeat(item, 50) + `{}]}`
		},
		entries: 51, title: "T",
	},
	"a JSON Feed of a million tags": {
		document: func() string {
			return `{"version":"https://jsonfeed.org/version/1","title":"T","items":[{"id":1,"tags":["a"` + strings.Repeat(`,"a"`, 1_000_000) + `]}]}`
		},
		entries: 1, title: "T",
	},
}

func TestHostileDocumentsAreHarmless(t *testing.T) {
	for name, test := range hostile {
		t.Run(name, func(t *testing.T) {
			body := []byte(test.document())
			before := allocated()
			feed, err := parse.Feed(t.Context(), body, parse.Options{URL: "https://example.org/feed"})
			if err != nil {
				t.Fatal(err)
			}
			if len(feed.Entries) != test.entries || feed.Title != test.title {
				t.Errorf("%d entries of %q, want %d of %q", len(feed.Entries), feed.Title, test.entries, test.title)
			}
			if used := allocated() - before; used > 40*uint64(len(body))+200<<20 {
				t.Errorf("%d MB allocated for a document of %d MB", used>>20, len(body)>>20)
			}
		})
	}
}

// allocated returns the bytes allocated since the program began, freed ones too.
func allocated() uint64 {
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return stats.TotalAlloc
}

func TestDocumentBeyondTheLimitIsRefused(t *testing.T) {
	for name, body := range map[string][]byte{
		"as it is": []byte(strings.Repeat(" ", parse.MaxBytes+1)),
		"decoded":  []byte("\xFF\xFE" + strings.Repeat("\x00\x4E", parse.MaxBytes/2-1)),
	} {
		if _, err := parse.Feed(t.Context(), body, parse.Options{}); !errors.Is(err, parse.ErrTooLarge) {
			t.Errorf("%s: error %v, want %v", name, err, parse.ErrTooLarge)
		}
	}
}

func TestParseIsGivenUp(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for _, document := range []string{rssStart + rssEnd, `{"version":"https://jsonfeed.org/version/1","items":[]}`} {
		if _, err := parse.Feed(ctx, []byte(document), parse.Options{}); !errors.Is(err, context.Canceled) {
			t.Errorf("error %v, want %v", err, context.Canceled)
		}
	}
}
