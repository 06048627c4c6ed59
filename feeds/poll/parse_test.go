package poll

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync/atomic"
	"testing"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/ledger"
)

func TestAParserThatPanicsFailsItsFeedOnly(t *testing.T) {
	w := newWorld(t, steady, "http://bad.example/feed", "http://good.example/feed")
	w.options.Parse = func(ctx context.Context, body []byte, contentType, url string) (feeds.Feed, error) {
		if url == "http://bad.example/feed" {
			panic("index out of range")
		}
		return parseLines(ctx, body, contentType, url)
	}
	w.restart()
	summary := w.refresh(Request{})
	if summary.Failed != 1 || summary.New != 3 {
		t.Errorf("%+v", summary)
	}
	if record := w.book.record(0); record.Validators != (ledger.Validators{}) || record.BodyHash != "" {
		t.Errorf("kept from a document that was not read: %+v", record)
	}
}

func TestAParserThatHangsIsLeftBehind(t *testing.T) {
	w := newWorld(t, steady, "http://a.example/feed")
	ctx, cancel := context.WithCancel(t.Context())
	release := make(chan struct{})
	defer close(release)
	w.options.Parse = func(context.Context, []byte, string, string) (feeds.Feed, error) {
		cancel()
		<-release
		return feeds.Feed{}, nil
	}
	w.restart()
	begin := time.Now()
	if _, err := w.poller.Refresh(ctx, Request{}, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("Refresh: %v", err)
	}
	if took := time.Since(begin); took > 10*time.Second {
		t.Errorf("cancelling took %v", took)
	}
}

func TestNoMoreParsersThanProcessors(t *testing.T) {
	var urls []string
	for i := range 40 {
		urls = append(urls, fmt.Sprintf("http://host%d.example/feed", i))
	}
	w := newWorld(t, steady, urls...)
	var now, most atomic.Int32
	w.options.Parse = func(ctx context.Context, body []byte, contentType, url string) (feeds.Feed, error) {
		n := now.Add(1)
		defer now.Add(-1)
		for old := most.Load(); n > old && !most.CompareAndSwap(old, n); old = most.Load() {
		}
		time.Sleep(2 * time.Millisecond)
		return parseLines(ctx, body, contentType, url)
	}
	w.restart()
	w.refresh(Request{})
	if n := int(most.Load()); n > runtime.GOMAXPROCS(0) {
		t.Errorf("%d parsers at once, want at most %d", n, runtime.GOMAXPROCS(0))
	}
}
