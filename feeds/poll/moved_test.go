package poll

import (
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/ledger"
)

// removal is a feed at old.example that moves to new.example; what new.example answers can be changed.
type removal struct {
	status int // of old.example
	answer answer
}

func (m *removal) serve(w http.ResponseWriter, r *http.Request, n int) {
	if strings.HasPrefix(r.Host, "old") {
		if m.status == http.StatusOK {
			steady(w, r, n)
			return
		}
		w.Header().Set("Location", "http://new.example/feed")
		w.WriteHeader(m.status)
		return
	}
	m.answer(w, r, n)
}

func (w *world) days(n int) {
	for range n {
		w.refresh(Request{})
		w.advance(aDay)
	}
}

func TestAMoveIsBelievedAfterThreePolls(t *testing.T) {
	move := &removal{status: http.StatusMovedPermanently, answer: steady}
	w := newWorld(t, move.serve, "http://old.example/feed")
	for n, want := range []bool{false, false, true, true} {
		w.days(1)
		if record := w.book.record(0); record.HasMoved() != want || record.MovedTo != "http://new.example/feed" {
			t.Errorf("after %d polls: %+v", n+1, record)
		}
	}
	if old, new := len(w.seen("old.example/feed")), len(w.seen("new.example/feed")); old != 3 || new != 4 {
		t.Errorf("%d requests at the old address and %d at the new one", old, new)
	}
	if record := w.book.record(0); record.URL != "http://old.example/feed" || record.Status != ledger.StatusUnchanged {
		t.Errorf("%+v", record)
	}
}

func TestAMoveThatEndsIsForgotten(t *testing.T) {
	move := &removal{status: http.StatusMovedPermanently, answer: steady}
	w := newWorld(t, move.serve, "http://old.example/feed")
	w.days(2)
	move.status = http.StatusOK
	w.days(1)
	if record := w.book.record(0); record.MovedTo != "" || record.MovedSeen != 0 {
		t.Errorf("%+v", record)
	}
}

func TestAMoveToSomethingElseThanAFeedIsNotNoted(t *testing.T) {
	move := &removal{status: http.StatusMovedPermanently, answer: text("<html>Log in to the hotel's network</html>")}
	w := newWorld(t, move.serve, "http://old.example/feed")
	w.days(5)
	if record := w.book.record(0); record.MovedTo != "" || record.Status != ledger.StatusFailed {
		t.Errorf("%+v", record)
	}
}

func TestAMovedFeedThatFailsGoesBackToItsOldAddress(t *testing.T) {
	for _, status := range []int{http.StatusNotFound, http.StatusGone} {
		move := &removal{status: http.StatusMovedPermanently, answer: steady}
		w := newWorld(t, move.serve, "http://old.example/feed")
		w.days(4)
		move.answer = refuse(status)
		move.status = http.StatusOK
		w.days(3)
		if record := w.book.record(0); record.HasMoved() || record.Status != ledger.StatusUnchanged || record.Failures != 0 {
			t.Errorf("%d: %+v", status, record)
		}
	}
}

func TestAMovedFeedThatIsBusyStaysMoved(t *testing.T) {
	move := &removal{status: http.StatusMovedPermanently, answer: steady}
	w := newWorld(t, move.serve, "http://old.example/feed")
	w.days(3)
	move.answer = refuse(http.StatusTooManyRequests, "Retry-After", "60")
	w.days(1)
	if record := w.book.record(0); !record.HasMoved() || record.Status != ledger.StatusWaiting {
		t.Errorf("%+v", record)
	}
}

func TestAMovedFeedDoesNotGetTheOldHostsCredentials(t *testing.T) {
	move := &removal{status: http.StatusMovedPermanently, answer: steady}
	w := newWorld(t, move.serve, "http://old.example/feed")
	w.options.Subscriptions = func() []feeds.Subscription {
		return []feeds.Subscription{{
			URL: "http://old.example/feed", Headers: map[string]string{"X-Key": "hidden"},
			User: feeds.Secret{Value: "me"}, Password: feeds.Secret{Value: "hidden"},
		}}
	}
	w.restart()
	w.days(5)
	for i, visit := range w.seen("old.example/feed") {
		if visit.header.Get("X-Key") == "" || visit.header.Get("Authorization") == "" {
			t.Errorf("visit %d of the old host came without credentials", i)
		}
	}
	for i, visit := range w.seen("new.example/feed") {
		if visit.header.Get("X-Key") != "" || visit.header.Get("Authorization") != "" {
			t.Errorf("visit %d of the new host carried credentials", i)
		}
	}
}

func TestGoneIsAskedAgainOnlyByName(t *testing.T) {
	w := newWorld(t, refuse(http.StatusGone), "http://a.example/feed")
	if summary := w.refresh(Request{}); summary.Failed != 1 || w.book.record(0).Status != ledger.StatusGone {
		t.Errorf("%+v", summary)
	}
	w.advance(time.Hour)
	w.expect(Request{Force: true}, "a.example/feed", 1)
	w.expect(Request{Force: true, Feed: "http://a.example/feed"}, "a.example/feed", 2)
}

func TestHostsInOutcomesAreThoseThatSpoke(t *testing.T) {
	move := &removal{status: http.StatusFound, answer: refuse(http.StatusTooManyRequests, "Retry-After", "7200")}
	w := newWorld(t, move.serve, "http://old.example/feed", "http://old2.example/feed")
	w.refresh(Request{})
	if _, ok := w.book.blocked["new.example"]; !ok || len(w.book.blocked) != 1 {
		t.Errorf("blocked: %v", w.book.blocked)
	}
	asked := len(w.seen("new.example/feed"))
	w.advance(time.Minute)
	summary := w.refresh(Request{Force: true})
	if got := len(w.seen("new.example/feed")); got != asked {
		t.Errorf("the host that wants to be left alone was asked again, by way of a redirect (%d times)", got-asked)
	}
	if want := fmt.Sprintf("asked to wait until %s", "11:30"); summary.Waiting != 2 || summary.Problems[0].Text != want {
		t.Errorf("%+v", summary)
	}
}
