package store

import (
	"slices"
	"testing"

	"broadsheet/feeds"
)

func urls(list []FeedRef) []string {
	var all []string
	for _, ref := range list {
		all = append(all, ref.URL)
	}
	slices.Sort(all)
	return all
}

func TestAFeedLeavesTheConfigAndReturns(t *testing.T) {
	s := openFilled(t)
	before := titles(headlines(t, s, Filter{Starred: true}))
	changes := subscribeTo(t, s, subscriptionsOf("b"))
	if want := []string{feedURL("a"), feedURL("c"), feedURL("d")}; !slices.Equal(urls(changes.Left), want) || changes.Added != nil {
		t.Errorf("left: %+v", changes)
	}
	if list := headlines(t, s, Filter{Everything: true}); len(list) != 30 {
		t.Errorf("%d articles are listed", len(list))
	}
	if list, _ := s.Headlines(t.Context(), Filter{FeedURL: feedURL("a")}, Cursor{}, 0); len(list) != 0 {
		t.Errorf("a feed outside the config can be listed: %v", titles(list))
	}
	if records, _ := s.Records(t.Context()); len(records) != 1 {
		t.Errorf("%d feeds would be polled", len(records))
	}
	changes = subscribeTo(t, s, subscriptionsOf("d", "c", "b", "a", "e"))
	if want := []string{feedURL("a"), feedURL("c"), feedURL("d")}; !slices.Equal(urls(changes.Returned), want) {
		t.Errorf("returned: %+v", changes)
	}
	if want := []string{feedURL("e")}; !slices.Equal(urls(changes.Added), want) {
		t.Errorf("added: %+v", changes)
	}
	if after := titles(headlines(t, s, Filter{Starred: true})); !slices.Equal(before, after) {
		t.Errorf("starred before %v, after %v", before, after)
	}
	if list := headlines(t, s, Filter{}); len(list) != 120 {
		t.Errorf("%d articles are listed, no feed is hidden now", len(list))
	}
	if list, _ := s.Feeds(t.Context()); list[0].URL != feedURL("d") || list[4].URL != feedURL("e") {
		t.Errorf("the order is the config's: %v", list)
	}
	checkCounts(t, s)
}

func TestArticlesOfAFeedThatLeftKeepTheirMarks(t *testing.T) {
	s := openFilled(t)
	subscribeTo(t, s, subscriptionsOf("b"))
	if byID, err := s.HeadlinesByID(t.Context(), []int64{3}); err != nil || !byID[3].Read || !byID[3].Starred {
		t.Errorf("%+v, %v", byID, err)
	}
}

func TestTheSameConfigWritesNothing(t *testing.T) {
	s := openTest(t)
	subscriptions := subscriptionsOf("a", "b", "a")
	subscriptions[1].Tags, subscriptions[1].Name, subscriptions[1].FullText = []string{"x"}, "Bee", feeds.FullTextAlways
	subscribeTo(t, s, subscriptions)
	before, err := s.Version(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if changes := subscribeTo(t, s, subscriptions); changes.Added != nil || changes.Left != nil || changes.Returned != nil {
		t.Errorf("%+v", changes)
	}
	if after, _ := s.Version(t.Context()); after != before {
		t.Error("something was written")
	}
	subscriptions[1].Name = "Wasp"
	subscribeTo(t, s, subscriptions)
	if after, _ := s.Version(t.Context()); after == before {
		t.Error("the new name was not written")
	}
	if feed, err := s.FindFeed(t.Context(), "wasp"); err != nil || feed.URL != feedURL("b") || feed.FullText != feeds.FullTextAlways {
		t.Errorf("%+v, %v", feed, err)
	}
}

func TestAFeedsNewAddressAdoptsItsArticles(t *testing.T) {
	s := openFilled(t)
	subscribeTo(t, s, subscriptionsOf("new", "b"))
	moved := entries("a", 32) // 1 to 30 are known at the old address
	receive(t, s, "new", moved...)
	starred := headlines(t, s, Filter{FeedURL: feedURL("new")})[4]
	mark(t, s, Change{Starred: yes()}, starred.ID)
	if err := s.Adopt(t.Context(), feedURL("a"), feedURL("new")); err != nil {
		t.Fatal(err)
	}
	list := headlines(t, s, Filter{FeedURL: feedURL("new")})
	if len(list) != 32 {
		t.Fatalf("%d articles", len(list))
	}
	if list[1].ID != 2 || !list[1].Read || !list[2].Starred || !list[4].Starred || list[4].ID != 5 {
		t.Errorf("the old articles and marks of both: %+v", list[:5])
	}
	if saved := receive(t, s, "new", moved...); saved.New != 0 {
		t.Errorf("the next poll brings %d again", saved.New)
	}
	checkCounts(t, s)
	if err := s.Adopt(t.Context(), feedURL("nobody"), feedURL("new")); err == nil {
		t.Error("an unknown feed was adopted")
	}
}

func TestFeedsSayTheirHealth(t *testing.T) {
	s := openFilled(t)
	list, err := s.Feeds(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	f := list[0]
	if f.Name != "The a" || f.Articles != 30 || f.Unread != 28 || f.Starred != 1 || f.Status != "new" || !f.LastSuccess.Equal(testTime) || !f.NextPoll.IsZero() {
		t.Errorf("%+v", f)
	}
}
