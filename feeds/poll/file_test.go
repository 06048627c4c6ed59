package poll

import (
	"errors"
	"fmt"
	"testing"

	"broadsheet/feeds/fetch"
)

func TestAFileIsFetchedAndNothingIsKeptOfIt(t *testing.T) {
	w := newWorld(t, pages)
	response, err := w.poller.File(t.Context(), fetch.Request{URL: "http://a.example/sound", Types: []string{"audio/"}})
	if err != nil || string(response.Body) != "ID3" || len(w.book.pages) > 0 {
		t.Errorf("%q, %v; kept %v", response.Body, err, w.book.pages)
	}
	if _, err := w.poller.File(t.Context(), fetch.Request{URL: "http://a.example/missing"}); err == nil || len(w.book.problems) > 0 {
		t.Errorf("%v; noted %v", err, w.book.problems)
	}
}

func TestAFileCanBlockItsHostAndHeedsABlock(t *testing.T) {
	w := newWorld(t, pages, "http://a.example/feed")
	if _, err := w.poller.File(t.Context(), fetch.Request{URL: "http://a.example/busy"}); err == nil {
		t.Fatal("no error")
	}
	var blocked *blockedError
	if _, err := w.poller.File(t.Context(), fetch.Request{URL: "http://a.example/sound"}); !errors.As(err, &blocked) {
		t.Errorf("a host that asked for a pause was asked again: %v", err)
	}
	w.restart()
	w.expect(Request{Force: true}, "a.example/feed", 0)
}

func TestFilesOfOneHostHaveAPace(t *testing.T) {
	w := newWorld(t, pages)
	began := w.now()
	for i := range filesPerMinute + 1 {
		if _, err := w.poller.File(t.Context(), fetch.Request{URL: fmt.Sprintf("http://a.example/%d", i)}); err != nil {
			t.Fatal(err)
		}
	}
	if waited := w.now().Sub(began); waited <= 0 {
		t.Errorf("%d files were fetched without a pause", filesPerMinute+1)
	}
}
