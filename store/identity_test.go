package store

import (
	"testing"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/ledger"
)

// TestIdentity receives two documents one after the other, with the article of the first one read in between.
func TestIdentity(t *testing.T) {
	base := entry("a", 1)
	change := func(how func(*feeds.Entry)) feeds.Entry {
		e := base
		how(&e)
		return e
	}
	tests := map[string]struct {
		second       []feeds.Entry
		new, updated int
		unread       int // afterwards
	}{
		"the same again":                {[]feeds.Entry{base}, 0, 0, 0},
		"the text was edited":           {[]feeds.Entry{change(func(e *feeds.Entry) { e.Content = "<p>Better.</p>" })}, 0, 1, 0},
		"the title was edited":          {[]feeds.Entry{change(func(e *feeds.Entry) { e.Title = "Another" })}, 0, 1, 0},
		"the date was edited":           {[]feeds.Entry{change(func(e *feeds.Entry) { e.Published = testTime })}, 0, 0, 0},
		"the link changed":              {[]feeds.Entry{change(func(e *feeds.Entry) { e.Link, e.LinkKey = "https://a.example/x", "https://a.example/x" })}, 0, 1, 0},
		"the guid changed":              {[]feeds.Entry{change(func(e *feeds.Entry) { e.ID, e.Key = "new", "new" })}, 0, 0, 0},
		"guid and title changed":        {[]feeds.Entry{change(func(e *feeds.Entry) { e.Key, e.Title = "new", "Another" })}, 0, 1, 0},
		"guid and date changed":         {[]feeds.Entry{change(func(e *feeds.Entry) { e.Key, e.Published = "new", testTime })}, 0, 0, 0},
		"one link for every entry":      {[]feeds.Entry{change(func(e *feeds.Entry) { e.Key, e.Title, e.Published = "new", "Other", testTime })}, 1, 0, 1},
		"both guids in the document":    {[]feeds.Entry{base, change(func(e *feeds.Entry) { e.Key = "new" })}, 1, 0, 1},
		"two new guids with that link":  {[]feeds.Entry{change(func(e *feeds.Entry) { e.Key = "x" }), change(func(e *feeds.Entry) { e.Key = "y" })}, 2, 0, 2},
		"a new guid and no link":        {[]feeds.Entry{change(func(e *feeds.Entry) { e.Key, e.LinkKey, e.Link = "new", "", "" })}, 1, 0, 1},
		"the article left the document": {[]feeds.Entry{entry("a", 2)}, 1, 0, 1},
		"an empty document":             {nil, 0, 0, 0},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			s := openTest(t)
			subscribeTo(t, s, subscriptionsOf("a"))
			if first := receive(t, s, "a", base); first.New != 1 {
				t.Fatalf("first document: %+v", first)
			}
			mark(t, s, Change{Read: yes()}, 1)
			saved := receive(t, s, "a", test.second...)
			if saved.New != test.new || saved.Updated != test.updated {
				t.Errorf("new %d, updated %d; want %d, %d", saved.New, saved.Updated, test.new, test.updated)
			}
			if unread := headlines(t, s, Filter{Unread: true}); len(unread) != test.unread {
				t.Errorf("unread afterwards: %v, want %d", titles(unread), test.unread)
			}
			if again := receive(t, s, "a", test.second...); again.New != 0 || again.Updated != 0 {
				t.Errorf("the same document once more: %+v", again)
			}
			checkCounts(t, s)
		})
	}
}

func TestAChangedGuidIsKnownFromThenOn(t *testing.T) {
	s := openTest(t)
	subscribeTo(t, s, subscriptionsOf("a"))
	e := entry("a", 1)
	receive(t, s, "a", e)
	e.Key, e.ID = "second", "second"
	receive(t, s, "a", e)
	e.Link, e.LinkKey, e.Title = "https://a.example/moved", "https://a.example/moved", "Renamed"
	if saved := receive(t, s, "a", e); saved.New != 0 || saved.Updated != 1 {
		t.Errorf("the article is known under its second guid: %+v", saved)
	}
}

func TestTwoFeedsWithTheSameKeysStayApart(t *testing.T) {
	s := openTest(t)
	subscribeTo(t, s, subscriptionsOf("a", "b"))
	receive(t, s, "a", entry("a", 1))
	if saved := receive(t, s, "b", entry("a", 1)); saved.New != 1 {
		t.Errorf("%+v", saved)
	}
}

func TestOneSaveWithAFeedTwiceStoresItOnce(t *testing.T) {
	s := openTest(t)
	subscribeTo(t, s, subscriptionsOf("a"))
	content := &feeds.Feed{Entries: entries("a", 3)}
	outcome := ledger.Outcome{Record: ledger.Record{Feed: 1, URL: feedURL("a")}, Content: content}
	saved, err := s.Save(t.Context(), []ledger.Outcome{outcome, outcome})
	if err != nil || saved[0].New != 3 || saved[1].New != 0 {
		t.Errorf("%+v, %v", saved, err)
	}
	checkCounts(t, s)
}

func TestDatesOfLists(t *testing.T) {
	s := openTest(t)
	subscribeTo(t, s, subscriptionsOf("a"))
	undated, future, old := entry("a", 1), entry("a", 2), entry("a", 3)
	undated.Published = time.Time{}
	future.Published = testTime.Add(240 * time.Hour)
	old.Published = time.Date(1969, 7, 20, 20, 17, 0, 0, time.UTC)
	receive(t, s, "a", undated, future, old)
	list := headlines(t, s, Filter{})
	for i, want := range []time.Time{testTime, testTime, old.Published} {
		if !list[i].Published.Equal(want) {
			t.Errorf("%s: %v, want %v", list[i].Title, list[i].Published, want)
		}
	}
	article, err := s.Article(t.Context(), list[1].ID)
	if err != nil || !article.Dated.IsZero() {
		t.Errorf("the undated article says %v, %v", article.Dated, err)
	}
	// An edit that brings a date leaves the article where it is in the list.
	undated.Published, undated.Title = testTime.Add(-time.Hour), "Dated now"
	receive(t, s, "a", undated)
	if again := headlines(t, s, Filter{}); again[1].Title != "Dated now" || !again[1].Published.Equal(testTime) {
		t.Errorf("after the edit: %v", titles(again))
	}
}
