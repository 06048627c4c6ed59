package store

import (
	"slices"
	"testing"
)

func TestBegunArticlesAreThoseReadPartOfTheWay(t *testing.T) {
	s := openFilled(t)
	all := headlines(t, s, Filter{})
	begun, finished, back := all[2].ID, all[4].ID, all[6].ID
	keep := func(id int64, position Position) {
		t.Helper()
		if err := s.SavePosition(t.Context(), id, position); err != nil {
			t.Fatal(err)
		}
	}
	check := func(filter Filter, want ...int64) {
		t.Helper()
		if got := idsOfHeadlines(headlines(t, s, filter)); !slices.Equal(got, want) {
			t.Errorf("%+v: %v, want %v", filter, got, want)
		}
		sidebar, err := s.Sidebar(t.Context())
		if count, _ := s.Count(t.Context(), filter); err != nil || count != len(want) || filter == Begun() && sidebar.Begun != len(want) {
			t.Errorf("%d counted, %d in the sidebar, want %d (%v)", count, sidebar.Begun, len(want), err)
		}
	}
	check(Begun())
	keep(begun, Position{Block: 3, Character: 14})
	keep(finished, Position{Block: 9})
	keep(back, Position{Block: 1})
	check(Begun(), begun, finished, back)
	keep(finished, Position{Block: 12, Finished: true})
	keep(back, Position{})
	check(Begun(), begun)
	check(Filter{Query: "is:begun is:starred"})
	if at, err := s.Position(t.Context(), finished); err != nil || at != (Position{Block: 12, Finished: true}) {
		t.Errorf("the place of a finished article: %+v, %v", at, err)
	}
	if n := len(headlines(t, s, Filter{Query: "-is:begun"})); n != len(all)-1 {
		t.Errorf("%d of %d are not begun", n, len(all))
	}
}
