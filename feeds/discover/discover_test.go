package discover_test

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"reflect"
	"strings"
	"sync"
	"testing"

	"broadsheet/feeds/discover"
	"broadsheet/feeds/fetch"
)

const feedBody = `<rss version="2.0"><channel><title>The &lt;b&gt;Post&lt;/b&gt;</title></channel></rss>`

// web is a server that answers for every host, and remembers what it was asked.
type web struct {
	client *fetch.Client
	mutex  sync.Mutex
	asked  []string
}

// serve starts a web of pages by "host/path". A page that begins with a number answers with that status.
func serve(t *testing.T, pages map[string]string) *web {
	t.Helper()
	w := &web{}
	server := httptest.NewServer(http.HandlerFunc(func(response http.ResponseWriter, request *http.Request) {
		address := request.Host + request.URL.RequestURI()
		w.mutex.Lock()
		w.asked = append(w.asked, address)
		w.mutex.Unlock()
		body, found := pages[address]
		status := http.StatusOK
		if !found {
			status = http.StatusNotFound
		}
		if location, ok := strings.CutPrefix(body, "moved to "); ok {
			http.Redirect(response, request, location, http.StatusMovedPermanently)
			return
		}
		if _, err := fmt.Sscanf(body, "%d", &status); err == nil {
			body = ""
		}
		kind := "text/html; charset=utf-8"
		if strings.HasPrefix(body, "<rss") {
			kind = "application/rss+xml"
		}
		response.Header().Set("Content-Type", kind)
		response.WriteHeader(status)
		fmt.Fprint(response, body)
	}))
	t.Cleanup(server.Close)
	w.client = fetch.New(fetch.Options{Dial: func(ctx context.Context, network, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, network, server.Listener.Addr().String())
	}})
	return w
}

func TestFeedsAreFound(t *testing.T) {
	tests := map[string]struct {
		address string
		pages   map[string]string
		want    []string
		asked   int // requests that it takes
	}{
		"the address is a feed": {
			"http://site.example/rss", map[string]string{"site.example/rss": feedBody}, []string{"http://site.example/rss"}, 1,
		},
		"the feed has moved": {
			"http://site.example/rss",
			map[string]string{"site.example/rss": "moved to http://new.example/feed", "new.example/feed": feedBody},
			[]string{"http://new.example/feed"},
			2,
		},
		"the scheme of feed readers": {
			"feed://http://site.example/rss", map[string]string{"site.example/rss": feedBody}, []string{"http://site.example/rss"}, 1,
		},
		"the page declares them": {
			"http://site.example/news/",
			map[string]string{"site.example/news/": `<html><head><base href="/other/">
				<link rel="alternate" type="application/rss+xml" title="Comments on &amp; off" href="/comments.rss">
				<link rel="Alternate" type="application/atom+xml; charset=utf-8" href="posts.atom">
				<link rel="alternate" type="application/json" href="/wp-json/">
				<link rel="stylesheet" type="text/css" href="/style.css">
				<link rel="alternate" type="application/atom+xml" href="/other/posts.atom">
				<link rel="feed" href="https://feeds.example/json"></head></html>`},
			[]string{"http://site.example/other/posts.atom", "https://feeds.example/json", "http://site.example/comments.rss"},
			1,
		},
		"the page links one in its text": {
			"http://site.example/",
			map[string]string{"site.example/": `<html><p><a href="/about">About</a> <a href="/blog/atom.xml">Feed</a>`, "site.example/blog/atom.xml": feedBody},
			[]string{"http://site.example/blog/atom.xml"},
			2,
		},
		"a usual path": {
			"http://site.example/deep/page",
			map[string]string{"site.example/deep/page": "<html>", "site.example/rss": feedBody, "site.example/feed.xml": feedBody},
			[]string{"http://site.example/rss"},
			3,
		},
		"a channel": {
			"http://www.youtube.com/channel/UC7",
			map[string]string{"www.youtube.com/feeds/videos.xml?channel_id=UC7": feedBody},
			[]string{"http://www.youtube.com/feeds/videos.xml?channel_id=UC7"},
			1,
		},
		"a playlist": {
			"http://www.youtube.com/watch?v=1&list=PL7",
			map[string]string{"www.youtube.com/feeds/videos.xml?playlist_id=PL7": feedBody},
			[]string{"http://www.youtube.com/feeds/videos.xml?playlist_id=PL7"},
			1,
		},
		"a video": {
			"http://www.youtube.com/watch?v=1",
			map[string]string{"www.youtube.com/watch?v=1": `<html><meta itemprop="channelId" content="UC7">`},
			[]string{"http://www.youtube.com/feeds/videos.xml?channel_id=UC7"},
			1,
		},
		"a subreddit": {
			"http://www.reddit.com/r/bridges/",
			map[string]string{"www.reddit.com/r/bridges/.rss": feedBody},
			[]string{"http://www.reddit.com/r/bridges/.rss"},
			1,
		},
		"a repository": {
			"http://github.com/ada/weir",
			map[string]string{"github.com/ada/weir/releases.atom": feedBody, "github.com/ada/weir/commits.atom": feedBody},
			[]string{"http://github.com/ada/weir/releases.atom", "http://github.com/ada/weir/commits.atom"},
			3,
		},
		"a profile": {
			"http://social.example/@ada",
			map[string]string{"social.example/@ada": "<html>", "social.example/@ada.rss": feedBody},
			[]string{"http://social.example/@ada.rss"},
			2,
		},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			web := serve(t, test.pages)
			found, err := discover.Feeds(t.Context(), web.client, test.address)
			if err != nil {
				t.Fatal(err)
			}
			var addresses []string
			for _, candidate := range found {
				addresses = append(addresses, candidate.URL)
			}
			if !reflect.DeepEqual(addresses, test.want) {
				t.Errorf("found %q, want %q", addresses, test.want)
			}
			if len(web.asked) != test.asked {
				t.Errorf("asked %d times: %q; want %d", len(web.asked), web.asked, test.asked)
			}
		})
	}
}

func TestCandidatesAreNamed(t *testing.T) {
	web := serve(t, map[string]string{
		"site.example/rss": feedBody,
		"site.example/":    `<link rel="alternate" type="application/rss+xml" title="All &amp; everything` + "\x1b[31m" + `" href="/rss">`,
	})
	for address, want := range map[string]discover.Candidate{
		"http://site.example/rss": {URL: "http://site.example/rss", Title: "The Post", Type: "application/rss+xml"},
		"http://site.example/":    {URL: "http://site.example/rss", Title: "All & everything", Type: "application/rss+xml"},
	} {
		found, err := discover.Feeds(t.Context(), web.client, address)
		if err != nil || len(found) != 1 || found[0] != want {
			t.Errorf("%s: found %+v, %v; want %+v", address, found, err, want)
		}
	}
}

func TestASiteWithoutFeedsIsAskedLittle(t *testing.T) {
	web := serve(t, map[string]string{"site.example/": "<html>"})
	if _, err := discover.Feeds(t.Context(), web.client, "http://site.example/"); !errors.Is(err, discover.ErrNone) {
		t.Errorf("error %v, want %v", err, discover.ErrNone)
	}
	if len(web.asked) > 8 {
		t.Errorf("asked %d times: %q", len(web.asked), web.asked)
	}
}

func TestAServerThatRefusesIsNotAskedOn(t *testing.T) {
	tests := map[string]struct {
		address string
		pages   map[string]string
		asked   int
		want    string
	}{
		"at the page":    {"http://site.example/", map[string]string{"site.example/": "429"}, 1, "asked too often"},
		"at a guess":     {"http://site.example/", map[string]string{"site.example/": "<html>", "site.example/feed": "429"}, 2, discover.ErrNone.Error()},
		"at a form":      {"http://www.reddit.com/r/a", map[string]string{"www.reddit.com/r/a/.rss": "403"}, 1, "refuses access"},
		"page not there": {"http://site.example/typo", nil, 1, "404"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			web := serve(t, test.pages)
			_, err := discover.Feeds(t.Context(), web.client, test.address)
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error %v, want %q", err, test.want)
			}
			if len(web.asked) != test.asked {
				t.Errorf("asked %d times: %q; want %d", len(web.asked), web.asked, test.asked)
			}
		})
	}
}

func TestNoNetworkCanBeTold(t *testing.T) {
	client := fetch.New(fetch.Options{Dial: func(context.Context, string, string) (net.Conn, error) {
		return nil, &net.DNSError{Err: "no such host", Name: "site.example", IsNotFound: true}
	}})
	for _, address := range []string{"http://site.example/", "http://www.reddit.com/r/a"} {
		if _, err := discover.Feeds(t.Context(), client, address); !fetch.Offline(err) {
			t.Errorf("%s: error %v is not known as offline", address, err)
		}
	}
}

func TestWhatIsNoAddressIsRefused(t *testing.T) {
	for _, address := range []string{"", "file:///etc/passwd", "ftp://site.example/", "http://", "https://%zz"} {
		if found, err := discover.Feeds(t.Context(), nil, address); err == nil {
			t.Errorf("%q: found %v", address, found)
		}
	}
}
