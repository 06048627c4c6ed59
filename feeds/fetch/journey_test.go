package fetch

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"strconv"
	"strings"
	"testing"

	"broadsheet/feeds"
)

// redirector answers /301/302/end with a 301 to /302/end and so on; the last element is a document.
func redirector(w http.ResponseWriter, r *http.Request) {
	first, rest, more := strings.Cut(strings.TrimPrefix(r.URL.Path, "/"), "/")
	status, err := strconv.Atoi(first)
	if err != nil || !more {
		fmt.Fprint(w, "a document")
		return
	}
	w.Header().Set("Location", "/"+rest)
	w.WriteHeader(status)
}

func TestOnlyThePermanentBeginningIsRemembered(t *testing.T) {
	server := serve(t, redirector)
	tests := []struct{ path, permanent string }{
		{"/end", ""},
		{"/301/end", "/end"},
		{"/308/end", "/end"},
		{"/301/308/end", "/end"},
		{"/302/end", ""},
		{"/303/end", ""},
		{"/307/end", ""},
		{"/301/302/end", "/302/end"},
		{"/302/301/end", ""},
		{"/301/307/301/end", "/307/301/end"},
	}
	client := newClient(t, Options{})
	for _, test := range tests {
		response := get(t, client, Request{URL: server.URL + test.path})
		want := test.permanent
		if want != "" {
			want = server.URL + want
		}
		if response.Permanent != want {
			t.Errorf("%s: permanent %q, want %q", test.path, response.Permanent, want)
		}
		if response.URL != server.URL+"/end" || string(response.Body) != "a document" {
			t.Errorf("%s ended at %s with %q", test.path, response.URL, response.Body)
		}
	}
}

func TestRedirectsThatLeadNowhere(t *testing.T) {
	var requests int
	server := serve(t, func(w http.ResponseWriter, r *http.Request) {
		requests++
		switch r.URL.Path {
		case "/circle":
			w.Header().Set("Location", "/circle#again")
		case "/ftp":
			w.Header().Set("Location", "ftp://example.org/feed")
		case "/garbage":
			w.Header().Set("Location", "http://exa mple/%zz")
		case "/nowhere":
		default:
			n, _ := strconv.Atoi(r.URL.Path[1:])
			w.Header().Set("Location", fmt.Sprintf("/%d", n+1))
		}
		w.WriteHeader(http.StatusFound)
	})
	tests := []struct {
		path, text string
		requests   int
	}{
		{"/circle", "redirects in a circle", 1},
		{"/ftp", "not a web address", 1},
		{"/garbage", "not a web address", 1},
		{"/nowhere", "without saying where to", 1},
		{"/0", "more than 10 times", 11},
	}
	client := newClient(t, Options{})
	for _, test := range tests {
		requests = 0
		problem := failure(t, client, Request{URL: server.URL + test.path})
		if problem.Kind != Redirected || !strings.Contains(problem.Problem, test.text) {
			t.Errorf("%s: %v", test.path, problem)
		}
		if requests != test.requests {
			t.Errorf("%s: %d requests, want %d", test.path, requests, test.requests)
		}
	}
}

func TestTenRedirectsAreFollowed(t *testing.T) {
	server := serve(t, redirector)
	get(t, newClient(t, Options{}), Request{URL: server.URL + strings.Repeat("/302", 10) + "/end"})
}

func TestPrivateHeadersStayWithTheirHost(t *testing.T) {
	var seen []http.Header
	record := func(w http.ResponseWriter, r *http.Request) {
		seen = append(seen, r.Header)
		if to := r.URL.Query().Get("to"); to != "" {
			http.Redirect(w, r, to, http.StatusFound)
		}
	}
	home, other := serve(t, record), serve(t, record)
	request := Request{
		URL:     home.URL + "/?to=/again%3Fto%3D" + other.URL + "/%3Fto%3D" + home.URL + "/end",
		ETag:    `"v"`,
		Headers: map[string]string{"X-Key": "hidden", "Cookie": "a=b"},
		User:    feeds.Secret{Value: "me"}, Password: feeds.Secret{Value: "hidden"},
	}
	get(t, newClient(t, Options{}), request)
	if len(seen) != 4 {
		t.Fatalf("%d requests, want 4", len(seen))
	}
	for hop, mine := range []bool{true, true, false, false} { // a host that was left stays left
		for _, name := range []string{"X-Key", "Cookie", "Authorization"} {
			if got := seen[hop].Get(name) != ""; got != mine {
				t.Errorf("hop %d: %s sent %t, want %t", hop, name, got, mine)
			}
		}
		if seen[hop].Get("If-None-Match") != `"v"` || seen[hop].Get("Referer") != "" {
			t.Errorf("hop %d: %v", hop, seen[hop])
		}
	}
}

func TestFromHTTPSToHTTPIsNeverPermanentNorTrusted(t *testing.T) {
	var asked, authorised bool
	plain := serve(t, func(_ http.ResponseWriter, r *http.Request) {
		asked, authorised = true, r.Header.Get("X-Key") != ""
	})
	secure := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "http://example.com/feed", http.StatusMovedPermanently)
	}))
	defer secure.Close()
	client := newClient(t, Options{Dial: func(ctx context.Context, network, address string) (net.Conn, error) {
		server := plain
		if strings.HasSuffix(address, ":443") {
			server = secure
		}
		return (&net.Dialer{}).DialContext(ctx, network, server.Listener.Addr().String())
	}})
	client.transport.TLSClientConfig = secure.Client().Transport.(*http.Transport).TLSClientConfig
	response := get(t, client, Request{URL: "https://example.com/feed", Headers: map[string]string{"X-Key": "hidden"}})
	if response.Permanent != "" || response.URL != "http://example.com/feed" {
		t.Errorf("ended at %q, moved to %q", response.URL, response.Permanent)
	}
	if !asked || authorised {
		t.Errorf("plain http asked: %t, with a private header: %t", asked, authorised)
	}
}

func TestCredentialsInTheAddress(t *testing.T) {
	var user, password string
	server := serve(t, func(w http.ResponseWriter, r *http.Request) {
		user, password, _ = r.BasicAuth()
		redirector(w, r)
	})
	address := strings.Replace(server.URL, "http://", "http://me:pa%3Ass@", 1)
	response := get(t, newClient(t, Options{}), Request{URL: address + "/301/end"})
	if user != "me" || password != "pa:ss" {
		t.Errorf("authorised as %q, %q", user, password)
	}
	if strings.Contains(response.URL, "ss@") || response.Permanent != "" {
		t.Errorf("the answer names %q and %q", response.URL, response.Permanent)
	}
}
