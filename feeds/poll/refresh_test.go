package poll

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/ledger"
)

func TestARefreshReadsWhatIsDueAndNothingElse(t *testing.T) {
	w := newWorld(t, steady, "http://a.example/feed", "http://b.example/feed")
	summary := w.refresh(Request{})
	if want := (Summary{Asked: 2, New: 6}); !reflect.DeepEqual(summary, want) {
		t.Errorf("first: %+v, want %+v", summary, want)
	}
	if record := w.book.record(0); record.Title != "Feed of a.example" || record.Status != ledger.StatusNew {
		t.Errorf("record: %+v", record)
	}
	w.restart()
	w.advance(50 * time.Minute)
	if summary := w.expect(Request{}, "a.example/feed", 1); summary.Asked != 0 {
		t.Errorf("too early: %+v", summary)
	}
	w.advance(30 * time.Minute)
	if summary := w.expect(Request{}, "a.example/feed", 2); summary.Asked != 2 || summary.New != 0 {
		t.Errorf("an hour later: %+v", summary)
	}
	if record := w.book.record(0); record.Status != ledger.StatusUnchanged {
		t.Errorf("record: %+v", record)
	}
}

func TestForceAsksConditionallyWhatIsNotDue(t *testing.T) {
	w := newWorld(t, steady, "http://a.example/feed")
	w.refresh(Request{})
	w.expect(Request{Force: true}, "a.example/feed", 2)
	if again := w.seen("a.example/feed")[1]; again.status != http.StatusNotModified {
		t.Errorf("forced: %d, %v", again.status, again.header)
	}
}

func TestOneFeedByAddressNameOrTitle(t *testing.T) {
	w := newWorld(t, steady, "http://a.example/feed", "http://b.example/feed")
	w.options.Subscriptions = func() []feeds.Subscription {
		return []feeds.Subscription{{URL: "http://a.example/feed", Name: "Mornings"}, {URL: "http://b.example/feed"}}
	}
	w.restart()
	w.refresh(Request{})
	for _, name := range []string{"http://a.example/feed", "mornings", "Feed of a.example"} {
		before := len(w.seen("a.example/feed"))
		w.expect(Request{Force: true, Feed: name}, "a.example/feed", before+1)
	}
	if n := len(w.seen("b.example/feed")); n != 1 {
		t.Errorf("the other feed was asked %d times", n)
	}
	if _, err := w.poller.Refresh(t.Context(), Request{Feed: "nobody"}, nil); !errors.Is(err, ErrNoSuchFeed) {
		t.Errorf("unknown feed: %v", err)
	}
}

func TestProgressNamesWhatIsAsked(t *testing.T) {
	w := newWorld(t, steady, "http://a.example/feed", "http://b.example/feed", "http://c.example/feed")
	var all []Progress
	_, err := w.poller.Refresh(t.Context(), Request{}, func(p Progress) { all = append(all, p) })
	if err != nil {
		t.Fatal(err)
	}
	last := all[len(all)-1]
	if last.Total != 3 || last.New != 9 || len(last.Asking) != 0 {
		t.Errorf("last: %+v", last)
	}
	var named []string
	for i, progress := range all {
		named = append(named, progress.Asking...)
		if i > 0 && progress.Done < all[i-1].Done {
			t.Errorf("went back from %+v to %+v", all[i-1], progress)
		}
	}
	if !slices.Contains(named, "a.example") {
		t.Errorf("asked %v", named)
	}
}

// hangOn never answers the hosts that begin with "slow".
func hangOn(w http.ResponseWriter, r *http.Request, n int) {
	if strings.HasPrefix(r.Host, "slow") {
		<-r.Context().Done()
		return
	}
	steady(w, r, n)
}

func TestAHangingServerDelaysNobody(t *testing.T) {
	urls := []string{"http://slow.example/1", "http://slow.example/2", "http://slow.example/3"}
	for i := range 20 {
		urls = append(urls, fmt.Sprintf("http://host%d.example/feed", i))
	}
	w := newWorld(t, hangOn, urls...)
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	saved := make(chan struct{})
	var once sync.Once
	var cancelled time.Time
	go func() {
		<-saved
		for slowVisits(w) < 2 {
			time.Sleep(time.Millisecond)
		}
		cancelled = time.Now()
		cancel()
	}()
	summary, err := w.poller.Refresh(ctx, Request{}, func(p Progress) {
		if p.New == 60 { // all the others are saved while the slow host hangs
			once.Do(func() { close(saved) })
		}
	})
	if !errors.Is(err, context.Canceled) {
		t.Fatalf("Refresh: %+v, %v", summary, err)
	}
	if took := time.Since(cancelled); took > 10*time.Second {
		t.Errorf("cancelling took %v", took)
	}
	if len(w.book.leases) != 0 {
		t.Errorf("leases left: %v", w.book.leases)
	}
	if record := w.book.record(0); !record.LastTry.IsZero() || record.Failures != 0 {
		t.Errorf("the poll that was given up left its mark: %+v", record)
	}
	if n := slowVisits(w); n != 2 {
		t.Errorf("the slow host was asked %d times at once, want 2", n)
	}
}

func TestWhatWasFetchedIsKeptWhenTheRestIsGivenUp(t *testing.T) {
	w := newWorld(t, hangOn, "http://a.example/feed", "http://slow.example/feed")
	ctx, cancel := context.WithCancel(t.Context())
	w.book.saving = func(int) { cancel() }
	if _, err := w.poller.Refresh(ctx, Request{}, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("Refresh: %v", err)
	}
	if record := w.book.record(0); record.Status != ledger.StatusNew || len(w.book.entries[1]) != 3 {
		t.Errorf("%+v", record)
	}
}

func slowVisits(w *world) int {
	return len(w.seen("slow.example/1")) + len(w.seen("slow.example/2")) + len(w.seen("slow.example/3"))
}

func TestProblemsComeInTheOrderOfTheConfig(t *testing.T) {
	var urls []string
	for i := range 10 {
		urls = append(urls, fmt.Sprintf("http://host%d.example/missing", i))
	}
	w := newWorld(t, func(w http.ResponseWriter, r *http.Request, _ int) {
		time.Sleep(time.Duration(9-int(r.Host[4]-'0')) * time.Millisecond)
		http.NotFound(w, r)
	}, urls...)
	summary := w.refresh(Request{})
	if summary.Failed != 10 || len(summary.Problems) != 10 {
		t.Fatalf("%+v", summary)
	}
	for i, problem := range summary.Problems {
		if problem.Feed != urls[i] || !strings.Contains(problem.Text, "404") || problem.Title == "" {
			t.Errorf("problem %d: %+v", i, problem)
		}
	}
}

func TestBuiltInEditionsNeedNoNetwork(t *testing.T) {
	w := newWorld(t, steady, "broadsheet:welcome", "broadsheet:nothing")
	w.options.BuiltIn = func(url string) (feeds.Feed, bool) {
		hello := feeds.Entry{Key: "1", Title: "Hello", Published: w.now()} // its dates move with the clock
		return feeds.Feed{Title: "Welcome", Entries: []feeds.Entry{hello}}, url == "broadsheet:welcome"
	}
	w.restart()
	summary := w.refresh(Request{})
	if summary.New != 1 || summary.Failed != 1 || summary.Offline || countVisits(w) != 0 {
		t.Errorf("%+v, %d requests", summary, countVisits(w))
	}
	w.advance(24 * time.Hour)
	w.refresh(Request{})
	if status := w.book.record(0).Status; status != ledger.StatusUnchanged {
		t.Errorf("a day later: %q", status)
	}
}
