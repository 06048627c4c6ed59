package ledger

import (
	"testing"
	"time"

	"broadsheet/feeds"
)

func TestReasonsThatTheClockDecides(t *testing.T) {
	now := time.Date(2026, 11, 21, 12, 0, 0, 0, time.UTC) // a Saturday
	past, future := now.Add(-time.Hour), now.Add(time.Hour)
	tests := []struct {
		record Record
		want   string
	}{
		{Record{}, "was never asked yet"},
		{Record{LastTry: past, NextPoll: future, Why: "waits after 3 failures"}, "waits after 3 failures"},
		{Record{LastTry: past, NextPoll: past, Hints: feeds.Hints{SkipDays: []time.Weekday{time.Saturday}}}, "skips these hours: the feed asks for it"},
		{Record{LastTry: past, NextPoll: past, Status: StatusOffline, Why: "every 1 h"}, "as soon as there is a network"},
	}
	for _, test := range tests {
		if got := test.record.Reason(now); got != test.want {
			t.Errorf("%q, want %q", got, test.want)
		}
	}
}
