package poll

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/ledger"
)

// pages serves articles, and some that are none.
func pages(w http.ResponseWriter, r *http.Request, n int) {
	switch {
	case strings.HasPrefix(r.URL.Path, "/feed"):
		steady(w, r, n)
	case r.URL.Path == "/missing":
		http.NotFound(w, r)
	case r.URL.Path == "/busy":
		refuse(http.StatusTooManyRequests, "Retry-After", "3600")(w, r, n)
	case r.URL.Path == "/sound":
		w.Header().Set("Content-Type", "audio/mpeg")
		_, _ = w.Write([]byte("ID3"))
	default:
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprintf(w, "<p>The article at %s", r.URL.Path)
	}
}

func TestAPageIsFetchedAndKept(t *testing.T) {
	w := newWorld(t, pages)
	source, err := w.poller.Page(t.Context(), 7, "http://a.example/article")
	if err != nil {
		t.Fatal(err)
	}
	want := feeds.Source{
		Kind: feeds.SourcePage, Body: []byte("<p>The article at /article"), ContentType: "text/html; charset=utf-8",
		URL: "http://a.example/article", FetchedAt: saturday,
	}
	if fmt.Sprint(source) != fmt.Sprint(want) || fmt.Sprint(w.book.pages[7]) != fmt.Sprint(want) {
		t.Errorf("got %+v, kept %+v", source, w.book.pages[7])
	}
}

func TestAPageThatCannotBeHadIsNoted(t *testing.T) {
	w := newWorld(t, pages)
	for path, text := range map[string]string{"/missing": "404", "/sound": "a sound file"} {
		_, err := w.poller.Page(t.Context(), 7, "http://a.example"+path)
		if err == nil || !strings.Contains(err.Error(), text) || w.book.problems[7] != err.Error() {
			t.Errorf("%s: %v, noted %q", path, err, w.book.problems[7])
		}
		delete(w.book.problems, 7)
	}
	if _, err := w.poller.Page(t.Context(), 7, "http://host.unknown/"); err == nil || w.book.problems[7] != "" {
		t.Errorf("no network: %v, noted %q", err, w.book.problems[7])
	}
}

func TestAPageCanBlockItsHost(t *testing.T) {
	w := newWorld(t, pages, "http://a.example/feed")
	if _, err := w.poller.Page(t.Context(), 7, "http://a.example/busy"); err == nil {
		t.Fatal("no error")
	}
	w.restart()
	w.expect(Request{Force: true}, "a.example/feed", 0)
	var blocked *blockedError
	if _, err := w.poller.Page(t.Context(), 8, "http://a.example/article"); !errors.As(err, &blocked) || w.book.problems[8] != "" {
		t.Errorf("another page: %v, noted %q", err, w.book.problems[8])
	}
}

func TestAPollFetchesNoPages(t *testing.T) {
	w := newWorld(t, pages, "http://a.example/feed")
	w.book.wanted[1] = []ledger.WantedPage{{Article: 1, URL: "http://a.example/article"}}
	w.refresh(Request{})
	if n := countVisits(w); n != 1 {
		t.Errorf("%d addresses were asked", n)
	}
}

// wantAll makes a world whose feed wants n pages of the given hosts in turn.
func wantAll(t *testing.T, n int, hosts ...string) *world {
	w := newWorld(t, pages, "http://a.example/feed", "http://b.example/feed")
	w.options.Subscriptions = func() []feeds.Subscription {
		return []feeds.Subscription{{URL: "http://a.example/feed", FullText: feeds.FullTextAlways}, {URL: "http://b.example/feed"}}
	}
	w.restart()
	for i := range n {
		url := fmt.Sprintf("http://%s/article%d", hosts[i%len(hosts)], i)
		w.book.wanted[1] = append(w.book.wanted[1], ledger.WantedPage{Article: int64(i), URL: url})
	}
	w.book.wanted[2] = []ledger.WantedPage{{Article: 1000, URL: "http://b.example/unwanted"}}
	return w
}

func TestWantedPagesAreFetchedAFewPerMinute(t *testing.T) {
	w := wantAll(t, 40, "a.example")
	if err := w.poller.FetchWanted(t.Context()); err != nil {
		t.Fatal(err)
	}
	if len(w.book.pages) != 40 || len(w.book.problems) != 0 {
		t.Errorf("%d pages, problems %v", len(w.book.pages), w.book.problems)
	}
	perMinute := make(map[time.Duration]int)
	for _, visits := range w.visits {
		perMinute[visits[0].at.Sub(saturday).Truncate(time.Minute)]++
	}
	for minute, n := range perMinute {
		if n > queuedPerMinute {
			t.Errorf("%d pages of one host in one minute (%v)", n, minute)
		}
	}
	if err := w.poller.FetchWanted(t.Context()); err != nil || countVisits(w) != 40 {
		t.Errorf("a second time: %v, %d visits", err, countVisits(w))
	}
}

func TestWantedPagesStopAtABlockedHost(t *testing.T) {
	w := wantAll(t, 10, "a.example", "c.example")
	w.book.blocked["a.example"] = saturday.Add(24 * time.Hour)
	if err := w.poller.FetchWanted(t.Context()); err != nil {
		t.Fatal(err)
	}
	if visitsOf(w, "a.example") != 0 || visitsOf(w, "c.example") != 5 {
		t.Errorf("%v", w.visits)
	}
}

func TestWantedPagesCanBeCancelled(t *testing.T) {
	w := wantAll(t, 40, "a.example")
	ctx, cancel := context.WithCancel(t.Context())
	w.poller.wait = func(ctx context.Context, _ time.Duration) error {
		cancel()
		return sleep(ctx, time.Hour)
	}
	if err := w.poller.FetchWanted(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("FetchWanted: %v", err)
	}
	if n := len(w.book.problems); n != 0 {
		t.Errorf("%d problems noted", n)
	}
}

func TestPaceForgetsAfterAMinute(t *testing.T) {
	pace := newPace()
	for range 3 {
		if wait := pace.reserve("a", 3, saturday); wait != 0 {
			t.Fatalf("wait %v", wait)
		}
	}
	if wait := pace.reserve("a", 3, saturday.Add(20*time.Second)); wait != 40*time.Second {
		t.Errorf("wait %v, want 40s", wait)
	}
	if wait := pace.reserve("b", 3, saturday); wait != 0 {
		t.Errorf("another host waits %v", wait)
	}
	if wait := pace.reserve("a", 3, saturday.Add(time.Minute)); wait != 0 || len(pace.asked) != 1 {
		t.Errorf("after a minute: %v, %v", wait, pace.asked)
	}
	if wait := pace.reserve("a", 3, saturday.Add(-time.Hour)); wait != 0 {
		t.Errorf("after the clock was set back: %v", wait)
	}
}
