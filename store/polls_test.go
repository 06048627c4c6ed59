package store

import (
	"errors"
	"reflect"
	"testing"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/ledger"
)

func TestARecordComesBackAsItWasSaved(t *testing.T) {
	s := openTest(t)
	subscriptions := subscriptionsOf("a", "b")
	subscriptions[1].Name = "Bee"
	subscribeTo(t, s, subscriptions)
	want := ledger.Record{
		Feed: 2, URL: feedURL("b"), Title: "Bee", Validators: ledger.Validators{ETag: `W/"x"`, LastModified: "Fri, 20 Nov 2026 11:00:00 GMT"},
		BodyHash: "abc", Hints: feeds.Hints{TTL: time.Hour, SkipHours: []int{1, 23}, SkipDays: []time.Weekday{time.Sunday}},
		FreshFor: 90 * time.Second, LastTry: testTime, LastSuccess: testTime.Add(-time.Hour), NextPoll: testTime.Add(time.Hour),
		Failures: 3, Status: ledger.StatusFailed, Problem: "no answer", MovedTo: "https://c.example/feed", MovedSeen: 2,
		Why: "waits after 3 failures", MovedSince: testTime.Add(-24 * time.Hour), Teasers: true,
	}
	if _, err := s.Save(t.Context(), []ledger.Outcome{{Record: want}}); err != nil {
		t.Fatal(err)
	}
	got, err := s.Record(t.Context(), 2)
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v\nwant %+v\n%v", got, want, err)
	}
	records, err := s.Records(t.Context())
	if err != nil || len(records) != 2 || !reflect.DeepEqual(records[1], want) || !records[0].NextPoll.IsZero() {
		t.Errorf("%+v, %v", records, err)
	}
	if _, err := s.Record(t.Context(), 9); !errors.Is(err, ErrUnknown) {
		t.Errorf("%v", err)
	}
}

func TestALeaseKeepsOthersAway(t *testing.T) {
	s := openTest(t)
	subscribeTo(t, s, subscriptionsOf("a", "b"))
	later := testTime.Add(time.Minute)
	lease := func(owner string, want bool) {
		t.Helper()
		if taken, err := s.Lease(t.Context(), 1, owner, later); err != nil || taken != want {
			t.Errorf("%s: %v, want %v; %v", owner, taken, want, err)
		}
	}
	lease("me", true)
	lease("you", false)
	lease("me", true)
	if _, err := s.Save(t.Context(), []ledger.Outcome{{Record: ledger.Record{Feed: 1}, Owner: "you"}}); err != nil {
		t.Fatal(err)
	}
	lease("you", false) // saving what one does not hold ends nobody's lease
	if _, err := s.Save(t.Context(), []ledger.Outcome{{Record: ledger.Record{Feed: 1}, Owner: "me"}}); err != nil {
		t.Fatal(err)
	}
	lease("you", true)
	if err := s.Release(t.Context(), "you"); err != nil {
		t.Fatal(err)
	}
	lease("me", true)
	s.clock = func() time.Time { return later }
	lease("you", true) // it ran out: its owner was killed
	if taken, err := s.Leases(t.Context(), []int64{1, 2, 9}, "them", later.Add(1)); err != nil || len(taken) != 2 && len(taken) != 1 {
		t.Errorf("%v, %v", taken, err)
	}
	if taken, err := s.Lease(t.Context(), 9, "me", later); err != nil || taken {
		t.Errorf("a feed that is not there: %v, %v", taken, err)
	}
}

func TestBlocksEndByThemselves(t *testing.T) {
	s := openTest(t)
	subscribeTo(t, s, subscriptionsOf("a"))
	outcome := ledger.Outcome{Record: ledger.Record{Feed: 1}, BlockHost: "a.example", BlockUntil: testTime.Add(time.Hour)}
	if _, err := s.Save(t.Context(), []ledger.Outcome{outcome}); err != nil {
		t.Fatal(err)
	}
	if err := s.Block(t.Context(), "a.example", testTime.Add(time.Minute)); err != nil { // never shortens one
		t.Fatal(err)
	}
	if err := s.Block(t.Context(), "b.example", testTime.Add(time.Minute)); err != nil {
		t.Fatal(err)
	}
	blocks, err := s.Blocks(t.Context())
	if err != nil || len(blocks) != 2 || !blocks["a.example"].Equal(outcome.BlockUntil) {
		t.Errorf("%v, %v", blocks, err)
	}
	s.clock = func() time.Time { return testTime.Add(30 * time.Minute) }
	if blocks, _ = s.Blocks(t.Context()); len(blocks) != 1 {
		t.Errorf("%v", blocks)
	}
}

func TestWantedPages(t *testing.T) {
	s := openTest(t)
	subscriptions := subscriptionsOf("a", "b")
	subscriptions[0].FullText = feeds.FullTextAlways
	subscribeTo(t, s, subscriptions)
	noLink := entry("a", 4)
	noLink.Link, noLink.LinkKey = "", ""
	receive(t, s, "a", entry("a", 1), entry("a", 2), entry("a", 3), noLink)
	receive(t, s, "b", entry("b", 1))
	wanted := func(feed int64) []ledger.WantedPage {
		t.Helper()
		pages, err := s.WantedPages(t.Context(), feed, 2)
		if err != nil {
			t.Fatal(err)
		}
		return pages
	}
	if pages := wanted(1); len(pages) != 2 || pages[0] != (ledger.WantedPage{Article: 3, URL: "https://a.example/3"}) {
		t.Errorf("%+v", pages)
	}
	if pages := wanted(2); len(pages) != 0 {
		t.Errorf("%+v", pages)
	}
	page := feeds.Source{Body: []byte("<html>"), ContentType: "text/html; charset=latin1", URL: "https://a.example/final", FetchedAt: testTime}
	if err := s.SavePage(t.Context(), 3, page, ""); err != nil {
		t.Fatal(err)
	}
	if err := s.SavePage(t.Context(), 2, feeds.Source{}, "the server says 404"); err != nil {
		t.Fatal(err)
	}
	if pages := wanted(1); len(pages) != 1 || pages[0].Article != 1 {
		t.Errorf("%+v", pages)
	}
	problem, tried, err := s.PageProblem(t.Context(), 2)
	if err != nil || problem != "the server says 404" || !tried.Equal(testTime) {
		t.Errorf("%s, %v, %v", problem, tried, err)
	}
	sources, err := s.Sources(t.Context(), 3)
	page.Kind = feeds.SourcePage
	if err != nil || len(sources) != 2 || string(sources[0].Body) != "<p>Body 3.</p>" || !reflect.DeepEqual(sources[1], page) {
		t.Errorf("%+v, %v", sources, err)
	}
	if err := s.SavePage(t.Context(), 4711, page, ""); !errors.Is(err, ErrUnknown) {
		t.Errorf("%v", err)
	}
}
