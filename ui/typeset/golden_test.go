package typeset

import (
	"flag"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"broadsheet/feeds/clean"
	"broadsheet/feeds/document"
)

var update = flag.Bool("update", false, "write the golden files anew")

// sample reads a document of testdata as an article of which nothing was removed.
func sample(t testing.TB, name string) *clean.Article {
	t.Helper()
	body, err := os.ReadFile(filepath.Join("testdata", name+".html"))
	if err != nil {
		t.Fatal(err)
	}
	base, err := url.Parse("https://example.org/news/")
	if err != nil {
		t.Fatal(err)
	}
	return article(document.FragmentHTML(body, base)...)
}

func article(blocks ...document.Block) *clean.Article {
	return &clean.Article{
		Document: document.Document{Blocks: blocks},
		Removals: make([]*clean.Removal, len(blocks)),
	}
}

func TestSamplesAreSetAsDrawn(t *testing.T) {
	files, err := filepath.Glob("testdata/*.html")
	if err != nil || len(files) < 12 {
		t.Fatalf("%d samples: %v", len(files), err)
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".html")
		for _, width := range []int{40, 72, 120} {
			t.Run(name+"/"+strconv.Itoa(width), func(t *testing.T) {
				page := Lay(sample(t, name), Options{Width: width, Links: true})
				golden(t, name+"."+strconv.Itoa(width), page.String())
			})
		}
	}
}

func TestHeadAndRemovedTextAreSetAsDrawn(t *testing.T) {
	now := time.Date(2026, time.November, 22, 18, 0, 0, 0, time.UTC)
	for _, width := range []int{40, 72, 120} {
		for name, show := range map[string]bool{"head": false, "removed": true} {
			t.Run(name+"/"+strconv.Itoa(width), func(t *testing.T) {
				page := Lay(nagging(), Options{Width: width, Links: true, ShowRemoved: show, RemovedKey: "x", Now: now})
				golden(t, name+"."+strconv.Itoa(width), page.String())
			})
		}
	}
}

// nagging is an article with a full head and three removed blocks, two of them for one reason.
func nagging() *clean.Article {
	a := article(
		words("The harbour master has counted the boats every evening for forty years, and has written the number down."),
		words("Enjoying this story? Sign up for our newsletter."),
		words("We will never share your address."),
		words("On Tuesday there were none."),
		linked("Support us today: donate", "https://example.org/donate"),
		linked("He has kept the books", "https://example.org/books"),
	)
	newsletter := &clean.Removal{Category: "newsletter", Reason: "asks to sign up"}
	donation := &clean.Removal{Category: "donation", Reason: "asks for money, and says so at such a length that the reason has to be wrapped as well"}
	a.Removals[1], a.Removals[2], a.Removals[4] = newsletter, newsletter, donation
	a.Title = "The man who counts the boats in a harbour that has fewer of them every year"
	a.Standfirst = "An evening with the keeper of a book that nobody asked for."
	a.Byline = "By Edda Marsh"
	a.Site = "Coast Weekly"
	a.Published = time.Date(2026, time.November, 22, 7, 5, 0, 0, time.UTC)
	return a
}

func words(s string) document.Block {
	return document.Block{Kind: document.Paragraph, Spans: []document.Span{{Text: s}}}
}

func linked(s, address string) document.Block {
	return document.Block{Kind: document.Paragraph, Spans: []document.Span{{Text: s, Link: address}, {Text: "."}}}
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", "golden", name+".txt")
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatalf("%v (run the tests with -update to write it)", err)
	}
	if got != string(want) {
		t.Errorf("%s is set otherwise than drawn.\n--- got\n%s--- want\n%s", name, got, want)
	}
}
