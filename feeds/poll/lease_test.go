package poll

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"sync"
	"testing"
	"time"
)

func TestTwoProcessesNeverAskOneFeedTwice(t *testing.T) {
	var urls []string
	for i := range 30 {
		urls = append(urls, fmt.Sprintf("http://host%d.example/feed", i%10)+fmt.Sprint(i))
	}
	w := newWorld(t, steady, urls...)
	w.options.Owner = "one"
	one := New(w.options)
	w.options.Owner = "two"
	two := New(w.options)
	var group sync.WaitGroup
	for _, poller := range []*Poller{one, two, one, two} {
		group.Go(func() {
			if _, err := poller.Refresh(t.Context(), Request{Force: true}, nil); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	for place, visits := range w.visits {
		for i, visit := range visits {
			if i > 0 && visit.header.Get("If-None-Match") == "" {
				t.Errorf("%s: request %d was made before the first had been saved", place, i+1)
			}
		}
	}
}

func TestAFeedThatWasAskedMeanwhileIsLeftAlone(t *testing.T) {
	w := newWorld(t, steady, "http://a.example/feed")
	first := true
	w.options.Book = &interferingBook{memoryBook: w.book, before: func() {
		if first {
			first = false
			w.book.records[0].LastTry = w.time // the other process saves between Records and Lease
		}
	}}
	w.restart()
	w.expect(Request{}, "a.example/feed", 0)
}

type interferingBook struct {
	*memoryBook
	before func()
}

func (b *interferingBook) Leases(ctx context.Context, feeds []int64, owner string, until time.Time) ([]int64, error) {
	b.before()
	return b.memoryBook.Leases(ctx, feeds, owner, until)
}

func TestLeasesAreRenewedInALongRefresh(t *testing.T) {
	urls := manyFeeds("a.example", 6)
	var w *world
	w = newWorld(t, func(out http.ResponseWriter, r *http.Request, n int) {
		feed := int64(slices.Index(urls, "http://"+r.Host+r.URL.Path) + 1)
		if held := w.book.held(feed); held.until.Before(w.now().Add(requestTime)) {
			t.Errorf("feed %d is held until %v at %v", feed, held.until, w.now())
		}
		if taken, _ := w.book.Lease(r.Context(), 6, "another", w.now().Add(time.Hour)); taken == w.now().Before(saturday.Add(leaseTime)) {
			t.Errorf("another process took a feed at %v: %t", w.now(), taken)
		}
		w.advance(time.Minute)
		steady(out, r, n)
	}, urls...)
	w.limit(1, 1)
	if summary := w.refresh(Request{}); summary.Asked != 5 || len(w.seen("a.example/feed5")) != 0 {
		t.Errorf("%+v", summary)
	}
}

func TestARenewalThatFailsIsSaid(t *testing.T) {
	for _, call := range []string{"Lease", "Record"} {
		var w *world
		w = newWorld(t, func(out http.ResponseWriter, r *http.Request, n int) {
			w.advance(time.Minute)
			steady(out, r, n)
		}, manyFeeds("a.example", 2)...)
		w.limit(1, 1)
		w.book.failing[call] = struct{}{}
		if summary := w.expect(Request{}, "a.example/feed1", 0); summary.Failed != 1 || len(summary.Problems) != 1 {
			t.Errorf("%s: %+v", call, summary)
		}
	}
}

func TestALeaseOfADeadProcessExpires(t *testing.T) {
	w := newWorld(t, steady, "http://a.example/feed")
	w.book.leases[1] = lease{owner: "dead", until: w.now().Add(leaseTime)}
	w.expect(Request{}, "a.example/feed", 0)
	w.advance(leaseTime)
	w.expect(Request{}, "a.example/feed", 1)
}
