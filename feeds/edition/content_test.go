package edition

import (
	"regexp"
	"strings"
	"testing"

	"broadsheet/feeds/document"
)

// kinds are what the demo promises to show, each as it stands in the documents.
var kinds = []struct {
	name    string
	pattern string
	least   int // articles
}{
	{"table", `<table`, 6},
	{"table with spanning cells", `colspan=`, 1},
	{"code in Go", `language-go`, 1},
	{"shell", `language-sh`, 1},
	{"preformatted text", `<pre>`, 1},
	{"nested list", `<li>[^/]*<ul>`, 2},
	{"numbered list", `<ol>`, 5},
	{"check boxes", `type="checkbox"`, 1},
	{"definitions", `<dl>`, 1},
	{"quote", `<blockquote>`, 5},
	{"quote in a quote", `(?s)<blockquote>.*<blockquote>.*</blockquote>.*</blockquote>`, 1},
	{"figure with caption", `(?s)<figure>.*<figcaption>`, 4},
	{"footnote", `<sup><a href="#`, 2},
	{"link", `<a href="https://`, 5},
	{"rule", `<hr`, 1},
	{"subscript", `<sub>`, 1},
	{"keys", `<kbd>`, 2},
	{"struck out", `<del>`, 1},
	{"ruby", `<ruby>`, 1},
	{"folded details", `<details>`, 1},
	{"subheadings", `<h[23]>`, 8},
	{"Japanese", `\p{Hiragana}{3}`, 2},
	{"Chinese", `\p{Han}{6}`, 2},
	{"Arabic", `(?s)dir="rtl".*\p{Arabic}{3}`, 1},
	{"Hebrew", `(?s)dir="rtl".*\p{Hebrew}{3}`, 1},
	{"emoji", `[\x{1F300}-\x{1FAFF}]`, 4},
	{"joined emoji", `\x{200D}`, 1},
}

func TestEachPromisedKindOfContentOccurs(t *testing.T) {
	_, demos := everything(t)
	for _, kind := range kinds {
		pattern := regexp.MustCompile(kind.pattern)
		found := 0
		for _, demo := range demos {
			for _, entry := range demo.Feed.Entries {
				if pattern.MatchString(entry.Content) {
					found++
				}
			}
		}
		if found < kind.least {
			t.Errorf("%s: in %d articles, want %d", kind.name, found, kind.least)
		}
	}
}

func TestFeedsComeInThreeFormats(t *testing.T) {
	starts := map[string]int{}
	for _, demo := range demoFeeds {
		body, err := documents.ReadFile(demo.file)
		if err != nil {
			t.Fatal(err)
		}
		for _, format := range []string{"<rss", "<feed", "jsonfeed.org"} {
			if strings.Contains(string(body[:200]), format) {
				starts[format]++
			}
		}
	}
	if len(starts) != 3 {
		t.Errorf("got %v", starts)
	}
}

func TestBeggingOfTheWelcomeIsCutAndNothingElse(t *testing.T) {
	welcome, _ := everything(t)
	for _, entry := range welcome.Entries {
		article := cleaned(t, welcome, entry)
		carriesBegging := strings.Contains(entry.Content, "Thank you for registering")
		kept := document.Text(article.Kept())
		for _, phrase := range []string{"notifications from", "Sign up for our", "Sign up to our", "Subscribe now", "donate today", "Thank you for registering", "refresh the page"} {
			if strings.Contains(kept, phrase) {
				t.Errorf("%q keeps %q", entry.Title, phrase)
			}
		}
		for i, removal := range article.Removals {
			if removal == nil {
				continue
			}
			if !carriesBegging {
				t.Errorf("%q lost %q", entry.Title, article.Blocks[i].PlainText())
			}
			if removal.Reason == "" {
				t.Errorf("%q was cut without a reason", article.Blocks[i].PlainText())
			}
		}
	}
}

func TestDemoShowsTheCleaning(t *testing.T) {
	_, demos := everything(t)
	begging := 0
	for _, demo := range demos {
		for _, entry := range demo.Feed.Entries {
			for _, removal := range cleaned(t, demo.Feed, entry).Removals {
				if removal != nil {
					begging++
					break
				}
			}
		}
	}
	if begging < 15 {
		t.Errorf("only %d articles had something to cut", begging)
	}
}
