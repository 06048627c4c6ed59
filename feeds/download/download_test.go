package download

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"broadsheet/feeds"
	"broadsheet/feeds/fetch"
)

// host serves one file, and a client to get it with.
func host(t *testing.T, serve http.HandlerFunc) (address string, from Fetch) {
	t.Helper()
	server := httptest.NewServer(serve)
	t.Cleanup(server.Close)
	return server.URL, func(ctx context.Context, request fetch.Request) (fetch.Response, error) {
		response, err := fetch.New(fetch.Options{}).Get(ctx, request)
		if err == nil && response.Problem() != "" {
			err = errors.New(response.Problem())
		}
		return response, err
	}
}

func names(t *testing.T, folder string) []string {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, entry := range entries {
		found = append(found, entry.Name())
	}
	return found
}

func TestFileIsSavedWholeAndTakesNobodysPlace(t *testing.T) {
	sound := bytes.Repeat([]byte("sound"), 100_000)
	address, from := host(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "audio/mpeg")
		_, _ = w.Write(sound)
	})
	folder := filepath.Join(t.TempDir(), "new", "folder")
	file := feeds.Enclosure{URL: address + "/media/Episode%2012.mp3?token=1"}
	var last Progress
	for _, want := range []string{"Episode 12.mp3", "Episode 12 (2).mp3", "Episode 12 (3).mp3"} {
		path, err := Save(t.Context(), from, file, folder, func(p Progress) { last = p })
		if err != nil || filepath.Base(path) != want {
			t.Fatalf("%q, %v; want %q", path, err, want)
		}
		if body, err := os.ReadFile(path); err != nil || !bytes.Equal(body, sound) {
			t.Errorf("%d bytes were saved, %v", len(body), err)
		}
	}
	if last.Done != int64(len(sound)) {
		t.Errorf("the last report: %+v", last)
	}
	if found := names(t, folder); len(found) != 3 {
		t.Errorf("in the folder: %q", found)
	}
}

func TestNothingIsLeftOfAFileThatDidNotCome(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	address, from := host(t, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/broken.mp3":
			w.Header().Set("Content-Length", "5000")
			_, _ = w.Write(make([]byte, 3000))
		case "/gone.mp3":
			http.Error(w, "gone", http.StatusGone)
		default:
			_, _ = w.Write(make([]byte, 3000))
			w.(http.Flusher).Flush()
			<-r.Context().Done()
		}
	})
	folder := t.TempDir()
	for _, name := range []string{"broken.mp3", "gone.mp3", "endless.mp3"} {
		_, err := Save(ctx, from, feeds.Enclosure{URL: address + "/" + name}, folder, func(Progress) {
			if name == "endless.mp3" {
				if found := names(t, folder); !slices.Equal(found, []string{"endless.mp3.part"}) {
					t.Errorf("on its way: %q", found)
				}
				stop()
			}
		})
		if err == nil {
			t.Errorf("%s came", name)
		}
	}
	if found := names(t, folder); len(found) != 0 {
		t.Errorf("left behind: %q", found)
	}
}

func TestNamesAreSafe(t *testing.T) {
	for _, test := range []struct {
		address, title, answered, kind, want string
	}{
		{"https://example.org/a/b.mp3", "", "", "", "b.mp3"},
		{"https://example.org/play/123", "Episode 3: Tides", "", "audio/mpeg; x=1", "Episode 3- Tides.mp3"},
		{"https://example.org/play", "", "https://cdn.example/x.m4a?s=1", "", "x.m4a"},
		{"https://example.org/..%2f..%2f.bashrc", "", "", "", "bashrc"},
		{"https://example.org/%2e%2e%2fetc%2fpasswd.txt", "", "", "", "passwd.txt"},
		{"https://example.org/a%5Cb%00%1b[31m.mp3", "", "", "", "a-b.mp3"},
		{"https://example.org/con.mp3", "", "", "", "file con.mp3"},
		{"https://example.org/-rf.mp3", "", "", "", "rf.mp3"},
		{"https://example.org/", "", "", "", "example.org"},
		{"https://example.org/", "...", "", "application/pdf", "download.pdf"},
	} {
		file := feeds.Enclosure{URL: test.address, Title: test.title}
		got := Name(file, test.answered, test.kind)
		if test.want == "example.org" {
			test.want = "download"
		}
		if got != test.want {
			t.Errorf("%s, %q: %q, want %q", test.address, test.title, got, test.want)
		}
	}
}

func FuzzName(f *testing.F) {
	f.Add("https://example.org/a.mp3", "Title", "audio/mpeg")
	f.Add("https://example.org/"+strings.Repeat("ä", 300)+".mp3", "../..", "")
	f.Fuzz(func(t *testing.T, address, title, kind string) {
		name := Name(feeds.Enclosure{URL: address, Title: title}, address, kind)
		switch {
		case name == "" || len(name) > longestName+12 || !utf8.ValidString(name):
			t.Errorf("%q", name)
		case strings.HasPrefix(name, ".") || filepath.Base(name) != name || strings.ContainsAny(name, "\\\x00\x1b\n"):
			t.Errorf("%q", name)
		}
	})
}
