package ui

import (
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/fetch"
	"broadsheet/feeds/parse"
	"broadsheet/feeds/poll"
	"broadsheet/store"
	"broadsheet/store/config"
	"broadsheet/ui/article"
	"broadsheet/ui/screentest"
)

func TestMain(m *testing.M) {
	time.Local = time.UTC // the days of the golden screens
	os.Exit(m.Run())
}

// noon is the present of most tests: a Sunday.
var noon = time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)

// newsroom is a server with feeds, and a reader's config and data.
type newsroom struct {
	t      *testing.T
	server *httptest.Server
	data   string
	config *config.Config
	added  []string      // addresses typed into the reader
	waits  time.Duration // for an answer; 0 is as long as the program does

	mutex sync.Mutex
	feeds map[string][]item
	names map[string]string
	hang  map[string]chan struct{}
	raw   map[string]string // documents that are served as they are
	moved map[string]string // paths that redirect for good
	now   time.Time
}

// item is an article of a feed.
type item struct {
	title, body, link, author string
	age                       time.Duration
}

func newNewsroom(t *testing.T) *newsroom {
	t.Helper()
	n := &newsroom{
		t: t, data: t.TempDir(), config: config.Default(), now: noon,
		feeds: map[string][]item{}, names: map[string]string{}, hang: map[string]chan struct{}{}, raw: map[string]string{}, moved: map[string]string{},
	}
	n.config.Refresh.OnStart = false
	n.server = httptest.NewServer(n)
	t.Cleanup(n.server.Close)
	return n
}

// publish puts a feed on the server and into the config.
func (n *newsroom) publish(path, name string, tags []string, items ...item) {
	n.mutex.Lock()
	n.feeds[path], n.names[path] = items, name
	n.mutex.Unlock()
	n.config.Feeds = append(n.config.Feeds, feeds.Subscription{URL: n.server.URL + path, Tags: tags, FullText: feeds.FullTextNever})
}

// report adds an article to a feed that is published already.
func (n *newsroom) report(path string, items ...item) {
	n.mutex.Lock()
	defer n.mutex.Unlock()
	n.feeds[path] = append(items, n.feeds[path]...)
}

// stall makes the server take requests for a path and not answer them, until the test ends.
func (n *newsroom) stall(path string) {
	stalled := make(chan struct{})
	n.mutex.Lock()
	n.hang[path] = stalled
	n.mutex.Unlock()
	n.t.Cleanup(func() { close(stalled) })
}

func (n *newsroom) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	n.mutex.Lock()
	items, known := n.feeds[r.URL.Path]
	name, hang, raw := n.names[r.URL.Path], n.hang[r.URL.Path], n.raw[r.URL.Path]
	moved := n.moved[r.URL.Path]
	n.mutex.Unlock()
	if moved != "" {
		http.Redirect(w, r, moved, http.StatusMovedPermanently)
		return
	}
	if hang != nil {
		select {
		case <-hang:
		case <-r.Context().Done():
		}
		return
	}
	if page, ok := pages[r.URL.Path]; ok {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = w.Write([]byte(page))
		return
	}
	if raw != "" {
		w.Header().Set("Content-Type", "application/feed+json")
		_, _ = w.Write([]byte(raw))
		return
	}
	if !known {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", "application/rss+xml")
	_, _ = w.Write([]byte(n.document(name, items)))
}

// document writes a feed.
func (n *newsroom) document(name string, items []item) string {
	var b strings.Builder
	b.WriteString(`<rss version="2.0"><channel><title>` + escape(name) + `</title><link>https://news.example/</link>`)
	for _, i := range items {
		link := i.link
		if link == "" {
			link = "https://news.example/" + strings.ReplaceAll(strings.ToLower(i.title), " ", "-")
		}
		fmt.Fprintf(&b, `<item><title>%s</title><link>%s</link><guid>%s</guid><author>%s</author><pubDate>%s</pubDate><description>%s</description></item>`,
			escape(i.title), escape(link), escape(link), escape(i.author), noon.Add(-i.age).Format(time.RFC1123Z), escape(i.body))
	}
	b.WriteString(`</channel></rss>`)
	return b.String()
}

func escape(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s))
	return b.String()
}

func (n *newsroom) clock() time.Time {
	n.mutex.Lock()
	defer n.mutex.Unlock()
	return n.now
}

// open opens the store, as another process would.
func (n *newsroom) open() *store.Store {
	n.t.Helper()
	kept, err := store.Open(context.Background(), n.data, n.clock)
	if err != nil {
		n.t.Fatal(err)
	}
	n.t.Cleanup(func() { _ = kept.Close() })
	if _, err := kept.Subscribe(context.Background(), n.config.Feeds); err != nil {
		n.t.Fatal(err)
	}
	return kept
}

func (n *newsroom) poller(kept *store.Store) *poll.Poller {
	return poll.New(poll.Options{
		Book: kept, Client: fetch.New(fetch.Options{Clock: n.clock, HeaderTimeout: n.waits}), Clock: n.clock,
		Parse: func(ctx context.Context, body []byte, contentType, url string) (feeds.Feed, error) {
			return parse.Feed(ctx, body, parse.Options{ContentType: contentType, URL: url})
		},
		Subscriptions: n.subscriptions,
	})
}

func (n *newsroom) subscriptions() []feeds.Subscription {
	n.mutex.Lock()
	defer n.mutex.Unlock()
	return n.config.Feeds
}

// take puts a config that was read anew in the place of the present one.
func (n *newsroom) take(now *config.Config) {
	n.mutex.Lock()
	defer n.mutex.Unlock()
	n.config = now
}

// refresh polls all feeds before the reader starts.
func (n *newsroom) refresh(kept *store.Store) {
	n.t.Helper()
	summary, err := n.poller(kept).Refresh(context.Background(), poll.Request{Force: true}, nil)
	if err != nil || summary.Failed > 0 {
		n.t.Fatalf("refresh: %+v, %v", summary, err)
	}
}

func (n *newsroom) options(kept *store.Store) Options {
	return Options{
		Store: kept, Poller: n.poller(kept), Config: n.config, Clock: n.clock,
		AddFeed: func(_ context.Context, address string) (string, error) {
			if strings.Contains(address, "nowhere") {
				return "", errors.New("there is no feed at " + address)
			}
			n.added = append(n.added, address)
			return address, nil
		},
	}
}

// reader starts a reader on what the newsroom has, on a screen of that size.
func (n *newsroom) reader(kept *store.Store, width, height int) *screentest.Screen {
	n.t.Helper()
	return n.start(n.options(kept), width, height)
}

func (n *newsroom) start(options Options, width, height int) *screentest.Screen {
	n.t.Helper()
	model := New(context.Background(), options)
	n.t.Cleanup(model.end)
	return screentest.New(n.t, model, width, height)
}

// unread counts what the store says is unread, without the reader's help.
func (n *newsroom) unread(kept *store.Store) int {
	n.t.Helper()
	count, err := kept.Count(context.Background(), store.Filter{Unread: true})
	if err != nil {
		n.t.Fatal(err)
	}
	return count
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// indexNow puts all that is stored into the search index, as a refresh does in the background.
func indexNow(t *testing.T, kept *store.Store) {
	t.Helper()
	if err := article.Index(context.Background(), kept, nil); err != nil {
		t.Fatal(err)
	}
}
