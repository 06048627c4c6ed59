package poll

import (
	"fmt"
	"testing"
	"time"

	"broadsheet/feeds/ledger"
)

func unknownHosts(n int) []string {
	var urls []string
	for i := range n {
		urls = append(urls, fmt.Sprintf("http://host%d.unknown/feed", i))
	}
	return urls
}

func TestWithoutANetworkNoFeedIsAtFault(t *testing.T) {
	w := newWorld(t, steady, unknownHosts(3)...)
	summary := w.refresh(Request{})
	if !summary.Offline || summary.Failed != 0 || len(summary.Problems) != 0 || summary.Asked != 0 {
		t.Errorf("%+v", summary)
	}
	record := w.book.record(1)
	if record.Status != ledger.StatusOffline || record.Failures != 0 || record.Problem == "" || !record.NextPoll.IsZero() {
		t.Errorf("%+v", record)
	}
}

func TestOfflineLeavesARecordAsItWas(t *testing.T) {
	w := newWorld(t, steady, unknownHosts(2)...)
	before := ledger.Record{
		Feed: 1, URL: w.book.records[0].URL, Title: "Kept", Validators: ledger.Validators{ETag: `"a"`}, BodyHash: "h", Failures: 2,
		FreshFor: time.Hour, MovedTo: "http://moved.unknown/", MovedSeen: ledger.MovedForGood, NextPoll: saturday.Add(-time.Hour),
	}
	w.book.records[0] = before
	w.refresh(Request{})
	after := w.book.record(0)
	if after.LastTry.IsZero() {
		t.Error("the try is not noted")
	}
	after.LastTry, after.Status, after.Problem = before.LastTry, before.Status, before.Problem
	if fmt.Sprint(after) != fmt.Sprint(before) {
		t.Errorf("%+v, want %+v", after, before)
	}
}

func TestOneHostThatAnswersProvesTheNetwork(t *testing.T) {
	w := newWorld(t, steady, append(unknownHosts(3), "http://a.example/feed")...)
	summary := w.refresh(Request{})
	if summary.Offline || summary.Failed != 3 || summary.New != 3 {
		t.Errorf("%+v", summary)
	}
	if record := w.book.record(0); record.Failures != 1 || record.Problem != "the name host0.unknown could not be found" {
		t.Errorf("%+v", record)
	}
}

func TestAHostThatFailsAfterAnotherAnsweredFailsAtOnce(t *testing.T) {
	w := newWorld(t, steady, "http://a.example/feed", "http://host.unknown/feed", "http://b.example/feed")
	w.limit(1, 1) // one after the other
	if summary := w.refresh(Request{}); summary.Failed != 1 || summary.New != 6 || summary.Asked != 3 {
		t.Errorf("%+v", summary)
	}
	if record := w.book.record(1); record.Failures != 1 || record.URL != "http://host.unknown/feed" {
		t.Errorf("%+v", record)
	}
}

func TestASingleUnknownNameIsItsOwnFault(t *testing.T) {
	w := newWorld(t, steady, "http://host.unknown/one", "http://host.unknown/two")
	if summary := w.refresh(Request{}); summary.Offline || summary.Failed != 2 {
		t.Errorf("%+v", summary)
	}
}

func TestWithoutANetworkTheRestIsNotAsked(t *testing.T) {
	w := newWorld(t, steady, unknownHosts(300)...)
	summary := w.refresh(Request{})
	if !summary.Offline {
		t.Errorf("%+v", summary)
	}
	tried := 0
	for i := range 300 {
		if w.book.record(i).Status == ledger.StatusOffline {
			tried++
		}
	}
	if tried < enoughMisses || tried > enoughMisses+32 {
		t.Errorf("%d hosts were tried", tried)
	}
	if len(w.book.leases) != 0 {
		t.Errorf("%d leases left", len(w.book.leases))
	}
}
