package store

import (
	"database/sql"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"broadsheet/feeds"
	"broadsheet/feeds/propertytest"
	"broadsheet/store/rules"
	"broadsheet/store/story"
)

const wireText = `The harbour of Port Ellery reopened on Tuesday after a storm had closed it for eleven days, the harbour master said.
Forty fishing boats left before dawn. Engineers had worked through the weekend to raise a crane that had fallen across the
northern quay, and divers cleared the channel of timber. Insurance companies put the damage at thirty million crowns.`

// openStories holds one story in three feeds, each of which has another article, too.
func openStories(t testing.TB) *Store {
	t.Helper()
	s := openTest(t)
	subscriptions := subscriptionsOf("a", "b", "c")
	subscriptions[0].Tags = []string{"world"}
	subscribeTo(t, s, subscriptions)
	for i, name := range []string{"a", "b", "c"} {
		receive(t, s, name, titled(name, 2+i, "Harbour reopens after the storm", wireText), titled(name, 10+i, "Only in "+name, "Something else."))
		indexAll(t, s)
	}
	return s
}

func TestOneStoryStandsOnce(t *testing.T) {
	s := openStories(t)
	list := headlines(t, s, Filter{Fold: true})
	if got := idsIn(list); !slices.Equal(got, []int64{1, 2, 4, 6}) || list[0].Folded != 2 {
		t.Errorf("%v, %d folded under the first", got, list[0].Folded)
	}
	if got := headlines(t, s, Filter{}); len(got) != 6 {
		t.Errorf("%d articles without folding", len(got))
	}
	for name, test := range map[string]struct {
		filter Filter
		want   []int64
	}{
		"a feed that has only a folded one": {Filter{Fold: true, FeedURL: feedURL("b")}, []int64{3, 4}},
		"a tag with the head":               {Filter{Fold: true, Tag: "world"}, []int64{1, 2}},
		"a query":                           {Filter{Fold: true, Query: "title:harbour"}, []int64{1, 3, 5}},
		"since the head's time":             {Filter{Fold: true, Since: testTime.Add(-2 * time.Hour)}, []int64{1}},
	} {
		if got := idsIn(headlines(t, s, test.filter)); !slices.Equal(got, test.want) {
			t.Errorf("%s: %v, want %v", name, got, test.want)
		}
	}
	stories, err := s.Stories(t.Context(), []int64{1, 5, 2})
	if err != nil || !slices.Equal(idsIn(stories[1]), []int64{3, 5}) || !slices.Equal(idsIn(stories[5]), []int64{1, 3}) || len(stories[2]) > 0 {
		t.Errorf("%v, %v", stories, err)
	}
	mark(t, s, Change{Read: yes()}, 1)
	if got := idsIn(headlines(t, s, Filter{Fold: true, Unread: true})); !slices.Equal(got, []int64{3, 5, 2, 4, 6}) {
		t.Errorf("unread articles whose head was read alone are hidden: %v", got)
	}
}

func TestMutedArticlesAreInNoStory(t *testing.T) {
	s := openStories(t)
	setRules(t, s, rules.Rule{Match: "feed:b", Do: rules.Mute}, rules.Rule{Match: "feed:c title:harbour", Do: rules.Tag, Tag: "port"})
	list := headlines(t, s, Filter{Fold: true})
	stories, err := s.Stories(t.Context(), []int64{1})
	if err != nil || list[0].Folded != 1 || !slices.Equal(idsIn(stories[1]), []int64{5}) {
		t.Errorf("%d folded, %v, %v", list[0].Folded, stories, err)
	}
	if got := idsIn(headlines(t, s, Filter{Fold: true, Tag: "port"})); !slices.Equal(got, []int64{5}) {
		t.Errorf("under a rule's tag that the first of the story does not have: %v", got)
	}
}

func TestReadingOneReadsItsStory(t *testing.T) {
	for name, mark := range map[string]func(s *Store) (Marked, error){
		"one that is folded": func(s *Store) (Marked, error) {
			return s.MarkStories(t.Context(), []int64{3}, Change{Read: yes()}, Step{Origin: Reader})
		},
		"all above a place": func(s *Store) (Marked, error) {
			return s.MarkAll(t.Context(), Filter{Fold: true}, Bound{Above: Cursor{testTime.Add(-3 * time.Hour), 99}}, Change{Read: yes()}, Step{Origin: Reader})
		},
	} {
		s := openStories(t)
		done, err := mark(s)
		if err != nil || !slices.Equal(done.IDs, []int64{1, 3, 5}) {
			t.Errorf("%s: marked %v, %v", name, done.IDs, err)
		}
		if undone, err := s.Undo(t.Context(), Reader); err != nil || undone.Restored != 3 {
			t.Errorf("%s: %d restored, %v", name, undone.Restored, err)
		}
		if _, err := s.MarkStories(t.Context(), []int64{3}, Change{Starred: yes()}, Step{}); err != nil || len(headlines(t, s, Filter{Starred: true})) != 1 {
			t.Errorf("%s: a star is one article's, %v", name, err)
		}
	}
}

func TestWhatCameAfterTheDecisionIsNotReadWithItsStory(t *testing.T) {
	s := openStories(t)
	done, err := s.MarkAll(t.Context(), Filter{Fold: true}, Bound{Newest: 4}, Change{Read: yes()}, Step{})
	if err != nil || !slices.Equal(done.IDs, []int64{1, 2, 3, 4}) {
		t.Errorf("marked %v, %v", done.IDs, err)
	}
}

func TestAFeedThatStaysApart(t *testing.T) {
	s := openStories(t)
	subscriptions := subscriptionsOf("a", "b", "c")
	subscriptions[1].Apart = true
	subscribeTo(t, s, subscriptions)
	if got := idsIn(headlines(t, s, Filter{Fold: true})); !slices.Equal(got, []int64{1, 3, 2, 4, 6}) {
		t.Errorf("%v", got)
	}
	receive(t, s, "b", titled("b", 5, "Harbour: reopened after the storm", wireText))
	indexAll(t, s)
	if got := headlines(t, s, Filter{Fold: true}); len(got) != 6 {
		t.Errorf("%d are shown", len(got))
	}
}

func TestWhatWasReadHidesNothingNew(t *testing.T) {
	s := openTest(t)
	subscribeTo(t, s, subscriptionsOf("a", "b"))
	receive(t, s, "a", titled("a", 1, "Harbour reopens after the storm", wireText))
	indexAll(t, s)
	mark(t, s, Change{Read: yes()}, 1)
	receive(t, s, "b", titled("b", 1, "Harbour reopens after the storm", wireText))
	indexAll(t, s)
	if got := headlines(t, s, Filter{Fold: true, Unread: true}); len(got) != 1 {
		t.Errorf("%d unread", len(got))
	}
}

func TestSerialsAndOneFeedAreNotFolded(t *testing.T) {
	s := openTest(t)
	subscribeTo(t, s, subscriptionsOf("a", "b"))
	receive(t, s, "a", titled("a", 1, "Morning briefing for the whole country", wireText), titled("a", 20, "Morning briefing for the whole country", "Yesterday."))
	receive(t, s, "b", titled("b", 1, "Morning briefing for the whole country", wireText), titled("b", 2, "Harbour open", wireText+" Again."), titled("b", 3, "Harbour open", wireText))
	indexAll(t, s)
	if got := headlines(t, s, Filter{Fold: true}); len(got) != 5 {
		t.Errorf("%d of 5 are shown", len(got))
	}
}

// TestFoldedListsAreExactAtEveryCursor walks a folded list in pages of any size, both ways.
func TestFoldedListsAreExactAtEveryCursor(t *testing.T) {
	s := openTest(t)
	subscribeTo(t, s, subscriptionsOf("a", "b", "c"))
	for number, name := range []string{"a", "b", "c"} {
		var list []feeds.Entry
		for i := range 15 {
			body := strings.Repeat(fmt.Sprintf("word%d ", i), 30) + strings.Repeat(fmt.Sprintf("more%d and ", i), 20)
			list = append(list, titled(name, 1+i*2+(i*number)%5, fmt.Sprintf("The long story of %c", 'a'+i), body))
		}
		receive(t, s, name, list...)
	}
	indexAll(t, s)
	want := idsIn(headlines(t, s, Filter{Fold: true}))
	if len(want) >= 45 {
		t.Fatalf("%d articles: nothing was folded", len(want))
	}
	propertytest.Check(t, func(r *rapid.T) {
		limit := rapid.IntRange(1, 20).Draw(r, "limit")
		var got []int64
		for at := (Cursor{}); ; {
			page, err := s.Headlines(t.Context(), Filter{Fold: true}, at, limit)
			if err != nil {
				r.Fatal(err)
			}
			got = append(got, idsIn(page)...)
			if len(page) < limit {
				break
			}
			at = page[len(page)-1].Cursor()
		}
		if !slices.Equal(got, want) {
			r.Fatalf("%v, want %v", got, want)
		}
	})
}

func TestPostsWithoutATitleAreNotComparedWithOneAnother(t *testing.T) {
	s := openTest(t)
	names := []string{"a", "b", "c", "d"}
	subscribeTo(t, s, subscriptionsOf(names...))
	for i, name := range names {
		receive(t, s, name, titled(name, 1, "", fmt.Sprintf("Good morning from harbour %c.", 'a'+i)))
	}
	indexAll(t, s)
	err := s.writeQuick(t.Context(), "looking", func(tx *sql.Tx) error {
		post := print{Print: story.Of("", "Good night from all of us."), article: 99, feed: 99, published: testTime.Unix()}
		if list, err := s.storyCandidates(t.Context(), tx, post); err != nil || len(list) > 0 {
			t.Errorf("%d candidates, %v", len(list), err)
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
}
