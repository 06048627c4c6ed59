package clean

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"broadsheet/feeds"
	"broadsheet/feeds/document"
)

// counts is a memory that knows some blocks.
type counts map[uint64]int

func (c counts) Sightings(_ context.Context, _ string, prints []uint64) (map[uint64]int, error) {
	seen := make(map[uint64]int)
	for _, print := range prints {
		if n := c[print]; n > 0 {
			seen[print] = n
		}
	}
	return seen, nil
}

type broken struct{}

func (broken) Sightings(context.Context, string, []uint64) (map[uint64]int, error) {
	return nil, errors.New("the disk is full")
}

const paragraph = "<p>The ferry that brings the mail to the outer islands will not sail in January, because its engine has to be taken out and sent to a yard on the mainland.</p>"

const second = "<p>Islanders have ordered their flour and lamp oil early, and the school has moved its exams to the week before the last crossing of the year.</p>"

const third = "<p>The owner of the only shop said that she would open every other day, and that she had enough coffee for a siege of two months.</p>"

const refrain = "<p>This page is part of a series on life at the edge of the country.</p>"

func withMemory(t *testing.T, body string, memory Memory) Article {
	t.Helper()
	article, err := Read(context.Background(), feeds.Source{Kind: feeds.SourceFeed, Body: []byte(body), URL: "https://news.example/a"}, Known{}, memory)
	if err != nil {
		t.Fatal(err)
	}
	return article
}

func printOf(t *testing.T, body string) uint64 {
	t.Helper()
	prints := Fingerprints(document.Document{Blocks: document.FragmentHTML([]byte(body), nil)})
	if len(prints) != 1 {
		t.Fatalf("%d fingerprints", len(prints))
	}
	return prints[0]
}

func TestBlockSeenOnOtherArticlesIsTheSites(t *testing.T) {
	article := withMemory(t, paragraph+second+third+refrain, counts{printOf(t, refrain): 2})
	last := article.Removals[len(article.Removals)-1]
	if last == nil || last.Stage != "repeat" {
		t.Errorf("the refrain was kept: %+v", last)
	}
}

func TestBlockSeenOnceStays(t *testing.T) {
	article := withMemory(t, paragraph+second+third+refrain, counts{printOf(t, refrain): 1})
	if removed := removedTexts(article); len(removed) > 0 {
		t.Errorf("removed %q", removed)
	}
}

func TestFirstParagraphsAndLongBackgroundAreGuarded(t *testing.T) {
	memory := counts{printOf(t, paragraph): 9, printOf(t, second): 9, printOf(t, third): 2}
	article := withMemory(t, paragraph+second+third+refrain, memory)
	if removed := removedTexts(article); len(removed) > 0 {
		t.Errorf("removed %q", removed)
	}
}

func TestParagraphsOfARetoldStoryAreNotTheSites(t *testing.T) {
	const fourth = "<p>The council has promised a loan for the repair, to be paid back from the fares of the coming ten summers, if the passengers come back as they did before.</p>"
	memory := counts{printOf(t, paragraph): 3, printOf(t, second): 3, printOf(t, third): 3, printOf(t, fourth): 3, printOf(t, refrain): 5}
	article := withMemory(t, paragraph+second+third+fourth+refrain, memory)
	if removed := removedTexts(article); len(removed) != 1 || !strings.HasPrefix(removed[0], "This page is part") {
		t.Errorf("removed %q", removed)
	}
}

func TestMemoryLearnsFromTheWholePage(t *testing.T) {
	page := pageOf("", "") + `<div hidden><p>This page is part of a series on life at the edge of the country.</p></div>`
	if !slices.Contains(Fingerprints(clean(t, page, feeds.SourcePage).Document), printOf(t, refrain)) {
		t.Error("a hidden line was not learnt")
	}
}

func TestOnlyTheStagesAskedForRun(t *testing.T) {
	const beg = "<p>Sign up for our weekly newsletter.</p>"
	source := feeds.Source{Kind: feeds.SourceFeed, Body: []byte(paragraph + second + third + refrain + beg), URL: "https://news.example/a"}
	options := Options{Stages: []string{"repeat"}, Weigh: true}
	article, err := ReadWith(context.Background(), source, Known{}, counts{printOf(t, refrain): 2, printOf(t, beg): 1}, options)
	if err != nil {
		t.Fatal(err)
	}
	for i, removal := range article.Removals {
		if i >= 3 && (removal == nil || removal.Stage != "repeat") || i < 3 && removal != nil {
			t.Errorf("block %d: %+v", i, removal)
		}
	}
	if last := article.Weights[4]; last.Sightings != 1 || len(last.Phrases) == 0 || last.Words != 6 {
		t.Errorf("weighed %+v", last)
	}
}

func TestFailingMemoryIsReported(t *testing.T) {
	_, err := Read(context.Background(), feeds.Source{Kind: feeds.SourceFeed, Body: []byte(paragraph), URL: "https://news.example/a"}, Known{}, broken{})
	if err == nil || !strings.Contains(err.Error(), "the disk is full") {
		t.Errorf("got %v", err)
	}
}

func TestFingerprintsIgnoreCaseDigitsAndPunctuation(t *testing.T) {
	if printOf(t, "<p>Listen live at 12:45 today</p>") != printOf(t, "<p>LISTEN live at 17:30, today!</p>") {
		t.Error("the same line has two fingerprints")
	}
	if printOf(t, "<p>Listen live at noon</p>") == printOf(t, "<p>Listen live at night</p>") {
		t.Error("two lines share a fingerprint")
	}
}

func TestSiteIsTheRegistrablePart(t *testing.T) {
	for address, want := range map[string]string{
		"https://www.news.example/a":       "news.example",
		"https://sport.news.co.uk/a":       "news.co.uk",
		"https://anna.blogspot.com/":       "anna.blogspot.com",
		"http://192.0.2.7:8080/x":          "192.0.2.7",
		"https://NEWS.example./":           "news.example",
		"":                                 "",
		"broadsheet:welcome":               "",
		"http://localhost/":                "localhost",
		"https://user@m.news.com.au/x?y=z": "news.com.au",
	} {
		if got := Site(address); got != want {
			t.Errorf("Site(%q) = %q, want %q", address, got, want)
		}
	}
}
