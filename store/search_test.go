package store

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"broadsheet/feeds"
	"broadsheet/store/query"
)

// plainText is how tests get the text of a source.
func plainText(_ Headline, sources []feeds.Source) string {
	text := ""
	for _, source := range sources {
		text += string(source.Body) + "\n"
	}
	return text
}

func indexAll(t testing.TB, s *Store) {
	t.Helper()
	for {
		left, err := s.IndexSome(t.Context(), 50, plainText)
		if err != nil {
			t.Fatal(err)
		}
		if left == 0 {
			return
		}
	}
}

// openSearchable holds a few articles to be searched.
// searchable is an article as searches see it.
type searchable struct{ title, body string }

// publishTexts stores articles of the feed "a", and indexes them.
func publishTexts(t testing.TB, s *Store, texts []searchable) {
	t.Helper()
	var list []feeds.Entry
	for i, text := range texts {
		e := entry("a", i+1)
		e.Title, e.Content = text.title, text.body
		list = append(list, e)
	}
	receive(t, s, "a", list...)
	indexAll(t, s)
}

func openSearchable(t testing.TB) *Store {
	t.Helper()
	s := openTest(t)
	subscribeTo(t, s, subscriptionsOf("a", "b"))
	texts := []searchable{
		{"Storm over the north", "Rain and wind, says Zoë."},
		{"Calm in the south", "No storm here, and no rain."},
		{"東京の天気", "明日は晴れでしょう。"},
		{"Crème for everyone", "Prices of cream fall."},
	}
	publishTexts(t, s, texts)
	return s
}

func TestSearchFindsWords(t *testing.T) {
	s := openSearchable(t)
	for text, want := range map[string][]int64{
		"storm":                 {1, 2}, // in the title first
		"rain":                  {1, 2},
		"rain -south":           {1},
		"title:storm":           {1},
		"STORM rain":            {1, 2},
		"zoe":                   {1},
		"creme":                 {4},
		"cre*":                  {4},
		"天気":                    {3},
		"晴れ":                    {3},
		"明":                     {3},
		"気":                     {3},
		"東京天気":                  nil,
		"snow":                  nil,
		"calm or everyone":      {2, 4},
		"rain feed:b":           nil,
		"rain feed:a is:unread": {1, 2},
		"writer":                {1, 2, 3, 4},
		"is:unread":             nil, // no word to search for
	} {
		hits, err := s.Search(t.Context(), text, 0)
		if err != nil {
			t.Errorf("%s: %v", text, err)
		}
		var ids []int64
		for _, hit := range hits {
			ids = append(ids, hit.ID)
		}
		if !slices.Equal(ids, want) {
			t.Errorf("%s: %v, want %v", text, ids, want)
		}
		if want != nil {
			slices.Sort(ids)
			listed := idsOfHeadlines(headlines(t, s, Filter{Query: text}))
			if slices.Sort(listed); !slices.Equal(ids, listed) {
				t.Errorf("the list of %s: %v, want %v", text, listed, ids)
			}
		}
	}
	if hits, _ := s.Search(t.Context(), "storm", 1); len(hits) != 1 || !hits[0].InTitle {
		t.Errorf("%+v", hits)
	}
}

func idsOfHeadlines(list []Headline) []int64 {
	var ids []int64
	for _, h := range list {
		ids = append(ids, h.ID)
	}
	return ids
}

func TestSearchFollowsEdits(t *testing.T) {
	s := openSearchable(t)
	e := entry("a", 1)
	e.Title, e.Content = "Sunshine", "Not a cloud."
	receive(t, s, "a", e)
	if err := s.SaveSource(t.Context(), 2, feeds.Source{Kind: feeds.SourcePage, Body: []byte("A whole page on whales")}); err != nil {
		t.Fatal(err)
	}
	indexAll(t, s)
	for text, want := range map[string]int{"storm": 1, "sunshine": 1, "cloud": 1, "whales": 1} {
		if hits, err := s.Search(t.Context(), text, 0); err != nil || len(hits) != want {
			t.Errorf("%s: %d hits, %v", text, len(hits), err)
		}
	}
}

func TestAnArticleThatChangesWhileItIsIndexedStaysInTheQueue(t *testing.T) {
	s := openSearchable(t)
	e := entry("a", 1)
	e.Content = "first edit"
	receive(t, s, "a", e)
	left, err := s.IndexSome(t.Context(), 1, func(h Headline, sources []feeds.Source) string {
		e.Content = "second edit"
		receive(t, s, "a", e)
		return plainText(h, sources)
	})
	if err != nil || left != 1 {
		t.Fatalf("%d left, %v", left, err)
	}
	indexAll(t, s)
	if hits, _ := s.Search(t.Context(), "second", 0); len(hits) != 1 {
		t.Errorf("%d hits", len(hits))
	}
}

func TestSearchCommonWordsWalkTheList(t *testing.T) {
	s := openFilled(t)
	indexAll(t, s)
	var few, many selection
	if err := few.addWords(t.Context(), s.reader, `"story"`); err != nil || few.picked == "" || few.where != "" {
		t.Errorf("%+v, %v", few, err)
	}
	many.where = "" // more than rareWords articles would take long to make: the condition is tried by itself
	many.add(` AND s.article_id IN (SELECT rowid FROM search WHERE search MATCH ?)`, `"7"`)
	many.spans = listedSpans("state_all", true)
	places, err := walk(t.Context(), s.reader, many, Cursor{}, down, 100)
	if err != nil || len(places) != len(headlines(t, s, Filter{Query: "7", Everything: true})) || len(places) == 0 {
		t.Errorf("%d places, %v", len(places), err)
	}
}

// FuzzQuery runs whatever text as a query on a real database: it is understood or refused, never an SQL error.
func FuzzQuery(f *testing.F) {
	for _, seed := range []string{"story -2 (a or b)", "tag:'; DROP TABLE state; --", "title:\"x\" OR 1=1", "feed:%_\\", "日 is:unread since:1y"} {
		f.Add(seed)
	}
	s := openFilled(f)
	indexAll(f, s)
	f.Fuzz(func(t *testing.T, text string) {
		var mistake *query.Error
		if _, err := s.Headlines(t.Context(), Filter{Query: text}, Cursor{}, 5); err != nil && !errors.As(err, &mistake) {
			t.Errorf("list: %v", err)
		}
		if _, err := s.Search(t.Context(), text, 5); err != nil && !errors.As(err, &mistake) {
			t.Errorf("search: %v", err)
		}
		if count := fmt.Sprint(len(headlines(t, s, Filter{Everything: true}))); count != "120" {
			t.Fatalf("%s articles are left", count)
		}
	})
}
