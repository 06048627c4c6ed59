package store

import (
	"slices"
	"testing"

	"broadsheet/feeds"
	"broadsheet/feeds/ledger"
	"broadsheet/store/rules"
)

func TestRulesFollowTheNameAndTagsOfAFeed(t *testing.T) {
	s := openRuled(t,
		rules.Rule{Match: "tag:noise", Do: rules.Mute, Line: 1},
		rules.Rule{Match: "feed:gazette", Do: rules.Tag, Tag: "paper", Line: 2},
		rules.Rule{Match: "feed:gazette title:ferry", Do: rules.MarkRead, Line: 3},
	)
	muted, tagged := Filter{Query: "is:muted"}, Filter{Tag: "paper", Muted: true}
	check := func(name string, filter Filter, want ...int64) {
		t.Helper()
		if got := idsIn(headlines(t, s, filter)); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
	check("muted at first", muted)
	configure := func(change func(*feeds.Subscription)) {
		subscriptions := subscriptionsOf("a", "b")
		subscriptions[0].Tags = []string{"news"}
		change(&subscriptions[1])
		subscribeTo(t, s, subscriptions)
		applyRules(t, s)
	}
	configure(func(b *feeds.Subscription) { b.Tags = []string{"noise"} })
	check("muted with the tag", muted, 5, 6)
	configure(func(b *feeds.Subscription) { b.Name = "The Gazette" })
	check("muted without the tag", muted)
	check("tagged by the name", tagged, 5, 6)
	check("read by the name", Filter{Query: "is:read"}, 5)
	mark(t, s, Change{Read: no()}, 5)
	configure(func(b *feeds.Subscription) { b.Name = "Gazette" })
	check("a mark is made once", Filter{Query: "is:read"})
	configure(func(*feeds.Subscription) {})
	check("tagged without the name", tagged)
}

func TestRulesFollowTheTitleOfAFeed(t *testing.T) {
	s := openRuled(t, rules.Rule{Match: "feed:lighthouse", Do: rules.Mute, Line: 1})
	rename := func(title string) {
		t.Helper()
		records, err := s.Records(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		record := records[slices.IndexFunc(records, func(r ledger.Record) bool { return r.URL == feedURL("a") })]
		if _, err := s.Save(t.Context(), []ledger.Outcome{{Record: record, Content: &feeds.Feed{Title: title}}}); err != nil {
			t.Fatal(err)
		}
		applyRules(t, s)
	}
	rename("The Lighthouse")
	if got := headlines(t, s, Filter{Query: "is:muted"}); len(got) != 4 {
		t.Errorf("%d of 4 are muted", len(got))
	}
	rename("Harbour News")
	if got := headlines(t, s, Filter{Query: "is:muted"}); len(got) != 0 {
		t.Errorf("%d are muted of a feed that is called something else by now", len(got))
	}
}
