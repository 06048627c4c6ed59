package poll

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/fetch"
)

// world is a network of its own: every host name leads to one server, and time stands still unless it is moved.
// Hosts that end in .unknown cannot be found.
type world struct {
	t       *testing.T
	server  *httptest.Server
	book    *memoryBook
	options Options
	poller  *Poller

	mu     sync.Mutex
	time   time.Time
	online time.Time          // before that, no name can be found
	visits map[string][]visit // by host and path
	conns  int
}

// visit is one request as the server saw it.
type visit struct {
	at     time.Time
	header http.Header
	method string
	query  string
	status int
}

// answer serves one request; n counts the earlier visits of the same address.
type answer func(w http.ResponseWriter, r *http.Request, n int)

// saturday is when the worlds begin.
var saturday = time.Date(2026, 11, 21, 9, 30, 0, 0, time.UTC)

func newWorld(t *testing.T, answer answer, urls ...string) *world {
	t.Helper()
	w := &world{t: t, time: saturday, visits: map[string][]visit{}}
	w.server = httptest.NewUnstartedServer(w.handler(answer))
	w.server.Config.ConnState = func(_ net.Conn, state http.ConnState) {
		if state == http.StateNew {
			w.mu.Lock()
			defer w.mu.Unlock()
			w.conns++
		}
	}
	w.server.Start()
	t.Cleanup(w.server.Close)
	w.book = newBook(w.now, urls...)
	w.options = Options{
		Book: w.book, Parse: parseLines, Clock: w.now, Owner: "test",
		Subscriptions: func() []feeds.Subscription { return subscribe(urls...) },
	}
	w.limit(2, 32)
	return w
}

// limit gives the world a new client.
func (w *world) limit(perHost, total int) {
	w.options.Client = fetch.New(fetch.Options{
		UserAgent: "Broadsheet/1.0 (+https://example.org/)", Clock: w.now, Dial: w.dial, PerHost: perHost, Total: total,
	})
	w.restart()
}

func subscribe(urls ...string) []feeds.Subscription {
	var list []feeds.Subscription
	for _, url := range urls {
		list = append(list, feeds.Subscription{URL: url})
	}
	return list
}

// restart makes a new poller, as the next start of the program does.
func (w *world) restart() {
	w.poller = New(w.options)
	w.poller.wait = func(_ context.Context, d time.Duration) error {
		w.advance(d)
		return nil
	}
}

func (w *world) dial(ctx context.Context, network, address string) (net.Conn, error) {
	host, _, _ := net.SplitHostPort(address)
	if strings.HasSuffix(host, ".unknown") || w.now().Before(w.online) {
		return nil, &net.DNSError{Err: "no such host", Name: host, IsNotFound: true}
	}
	return (&net.Dialer{}).DialContext(ctx, network, w.server.Listener.Addr().String())
}

func (w *world) now() time.Time {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.time
}

func (w *world) advance(d time.Duration) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.time = w.time.Add(d)
}

// handler notes each visit, and dates each answer by the world's clock.
func (w *world) handler(answer answer) http.Handler {
	return http.HandlerFunc(func(out http.ResponseWriter, r *http.Request) {
		place := r.Host + r.URL.Path
		now := w.now()
		w.mu.Lock()
		n := len(w.visits[place])
		w.visits[place] = append(w.visits[place], visit{at: now, header: r.Header, method: r.Method, query: r.URL.RawQuery})
		w.mu.Unlock()
		out.Header().Set("Date", now.UTC().Format(http.TimeFormat))
		noted := &notedWriter{ResponseWriter: out}
		answer(noted, r, n)
		w.mu.Lock()
		w.visits[place][n].status = noted.status
		w.mu.Unlock()
	})
}

type notedWriter struct {
	http.ResponseWriter
	status int
}

func (w *notedWriter) WriteHeader(status int) {
	w.status = status
	w.ResponseWriter.WriteHeader(status)
}

// Unwrap lets a handler flush and hijack.
func (w *notedWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }

func (w *world) seen(place string) []visit {
	w.mu.Lock()
	defer w.mu.Unlock()
	return append([]visit(nil), w.visits[place]...)
}

func (w *world) refresh(request Request) Summary {
	w.t.Helper()
	summary, err := w.poller.Refresh(w.t.Context(), request, nil)
	if err != nil {
		w.t.Fatalf("Refresh: %v", err)
	}
	return summary
}

// expect refreshes and checks how often an address has been asked since the world began.
func (w *world) expect(request Request, place string, visits int) Summary {
	w.t.Helper()
	summary := w.refresh(request)
	if got := len(w.seen(place)); got != visits {
		w.t.Errorf("%s was asked %d times, want %d", place, got, visits)
	}
	return summary
}

var errNotLines = errors.New("this is not a feed")

// parseLines reads the plain form of a feed that the tests serve: a line "feed TITLE", then "break", "ttl MINUTES",
// "skip-hour N", "skip-day N", "period HOURS" or "item KEY TITLE".
func parseLines(_ context.Context, body []byte, _, _ string) (feeds.Feed, error) {
	var feed feeds.Feed
	lines := bufio.NewScanner(bytes.NewReader(body))
	for n := 0; lines.Scan(); n++ {
		word, rest, _ := strings.Cut(lines.Text(), " ")
		number, _ := strconv.Atoi(rest)
		switch {
		case n == 0 && word != "feed":
			return feeds.Feed{}, errNotLines
		case word == "feed":
			feed.Title = rest
		case word == "break":
			feed.BrokeOff = true
		case word == "ttl":
			feed.Hints.TTL = time.Duration(number) * time.Minute
		case word == "period":
			feed.Hints.Period = time.Duration(number) * time.Hour
		case word == "skip-hour":
			feed.Hints.SkipHours = append(feed.Hints.SkipHours, number)
		case word == "skip-day":
			feed.Hints.SkipDays = append(feed.Hints.SkipDays, time.Weekday(number))
		case word == "item":
			key, title, _ := strings.Cut(rest, " ")
			feed.Entries = append(feed.Entries, feeds.Entry{Key: key, Title: title})
		}
	}
	if feed.Title == "" {
		return feeds.Feed{}, errNotLines
	}
	return feed, nil
}

// feedOf is a feed of n items.
func feedOf(title string, n int) string {
	var body strings.Builder
	fmt.Fprintf(&body, "feed %s\n", title)
	for i := range n {
		fmt.Fprintf(&body, "item %d Item %d\n", i, i)
	}
	return body.String()
}

// conditional answers 304 to the right validators, else the body with them.
func conditional(w http.ResponseWriter, r *http.Request, etag, date, body string) {
	setValidators(w, etag, date)
	match := r.Header.Get("If-None-Match")
	if match == etag && etag != "" || match == "" && date != "" && r.Header.Get("If-Modified-Since") == date {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	w.WriteHeader(http.StatusOK)
	fmt.Fprint(w, body)
}

func setValidators(w http.ResponseWriter, etag, date string) {
	if etag != "" {
		w.Header().Set("ETag", etag)
	}
	if date != "" {
		w.Header().Set("Last-Modified", date)
	}
}

// steady is a well-behaved feed of three items.
func steady(w http.ResponseWriter, r *http.Request, _ int) {
	conditional(w, r, `"one"`, "Fri, 20 Nov 2026 08:00:00 GMT", feedOf("Feed of "+r.Host, 3))
}

func countVisits(w *world) int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return len(w.visits)
}
