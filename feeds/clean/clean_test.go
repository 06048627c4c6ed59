package clean

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/document"
)

// expectation is what an article with its begging must come out as.
type expectation struct {
	Title, Standfirst, Byline, Published string
	Body, Removed                        []string
}

func TestBeggingIsRemovedAndNothingElse(t *testing.T) {
	files, err := filepath.Glob("testdata/begging/*.json")
	if err != nil || len(files) == 0 {
		t.Fatal("no fixtures", err)
	}
	for _, file := range files {
		source := strings.TrimSuffix(file, ".json") + ".txt"
		if _, err := os.Stat(source); err != nil {
			source = strings.TrimSuffix(file, ".json") + ".html"
		}
		t.Run(filepath.Base(source), func(t *testing.T) { compare(t, source, file) })
	}
}

func compare(t *testing.T, source, expected string) {
	t.Helper()
	var want expectation
	decode(t, expected, &want)
	got := read(t, source)
	if got.Title != want.Title || got.Standfirst != want.Standfirst || got.Byline != want.Byline {
		t.Errorf("header is %q / %q / %q", got.Title, got.Standfirst, got.Byline)
	}
	if at := got.Published.Format(time.RFC3339); at != want.Published {
		t.Errorf("published is %s, want %s", at, want.Published)
	}
	if body := document.Text(got.Kept()); body != strings.Join(want.Body, "\n\n") {
		t.Errorf("body is\n%s", body)
	}
	removed := removedTexts(got)
	for _, text := range want.Removed {
		if !slices.ContainsFunc(removed, func(r string) bool { return strings.Contains(fold(r), fold(text)) }) {
			t.Errorf("not listed as removed: %q", text)
		}
	}
}

func TestArticlesAboutBeggingStayWhole(t *testing.T) {
	files, err := filepath.Glob("testdata/whole/*")
	if err != nil || len(files) == 0 {
		t.Fatal("no fixtures", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			article := read(t, file)
			for i, removal := range article.Removals {
				if removal != nil {
					t.Errorf("removed as %s by %s: %q", removal.Category, removal.Stage, article.Blocks[i].PlainText())
				}
			}
			if len(article.Kept()) < 5 {
				t.Errorf("only %d blocks were found", len(article.Kept()))
			}
		})
	}
}

func TestEveryRemovalHasStageCategoryAndReason(t *testing.T) {
	article := read(t, "testdata/begging/harbour.html")
	if len(article.Removals) != len(article.Blocks) {
		t.Fatalf("%d removals for %d blocks", len(article.Removals), len(article.Blocks))
	}
	for _, removal := range article.Removals {
		if removal != nil && (removal.Stage == "" || removal.Category == "" || !strings.HasSuffix(removal.Reason, ".")) {
			t.Errorf("incomplete: %+v", removal)
		}
	}
}

func TestNeverMoreThanHalfOfTheWordsGo(t *testing.T) {
	begging := "<p>Sign up to our newsletter and get the news of the day delivered to your inbox.</p>" +
		"<p>Please consider making a donation: your support helps us to keep our reporters on the coast.</p>" +
		"<p>Subscribe now for unlimited access to all our articles, and cancel at any time.</p>"
	article := clean(t, "<p>The bridge is closed until the autumn, the council said.</p>"+begging, feeds.SourceFeed)
	kept, all := document.Words(article.Kept()), document.Words(article.Blocks)
	if kept*2 < all {
		t.Errorf("%d of %d words are left", kept, all)
	}
}

func TestPageFieldsWinOverTheFeedsAndGapsAreFilled(t *testing.T) {
	source := feeds.Source{Kind: feeds.SourceFeed, Body: []byte("<p>The bridge is closed until the autumn.</p>"), URL: "https://news.example/a"}
	known := Known{Title: "Bridge closed", Author: "A. Writer", Site: "News", Language: "en", Published: time.Unix(1e9, 0)}
	article, err := Read(context.Background(), source, known, nil)
	if err != nil {
		t.Fatal(err)
	}
	if article.Title != known.Title || article.Byline != known.Author || article.Site != known.Site || !article.Published.Equal(known.Published) {
		t.Errorf("got %+v", article.Document)
	}
}

func TestTitleIsNotRepeatedInTheText(t *testing.T) {
	source := feeds.Source{Kind: feeds.SourceFeed, Body: []byte("<h1>Bridge closed!</h1><p>The bridge is closed until the autumn, the council said on Friday.</p>")}
	article, err := Read(context.Background(), source, Known{Title: "Bridge closed"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	if text := document.Text(article.Kept()); strings.Contains(text, "closed!") {
		t.Errorf("got %q", text)
	}
}

func read(t *testing.T, file string) Article {
	t.Helper()
	body, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	kind := feeds.SourceText
	if filepath.Ext(file) == ".html" {
		kind = feeds.SourcePage
	}
	return clean(t, string(body), kind)
}

func clean(t *testing.T, body string, kind feeds.SourceKind) Article {
	t.Helper()
	article, err := Read(context.Background(), feeds.Source{Kind: kind, Body: []byte(body), URL: "https://news.example/a"}, Known{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	return article
}

func removedTexts(article Article) []string {
	var texts []string
	for i, removal := range article.Removals {
		if removal != nil {
			texts = append(texts, article.Blocks[i].PlainText())
		}
	}
	return texts
}

func decode(t *testing.T, file string, into any) {
	t.Helper()
	body, err := os.ReadFile(file)
	if err == nil {
		err = json.Unmarshal(body, into)
	}
	if err != nil {
		t.Fatal(err)
	}
}
