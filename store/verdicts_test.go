package store

import (
	"errors"
	"slices"
	"testing"

	"broadsheet/feeds"
)

const harbour = "harbour.example"

// say keeps a verdict as the origin "me".
func say(t *testing.T, s *Store, verdict feeds.Verdict) {
	t.Helper()
	if err := s.Say(t.Context(), verdict, Step{Origin: "me", Label: verdict.Text}); err != nil {
		t.Fatal(err)
	}
}

// said is what is said of a site's blocks, by fingerprint: "begging" or "article".
func said(t *testing.T, s *Store, site string) map[uint64]string {
	t.Helper()
	list, err := s.Verdicts(t.Context(), site)
	if err != nil {
		t.Fatal(err)
	}
	all := map[uint64]string{}
	for _, verdict := range list {
		all[verdict.Fingerprint] = map[bool]string{true: "begging", false: "article"}[verdict.Begging]
	}
	return all
}

func TestVerdictSurvivesRestart(t *testing.T) {
	dir := t.TempDir()
	s := openIn(t, dir)
	want := feeds.Verdict{Site: harbour, Fingerprint: 1<<63 + 5, Begging: true, Article: 7, Text: "Sign up to …"}
	say(t, s, want)
	say(t, s, feeds.Verdict{Site: "other.example", Fingerprint: 9})
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	again := openIn(t, dir)
	list, err := again.Verdicts(t.Context(), harbour)
	if err != nil || len(list) != 1 {
		t.Fatal(list, err)
	}
	want.ID, want.Said = list[0].ID, testTime.UTC()
	if want.ID == 0 || list[0] != want {
		t.Errorf("after the restart: %+v, want %+v", list[0], want)
	}
	if all := said(t, again, ""); len(all) != 2 {
		t.Errorf("of all sites: %v", all)
	}
	checkIntegrity(t, again)
}

func TestSayingSomethingElseTakesThePlaceOfTheVerdict(t *testing.T) {
	s := openFilled(t)
	say(t, s, feeds.Verdict{Site: harbour, Fingerprint: 1, Begging: true})
	say(t, s, feeds.Verdict{Site: harbour, Fingerprint: 1, Begging: false})
	if all := said(t, s, harbour); len(all) != 1 || all[1] != "article" {
		t.Errorf("said: %v", all)
	}
	if undone := undo(t, s, "me"); !undone.Verdict || undone.Restored != 1 || said(t, s, harbour)[1] != "begging" {
		t.Errorf("undone %+v: %v", undone, said(t, s, harbour))
	}
}

func TestVerdictsAreUndoneAndRedoneBetweenMarks(t *testing.T) {
	dir := t.TempDir()
	s := openIn(t, dir)
	fillSmall(t, s)
	say(t, s, feeds.Verdict{Site: harbour, Fingerprint: 1, Begging: true, Text: "first"})
	if _, err := s.Mark(t.Context(), []int64{10}, Change{Read: yes()}, Step{Origin: "me", Label: "read"}); err != nil {
		t.Fatal(err)
	}
	before, _ := s.Verdicts(t.Context(), harbour)
	if err := s.Forget(t.Context(), before[0].ID, Step{Origin: "me", Label: "forget"}); err != nil {
		t.Fatal(err)
	}
	_ = s.Close()

	s = openIn(t, dir) // undo goes on after a restart
	if undone := undo(t, s, "me"); undone.Label != "forget" || !undone.Verdict {
		t.Errorf("%+v", undone)
	}
	if back, _ := s.Verdicts(t.Context(), harbour); !slices.Equal(back, before) {
		t.Errorf("came back as %+v, was %+v", back, before)
	}
	if undone := undo(t, s, "me"); undone.Label != "read" || undone.Verdict || !slices.Equal(undone.IDs, []int64{10}) {
		t.Errorf("%+v", undone)
	}
	if undone := undo(t, s, "me"); undone.Label != "first" || len(said(t, s, harbour)) != 0 {
		t.Errorf("%+v: %v", undone, said(t, s, harbour))
	}
	for _, want := range []string{"first", "read", "forget"} {
		if redone, err := s.Redo(t.Context(), "me"); err != nil || redone.Label != want {
			t.Errorf("redone %+v, %v, want %s", redone, err, want)
		}
	}
	if all := said(t, s, harbour); len(all) != 0 {
		t.Errorf("after the last redo: %v", all)
	}
	checkCounts(t, s)
}

func TestUndoLeavesWhatAnotherProcessSaidSince(t *testing.T) {
	dir := t.TempDir()
	mine, theirs := openIn(t, dir), openIn(t, dir)
	say(t, mine, feeds.Verdict{Site: harbour, Fingerprint: 1, Begging: true})
	say(t, mine, feeds.Verdict{Site: harbour, Fingerprint: 2, Begging: true})
	list, err := theirs.Verdicts(t.Context(), harbour)
	if err != nil || len(list) != 2 {
		t.Fatal(list, err)
	}
	if err := theirs.Say(t.Context(), feeds.Verdict{Site: harbour, Fingerprint: 2}, Step{Origin: "them"}); err != nil {
		t.Fatal(err)
	}
	if undone := undo(t, mine, "me"); undone.Left != 1 || undone.Restored != 0 || said(t, mine, harbour)[2] != "article" {
		t.Errorf("%+v: %v", undone, said(t, mine, harbour))
	}
	for _, verdict := range list {
		if verdict.Fingerprint == 1 {
			if err := theirs.Forget(t.Context(), verdict.ID, Step{}); err != nil {
				t.Fatal(err)
			}
		}
	}
	if undone := undo(t, mine, "me"); undone.Left != 1 || len(said(t, mine, harbour)) != 1 {
		t.Errorf("%+v: %v", undone, said(t, mine, harbour))
	}
}

func TestForgettingWhatWasNeverSaid(t *testing.T) {
	s := openFilled(t)
	if err := s.Forget(t.Context(), 4711, Step{Origin: "me"}); !errors.Is(err, ErrUnknown) {
		t.Errorf("%v", err)
	}
	if _, err := s.Undo(t.Context(), "me"); !errors.Is(err, ErrNothingToUndo) {
		t.Errorf("it left a step: %v", err)
	}
}

func TestADamagedVerdictStepIsRefused(t *testing.T) {
	s := openFilled(t)
	say(t, s, feeds.Verdict{Site: harbour, Fingerprint: 1})
	for _, packed := range []string{"{", "[]", "{}", `{"From":null}`} {
		if _, err := s.durable.Exec(`UPDATE undo_steps SET verdict = ?`, packed); err != nil {
			t.Fatal(err)
		}
		if _, err := s.Undo(t.Context(), "me"); !errors.Is(err, errDamagedStep) {
			t.Errorf("%s: %v", packed, err)
		}
	}
}
