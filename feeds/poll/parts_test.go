package poll

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"
)

// parted serves an article in three parts, of which the last is broken under /broken, and a post whose rel=next is the
// next post.
func parted(w http.ResponseWriter, r *http.Request, _ int) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	number := r.URL.Query().Get("page")
	switch {
	case r.URL.Path == "/post":
		fmt.Fprint(w, `<link rel="next" href="/next-post"><p>A post.<p><a rel="next" href="/next-post">Next</a> <a href="/post/comment-page-2#comments">2</a>`)
	case number == "3" && r.URL.Path == "/broken":
		w.WriteHeader(http.StatusInternalServerError)
	default:
		fmt.Fprintf(w, `<p>Part %s of the article.<p><a href="?page=2">2</a> <a href="?page=3">3</a>`, number)
	}
}

func TestAllPartsOfAPageAreFetchedAndKept(t *testing.T) {
	w := newWorld(t, parted)
	source, err := w.poller.Page(t.Context(), 7, "http://a.example/article")
	if err != nil || len(source.Parts) != 2 || source.Missing != "" {
		t.Fatalf("%d parts, missing %q, %v", len(source.Parts), source.Missing, err)
	}
	for i, part := range source.Parts {
		if want := fmt.Sprintf("http://a.example/article?page=%d", i+2); part.URL != want || !strings.Contains(string(part.Body), fmt.Sprintf("Part %d", i+2)) {
			t.Errorf("part %d is %s: %s", i+2, part.URL, part.Body)
		}
	}
	if fmt.Sprint(w.book.pages[7]) != fmt.Sprint(source) || visitsOf(w, "a.example") != 3 {
		t.Errorf("kept %v after %d visits", w.book.pages[7], visitsOf(w, "a.example"))
	}
}

func TestAPageIsKeptThoughALaterPartIsBroken(t *testing.T) {
	w := newWorld(t, parted)
	source, err := w.poller.Page(t.Context(), 7, "http://a.example/broken")
	if err != nil || len(source.Parts) != 1 || !strings.Contains(source.Missing, "500") {
		t.Errorf("%d parts, missing %q, %v", len(source.Parts), source.Missing, err)
	}
	if kept := w.book.pages[7]; len(kept.Parts) != 1 || w.book.problems[7] != "" {
		t.Errorf("kept %v, problem %q", kept, w.book.problems[7])
	}
}

func TestTheNextPostIsNoPart(t *testing.T) {
	w := newWorld(t, parted)
	source, err := w.poller.Page(t.Context(), 7, "http://a.example/post")
	if err != nil || len(source.Parts) != 0 || visitsOf(w, "a.example") != 1 {
		t.Errorf("%d parts after %d visits, %v", len(source.Parts), visitsOf(w, "a.example"), err)
	}
}

func TestPartsKeepToThePaceOfTheHost(t *testing.T) {
	w := newWorld(t, parted)
	for i := range openedPerMinute / 3 {
		if _, err := w.poller.Page(t.Context(), int64(i), fmt.Sprintf("http://a.example/article%d", i)); err != nil {
			t.Fatal(err)
		}
	}
	before := w.now()
	if _, err := w.poller.Page(t.Context(), 99, "http://a.example/article"); err != nil {
		t.Fatal(err)
	}
	if waited := w.now().Sub(before); waited < time.Second {
		t.Errorf("the parts beyond %d a minute waited only %v", openedPerMinute, waited)
	}
}

func TestFetchingPartsCanBeCancelled(t *testing.T) {
	w := newWorld(t, parted)
	ctx, cancel := context.WithCancel(t.Context())
	for range openedPerMinute - 2 {
		w.poller.pages.reserve("a.example", openedPerMinute, w.now())
	}
	w.poller.wait = func(ctx context.Context, _ time.Duration) error {
		cancel()
		return ctx.Err()
	}
	if _, err := w.poller.Page(ctx, 7, "http://a.example/article"); !errors.Is(err, context.Canceled) {
		t.Errorf("Page: %v", err)
	}
	if _, kept := w.book.pages[7]; kept || w.book.problems[7] != "" {
		t.Errorf("kept %v, problem %q", w.book.pages[7], w.book.problems[7])
	}
}
