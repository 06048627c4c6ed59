package poll

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"broadsheet/feeds/ledger"
)

// asleep is a world whose network comes up some time after the machine has woken.
func asleep(t *testing.T, up time.Duration, urls ...string) *world {
	w := newWorld(t, steady, urls...)
	w.online = saturday.Add(up)
	return w
}

func TestAfterSleepTheNetworkIsWaitedFor(t *testing.T) {
	for _, urls := range [][]string{manyFeeds("a.example", 3), {"http://a.example/feed", "http://b.example/feed", "http://c.example/feed"}} {
		w := asleep(t, 20*time.Second, urls...)
		var waited []bool
		summary, err := w.poller.Refresh(t.Context(), Request{Patient: true}, func(p Progress) { waited = append(waited, p.AwaitsNetwork) })
		if err != nil || summary.Offline || summary.New != 9 || summary.Failed != 0 || len(summary.Problems) != 0 {
			t.Errorf("%+v, %v", summary, err)
		}
		if !slices.Contains(waited, true) || waited[len(waited)-1] {
			t.Errorf("the progress says nothing of the wait, or has it last for ever: %v", waited)
		}
		if waited := w.now().Sub(saturday); waited < 20*time.Second || waited > 30*time.Second {
			t.Errorf("waited %v for a network that was there after 20 s", waited)
		}
		for i := range 3 {
			if record := w.book.record(i); record.Failures != 0 || record.Status != ledger.StatusNew {
				t.Errorf("%+v", record)
			}
		}
	}
}

func TestWhatWaitsForTheNetworkIsWrittenNowhere(t *testing.T) {
	w := asleep(t, time.Hour, "http://a.example/feed", "http://b.example/feed")
	w.poller.wait = func(context.Context, time.Duration) error {
		if record := w.book.record(0); !record.LastTry.IsZero() || record.Status != ledger.StatusNever || len(w.book.leases) != 0 {
			t.Errorf("while it waits: %+v, leases %v", record, w.book.leases)
		}
		return nil
	}
	if summary, err := w.poller.Refresh(t.Context(), Request{Patient: true}, nil); err != nil || !summary.Offline || summary.Failed != 0 {
		t.Errorf("%+v, %v", summary, err)
	}
	if record := w.book.record(0); record.Status != ledger.StatusOffline || record.Failures != 0 || !record.NextPoll.IsZero() {
		t.Errorf("in the end: %+v", record)
	}
}

func TestAFeedOfThisMachineIsNoNetwork(t *testing.T) {
	w := asleep(t, 0, "http://127.0.0.1:8080/feed", "http://a.unknown/feed")
	waits := 0
	w.poller.wait = func(context.Context, time.Duration) error { waits++; return nil }
	if _, err := w.poller.Refresh(t.Context(), Request{Patient: true}, nil); err != nil || waits != len(patience) {
		t.Errorf("%d waits, %v", waits, err)
	}
	if n := len(w.seen("127.0.0.1:8080/feed")); n != 1 {
		t.Errorf("the feed that could be reached was asked %d times", n)
	}
}

func TestAHostThatAnswersEndsTheWait(t *testing.T) {
	w := asleep(t, 0, "http://a.example/feed", "http://b.unknown/feed")
	w.poller.wait = func(context.Context, time.Duration) error { t.Error("it waits"); return nil }
	if summary := w.refresh(Request{Patient: true}); summary.New != 3 || summary.Failed != 1 {
		t.Errorf("%+v", summary)
	}
}

func TestTheWaitForTheNetworkCanBeGivenUp(t *testing.T) {
	w := asleep(t, time.Hour, "http://a.example/feed", "http://b.example/feed")
	w.poller.wait = sleep
	ctx, cancel := context.WithCancel(t.Context())
	began := time.Now()
	_, err := w.poller.Refresh(ctx, Request{Patient: true}, func(p Progress) {
		if p.AwaitsNetwork {
			cancel()
		}
	})
	if took := time.Since(began); !errors.Is(err, context.Canceled) || took > time.Minute {
		t.Errorf("%v after %v", err, took)
	}
	if record := w.book.record(0); record.Failures != 0 || !record.LastTry.IsZero() {
		t.Errorf("%+v", record)
	}
}
