package poll

import (
	"strings"
	"testing"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/ledger"
)

func TestReasonsForTheNextPoll(t *testing.T) {
	known := ledger.Validators{ETag: `"a"`}
	hourly := schedule{url: "u", interval: time.Hour}
	tests := []struct {
		name     string
		schedule schedule
		record   ledger.Record
		want     string
	}{
		{"the user's interval", schedule{interval: 30 * time.Minute, chosen: true}, ledger.Record{}, "every 30 min"},
		{"the general interval", hourly, ledger.Record{Validators: known}, "every 1 h"},
		{"a fresh answer", hourly, ledger.Record{Validators: known, FreshFor: 6 * time.Hour}, "the server says its answer is fresh for 6 h"},
		{"a year is held down", hourly, ledger.Record{FreshFor: 365 * 24 * time.Hour}, "the server says its answer is fresh for 24 h"},
		{"ttl", hourly, ledger.Record{Hints: feeds.Hints{TTL: 5 * time.Hour}}, "the feed says it is good for 5 h"},
		{"syndication", hourly, ledger.Record{Hints: feeds.Hints{Period: 12 * time.Hour}}, "the feed says it changes every 12 h"},
		{"no way to ask cheaply", hourly, ledger.Record{}, "every 6 h: its server cannot say whether anything is new"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if got := test.schedule.whyAfterSuccess(test.record); got != test.want {
				t.Errorf("%q, want %q", got, test.want)
			}
		})
	}
}

func TestPollsKeepTheirReason(t *testing.T) {
	w := newWorld(t, busy("Retry-After", "7200"), "http://busy.example/feed")
	w.refresh(Request{})
	if got := w.book.record(0).Why; !strings.HasPrefix(got, "asked to wait until ") {
		t.Errorf("why %q after a pause was asked for", got)
	}
	w = newWorld(t, fixed("Cache-Control", "max-age=21600"), "http://one.example/feed")
	w.refresh(Request{})
	if got := w.book.record(0).Why; got != "the server says its answer is fresh for 6 h" {
		t.Errorf("why %q after a fresh answer", got)
	}
}

func TestOnlyTeasers(t *testing.T) {
	entry := func(text string) feeds.Entry { return feeds.Entry{Link: "http://one.example/", Content: text} }
	short, long := entry("<p>Read on</p>"), entry(strings.Repeat("word ", 300))
	marked := entry(strings.Repeat(`<a href="http://one.example/a/long/address">x</a>`, 100))
	tests := []struct {
		name    string
		entries []feeds.Entry
		want    bool
	}{
		{"short texts", []feeds.Entry{short, short, short}, true},
		{"mark-up is no text", []feeds.Entry{short, short, marked}, true},
		{"one whole article", []feeds.Entry{short, short, long}, false},
		{"too few to say", []feeds.Entry{short, short}, false},
		{"podcasts", []feeds.Entry{short, short, {Link: "l", Enclosures: []feeds.Enclosure{{URL: "u"}}}}, false},
	}
	for _, test := range tests {
		if got := hasOnlyTeasers(&feeds.Feed{Entries: test.entries}); got != test.want {
			t.Errorf("%s: %v", test.name, got)
		}
	}
}
