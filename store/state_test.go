package store

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"broadsheet/feeds/propertytest"
)

func TestMarkSurvivesRestart(t *testing.T) {
	dir := t.TempDir()
	s := openIn(t, dir)
	fillSmall(t, s)
	mark(t, s, Change{Read: yes(), Starred: yes()}, 10, 11)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	again := openIn(t, dir)
	byID, err := again.HeadlinesByID(t.Context(), []int64{10, 11, 12, 9999})
	if err != nil {
		t.Fatal(err)
	}
	if len(byID) != 3 || !byID[10].Read || !byID[11].Starred || byID[12].Read {
		t.Errorf("after the restart: %+v", byID)
	}
	checkCounts(t, again)
}

func TestAnUnknownArticleMarksNothing(t *testing.T) {
	s := openFilled(t)
	_, err := s.Mark(t.Context(), []int64{20, 4711, 21}, Change{Read: yes()}, Step{})
	if !errors.Is(err, ErrUnknown) || !strings.Contains(err.Error(), "4711") {
		t.Errorf("the error names the article: %v", err)
	}
	if byID, _ := s.HeadlinesByID(t.Context(), []int64{20, 21}); byID[20].Read || byID[21].Read {
		t.Error("the others were marked")
	}
}

func TestMarkTellsWhatItChanged(t *testing.T) {
	s := openFilled(t)
	if marked := mark(t, s, Change{Read: yes()}, 3, 5, 4, 5, 2); !slices.Equal(marked.IDs, []int64{4, 5}) {
		t.Errorf("2 and 3 were read already: %v", marked.IDs)
	}
	if marked := mark(t, s, Change{}, 3, 5); len(marked.IDs) != 0 {
		t.Errorf("no change at all: %v", marked.IDs)
	}
}

func TestMarkAllWithinBounds(t *testing.T) {
	// Feed a holds the articles 1 (newest) to 30; 2 and 3 are read.
	at := Cursor{testTime.Add(-10 * time.Hour), 10}
	tests := map[string]struct {
		bound Bound
		count int
		first int64
	}{
		"the whole list":           {Bound{}, 28, 1},
		"above":                    {Bound{Above: at}, 7, 1},
		"above and itself":         {Bound{Above: at, Inclusive: true}, 8, 1},
		"below":                    {Bound{Below: at}, 20, 11},
		"below and itself":         {Bound{Below: at, Inclusive: true}, 21, 10},
		"older than":               {Bound{OlderThan: testTime.Add(-25 * time.Hour)}, 5, 26},
		"what was there":           {Bound{Newest: 5}, 3, 1},
		"above and what was there": {Bound{Above: at, Newest: 5}, 3, 1},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			s := openFilled(t)
			marked, err := s.MarkAll(t.Context(), Filter{FeedID: 1}, test.bound, Change{Read: yes()}, Step{Origin: "test"})
			if err != nil {
				t.Fatal(err)
			}
			if len(marked.IDs) != test.count || marked.IDs[0] != test.first {
				t.Errorf("%d marked from %d, want %d from %d", len(marked.IDs), marked.IDs[0], test.count, test.first)
			}
			checkCounts(t, s)
		})
	}
}

func TestMarkAllOfEveryFilter(t *testing.T) {
	for name, filter := range map[string]Filter{
		"all": {}, "unread": {Unread: true}, "everything": {Everything: true}, "starred": {Starred: true},
		"tag": {Tag: "world"}, "feed": {FeedURL: feedURL("d")}, "query": {Query: "feed:c -is:starred"},
	} {
		t.Run(name, func(t *testing.T) {
			s := openFilled(t)
			want := 0
			for _, h := range headlines(t, s, filter) {
				if !h.Read {
					want++
				}
			}
			marked, err := s.MarkAll(t.Context(), filter, Bound{}, Change{Read: yes()}, Step{})
			if err != nil || len(marked.IDs) != want || want == 0 {
				t.Errorf("%d marked, want %d; %v", len(marked.IDs), want, err)
			}
			back, err := s.MarkAll(t.Context(), filter, Bound{}, Change{Read: no(), Starred: no()}, Step{})
			if err != nil || len(back.IDs) == 0 && filter != (Filter{Unread: true}) {
				t.Errorf("nothing was marked unread: %v", err)
			}
			checkCounts(t, s)
		})
	}
}

// TestKeptCountsStayTrue does things at random and compares the counts with the truth.
func TestKeptCountsStayTrue(t *testing.T) {
	s := openFilled(t)
	propertytest.Check(t, func(r *rapid.T) {
		var err error
		for range rapid.IntRange(1, 4).Draw(r, "steps") {
			change := Change{}
			if rapid.Bool().Draw(r, "read?") {
				change.Read = pointer(rapid.Bool().Draw(r, "read"))
			}
			if rapid.Bool().Draw(r, "star?") {
				change.Starred = pointer(rapid.Bool().Draw(r, "star"))
			}
			ids := rapid.SliceOfN(rapid.Int64Range(1, 120), 1, 30).Draw(r, "ids")
			switch rapid.IntRange(0, 5).Draw(r, "what") {
			case 0, 1:
				_, err = s.Mark(t.Context(), ids, change, Step{Origin: "test"})
			case 2:
				_, err = s.MarkAll(t.Context(), Filter{Tag: "world"}, Bound{Newest: ids[0]}, change, Step{Origin: "test"})
			case 3:
				_, err = s.Undo(t.Context(), "test")
			case 4:
				_, err = s.Redo(t.Context(), "test")
			case 5:
				_, err = s.Subscribe(t.Context(), subscriptionsOf("a", "b", "c", "d")[:rapid.IntRange(1, 4).Draw(r, "feeds")])
			}
			if err != nil && !errors.Is(err, ErrNothingToUndo) {
				r.Fatal(err)
			}
		}
		checkCounts(t, s)
	})
}

func pointer(v bool) *bool { return &v }
