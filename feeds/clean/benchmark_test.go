package clean

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"broadsheet/feeds"
)

// newsPage is a page as news sites make them: twice as much script as text, navigation, boxes between the paragraphs,
// teasers and a footer.
func newsPage(paragraphs int) []byte {
	var page strings.Builder
	page.WriteString("<!doctype html>\n<html lang=\"en\">\n<head>\n\t<title>The last ferry | The Harbour News</title>\n")
	page.WriteString("\t<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"The last ferry\",\"author\":{\"name\":\"Ada Reed\"}}</script>\n")
	for i := range 12 {
		fmt.Fprintf(&page, "\t<script>window.queue%d = [%s]</script>\n\t<style>%s</style>\n", i, strings.Repeat("{\"id\": 7, \"size\": \"<b>\"},", 200), strings.Repeat(".box > p { margin: 0 }", 40))
	}
	page.WriteString("</head>\n<body>\n\t<nav class=\"main-nav\">\n\t\t<ul>\n")
	for i := range 60 {
		fmt.Fprintf(&page, "\t\t\t<li class=\"nav-item\"><a class=\"nav-link\" href=\"/section/%d\">Section %d</a></li>\n", i, i)
	}
	page.WriteString("\t\t</ul>\n\t</nav>\n\t<main>\n\t\t<article class=\"story\">\n\t\t\t<h1>The last ferry</h1>\n")
	for i := range paragraphs {
		fmt.Fprintf(&page, "\t\t\t<p class=\"story-text\">\n\t\t\t\tOn day %d of the strike the harbour master, who has kept the books since 1994, counted the <a href=\"/cars/%d\">cars on the quay</a> once more; “nobody told us,” he said, and that the boats would lie where they are until the spring.\n\t\t\t</p>\n", i, i)
		if i%5 == 4 {
			page.WriteString("\t\t\t<div class=\"newsletter-box\"><p>Sign up for our weekly newsletter.</p><form><input name=mail><button>Go</button></form></div>\n" +
				"\t\t\t<figure><img data-src=\"/ferry.jpg\"><figcaption>The ferry at the quay. Photograph: The Harbour News</figcaption></figure>\n")
		}
	}
	page.WriteString("\t\t</article>\n\t\t<aside class=\"related\">\n")
	for i := range 40 {
		fmt.Fprintf(&page, "\t\t\t<div class=\"teaser\"><h3><a href=\"/story/%d\">Another story of the coast, number %d</a></h3><p>What it is about, in a line or two that nobody reads to its end.</p></div>\n", i, i)
	}
	page.WriteString("\t\t</aside>\n\t</main>\n\t<footer><p>© The Harbour News. All rights reserved.</p></footer>\n</body>\n</html>\n")
	return []byte(page.String())
}

func BenchmarkRead(b *testing.B) {
	for _, size := range []struct {
		name       string
		paragraphs int
	}{{"short", 6}, {"usual", 30}, {"long", 200}} {
		b.Run(size.name, func(b *testing.B) {
			source := feeds.Source{Kind: feeds.SourcePage, Body: newsPage(size.paragraphs), URL: "https://news.example/2024/ferry"}
			b.SetBytes(int64(len(source.Body)))
			b.ReportAllocs()
			for b.Loop() {
				readSource(b, source)
			}
		})
	}
}

// BenchmarkReadPages reads other people's pages: those in the lists ID, FILE, URL that stand in $BROADSHEET_DATA/pages.
func BenchmarkReadPages(b *testing.B) {
	lists, _ := filepath.Glob(filepath.Join(os.Getenv("BROADSHEET_DATA"), "pages", "*.jsonl"))
	if os.Getenv("BROADSHEET_DATA") == "" || len(lists) == 0 {
		b.Skip("$BROADSHEET_DATA holds no pages")
	}
	for _, list := range lists {
		sources := sourcesIn(b, list)
		b.Run(strings.TrimSuffix(filepath.Base(list), ".jsonl"), func(b *testing.B) {
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				readSource(b, sources[i%len(sources)])
			}
		})
	}
}

func sourcesIn(b *testing.B, list string) []feeds.Source {
	b.Helper()
	file, err := os.Open(list)
	if err != nil {
		b.Fatal(err)
	}
	defer file.Close()
	var sources []feeds.Source
	for lines := bufio.NewScanner(file); lines.Scan(); {
		var page struct{ File, URL string }
		if err := json.Unmarshal(lines.Bytes(), &page); err != nil {
			b.Fatal(err)
		}
		body, err := os.ReadFile(page.File)
		if err != nil {
			b.Fatal(err)
		}
		sources = append(sources, feeds.Source{Kind: feeds.SourcePage, Body: body, URL: page.URL})
	}
	return sources
}

func readSource(b *testing.B, source feeds.Source) {
	b.Helper()
	if _, err := Read(b.Context(), source, Known{}, nil); err != nil {
		b.Fatal(err)
	}
}
