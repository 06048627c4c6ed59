package poll

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/ledger"
)

func TestTheSameBodyIsNotParsedTwice(t *testing.T) {
	w := newWorld(t, func(w http.ResponseWriter, r *http.Request, n int) {
		full(fmt.Sprintf(`"%d"`, n), "")(w, r, n)
	}, "http://a.example/feed")
	parsed := 0
	w.options.Parse = func(ctx context.Context, body []byte, contentType, url string) (feeds.Feed, error) {
		parsed++
		return parseLines(ctx, body, contentType, url)
	}
	w.restart()
	w.days(3)
	if record := w.book.record(0); parsed != 1 || record.Status != ledger.StatusUnchanged || record.Validators.ETag != `"2"` {
		t.Errorf("parsed %d times, %+v", parsed, record)
	}
}

func TestHowAPollEnds(t *testing.T) {
	tests := []struct {
		name     string
		answer   answer
		status   ledger.Status
		failures int
		problem  string // a part of it
		next     time.Duration
	}{
		{"a feed", steady, ledger.StatusNew, 0, "", time.Hour},
		{"304 to an unconditional question", bare304, ledger.StatusFailed, 1, "not conditional", time.Hour},
		{"404", refuse(404), ledger.StatusFailed, 1, "nothing at this address", time.Hour},
		{"206", refuse(206), ledger.StatusFailed, 1, "not a whole document", time.Hour},
		{"410", refuse(410), ledger.StatusGone, 1, "gone for good", goneInterval},
		{"429 with a time", refuse(429, "Retry-After", "18000"), ledger.StatusWaiting, 1, "asked to wait until 14:30", 5 * time.Hour},
		{"429 without", refuse(429), ledger.StatusWaiting, 1, "asked too often", 2 * time.Hour},
		{"503 with a time", refuse(503, "Retry-After", "18000"), ledger.StatusWaiting, 1, "asked to wait until 14:30", 5 * time.Hour},
		{"503 without", refuse(503), ledger.StatusFailed, 1, "overloaded", 2 * time.Hour},
		{"a short wait", refuse(503, "Retry-After", "1"), ledger.StatusWaiting, 1, "asked to wait until 09:31", time.Hour},
		{"a page", text("<html>"), ledger.StatusFailed, 1, "this is not a feed", time.Hour},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			w := newWorld(t, test.answer, "http://a.example/feed")
			w.refresh(Request{})
			record := w.book.record(0)
			if record.Status != test.status || record.Failures != test.failures || !strings.Contains(record.Problem, test.problem) {
				t.Errorf("%+v", record)
			}
			if wait := record.NextPoll.Sub(saturday); wait < test.next || wait > test.next*115/100 {
				t.Errorf("next poll in %v, want %v", wait, test.next)
			}
			if !record.LastTry.Equal(saturday) || record.LastSuccess.IsZero() != (test.failures > 0) {
				t.Errorf("last try %v, last success %v", record.LastTry, record.LastSuccess)
			}
		})
	}
}

func TestErrorsOfTheParserCannotWriteToTheTerminal(t *testing.T) {
	w := newWorld(t, steady, "http://a.example/feed")
	w.options.Parse = func(context.Context, []byte, string, string) (feeds.Feed, error) {
		return feeds.Feed{}, fmt.Errorf("unexpected \x1b]52;c;aGk=\x07 \u202e here")
	}
	w.restart()
	w.refresh(Request{})
	if problem := w.book.record(0).Problem; strings.ContainsAny(problem, "\x1b\x07\u202e") || !strings.Contains(problem, "here") {
		t.Errorf("%q", problem)
	}
}

func TestWhatCameOfABrokenOffDocumentIsKeptAndSaid(t *testing.T) {
	w := newWorld(t, text(half), "http://a.example/feed")
	summary := w.refresh(Request{})
	if summary.New != 1 || summary.Failed != 0 || len(summary.Problems) != 1 || !strings.Contains(summary.Problems[0].Text, "breaks off") {
		t.Errorf("%+v", summary)
	}
	if record := w.book.record(0); record.BodyHash != "" || record.Problem == "" || record.Failures != 0 {
		t.Errorf("%+v", record)
	}
}
