package poll

import (
	"slices"
	"sync"

	"broadsheet/feeds/ledger"
)

// Progress says how far a refresh is.
type Progress struct {
	Done   int
	Total  int
	Asking []string // the names of the feeds that are being asked, the longest-waiting first
	New    int      // articles saved so far

	AwaitsNetwork bool // nobody is asked just now: a patient refresh found no network
}

// tally counts what a refresh does, and reports its progress.
type tally struct {
	report func(Progress) // nil is allowed
	byHand bool           // the user asked, and is told about every feed that was not asked

	mu       sync.Mutex
	progress Progress
	summary  Summary
	feeds    map[int64]candidate
	problems []placedProblem
}

type placedProblem struct {
	position int
	problem  Problem
}

func newTally(byHand bool) *tally {
	return &tally{byHand: byHand, feeds: make(map[int64]candidate)}
}

// expect sets the feeds that will be asked.
func (t *tally) expect(chosen []candidate) {
	t.progress.Total = len(chosen)
	for _, c := range chosen {
		t.feeds[c.record.Feed] = c
	}
}

func (t *tally) begin(c candidate) {
	t.change(func() { t.progress.Asking = append(t.progress.Asking, c.name()) })
}

func (t *tally) end(c candidate) {
	t.change(func() {
		if at := slices.Index(t.progress.Asking, c.name()); at >= 0 {
			t.progress.Asking = slices.Delete(t.progress.Asking, at, at+1)
		}
		t.progress.Done++
	})
}

// heldBack counts a feed that is not asked because its host wants to be left alone.
func (t *tally) heldBack(c candidate, text string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.summary.Waiting++
	if t.byHand {
		t.note(c, text)
	}
}

// leasedElsewhere counts the feeds that another process is asking.
func (t *tally) leasedElsewhere(n int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.summary.Leased = n
}

// broken counts a feed that could not be asked or saved through a fault of ours.
func (t *tally) broken(c candidate, text string) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.summary.Failed++
	t.note(c, text)
}

func (t *tally) offline() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.summary.Offline = true
}

// saved counts the outcomes of one transaction.
func (t *tally) saved(outcomes []ledger.Outcome, saved []ledger.Saved, err error) {
	t.change(func() {
		for _, outcome := range outcomes {
			t.count(outcome, err)
		}
		for _, change := range saved {
			t.summary.New += change.New
			t.summary.Updated += change.Updated
		}
		t.progress.New = t.summary.New
	})
}

func (t *tally) count(outcome ledger.Outcome, err error) {
	c := t.feeds[outcome.Feed]
	if outcome.Status != ledger.StatusOffline {
		t.summary.Asked++
	}
	switch {
	case err != nil:
		t.summary.Failed++
		t.note(c, "was fetched, but could not be saved")
	case outcome.Status == ledger.StatusFailed, outcome.Status == ledger.StatusGone:
		t.summary.Failed++
		t.note(c, outcome.Problem)
	case outcome.Status == ledger.StatusWaiting:
		t.summary.Waiting++
		t.note(c, outcome.Problem)
	case outcome.Problem != "" && outcome.Status != ledger.StatusOffline:
		t.note(c, outcome.Problem)
	}
}

func (t *tally) note(c candidate, text string) {
	problem := Problem{Feed: c.record.URL, Title: c.name(), Text: text}
	t.problems = append(t.problems, placedProblem{position: c.position, problem: problem})
}

// change alters the progress and reports it. The report happens under the lock, so that no older one overtakes it.
func (t *tally) change(alter func()) {
	t.mu.Lock()
	defer t.mu.Unlock()
	alter()
	if t.report != nil {
		progress := t.progress
		progress.Asking = slices.Clone(progress.Asking)
		t.report(progress)
	}
}

// result returns the summary, its problems in the order of the config.
func (t *tally) result() Summary {
	t.mu.Lock()
	defer t.mu.Unlock()
	slices.SortStableFunc(t.problems, func(a, b placedProblem) int { return a.position - b.position })
	summary := t.summary
	for _, placed := range t.problems {
		summary.Problems = append(summary.Problems, placed.problem)
	}
	return summary
}
