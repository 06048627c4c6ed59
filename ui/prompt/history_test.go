package prompt

import (
	"fmt"
	"testing"
)

func TestHistoryGoesBackAndForth(t *testing.T) {
	var h History
	if h.Back("typed") != "typed" || h.Forward("typed") != "typed" {
		t.Error("an empty history changes what was typed")
	}
	h.SetEntries([]string{"one", "two"})
	h.Add("three")
	h.Add("one")
	shown := "draft"
	for i, want := range []string{"one", "three", "two", "two"} {
		if shown = h.Back(shown); shown != want {
			t.Errorf("step %d back: %q, want %q", i, shown, want)
		}
	}
	for i, want := range []string{"three", "one", "draft", "draft"} {
		if shown = h.Forward(shown); shown != want {
			t.Errorf("step %d forward: %q, want %q", i, shown, want)
		}
	}
}

func TestHistoryIsBounded(t *testing.T) {
	var entries []string
	for i := range 3 * mostRemembered {
		entries = Remember(entries, fmt.Sprint(i))
	}
	if len(entries) != mostRemembered || entries[len(entries)-1] != fmt.Sprint(3*mostRemembered-1) {
		t.Errorf("%d entries, the last is %s", len(entries), entries[len(entries)-1])
	}
}

func TestCompletionGoesRound(t *testing.T) {
	var c Completion
	if c.Step(1) != "" {
		t.Error("without candidates there is something to go on with")
	}
	c.Set("ma", []Candidate{{Line: "mark"}, {Line: "match"}})
	for i, want := range []string{"mark", "match", "ma", "mark"} {
		if got := c.Step(1); got != want {
			t.Errorf("step %d: %q, want %q", i, got, want)
		}
	}
	if got := c.Step(-1); got != "ma" {
		t.Errorf("back: %q", got)
	}
	if c.Choose(7) != "ma" || c.Choose(1) != "match" {
		t.Error("choosing")
	}
	if _, chosen := c.Candidates(); chosen != 1 {
		t.Errorf("chosen is %d", chosen)
	}
}
