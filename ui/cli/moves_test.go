package cli

import (
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"broadsheet/store"
)

// movingFeed is a server whose feed has moved for good.
func movingFeed(t *testing.T) *httptest.Server {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/old" {
			http.Redirect(w, r, "/new", http.StatusMovedPermanently)
			return
		}
		if r.Header.Get("If-None-Match") == `"1"` {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		w.Header().Set("Etag", `"1"`)
		_, _ = w.Write([]byte(`<rss version="2.0"><channel><title>Wanderer</title><item><title>One</title><link>http://a.example/1</link></item></channel></rss>`))
	}))
	t.Cleanup(server.Close)
	return server
}

func TestAMovedFeedIsFollowedOnlyWithConsent(t *testing.T) {
	for _, test := range []struct {
		setting string
		follows bool
	}{{"ask", false}, {"always", true}, {"never", false}} {
		t.Run(test.setting, func(t *testing.T) {
			server, h := movingFeed(t), newHome(t)
			text := "feeds:\n  - " + server.URL + "/old  # mine\nrefresh: {follow_moves: " + test.setting + "}\n"
			h.writeConfig(text)
			for range 3 {
				h.must("refresh", "--force")
			}
			want := text
			if test.follows {
				want = strings.Replace(text, "/old", "/new", 1)
			}
			if got := h.readConfig(); got != want {
				t.Errorf("config:\n%s\nwant\n%s", got, want)
			}
			feeds := h.must("feeds", "--json")
			if test.follows && (!strings.Contains(feeds, `/new","title":"Wanderer"`) || !strings.Contains(feeds, `"total":1`)) {
				t.Errorf("the articles did not come along: %s", feeds)
			}
			if said := strings.Contains(h.must("feeds"), "moved to"); said != (test.setting == "ask") {
				t.Errorf("moved is said: %v", said)
			}
			if out := h.must("refresh", "--force"); !strings.Contains(out, " 0 new") {
				t.Errorf("articles came twice: %s", out)
			}
		})
	}
}

func TestAMovedFeedIsFollowedFromTheReader(t *testing.T) {
	server, h := movingFeed(t), newHome(t)
	h.writeConfig("feeds:\n  - " + server.URL + "/old  # mine\n")
	h.must("refresh")
	path := filepath.Join(h.path, ".config", "broadsheet", "config.yaml")
	kept, err := store.Open(t.Context(), filepath.Join(h.path, ".local", "share", "broadsheet"), func() time.Time { return h.clock })
	if err != nil {
		t.Fatal(err)
	}
	defer kept.Close()
	if err := followMove(t.Context(), kept, path, server.URL+"/old", server.URL+"/new"); err != nil {
		t.Fatal(err)
	}
	if got := h.readConfig(); !strings.Contains(got, "/new  # mine") {
		t.Errorf("config: %s", got)
	}
	all, err := kept.Feeds(t.Context())
	if err != nil || len(all) != 1 || all[0].URL != server.URL+"/new" || all[0].Articles != 1 {
		t.Errorf("feeds: %+v, %v", all, err)
	}
}
