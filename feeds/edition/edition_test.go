package edition

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/clean"
	"broadsheet/feeds/document"
)

var now = time.Date(2027, 7, 1, 8, 30, 0, 0, time.UTC)

// everything is the welcome edition and the demo's feeds.
func everything(t *testing.T) (welcome feeds.Feed, demos []Demonstration) {
	t.Helper()
	welcome, err := Welcome(now)
	if err != nil {
		t.Fatal(err)
	}
	demos, err = Demo(now)
	if err != nil {
		t.Fatal(err)
	}
	return welcome, demos
}

func TestDemoIsSixFeedsAndSixtyArticles(t *testing.T) {
	_, demos := everything(t)
	articles := 0
	for _, demo := range demos {
		articles += len(demo.Feed.Entries)
		if demo.Feed.Title == "" || len(demo.Subscription.Tags) == 0 {
			t.Errorf("%s lacks a title or a tag", demo.Subscription.URL)
		}
	}
	if len(demos) != 6 || articles != 60 {
		t.Errorf("got %d feeds with %d articles", len(demos), articles)
	}
}

func TestEveryArticleIsComplete(t *testing.T) {
	welcome, demos := everything(t)
	for _, entry := range welcome.Entries {
		complete(t, entry, 60)
	}
	seen := map[string]bool{}
	for _, demo := range demos {
		for _, entry := range demo.Feed.Entries {
			complete(t, entry, 80)
			if seen[entry.Title] || seen[entry.Link] {
				t.Errorf("%q is there twice", entry.Title)
			}
			seen[entry.Title], seen[entry.Link] = true, true
		}
	}
}

func complete(t *testing.T, entry feeds.Entry, words int) {
	t.Helper()
	if entry.Title == "" || entry.ID == "" || entry.Author == "" || entry.Published.IsZero() {
		t.Errorf("%q lacks something: %+v", entry.Title, entry)
	}
	if got := document.Words(document.FragmentHTML([]byte(entry.Content), nil)); got < words {
		t.Errorf("%q has only %d words", entry.Title, got)
	}
}

func TestDatesAreOfTheLastDays(t *testing.T) {
	welcome, demos := everything(t)
	for _, entry := range welcome.Entries {
		if old := now.Sub(entry.Published); old < 0 || old > 2*time.Hour {
			t.Errorf("%q is %s old", entry.Title, old)
		}
	}
	var ages []time.Duration
	for _, demo := range demos {
		for _, entry := range demo.Feed.Entries {
			ages = append(ages, now.Sub(entry.Published))
		}
	}
	slices.Sort(ages)
	if youngest, oldest := ages[0], ages[len(ages)-1]; youngest != age || oldest < 4*24*time.Hour || oldest > 6*24*time.Hour {
		t.Errorf("the ages go from %s to %s", youngest, oldest)
	}
	if before := slices.IndexFunc(ages, func(age time.Duration) bool { return age > 24*time.Hour }); before < 8 || before > 20 {
		t.Errorf("%d articles are of the last day", before)
	}
}

func TestAddressesLeadToTheirEditions(t *testing.T) {
	welcome, demos := everything(t)
	if feed, ok := BuiltIn(WelcomeURL, now); !ok || feed.Title != welcome.Title {
		t.Error("the welcome edition is not at its address")
	}
	for _, demo := range demos {
		feed, ok := BuiltIn(demo.Subscription.URL, now)
		if !ok || feed.Title != demo.Feed.Title || !strings.HasPrefix(demo.Subscription.URL, feeds.BuiltInScheme) {
			t.Errorf("%s does not lead to its feed", demo.Subscription.URL)
		}
	}
	for _, url := range []string{"broadsheet:welcom", "broadsheet:demo/", "https://example.org/", ""} {
		if _, ok := BuiltIn(url, now); ok {
			t.Errorf("%q leads somewhere", url)
		}
	}
}

// cleaned is an article of an edition as the reader shows it.
func cleaned(t *testing.T, feed feeds.Feed, entry feeds.Entry) clean.Article {
	t.Helper()
	source := feeds.Source{Kind: feeds.SourceFeed, Body: []byte(entry.Content), URL: entry.Link}
	article, err := clean.Read(context.Background(), source, clean.Known{Title: entry.Title, Author: entry.Author, Site: feed.Title}, nil)
	if err != nil {
		t.Fatalf("%s: %v", entry.Title, err)
	}
	return article
}
