package poll

import (
	"fmt"
	"testing"
	"time"

	"pgregory.net/rapid"

	"broadsheet/feeds"
	"broadsheet/feeds/ledger"
	"broadsheet/feeds/propertytest"
)

func TestNextPollAfterSuccess(t *testing.T) {
	conditional := ledger.Validators{ETag: `"a"`}
	tests := []struct {
		name   string
		every  time.Duration
		record ledger.Record
		want   time.Duration
	}{
		{"the general interval", 0, ledger.Record{Validators: conditional}, time.Hour},
		{"the feed's own interval", 20 * time.Minute, ledger.Record{Validators: conditional}, 20 * time.Minute},
		{"a hint is longer", 20 * time.Minute, ledger.Record{Validators: conditional, FreshFor: 2 * time.Hour}, 2 * time.Hour},
		{"a hint is shorter", 0, ledger.Record{Validators: conditional, FreshFor: time.Minute}, time.Hour},
		{"the longest hint", 0, ledger.Record{FreshFor: time.Hour, Hints: feeds.Hints{TTL: 3 * time.Hour, Period: 2 * time.Hour}}, 3 * time.Hour},
		{"a hint is held to a day", 0, ledger.Record{FreshFor: 1000 * time.Hour}, longestHint},
		{"the user's interval is not", 72 * time.Hour, ledger.Record{FreshFor: 1000 * time.Hour}, 72 * time.Hour},
		{"nothing to ask by", 0, ledger.Record{}, costlyInterval},
		{"nothing to ask by, but the user wants it", time.Hour, ledger.Record{}, time.Hour},
	}
	poller := New(Options{})
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			schedule := poller.schedule(test.record, feeds.Subscription{Every: test.every})
			got := schedule.afterSuccess(test.record, saturday).Sub(saturday)
			if got < test.want || got > test.want*115/100 {
				t.Errorf("%v, want %v and up to 15 %% more", got, test.want)
			}
		})
	}
}

func TestBackOffGrowsToItsBound(t *testing.T) {
	schedule := schedule{url: "x", interval: time.Hour}
	previous := time.Duration(0)
	for failures := 1; failures < 200; failures++ {
		wait := schedule.afterFailure(failures, saturday).Sub(saturday)
		if wait < previous || wait > longestBackoff*115/100 {
			t.Fatalf("%d failures: %v after %v", failures, wait, previous)
		}
		previous = wait
	}
	if previous < longestBackoff {
		t.Errorf("ends at %v", previous)
	}
	long := schedule
	long.interval = 100 * time.Hour
	if wait := long.afterFailure(3, saturday).Sub(saturday); wait < 100*time.Hour {
		t.Errorf("a failing feed is asked more often than the user wants: %v", wait)
	}
}

func TestFeedsDriftApart(t *testing.T) {
	distinct := make(map[time.Time]bool)
	for i := range 200 {
		schedule := schedule{url: fmt.Sprintf("https://example.org/%d", i), interval: time.Hour}
		distinct[schedule.afterSuccess(ledger.Record{FreshFor: time.Hour}, saturday)] = true
	}
	if len(distinct) < 199 {
		t.Errorf("only %d different times for 200 feeds", len(distinct))
	}
}

func TestJitterStaysWithinItsBounds(t *testing.T) {
	propertytest.Check(t, func(t *rapid.T) {
		wait := time.Duration(rapid.Int64Range(0, int64(neverAgain)).Draw(t, "wait"))
		got := schedule{url: rapid.String().Draw(t, "url")}.jittered(wait)
		if got < wait || float64(got) > 1.15*float64(wait)+1 {
			t.Errorf("%v became %v", wait, got)
		}
	})
}

func TestAFeedIsDueWhenTheClockWasWrong(t *testing.T) {
	record := ledger.Record{LastTry: saturday.AddDate(1, 0, 0), NextPoll: saturday.AddDate(1, 0, 1)}
	if !isWanted(record, Request{}, saturday) {
		t.Error("a feed that was asked next year is not asked before then")
	}
}
