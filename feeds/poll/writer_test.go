package poll

import (
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"
)

func TestOutcomesAreSavedTogetherWhenTheyComeTogether(t *testing.T) {
	var urls []string
	for i := range 100 {
		urls = append(urls, fmt.Sprintf("http://host%d.example/feed", i))
	}
	w := newWorld(t, steady, urls...)
	w.book.saving = func(int) { time.Sleep(5 * time.Millisecond) }
	if summary := w.refresh(Request{}); summary.New != 300 {
		t.Errorf("%+v", summary)
	}
	if n := len(w.book.batches); n > 60 || slices.Max(w.book.batches) > batchFeeds {
		t.Errorf("%d transactions: %v", n, w.book.batches)
	}
}

func TestASlowBookHoldsTheFetchingBack(t *testing.T) {
	var urls []string
	for i := range 200 {
		urls = append(urls, fmt.Sprintf("http://host%d.example/feed", i))
	}
	w := newWorld(t, steady, urls...)
	release, stuck := make(chan struct{}), make(chan struct{})
	var once sync.Once
	w.book.saving = func(int) {
		once.Do(func() { close(stuck) })
		<-release
	}
	go func() {
		<-stuck
		previous := -1
		for n := 0; n != previous; { // until nothing moves any more
			time.Sleep(30 * time.Millisecond)
			previous, n = n, countVisits(w)
		}
		if n := countVisits(w); n > 32+writerQueue+savers*batchFeeds+1 {
			t.Errorf("%d feeds were fetched while the book could save none", n)
		}
		close(release)
	}()
	w.refresh(Request{})
}

func TestABookThatFailsIsSaid(t *testing.T) {
	for _, call := range []string{"Records", "Blocks", "Leases", "Save"} {
		w := newWorld(t, steady, "http://a.example/feed")
		w.book.failing[call] = struct{}{}
		summary, err := w.poller.Refresh(t.Context(), Request{}, nil)
		if !errors.Is(err, errBook) {
			t.Errorf("%s: %+v, %v", call, summary, err)
		}
	}
}
