package store

import (
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"
)

func undo(t *testing.T, s *Store, origin string) Undone {
	t.Helper()
	undone, err := s.Undo(t.Context(), origin)
	if err != nil {
		t.Fatal(err)
	}
	return undone
}

func unreadIDs(t *testing.T, s *Store) []int64 {
	t.Helper()
	var ids []int64
	for _, h := range headlines(t, s, Filter{Unread: true, Everything: true}) {
		ids = append(ids, h.ID)
	}
	slices.Sort(ids)
	return ids
}

func TestUndoPutsBackWhatTheStepChanged(t *testing.T) {
	s := openFilled(t)
	before := unreadIDs(t, s)
	marked, err := s.MarkAll(t.Context(), Filter{}, Bound{}, Change{Read: yes()}, Step{Origin: "me", Label: "mark all read"})
	if err != nil {
		t.Fatal(err)
	}
	undone := undo(t, s, "me")
	if undone.Label != "mark all read" || undone.Restored != len(marked.IDs) || undone.Left != 0 || !slices.Equal(undone.IDs, marked.IDs) {
		t.Errorf("undone: %q, %d restored, %d left", undone.Label, undone.Restored, undone.Left)
	}
	if after := unreadIDs(t, s); !slices.Equal(before, after) {
		t.Errorf("unread before %v, after %v", before, after)
	}
	checkCounts(t, s)
}

func TestUndoLeavesWhatWasChangedSince(t *testing.T) {
	s := openFilled(t)
	step := func(change Change, origin string, ids ...int64) {
		t.Helper()
		if _, err := s.Mark(t.Context(), ids, change, Step{Origin: origin}); err != nil {
			t.Fatal(err)
		}
	}
	step(Change{Read: yes(), Starred: yes()}, "me", 10, 11, 12)
	step(Change{Read: no()}, "another process", 11)
	step(Change{Read: no(), Starred: no()}, "another process", 12)
	undone := undo(t, s, "me")
	if undone.Restored != 2 || undone.Left != 1 {
		t.Errorf("%d restored, %d left", undone.Restored, undone.Left)
	}
	byID, err := s.HeadlinesByID(t.Context(), []int64{10, 11, 12})
	if err != nil {
		t.Fatal(err)
	}
	for id, h := range byID {
		if h.Read || h.Starred {
			t.Errorf("article %d: read %v, starred %v", id, h.Read, h.Starred)
		}
	}
	checkCounts(t, s)
}

func TestUndoAndRedoGoStepByStep(t *testing.T) {
	s := openFilled(t)
	for _, id := range []int64{10, 11, 12} {
		if _, err := s.Mark(t.Context(), []int64{id}, Change{Read: yes()}, Step{"me", fmt.Sprint(id)}); err != nil {
			t.Fatal(err)
		}
	}
	if first, second := undo(t, s, "me"), undo(t, s, "me"); first.Label != "12" || second.Label != "11" {
		t.Errorf("undone %s, then %s", first.Label, second.Label)
	}
	redone, err := s.Redo(t.Context(), "me")
	if err != nil || redone.Label != "11" || !slices.Equal(redone.IDs, []int64{11}) {
		t.Errorf("redone %+v, %v", redone, err)
	}
	if byID, _ := s.HeadlinesByID(t.Context(), []int64{11, 12}); !byID[11].Read || byID[12].Read {
		t.Errorf("after the redo: %+v", byID)
	}
	mark(t, s, Change{Starred: yes()}, 20)
	if _, err := s.Redo(t.Context(), "test"); !errors.Is(err, ErrNothingToUndo) {
		t.Errorf("a new step forgets what could be redone: %v", err)
	}
	checkCounts(t, s)
}

func TestEachOriginUndoesItsOwn(t *testing.T) {
	s := openFilled(t)
	mark(t, s, Change{Read: yes()}, 10)
	if _, err := s.Undo(t.Context(), "somebody else"); !errors.Is(err, ErrNothingToUndo) {
		t.Errorf("%v", err)
	}
	if _, err := s.Mark(t.Context(), []int64{11}, Change{Read: yes()}, Step{}); err != nil {
		t.Fatal(err)
	}
	if undone := undo(t, s, "test"); !slices.Equal(undone.IDs, []int64{10}) {
		t.Errorf("a step without an origin can't be undone: %v", undone.IDs)
	}
}

func TestOnlyTheLastHundredStepsAreKept(t *testing.T) {
	s := openFilled(t)
	for i := range 130 {
		read := i%2 == 0
		mark(t, s, Change{Read: &read}, 50)
	}
	for range keptSteps {
		undo(t, s, "test")
	}
	if _, err := s.Undo(t.Context(), "test"); !errors.Is(err, ErrNothingToUndo) {
		t.Errorf("one more than %d: %v", keptSteps, err)
	}
}

func TestUndoAfterTheArticlesWereDeleted(t *testing.T) {
	s := openFilled(t)
	mark(t, s, Change{Read: yes()}, 29, 30)
	if deleted, err := s.Prune(t.Context(), Policy{ReadOlderThan: 25 * time.Hour}); err != nil || deleted == 0 {
		t.Fatal(deleted, err)
	}
	if undone := undo(t, s, "test"); undone.Restored != 0 || undone.Left != 2 {
		t.Errorf("%+v", undone)
	}
}

func FuzzDecodeStep(f *testing.F) {
	f.Add(encodeStep([]transition{{marks{article: 3, read: true}, false, true}, {marks{article: 900}, true, false}}))
	f.Add([]byte{0x80})
	f.Fuzz(func(t *testing.T, packed []byte) {
		step, err := decodeStep(packed)
		if err != nil {
			return
		}
		again, err := decodeStep(encodeStep(step))
		if err != nil || !slices.Equal(step, again) {
			t.Errorf("%v, then %v, %v", step, again, err)
		}
	})
}

func TestUndoHandsBackAnEditOfTheConfigInItsTurn(t *testing.T) {
	dir := t.TempDir()
	s := openIn(t, dir)
	fillSmall(t, s)
	step := func(label string) Step { return Step{Origin: "me", Label: label} }
	if _, err := s.Mark(t.Context(), []int64{10}, Change{Starred: yes()}, step("star")); err != nil {
		t.Fatal(err)
	}
	if err := s.KeepEdit(t.Context(), "these lines", step("unsubscribe")); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	s = openIn(t, dir)
	if undone := undo(t, s, "me"); undone.Edit != "these lines" || undone.Label != "unsubscribe" || undone.Restored+undone.Left != 0 {
		t.Errorf("undone: %+v", undone)
	}
	if undone := undo(t, s, "me"); undone.Edit != "" || undone.Label != "star" || undone.Restored != 1 {
		t.Errorf("undone: %+v", undone)
	}
	for _, want := range []string{"", "these lines"} {
		if again, err := s.Redo(t.Context(), "me"); err != nil || again.Edit != want {
			t.Errorf("done again: %+v, %v", again, err)
		}
	}
}
