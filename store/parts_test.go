package store

import (
	"fmt"
	"testing"
	"time"

	"broadsheet/feeds"
)

// partSource is a page, or a further part of one.
func partSource(path, body string, parts ...feeds.Source) feeds.Source {
	return feeds.Source{
		Kind: feeds.SourcePage, Body: []byte(body), ContentType: "text/html", URL: "https://a.example/" + path,
		FetchedAt: time.Unix(1_700_000_000, 0), Parts: parts,
	}
}

func TestPartsOfAPageAreKeptAsTheyCame(t *testing.T) {
	s := openTest(t)
	subscribeTo(t, s, subscriptionsOf("a"))
	receive(t, s, "a", entry("a", 1))
	cut := partSource("1", "<p>One", partSource("1/2", "<p>Two"), partSource("1/3", "<p>Three"))
	cut.Missing = "the server says 500"
	for _, page := range []feeds.Source{cut, partSource("1", "<p>One", partSource("1/2", "<p>Two, corrected")), partSource("1", "<p>All")} {
		if err := s.SavePage(t.Context(), 1, page, ""); err != nil {
			t.Fatal(err)
		}
		sources, err := s.Sources(t.Context(), 1)
		if err != nil {
			t.Fatal(err)
		}
		kept := sources[len(sources)-1]
		if fmt.Sprint(inSeconds(kept)) != fmt.Sprint(inSeconds(page)) {
			t.Errorf("kept %v\nwant %v", inSeconds(kept), inSeconds(page))
		}
	}
}

// inSeconds writes out a source whatever zone its times are told in.
func inSeconds(source feeds.Source) []string {
	all := []string{fmt.Sprintf("%s %s %s %d %q %s", source.Kind, source.URL, source.ContentType, source.FetchedAt.Unix(), source.Body, source.Missing)}
	for _, part := range source.Parts {
		all = append(all, inSeconds(part)...)
	}
	return all
}
