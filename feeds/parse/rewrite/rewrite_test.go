package rewrite_test

import (
	"encoding/xml"
	"errors"
	"io"
	"net/url"
	"strings"
	"testing"

	"broadsheet/feeds/parse/charset"
	"broadsheet/feeds/parse/rewrite"

	"github.com/mmcdole/gofeed/atom"
	"github.com/mmcdole/gofeed/rss"
)

// rewritten returns a document in the form that gofeed reads, with the prose back in its place.
func rewritten(t *testing.T, source string) string {
	t.Helper()
	base, err := url.Parse("https://here.example/dir/feed")
	if err != nil {
		t.Fatal(err)
	}
	document, err := rewrite.Feed(t.Context(), source, base)
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	for i, piece := range strings.Split(string(document.XML), string(charset.Reserved)) {
		if i > 0 {
			number, rest, _ := strings.Cut(piece, "<")
			text := document.Text(string(charset.Reserved) + number)
			if text.Plain {
				out.WriteString("plain:")
			}
			if text.Base != nil {
				out.WriteString(text.Base.String() + ":")
			}
			piece = "{" + text.Body + "}<" + rest
		}
		out.WriteString(piece)
	}
	return out.String()
}

func TestDialectsBecomePlain(t *testing.T) {
	tests := map[string]struct{ source, want string }{
		"what no reader uses is left out": {
			`<rss version="2.0"><channel><generator>g</generator><item><x:y xmlns:x="urn:x">z</x:y></item></channel></rss>`,
			`<rss version="2.0"><channel><item></item></channel></rss>`,
		},
		"prefixes become the usual ones": {
			`<rss><channel xmlns:d="HTTPS://purl.org/dc/elements/1.1" xmlns:m="http://search.yahoo.com/mrss"><item><d:date>1</d:date><m:player url="/p"/></item></channel></rss>`,
			`<rss version="2.0"><channel><item><dc:date>1</dc:date><media:player url="https://here.example/p"></media:player></item></channel></rss>`,
		},
		"a wrong default namespace is the format's own": {
			`<rss xmlns="http://www.w3.org/2005/Atom"><channel><item><guid>1</guid></item></channel></rss>`,
			`<rss version="2.0"><channel><item><guid>1</guid></item></channel></rss>`,
		},
		"elements of another namespace are not mistaken for the format's": {
			`<rss><channel><item><o:title xmlns:o="urn:o">wrong</o:title><title xmlns="urn:o">wrong</title><guid>1</guid></item></channel></rss>`,
			`<rss version="2.0"><channel><item><guid>1</guid></item></channel></rss>`,
		},
		"Atom under a prefix": {
			`<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:id>1</a:id></a:entry></a:feed>`,
			`<feed><entry><raw:id>1</raw:id></entry></feed>`,
		},
		"Atom under a slightly wrong namespace": {
			`<feed xmlns="https://www.w3.org/2005/atom"><entry><id>1</id></entry></feed>`,
			`<feed><entry><raw:id>1</raw:id></entry></feed>`,
		},
		"RSS 1.1": {
			`<Channel xmlns="http://purl.org/net/rss1.1#"><items><item><link>/1</link></item></items></Channel>`,
			`<rss version="2.0"><channel><item><link>https://here.example/1</link></item></channel></rss>`,
		},
		"items beside the channel": {
			`<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel><link>/</link></channel><item rdf:about="u"/></rdf:RDF>`,
			`<rss version="2.0"><channel><link>https://here.example/</link><item><raw:about>u</raw:about></item></channel></rss>`,
		},
		"of two titles the first that is not blank": {
			`<rss><channel><item><title> </title><title>a</title><title>b</title></item></channel></rss>`,
			`<rss version="2.0"><channel><item><title>{a}</title></item></channel></rss>`,
		},
		"the types of texts in Atom": {
			`<feed><entry><title>a &lt; b</title><summary type="html">c &amp;lt; d</summary><content type="xhtml"><p>e &lt; f</p></content></entry></feed>`,
			`<feed><entry><title>plain:{a < b}</title><summary>{c &lt; d}</summary><content>{<p>e &lt; f</p>}</content></entry></feed>`,
		},
		"mark-up where plain text was promised": {
			`<feed><entry><title>a &amp; <b>c</b> &lt;</title></entry></feed>`,
			`<feed><entry><title>{a &amp; <b>c</b> &lt;}</title></entry></feed>`,
		},
		"base64 and files": {
			`<feed><entry><title type="text/html" mode="base64">YQ==</title><summary type="application/octet-stream">YiBj</summary><content type="image/png">iVBORw0KGgo=</content></entry></feed>`,
			`<feed><entry><title>{a}</title><summary>{b c}</summary></entry></feed>`,
		},
		"unescaped mark-up in RSS": {
			`<rss><channel><item><description><p class="a&quot;b">c<br/>d</p></description></item></channel></rss>`,
			`<rss version="2.0"><channel><item><description>{<p class="a&quot;b">c<br>d</p>}</description></item></channel></rss>`,
		},
		"bases are resolved against one another": {
			`<feed xml:base="/a/feed.xml"><link href="b"/><entry xml:base="c/"><link href="d"/><content type="html">e</content></entry></feed>`,
			`<feed><link href="https://here.example/a/b"></link><entry><link href="https://here.example/a/c/d"></link><content>https://here.example/a/c/:{e}</content></entry></feed>`,
		},
		"junk around the feed": {
			"Warning: <b>x</b>\n<?xml version='1.0'?><rss><channel><ttl>5</ttl></channel></rss><script>y</script>",
			`<rss version="2.0"><channel><ttl>5</ttl></channel></rss>`,
		},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if got := rewritten(t, test.source); got != test.want {
				t.Errorf("%s\n got %s\nwant %s", test.source, got, test.want)
			}
		})
	}
}

func TestValuesOfTheFeedAreNotTakenForReferences(t *testing.T) {
	source := charset.Clean("<rss><channel><title>secret</title><ttl>\uFDD00</ttl></channel></rss>")
	if got := rewritten(t, source); strings.Count(got, "secret") != 1 {
		t.Errorf("got %s", got)
	}
}

func FuzzFeed(f *testing.F) {
	for _, seed := range []string{
		`<rss><channel><title>a</title><item xml:base="b"><title>c<b>d</b></title><media:group><media:content url="e"/></media:group></item></channel></rss>`,
		`<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="xhtml"><div xml:base="x/"><a href="y">z</a></div></content></entry></feed>`,
		`<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel/><item rdf:about="u"><dc:date>1</dc:date></item></rdf:RDF>`,
		`<CHANNEL HREF="a"><ITEM LASTMOD="b"><TITLE>c</TITLE></ITEM></CHANNEL>`,
	} {
		f.Add(seed)
	}
	base := &url.URL{Scheme: "https", Host: "here.example", Path: "/feed"}
	f.Fuzz(func(t *testing.T, source string) {
		document, err := rewrite.Feed(t.Context(), charset.Clean(source), base)
		if err != nil {
			if !errors.Is(err, rewrite.ErrNoFeed) && !errors.Is(err, rewrite.ErrPage) {
				t.Fatal(err)
			}
			return
		}
		decoder := xml.NewDecoder(strings.NewReader(string(document.XML)))
		for err == nil {
			_, err = decoder.Token()
		}
		if err != io.EOF {
			t.Fatalf("%q becomes %q: %v", source, document.XML, err)
		}
		if document.Atom {
			_, err = new(atom.Parser).Parse(strings.NewReader(string(document.XML)))
		} else {
			_, err = new(rss.Parser).Parse(strings.NewReader(string(document.XML)))
		}
		if err != nil {
			t.Fatalf("%q becomes %q, which gofeed refuses: %v", source, document.XML, err)
		}
	})
}
