package fetch

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

// serve starts a server for the test.
func serve(t *testing.T, handler http.HandlerFunc) *httptest.Server {
	t.Helper()
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	return server
}

// newClient returns a client with short timeouts that leaves no connection behind.
func newClient(t *testing.T, options Options) *Client {
	t.Helper()
	client := New(options)
	t.Cleanup(client.transport.CloseIdleConnections)
	return client
}

func get(t *testing.T, client *Client, request Request) Response {
	t.Helper()
	response, err := client.Get(t.Context(), request)
	if err != nil {
		t.Fatalf("Get: %v", err)
	}
	return response
}

// failure returns the *Error that the request must end with.
func failure(t *testing.T, client *Client, request Request) *Error {
	t.Helper()
	_, err := client.Get(t.Context(), request)
	var problem *Error
	if !errors.As(err, &problem) {
		t.Fatalf("Get returned %v, want an *Error", err)
	}
	return problem
}

func TestRequestShowsGoodManners(t *testing.T) {
	var seen *http.Request
	server := serve(t, func(_ http.ResponseWriter, r *http.Request) { seen = r })
	client := newClient(t, Options{UserAgent: "Broadsheet/1.2 (+https://example.org/broadsheet)"})
	get(t, client, Request{URL: server.URL + "/feed?a=1&b=%20x&&c", Accept: AcceptFeed})

	want := map[string]string{
		"User-Agent": "Broadsheet/1.2 (+https://example.org/broadsheet)", "Accept": AcceptFeed, "Accept-Encoding": "gzip",
		"Cookie": "", "Referer": "", "If-None-Match": "", "If-Modified-Since": "", "Authorization": "",
	}
	for name, value := range want {
		if got := seen.Header.Get(name); got != value {
			t.Errorf("%s: %q, want %q", name, got, value)
		}
	}
	if seen.Method != http.MethodGet || seen.RequestURI != "/feed?a=1&b=%20x&&c" {
		t.Errorf("asked %s %s", seen.Method, seen.RequestURI)
	}
}

func TestValidatorsGoBackByteForByte(t *testing.T) {
	tests := []struct{ etag, date string }{
		{`"abc"`, "Sun, 22 Nov 2026 10:00:00 GMT"},
		{`W/"weak-gzip"`, "Sunday, 22-Nov-26 10:00:00 GMT"},
		{`unquoted`, "yesterday  at ten"},
		{`"with "quotes" and, commas"`, "0"},
		{"\"\xe9\xff\"", ""},
	}
	for _, test := range tests {
		var etag, date string
		server := serve(t, func(w http.ResponseWriter, r *http.Request) {
			etag, date = r.Header.Get("If-None-Match"), r.Header.Get("If-Modified-Since")
			w.Header()["Etag"] = []string{test.etag}
			w.Header()["Last-Modified"] = []string{test.date}
			w.WriteHeader(http.StatusNotModified)
		})
		response := get(t, newClient(t, Options{}), Request{URL: server.URL, ETag: test.etag, LastModified: test.date})
		if etag != test.etag || date != test.date {
			t.Errorf("sent %q and %q, want %q and %q", etag, date, test.etag, test.date)
		}
		if response.ETag != test.etag || response.LastModified != test.date || !response.NotModified {
			t.Errorf("received %+v", response)
		}
	}
}

func TestConnectionsAreKept(t *testing.T) {
	var connections atomic.Int32
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/moved":
			http.Redirect(w, r, "/feed", http.StatusFound)
		case "/missing":
			http.Error(w, strings.Repeat("nothing here ", 100), http.StatusNotFound)
		case "/same":
			w.WriteHeader(http.StatusNotModified)
		default:
			fmt.Fprint(w, strings.Repeat("text ", 5000))
		}
	}))
	server.Config.ConnState = func(_ net.Conn, state http.ConnState) {
		if state == http.StateNew {
			connections.Add(1)
		}
	}
	server.Start()
	defer server.Close()
	client := newClient(t, Options{})
	for range 5 {
		for _, path := range []string{"/feed", "/moved", "/missing", "/same"} {
			get(t, client, Request{URL: server.URL + path})
		}
	}
	if n := connections.Load(); n != 1 {
		t.Errorf("%d connections for requests one after the other, want 1", n)
	}
}

func TestAddressesThatCannotBeAsked(t *testing.T) {
	tests := []string{
		"", "example.org", "ftp://example.org/", "file:///etc/passwd", "javascript:alert(1)", "http://", "https:///feed",
		"http://[::1", "http://exa mple.org/", "http://\u202eexample.org/", "http://example.org:port/", "data:text/xml,<rss/>",
	}
	client := newClient(t, Options{})
	for _, address := range tests {
		if problem := failure(t, client, Request{URL: address}); problem.Kind != Unusable {
			t.Errorf("%q: kind %d, %v", address, problem.Kind, problem)
		}
	}
}

func TestUserHeadersReachTheHostButCannotBreakTheRequest(t *testing.T) {
	var seen http.Header
	server := serve(t, func(_ http.ResponseWriter, r *http.Request) { seen = r.Header })
	client := newClient(t, Options{})
	get(t, client, Request{URL: server.URL, ETag: `"a"`, Headers: map[string]string{
		"cookie": "session=1", "User-Agent": "Mine/1", "Accept-Encoding": "br", "If-None-Match": `"forged"`, "Content-Length": "7",
	}})
	want := map[string]string{
		"Cookie": "session=1", "User-Agent": "Mine/1", "Accept-Encoding": "gzip", "If-None-Match": `"a"`, "Content-Length": "",
	}
	for name, value := range want {
		if seen.Get(name) != value {
			t.Errorf("%s: %q, want %q", name, seen.Get(name), value)
		}
	}
	for _, headers := range []map[string]string{{"X-Key": "one\r\nX-Other: two"}, {"Bad Name": "x"}, {"": "x"}} {
		if problem := failure(t, client, Request{URL: server.URL, Headers: headers}); problem.Kind != Unusable {
			t.Errorf("%v: %v", headers, problem)
		}
	}
}

func TestAdmitStopsEveryHop(t *testing.T) {
	target := serve(t, func(http.ResponseWriter, *http.Request) { t.Error("the blocked host was asked") })
	server := serve(t, func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, target.URL, http.StatusFound)
	})
	blocked := errors.New("blocked")
	_, err := newClient(t, Options{}).Get(t.Context(), Request{URL: server.URL, Admit: func(host string) error {
		if host == Host(target.URL) {
			return blocked
		}
		return nil
	}})
	if !errors.Is(err, blocked) {
		t.Errorf("Get returned %v", err)
	}
}

func TestHostIsCountedByNameAndUnusualPort(t *testing.T) {
	tests := map[string]string{
		"http://Example.ORG/feed":       "example.org",
		"https://example.org:443/":      "example.org",
		"http://example.org:80/":        "example.org",
		"http://example.org:8080/":      "example.org:8080",
		"https://user:pass@example.org": "example.org",
		"http://bücher.example/":        "xn--bcher-kva.example",
		"http://[::1]:8080/x":           "[::1]:8080",
		"http://under_score.example/":   "under_score.example",
		"broadsheet:welcome":            "",
		"::":                            "",
	}
	for address, want := range tests {
		if got := Host(address); got != want {
			t.Errorf("Host(%q) = %q, want %q", address, got, want)
		}
	}
}

func TestCancelEndsARequestAtOnce(t *testing.T) {
	started := make(chan struct{})
	server := serve(t, func(_ http.ResponseWriter, r *http.Request) {
		close(started)
		<-r.Context().Done()
	})
	ctx, cancel := context.WithCancel(t.Context())
	go func() {
		<-started
		cancel()
	}()
	begin := time.Now()
	_, err := newClient(t, Options{}).Get(ctx, Request{URL: server.URL})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("Get returned %v", err)
	}
	if took := time.Since(begin); took > 10*time.Second {
		t.Errorf("cancelling took %v", took)
	}
}
