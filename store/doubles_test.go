package store

import (
	"fmt"
	"testing"

	"broadsheet/feeds"
	"broadsheet/feeds/ledger"
)

func TestFeedsWithNothingOfTheirOwn(t *testing.T) {
	s := openTest(t)
	subscribeTo(t, s, subscriptionsOf("part", "whole", "other"))
	content := func(name string, from, to int) *feeds.Feed {
		feed := &feeds.Feed{Title: name}
		for i := from; i < to; i++ {
			link := fmt.Sprintf("https://news.example/%d", i)
			feed.Entries = append(feed.Entries, feeds.Entry{Key: link, LinkKey: link, Link: link, Title: "t"})
		}
		return feed
	}
	var outcomes []ledger.Outcome
	for i, feed := range []*feeds.Feed{content("part", 0, 4), content("whole", 0, 9), content("other", 20, 29)} {
		outcomes = append(outcomes, ledger.Outcome{Record: ledger.Record{Feed: int64(i + 1)}, Content: feed})
	}
	if _, err := s.Save(t.Context(), outcomes); err != nil {
		t.Fatal(err)
	}
	doubles, err := s.Doubles(t.Context())
	if err != nil || len(doubles) != 1 || !doubles[1] {
		t.Errorf("%v, %v; want the first feed alone", doubles, err)
	}
}

func TestHealthIsToldInWords(t *testing.T) {
	s := openTest(t)
	subscribeTo(t, s, subscriptionsOf("a"))
	record := ledger.Record{
		Feed: 1, Status: ledger.StatusGone, LastTry: testTime, NextPoll: testTime, Why: "every 1 h", Teasers: true,
		MovedTo: "https://b.example/", MovedSeen: 3, MovedSince: testTime,
	}
	if _, err := s.Save(t.Context(), []ledger.Outcome{{Record: record}}); err != nil {
		t.Fatal(err)
	}
	list, err := s.Feeds(t.Context())
	if err != nil || len(list) != 1 {
		t.Fatal(list, err)
	}
	if f := list[0]; f.Why != "every 1 h" || !f.Gone || !f.Moved || !f.Teasers || !f.MovedSince.Equal(testTime) {
		t.Errorf("%+v", f)
	}
}
