package fetch

import (
	"io"
	"log"
	"net/http"
	"testing"
	"time"
)

// quiet is a log for servers whose clients misbehave on purpose.
func quiet() *log.Logger { return log.New(io.Discard, "", 0) }

func TestStatusesInWords(t *testing.T) {
	tests := map[int]string{
		200: "", 204: "", 304: "",
		404: "example.org has nothing at this address (404)",
		410: "example.org says that this is gone for good (410)",
		429: "example.org was asked too often (429)",
		418: "example.org answered 418 (i'm a teapot)",
		599: "example.org answered with the unknown status 599",
	}
	for status, want := range tests {
		response := Response{Status: status, NotModified: status == http.StatusNotModified, URL: "https://example.org/feed"}
		if got := response.Problem(); got != want {
			t.Errorf("%d: %q, want %q", status, got, want)
		}
	}
}

func TestTimesAreMeasuredByTheServersClock(t *testing.T) {
	server := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Date", "Sun, 22 Nov 2020 10:00:00 GMT")
		w.Header().Set("Expires", "Sun, 22 Nov 2020 11:00:00 GMT")
		w.Header().Set("Retry-After", "Sun, 22 Nov 2020 10:20:00 GMT")
		w.WriteHeader(http.StatusServiceUnavailable)
	})
	response := get(t, newClient(t, Options{}), Request{URL: server.URL})
	if response.FreshFor != time.Hour || !response.SaysFresh || response.RetryAfter != 20*time.Minute {
		t.Errorf("fresh for %v, retry after %v", response.FreshFor, response.RetryAfter)
	}
	if want := time.Date(2020, 11, 22, 10, 0, 0, 0, time.UTC); !response.Date.Equal(want) {
		t.Errorf("date %v", response.Date)
	}
}

func TestWithoutADateTheClientsClockCounts(t *testing.T) {
	now := time.Date(2026, 11, 22, 10, 0, 0, 0, time.UTC)
	server := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header()["Date"] = nil
		w.Header().Set("Expires", "Sun, 22 Nov 2026 12:00:00 GMT")
	})
	client := newClient(t, Options{Clock: func() time.Time { return now }})
	if response := get(t, client, Request{URL: server.URL}); response.FreshFor != 2*time.Hour {
		t.Errorf("fresh for %v, want 2h", response.FreshFor)
	}
}
