package clean

import (
	"encoding/json"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// seed reads the example that the program exists for; it is a publisher's and stays outside the repository.
func seed(t *testing.T) (text, expected string) {
	t.Helper()
	data := os.Getenv("BROADSHEET_DATA")
	if data == "" {
		t.Skip("BROADSHEET_DATA is not set")
	}
	return filepath.Join(data, "seed/independent.txt"), filepath.Join(data, "seed/independent.expected.json")
}

func TestSeedTextComesOutExactly(t *testing.T) {
	text, expected := seed(t)
	compare(t, text, expected)
}

// The same article as a page: once with its parts named in the mark-up, once with nothing but paragraphs.
func TestSeedPagesComeOutExactly(t *testing.T) {
	_, expected := seed(t)
	var want expectation
	decode(t, expected, &want)
	for name, page := range map[string]string{"marked": markedPage(want), "bare": barePage(want), "in divisions": strings.NewReplacer("<p>", "<div>", "</p>", "</div>").Replace(markedPage(want))} {
		t.Run(name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "page.html")
			if err := os.WriteFile(file, []byte(page), 0o600); err != nil {
				t.Fatal(err)
			}
			compare(t, file, expected)
		})
	}
}

func paragraphs(texts ...string) string {
	var out strings.Builder
	for _, text := range texts {
		out.WriteString("<p>" + html.EscapeString(text) + "</p>\n")
	}
	return out.String()
}

// markedPage names notification prompt, donation box, figure and login notice in classes and elements.
func markedPage(want expectation) string {
	linked, _ := json.Marshal(map[string]any{
		"@type": "NewsArticle", "headline": want.Title, "description": want.Standfirst, "datePublished": want.Published,
		"author": map[string]string{"@type": "Organization", "name": want.Byline},
	})
	return fmt.Sprintf(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>%[1]s</title><script type="application/ld+json">%[2]s</script></head><body>
<nav><a href="/">Home</a> <a href="/world">World</a></nav>
<div class="notification-prompt">%[3]s</div>
<main><article><header><h1>%[1]s</h1><h2 class="sub-headline">%[4]s</h2><div class="byline">Via %[5]s</div><time datetime="%[6]s">Saturday 04 December 2021 10:45 EST</time></header>
<figure><img src="/a.jpg" alt="Biden"><figcaption>%[7]s</figcaption></figure>
<aside class="donation-banner"><h3>%[8]s</h3>%[9]s</aside>
%[10]s</article></main>
<div class="registration-overlay" hidden>%[11]s</div>
<footer><p>Terms</p></footer></body></html>`,
		html.EscapeString(want.Title), linked, paragraphs(want.Removed[:2]...), html.EscapeString(want.Standfirst), want.Byline, want.Published,
		html.EscapeString(want.Removed[9]), want.Removed[2], paragraphs(want.Removed[3:7]...), paragraphs(want.Body...), paragraphs(want.Removed[7:9]...))
}

// barePage has the same parts without a name.
func barePage(want expectation) string {
	body := paragraphs(want.Removed[0], want.Removed[1]) + "<h1>" + html.EscapeString(want.Title) + "</h1><h2>" + html.EscapeString(want.Standfirst) + "</h2>" +
		paragraphs("Via "+want.Byline, "Saturday 04 December 2021 10:45 EST", want.Removed[9]) + paragraphs(want.Removed[2:7]...) + paragraphs(want.Body...) + paragraphs(want.Removed[7:9]...)
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>` + html.EscapeString(want.Title) + `</title><meta name="description" content="` + html.EscapeString(want.Standfirst) + `"></head><body>` + body + `</body></html>`
}
