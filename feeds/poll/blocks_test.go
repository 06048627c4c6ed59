package poll

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"
)

// busy answers 429 on busy.example and is steady elsewhere.
func busy(fields ...string) answer {
	return func(w http.ResponseWriter, r *http.Request, n int) {
		if r.Host == "busy.example" {
			refuse(http.StatusTooManyRequests, fields...)(w, r, n)
			return
		}
		steady(w, r, n)
	}
}

func manyFeeds(host string, n int) []string {
	var urls []string
	for i := range n {
		urls = append(urls, fmt.Sprintf("http://%s/feed%d", host, i))
	}
	return urls
}

func visitsOf(w *world, host string) int {
	n := 0
	for place, visits := range w.visits {
		if strings.HasPrefix(place, host+"/") {
			n += len(visits)
		}
	}
	return n
}

func TestAHostThatAsksForAPauseGetsIt(t *testing.T) {
	urls := append(manyFeeds("busy.example", 20), "http://free.example/feed")
	w := newWorld(t, busy("Retry-After", "7200"), urls...)
	summary := w.refresh(Request{})
	asked := visitsOf(w, "busy.example")
	if asked > 2 || summary.Waiting != 20 || summary.Failed != 0 || summary.New != 3 {
		t.Errorf("asked %d times, %+v", asked, summary)
	}
	w.restart() // the pause outlives the program
	w.advance(90 * time.Minute)
	for _, request := range []Request{{}, {Force: true}, {Force: true, Feed: urls[3]}} {
		w.refresh(request)
		if got := visitsOf(w, "busy.example"); got != asked {
			t.Errorf("%+v: asked %d times more", request, got-asked)
		}
	}
	w.advance(40 * time.Minute)
	w.refresh(Request{})
	if got := visitsOf(w, "busy.example"); got == asked {
		t.Error("never asked again")
	}
}

func TestARefreshByHandSaysUntilWhenAHostWaits(t *testing.T) {
	w := newWorld(t, steady, "http://busy.example/feed")
	w.book.blocked["busy.example"] = saturday.Add(4*time.Hour + 35*time.Minute)
	if summary := w.refresh(Request{}); summary.Waiting != 1 || len(summary.Problems) != 0 {
		t.Errorf("on its own: %+v", summary)
	}
	summary := w.expect(Request{Force: true}, "busy.example/feed", 0)
	if summary.Waiting != 1 || len(summary.Problems) != 1 || summary.Problems[0].Text != "asked to wait until 14:05" {
		t.Errorf("by hand: %+v", summary)
	}
}

func TestARefreshByHandDoesNotAskAgainAtOnceAfterARefusal(t *testing.T) {
	w := newWorld(t, busy(), "http://busy.example/feed")
	w.refresh(Request{})
	w.advance(refusalBlock - time.Minute)
	summary := w.expect(Request{Force: true, Feed: "http://busy.example/feed"}, "busy.example/feed", 1)
	if summary.Waiting != 1 || len(summary.Problems) != 1 || summary.Problems[0].Text != "asked to wait until 09:45" {
		t.Errorf("%+v", summary)
	}
	w.advance(2 * time.Minute)
	w.expect(Request{Force: true}, "busy.example/feed", 2)
}

func TestABlockSetByAWrongClockHoldsNobodyBack(t *testing.T) {
	w := newWorld(t, steady, "http://a.example/feed", "http://b.example/feed")
	w.book.blocked["a.example"] = saturday.AddDate(1, 0, 0)
	w.book.blocked["b.example"] = saturday.Add(longestBlock)
	w.refresh(Request{})
	if a, b := visitsOf(w, "a.example"), visitsOf(w, "b.example"); a != 1 || b != 0 {
		t.Errorf("%d and %d visits, want 1 and 0", a, b)
	}
}

func TestOtherProcessesBlocksHoldWithinARefresh(t *testing.T) {
	w := newWorld(t, steady, manyFeeds("busy.example", 5)...)
	w.options.Book = &interferingBook{memoryBook: w.book, before: func() {
		w.book.mu.Lock()
		defer w.book.mu.Unlock()
		w.book.blocked["busy.example"] = saturday.Add(time.Hour)
	}}
	w.restart()
	w.refresh(Request{})
	if n := visitsOf(w, "busy.example"); n > 2 {
		t.Errorf("asked %d times after another process had been told to wait", n)
	}
}

func TestAHostThatRefusesTwiceIsNotAskedOn(t *testing.T) {
	w := newWorld(t, busy(), manyFeeds("busy.example", 30)...)
	w.refresh(Request{})
	if n := visitsOf(w, "busy.example"); n < 2 || n > 4 {
		t.Errorf("asked %d times in one refresh", n)
	}
}

func TestWaitTextNamesTheDayUnlessItIsToday(t *testing.T) {
	zone := time.FixedZone("east", 3*60*60)
	now := saturday.In(zone) // 12:30 there
	tests := map[time.Duration]string{
		time.Hour:      "asked to wait until 13:30",
		12 * time.Hour: "asked to wait until Sunday 22 November, 00:30",
	}
	for wait, want := range tests {
		if got := waitText(saturday.Add(wait), now); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
