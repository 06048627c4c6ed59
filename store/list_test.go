package store

import (
	"cmp"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"broadsheet/feeds/propertytest"
)

// TestListsAgreeWithAPlainModel compares every way to read a list with a list sorted and filtered in memory.
func TestListsAgreeWithAPlainModel(t *testing.T) {
	s := openFilled(t)
	// Many articles of one second must keep their order too.
	crowd := entries("b", 40)[30:]
	for i := range crowd {
		crowd[i].Published = testTime.Add(-5 * time.Hour)
	}
	receive(t, s, "b", crowd...)
	all := headlines(t, s, Filter{Everything: true})
	if len(all) != 130 {
		t.Fatalf("%d articles", len(all))
	}
	propertytest.Check(t, func(r *rapid.T) {
		filter := drawFilter(r)
		var want []Headline
		for _, h := range all {
			if modelHas(filter, h) {
				want = append(want, h)
			}
		}
		slices.SortFunc(want, func(a, b Headline) int {
			return cmp.Or(b.Published.Compare(a.Published), cmp.Compare(b.ID, a.ID))
		})
		at := all[rapid.IntRange(0, len(all)-1).Draw(r, "cursor")].Cursor()
		limit := rapid.IntRange(1, 40).Draw(r, "limit")
		above, below := split(want, at)
		ctx := t.Context()
		check := func(what string, want []Headline) func([]Headline, error) {
			return func(got []Headline, err error) {
				if err != nil || !slices.Equal(titles(got), titles(want)) {
					r.Fatalf("%s of %+v: %v\nwant %v\n%v", what, filter, titles(got), titles(want), err)
				}
			}
		}
		check("all", want)(s.Headlines(ctx, filter, Cursor{}, 0))
		check("the top", first(want, limit))(s.Headlines(ctx, filter, Cursor{}, limit))
		check("below", first(below, limit))(s.Headlines(ctx, filter, at, limit))
		check("above", last(above, limit))(s.HeadlinesAbove(ctx, filter, at, limit))
		check("the bottom", last(want, limit))(s.LastHeadlines(ctx, filter, limit))
		var streamed []Headline
		check("one by one", first(want, limit))(streamed, s.EachHeadline(ctx, filter, limit, func(h Headline) error {
			streamed = append(streamed, h)
			return nil
		}))
		if count, err := s.Count(ctx, filter); err != nil || count != len(want) {
			r.Fatalf("count of %+v: %d, want %d, %v", filter, count, len(want), err)
		}
	})
}

func drawFilter(r *rapid.T) Filter {
	filter := Filter{
		Unread: rapid.Bool().Draw(r, "unread"), Starred: rapid.Bool().Draw(r, "starred"),
		Everything: rapid.Bool().Draw(r, "everything"),
		Tag:        rapid.SampledFrom([]string{"", "", "world", "science", "none"}).Draw(r, "tag"),
		FeedID:     rapid.SampledFrom([]int64{0, 0, 1, 4, 9}).Draw(r, "feed"),
		FeedURL:    rapid.SampledFrom([]string{"", "", "", feedURL("b")}).Draw(r, "url"),
	}
	if rapid.Bool().Draw(r, "since?") {
		filter.Since = testTime.Add(-time.Duration(rapid.IntRange(0, 40).Draw(r, "since")) * time.Hour)
	}
	return filter
}

// modelHas says what a filter means, in plain words.
func modelHas(f Filter, h Headline) bool {
	hidden := h.FeedURL == feedURL("d")
	asked := f.Everything || f.Starred || f.Tag != "" || f.FeedID != 0 || f.FeedURL != ""
	return (asked || !hidden) && (!f.Unread || !h.Read) && (!f.Starred || h.Starred) &&
		(f.FeedID == 0 || f.FeedID == h.FeedID) && (f.FeedURL == "" || f.FeedURL == h.FeedURL) &&
		(f.Tag == "" || slices.Contains(h.Tags, f.Tag)) && (f.Since.IsZero() || !h.Published.Before(f.Since))
}

func split(list []Headline, at Cursor) (above, below []Headline) {
	for _, h := range list {
		switch order := cmp.Or(h.Published.Compare(at.Published), cmp.Compare(h.ID, at.ID)); {
		case order > 0:
			above = append(above, h)
		case order < 0:
			below = append(below, h)
		}
	}
	return above, below
}

func first(list []Headline, n int) []Headline { return list[:min(n, len(list))] }
func last(list []Headline, n int) []Headline  { return list[max(0, len(list)-n):] }

func TestNextUnread(t *testing.T) {
	s := openFilled(t)
	feed := Filter{FeedID: 1} // 2 and 3 are read
	at := func(id int64) Cursor { return Cursor{testTime.Add(-time.Duration(id) * time.Hour), id} }
	for _, test := range []struct {
		from      int64
		backwards bool
		want      int64
	}{{1, false, 4}, {4, true, 1}, {10, false, 11}, {30, false, 0}, {1, true, 0}} {
		next, found, err := s.NextUnread(t.Context(), feed, at(test.from), test.backwards)
		if err != nil || found != (test.want != 0) || next.ID != test.want {
			t.Errorf("from %d, backwards %v: %d, %v, %v", test.from, test.backwards, next.ID, found, err)
		}
	}
}

func TestHeadlineSaysAllThatListsShow(t *testing.T) {
	s := openFilled(t)
	h := headlines(t, s, Filter{FeedURL: feedURL("b")})[0]
	if h.Feed != "The b" || h.FeedURL != feedURL("b") || h.Title != "Story 1 of b" || h.URL != "https://b.example/1" ||
		h.Author != "A. Writer" || !h.Published.Equal(testTime.Add(-time.Hour)) || !slices.Equal(h.Tags, []string{"world", "science"}) {
		t.Errorf("%+v", h)
	}
}

func TestSidebarCounts(t *testing.T) {
	s := openFilled(t)
	sidebar, err := s.Sidebar(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	today := 0
	for _, h := range headlines(t, s, Filter{Unread: true}) {
		if !h.Published.Before(s.midnight()) {
			today++
		}
	}
	if sidebar.Today != today || today == 0 || sidebar.Unread != 87 || sidebar.Starred != 3 {
		t.Errorf("today %d (want %d), unread %d, starred %d", sidebar.Today, today, sidebar.Unread, sidebar.Starred)
	}
	if want := []TagRow{{"science", 29, 1}, {"world", 57, 2}}; !slices.Equal(sidebar.Tags, want) {
		t.Errorf("tags %+v", sidebar.Tags)
	}
	if len(sidebar.Feeds) != 4 || sidebar.Feeds[0].Unread != 28 || !sidebar.Feeds[3].Hidden {
		t.Errorf("feeds %+v", sidebar.Feeds)
	}
}

func TestFindByIDAndLink(t *testing.T) {
	s := openFilled(t)
	double := entry("c", 99)
	double.Link = "https://a.example/7"
	receive(t, s, "c", double)
	for ref, want := range map[string][]int64{"7": {7}, " 7 ": {7}, "https://a.example/7": {121, 7}, "https://d.example/1": {91}} {
		if ids, err := s.Find(t.Context(), ref); err != nil || !slices.Equal(ids, want) {
			t.Errorf("%s: %v, %v", ref, ids, err)
		}
	}
	ids, err := s.FindAll(t.Context(), []string{"9", "https://a.example/7", "9", " https://b.example/1 "})
	if err != nil || !slices.Equal(ids, []int64{7, 9, 31, 121}) {
		t.Errorf("%v, %v", ids, err)
	}
	if _, err := s.FindAll(t.Context(), []string{"9", "https://a.example/none"}); !errors.Is(err, ErrUnknown) || !strings.Contains(err.Error(), "/none") {
		t.Errorf("%v", err)
	}
	for _, ref := range []string{"", "0", "-7", "4711", "https://a.example/nothing"} {
		if ids, err := s.Find(t.Context(), ref); err == nil {
			t.Errorf("%q found %v", ref, ids)
		}
	}
}
