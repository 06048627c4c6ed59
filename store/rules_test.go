package store

import (
	"slices"
	"testing"

	"broadsheet/feeds"
	"broadsheet/store/rules"
)

func setRules(t testing.TB, s *Store, list ...rules.Rule) {
	t.Helper()
	if err := s.SetRules(t.Context(), list); err != nil {
		t.Fatal(err)
	}
	applyRules(t, s)
}

func applyRules(t testing.TB, s *Store) {
	t.Helper()
	for more := true; more; {
		var err error
		if more, err = s.ApplyRules(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
}

func titled(name string, n int, title, text string) feeds.Entry {
	e := entry(name, n)
	e.Title, e.Content = title, text
	return e
}

var (
	muteAds   = rules.Rule{Match: `title:sponsored or "paid partner"`, Do: rules.Mute, Line: 3}
	tagStorms = rules.Rule{Match: "storm", Do: rules.Tag, Tag: "weather", Line: 5}
	readFerry = rules.Rule{Match: "title:/^ferry/ feed:a.example", Do: rules.MarkRead, Line: 7}
	starZoe   = rules.Rule{Match: "author:zoe tag:news", Do: rules.Star, Line: 9}
)

// openRuled holds two feeds whose articles the four rules met as they arrived.
func openRuled(t testing.TB, list ...rules.Rule) *Store {
	t.Helper()
	s := openTest(t)
	s.UseText(plainText)
	subscriptions := subscriptionsOf("a", "b")
	subscriptions[0].Tags = []string{"news"}
	subscribeTo(t, s, subscriptions)
	setRules(t, s, list...)
	zoe := titled("a", 4, "Harbour", "Calm.")
	zoe.Author = "Zoe Quill"
	receive(t, s, "a", titled("a", 1, "Sponsored: ferry", "Buy."), titled("a", 2, "Ferry storm", "Late."), titled("a", 3, "Gulls", "A storm of gulls."), zoe)
	receive(t, s, "b", titled("b", 1, "Ferry again", "From a paid partner."), titled("b", 2, "Storm", "Partner, paid."))
	return s
}

func TestRulesMeetArticlesAsTheyArrive(t *testing.T) {
	checkRuled(t, openRuled(t, muteAds, tagStorms, readFerry, starZoe))
}

func TestRulesMeetStoredArticles(t *testing.T) {
	s := openRuled(t)
	setRules(t, s, muteAds, tagStorms, readFerry, starZoe)
	checkRuled(t, s)
}

func checkRuled(t *testing.T, s *Store) {
	t.Helper()
	for name, test := range map[string]struct {
		filter Filter
		want   []int64
	}{
		"everything shown":    {Filter{}, []int64{6, 2, 3, 4}},
		"everything there is": {Filter{Muted: true}, []int64{5, 1, 6, 2, 3, 4}},
		"the muted ones":      {Filter{Query: "is:muted"}, []int64{5, 1}},
		"not the muted ones":  {Filter{Query: "-is:muted", Muted: true}, []int64{6, 2, 3, 4}},
		"unread":              {Filter{Unread: true}, []int64{6, 3, 4}},
		"starred":             {Filter{Starred: true}, []int64{4}},
		"a feed":              {Filter{FeedURL: feedURL("b")}, []int64{6}},
		"a given tag":         {Filter{Tag: "weather"}, []int64{6, 2, 3}},
		"a given tag, asked":  {Filter{Query: "tag:WEATHER is:unread"}, []int64{6, 3}},
		"a feed's tag":        {Filter{Tag: "news"}, []int64{2, 3, 4}},
	} {
		if got := idsIn(headlines(t, s, test.filter)); !slices.Equal(got, test.want) {
			t.Errorf("%s: %v, want %v", name, got, test.want)
		}
		if count, err := s.Count(t.Context(), test.filter); err != nil || count != len(test.want) {
			t.Errorf("%s: %d counted, want %d, %v", name, count, len(test.want), err)
		}
	}
	sidebar, err := s.Sidebar(t.Context())
	if err != nil || sidebar.Unread != 3 || sidebar.Starred != 1 || sidebar.Feeds[1].Unread != 1 {
		t.Errorf("%+v, %v", sidebar, err)
	}
	if want := []TagRow{{"news", 2, 1}, {"weather", 2, 0}}; !slices.Equal(sidebar.Tags, want) {
		t.Errorf("tags %+v", sidebar.Tags)
	}
	known, err := s.HeadlinesByID(t.Context(), []int64{2, 4, 6})
	if err != nil || !slices.Equal(known[2].Tags, []string{"news", "weather"}) || !slices.Equal(known[6].Tags, []string{"weather"}) || len(known[4].Tags) != 1 {
		t.Errorf("%+v, %v", known, err)
	}
}

func TestTakingARuleAwayTakesBackWhatLasts(t *testing.T) {
	s := openRuled(t, muteAds, tagStorms, readFerry, starZoe)
	setRules(t, s)
	if got := idsIn(headlines(t, s, Filter{})); len(got) != 6 {
		t.Errorf("shown are %v", got)
	}
	if got := headlines(t, s, Filter{Tag: "weather"}); len(got) != 0 {
		t.Errorf("%v", got)
	}
	if got := idsIn(headlines(t, s, Filter{Unread: true})); !slices.Equal(got, []int64{5, 1, 6, 3, 4}) {
		t.Errorf("the mark of a rule went with it: unread are %v", got)
	}
	setRules(t, s, muteAds)
	if got := idsIn(headlines(t, s, Filter{})); !slices.Equal(got, []int64{6, 2, 3, 4}) {
		t.Errorf("after the rule came back: %v", got)
	}
}

func TestMarksOfRulesAreOneStepAndUndone(t *testing.T) {
	s := openRuled(t, rules.Rule{Match: "storm or harbour", Do: rules.MarkRead, Line: 2})
	if got := idsIn(headlines(t, s, Filter{Unread: true})); !slices.Equal(got, []int64{5, 1}) {
		t.Fatalf("unread are %v", got)
	}
	undone, err := s.Undo(t.Context(), Reader)
	if err != nil || undone.Restored != 4 || undone.Label != "rule: mark-read: storm or harbour" {
		t.Errorf("%+v, %v", undone, err)
	}
	setRules(t, s, rules.Rule{Match: "storm or harbour", Do: rules.MarkRead, Line: 4})
	if got := headlines(t, s, Filter{Unread: true}); len(got) != 6 {
		t.Errorf("the rule marked again when it moved to another line: %d unread", len(got))
	}
}

func TestRulesFollowAnEdit(t *testing.T) {
	s := openRuled(t, muteAds, tagStorms)
	receive(t, s, "a", titled("a", 1, "Ferry", "Storm ahead."), titled("a", 2, "Sponsored", "Late."))
	if got := idsIn(headlines(t, s, Filter{Query: "is:muted"})); !slices.Equal(got, []int64{5, 2}) {
		t.Errorf("muted are %v", got)
	}
	if got := idsIn(headlines(t, s, Filter{Tag: "weather"})); !slices.Equal(got, []int64{1, 6, 3}) {
		t.Errorf("tagged are %v", got)
	}
}

func TestWhyNamesTheRules(t *testing.T) {
	s := openRuled(t, muteAds, tagStorms)
	why, err := s.Why(t.Context(), 5)
	if err != nil || !why.Muted || len(why.Rules) != 1 || why.Rules[0] != muteAds {
		t.Errorf("%+v, %v", why, err)
	}
	if why, err = s.Why(t.Context(), 4); err != nil || why.Muted || len(why.Rules) != 0 {
		t.Errorf("%+v, %v", why, err)
	}
}

func TestDeletedArticlesLeaveNothingOfRules(t *testing.T) {
	s := openRuled(t, muteAds, tagStorms)
	mark(t, s, Change{Read: yes()}, 1, 2, 3, 4, 5, 6)
	if _, err := s.Prune(t.Context(), Policy{ReadOlderThan: 1}); err != nil {
		t.Fatal(err)
	}
	for _, table := range []string{"rule_hits", "article_tags", "state"} {
		var left int
		if _, err := one(t.Context(), s.reader, `SELECT count(*) FROM `+table, nil, &left); err != nil || left != 0 {
			t.Errorf("%d left in %s, %v", left, table, err)
		}
	}
}
