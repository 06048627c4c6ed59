package cli

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"html"
	"image"
	"image/color"
	"image/png"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"broadsheet/feeds/fetch"
	"broadsheet/ui"
	"broadsheet/ui/screentest"
)

// The stories are each told from the user's side: a home with a config file, the reader on a screen, all of it wired as
// the program wires it, and sites behind a cable that can be pulled out.

// world is all sites there are: whatever host is asked, one server on this machine answers for it.
type world struct {
	mutex   sync.Mutex
	answers map[string]answer // by host and path
	pulled  bool              // the cable
	address string
}

type answer struct{ kind, body string }

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{answers: map[string]answer{}}
	server := httptest.NewServer(w)
	t.Cleanup(server.Close)
	w.address = server.Listener.Addr().String()
	return w
}

func (w *world) ServeHTTP(out http.ResponseWriter, r *http.Request) {
	w.mutex.Lock()
	found, ok := w.answers[r.Host+r.URL.Path]
	w.mutex.Unlock()
	if !ok {
		http.NotFound(out, r)
		return
	}
	out.Header().Set("Content-Type", found.kind)
	_, _ = out.Write([]byte(found.body))
}

// dial connects every host to the server; without the cable, none, as a machine without a network says it.
func (w *world) dial(ctx context.Context, network, _ string) (net.Conn, error) {
	w.mutex.Lock()
	pulled := w.pulled
	w.mutex.Unlock()
	if pulled {
		return nil, &net.OpError{Op: "dial", Net: network, Err: syscall.ENETUNREACH}
	}
	return new(net.Dialer).DialContext(ctx, network, w.address)
}

func (w *world) pull() {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	w.pulled = true
}

func (w *world) put(place, kind, body string) {
	w.mutex.Lock()
	defer w.mutex.Unlock()
	w.answers[place] = answer{kind, body}
}

// news is an article of a feed.
type news struct {
	title, body string
	at          time.Time
}

// gazette puts a feed on a host, under /feed.xml.
func (w *world) gazette(host, name string, items ...news) {
	var b strings.Builder
	fmt.Fprintf(&b, "<rss version='2.0'><channel><title>%s</title><link>http://%s/</link>", name, host)
	for _, item := range items {
		link := "http://" + host + "/" + strings.ReplaceAll(strings.ToLower(item.title), " ", "-")
		fmt.Fprintf(&b, "<item><title>%s</title><link>%s</link><guid>%s</guid><pubDate>%s</pubDate><description>%s</description></item>",
			item.title, link, link, item.at.Format(time.RFC1123Z), html.EscapeString(item.body))
	}
	b.WriteString("</channel></rss>")
	w.put(host+"/feed.xml", "application/rss+xml", b.String())
}

// drawing is a picture that changes from its left to its right.
func drawing(t *testing.T) string {
	t.Helper()
	drawn := image.NewRGBA(image.Rect(0, 0, 480, 240))
	for i := range 480 * 240 {
		drawn.Set(i%480, i/480, color.RGBA{R: 200, G: uint8(i % 480 / 2), A: 255})
	}
	var b bytes.Buffer
	if err := png.Encode(&b, drawn); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// tale is some paragraphs, each with sentences that are found nowhere else in it.
func tale(of string, paragraphs int) string {
	var b strings.Builder
	for i := range paragraphs {
		fmt.Fprintf(&b, "<p>In chapter %d of %s the pilot rowed %d miles against the tide. Nobody on the quay had seen ship number %d before, and the harbour master wrote that down with care.</p>", i+1, of, i+3, i+100)
	}
	return b.String()
}

// sitting is the reader while somebody sits before it.
type sitting struct {
	*screentest.Screen
	t    *testing.T
	at   *Place
	stop context.CancelFunc
}

// sit opens the reader as the program does.
func (h *home) sit(w *world, width, height int) *sitting {
	h.t.Helper()
	at := &Place{
		Stdin: strings.NewReader(""), Stdout: new(bytes.Buffer), Stderr: new(bytes.Buffer),
		Getenv:  func(name string) string { return map[string]string{"HOME": h.path}[name] },
		Clock:   func() time.Time { return h.clock },
		Version: "test", Example: []byte(exampleConfig),
		network: fetch.New(fetch.Options{Clock: func() time.Time { return h.clock }, Dial: w.dial}),
	}
	ctx, stop := context.WithCancel(context.Background())
	options, err := at.prepareReader(ctx)
	if err != nil {
		h.t.Fatal(err)
	}
	s := &sitting{screentest.New(h.t, ui.New(ctx, options), width, height), h.t, at, stop}
	h.t.Cleanup(func() {
		stop()
		_ = at.close()
	})
	return s
}

// leave ends the reader from wherever one is.
func (s *sitting) leave() {
	s.t.Helper()
	s.Press("Q")
	if err := s.WaitEnd(); err != nil {
		s.t.Fatal(err)
	}
	s.stop()
	if err := s.at.close(); err != nil {
		s.t.Fatal(err)
	}
}

// listed is what `broadsheet list` says, with more flags.
func (h *home) listed(flags ...string) []articleRecord {
	h.t.Helper()
	var found []articleRecord
	out := h.must(append([]string{"list", "--json"}, flags...)...)
	if err := json.Unmarshal([]byte(out), &found); err != nil {
		h.t.Fatal(errors.Join(err, errors.New(out)))
	}
	return found
}

func titles(list []articleRecord) []string {
	var found []string
	for _, r := range list {
		found = append(found, r.Title)
	}
	return found
}
