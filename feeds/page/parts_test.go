package page

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"broadsheet/feeds"
	"broadsheet/feeds/document"
)

const cutArticle = "https://news.example/ferry"

// partPage is one part of an article that says its number in every paragraph, with the head and tail that all parts have.
func partPage(number, of int) feeds.Source {
	var body strings.Builder
	body.WriteString("<!doctype html><title>The last ferry</title><article><h1>The last ferry</h1><p class=lead>Why the islands lose their boat.</p>")
	for i := range 6 {
		fmt.Fprintf(&body, "<p>In part %d, paragraph %d, the harbour master counts the passengers, the cars and the sheep of another long season.</p>", number, i+1)
	}
	body.WriteString("<p>Pictures by the harbour office.</p></article><nav class=pagination>")
	for n := 1; n <= of; n++ {
		fmt.Fprintf(&body, `<a href="/ferry?page=%d">%d</a> `, n, n)
	}
	body.WriteString("</nav>")
	address := cutArticle
	if number > 1 {
		address += fmt.Sprintf("?page=%d", number)
	}
	return feeds.Source{Kind: feeds.SourcePage, URL: address, ContentType: "text/html", Body: []byte(body.String())}
}

// pagesOf serves the parts of an article, and counts what is asked for.
func pagesOf(parts int, asked *[]string) Get {
	return func(_ context.Context, address string) (feeds.Source, error) {
		*asked = append(*asked, address)
		for n := 2; n <= parts; n++ {
			if part := partPage(n, parts); part.URL == address {
				return part, nil
			}
		}
		return feeds.Source{}, errors.New("the server says 500")
	}
}

func TestPartsBecomeOneDocument(t *testing.T) {
	var asked []string
	source, err := Follow(t.Context(), partPage(1, 3), pagesOf(3, &asked))
	if err != nil || len(source.Parts) != 2 || source.Missing != "" || len(asked) != 2 {
		t.Fatalf("%d parts, missing %q, asked %v, %v", len(source.Parts), source.Missing, asked, err)
	}
	doc, err := ReadSource(source)
	if err != nil {
		t.Fatal(err)
	}
	text := document.Text(article(doc.Blocks))
	for number := 1; number <= 3; number++ {
		if n := strings.Count(text, fmt.Sprintf("In part %d,", number)); n != 6 {
			t.Errorf("part %d has %d of its 6 paragraphs", number, n)
		}
	}
	for _, once := range []string{"Why the islands", "Pictures by the harbour"} {
		if n := strings.Count(text, once); n > 1 {
			t.Errorf("%q stands there %d times", once, n)
		}
	}
}

func TestPartsThatCannotBeHadAreTold(t *testing.T) {
	source, err := Follow(t.Context(), partPage(1, 3), func(ctx context.Context, address string) (feeds.Source, error) {
		if strings.HasSuffix(address, "3") {
			return feeds.Source{}, errors.New("the server says 500")
		}
		return partPage(2, 3), nil
	})
	if err != nil || len(source.Parts) != 1 || source.Missing != "the server says 500" {
		t.Errorf("%d parts, missing %q, %v", len(source.Parts), source.Missing, err)
	}
}

func TestOnlyAFewPartsAreFetched(t *testing.T) {
	var asked []string
	source, err := Follow(t.Context(), partPage(1, 40), pagesOf(40, &asked))
	if err != nil || len(asked) != mostParts-1 || len(source.Parts) != mostParts-1 || source.Missing == "" {
		t.Errorf("asked %d times, %d parts, missing %q, %v", len(asked), len(source.Parts), source.Missing, err)
	}
}

func TestARedirectToTheFirstPartIsTheEnd(t *testing.T) {
	first := partPage(1, 3)
	source, err := Follow(t.Context(), first, func(context.Context, string) (feeds.Source, error) {
		again := first
		again.Body = append([]byte("<!-- another time -->"), first.Body...)
		return again, nil
	})
	if err != nil || len(source.Parts) != 0 || source.Missing != "" {
		t.Errorf("%d parts, missing %q, %v", len(source.Parts), source.Missing, err)
	}
}

func TestTheWholeArticleOnOnePageIsPreferred(t *testing.T) {
	first := partPage(1, 3)
	first.Body = append(first.Body, `<a href="?page=all">Show all</a>`...)
	whole := partPage(1, 1)
	whole.URL, whole.Body = cutArticle+"?page=all", append(whole.Body, partPage(2, 1).Body...)
	var asked []string
	get := func(_ context.Context, address string) (feeds.Source, error) {
		asked = append(asked, address)
		return whole, nil
	}
	if source, err := Follow(t.Context(), first, get); err != nil || source.URL != whole.URL || len(asked) != 1 {
		t.Errorf("got %s, asked %v, %v", source.URL, asked, err)
	}
	asked = nil
	whole.Body = []byte("<p>Log in to read all.")
	source, err := Follow(t.Context(), first, func(ctx context.Context, address string) (feeds.Source, error) {
		if address == whole.URL {
			return whole, nil
		}
		return pagesOf(3, &asked)(ctx, address)
	})
	if err != nil || source.URL != cutArticle || len(source.Parts) != 2 {
		t.Errorf("the page for all is empty: got %s with %d parts, %v", source.URL, len(source.Parts), err)
	}
}

func TestFollowingStopsWhenCancelled(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	asked := 0
	_, err := Follow(ctx, partPage(1, 9), func(context.Context, string) (feeds.Source, error) {
		asked++
		cancel()
		return partPage(2, 9), nil
	})
	if !errors.Is(err, context.Canceled) || asked != 1 {
		t.Errorf("asked %d times, %v", asked, err)
	}
}
