package store

import (
	"slices"
	"testing"
)

// openPhrased holds articles in which the same words stand in different orders.
func openPhrased(t testing.TB) *Store {
	t.Helper()
	s := openTest(t)
	subscribeTo(t, s, subscriptionsOf("a"))
	texts := []searchable{
		{"The night train to Basel", "It leaves at nine."},
		{"Train for the night shift", "They train all night."},
		{"Timetable", "The old night\ntrain is back."},
		{"Timetable again", "No train runs at night."},
		{"終電の話", "夜行列車は来ない。"},
		{"列車の夜", "行列の夜行。列車。"},
	}
	publishTexts(t, s, texts)
	s.UseText(plainText)
	return s
}

func TestPhrasesHoldInTheirOrderOnly(t *testing.T) {
	s := openPhrased(t)
	for text, want := range map[string][]int64{
		`"night train"`:             {1, 3},
		`"NIGHT tra*"`:              {1, 3},
		`title:"night train"`:       {1},
		`night train`:               {1, 2, 3, 4},
		`-"night train"`:            {2, 4, 5, 6},
		`"train for" or "at night"`: {2, 4},
		`"夜行列車"`:                    {5},
		`"train night"`:             nil,
	} {
		if got := idsIn(headlines(t, s, Filter{Query: text})); !slices.Equal(got, want) {
			t.Errorf("list %s: %v, want %v", text, got, want)
		}
		if count, err := s.Count(t.Context(), Filter{Query: text}); err != nil || count != len(want) {
			t.Errorf("count %s: %d, %v", text, count, err)
		}
	}
	hits, err := s.Search(t.Context(), `"night train"`, 0)
	if err != nil || len(hits) != 2 || hits[0].ID != 1 || hits[1].ID != 3 {
		t.Errorf("%+v, %v", hits, err)
	}
	edited := entry("a", 3)
	edited.Content = "The train of the night is back."
	receive(t, s, "a", edited)
	indexAll(t, s)
	if got := idsIn(headlines(t, s, Filter{Query: `"night train"`})); !slices.Equal(got, []int64{1}) {
		t.Errorf("after an edit: %v", got)
	}
}

func TestRegularExpressionsLookAtTitles(t *testing.T) {
	s := openPhrased(t)
	for text, want := range map[string][]int64{
		`/^TIMETABLE/`:      {3, 4},
		`/^timetable$/`:     {3},
		`/night$/`:          nil,
		`/n.ght/ -/train$/`: {1, 2},
		`/夜$/`:              {6},
	} {
		if got := idsIn(headlines(t, s, Filter{Query: text})); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
}

func idsIn(list []Headline) []int64 {
	var ids []int64
	for _, h := range list {
		ids = append(ids, h.ID)
	}
	return ids
}
