package picture

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"broadsheet/feeds/fetch"
)

// press is a server of pictures that counts what it is asked for.
type press struct {
	asked []string
	last  fetch.Request
	err   error
	size  int
}

func (p *press) fetch(_ context.Context, request fetch.Request) (fetch.Response, error) {
	p.asked = append(p.asked, request.URL)
	p.last = request
	if p.err != nil {
		return fetch.Response{}, p.err
	}
	return fetch.Response{Body: bytes.Repeat([]byte{'p'}, max(p.size, 1))}, nil
}

func TestPictureIsFetchedOnceForAllTime(t *testing.T) {
	directory, server := filepath.Join(t.TempDir(), "pictures"), &press{}
	for range 3 {
		library := New(Options{Fetch: server.fetch, Directory: directory})
		if body, err := library.Get(t.Context(), "https://example.org/a.png"); err != nil || string(body) != "p" {
			t.Fatalf("%q, %v", body, err)
		}
	}
	if len(server.asked) != 1 {
		t.Errorf("asked %d times", len(server.asked))
	}
	if server.last.MaxBytes != maxPicture || !strings.HasPrefix(server.last.Accept, "image/") || len(server.last.Types) == 0 {
		t.Errorf("asked by %+v", server.last)
	}
	offline := New(Options{Directory: directory})
	if _, err := offline.Get(t.Context(), "https://example.org/a.png"); err != nil {
		t.Errorf("a kept picture is not shown offline: %v", err)
	}
	if _, ok := offline.Open("https://example.org/a.png"); !ok {
		t.Error("a kept picture is not known")
	}
	if _, err := offline.Get(t.Context(), "https://example.org/b.png"); err == nil {
		t.Error("a picture came from nowhere")
	}
}

func TestFailureIsNotRepeatedAtOnce(t *testing.T) {
	now := time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)
	server := &press{err: errors.New("gone")}
	library := New(Options{Fetch: server.fetch, Clock: func() time.Time { return now }})
	for range 3 {
		if _, err := library.Get(t.Context(), "https://example.org/a.png"); err == nil {
			t.Fatal("no error")
		}
	}
	if len(server.asked) != 1 {
		t.Errorf("asked %d times within a moment", len(server.asked))
	}
	now = now.Add(time.Hour)
	if _, _ = library.Get(t.Context(), "https://example.org/a.png"); len(server.asked) != 2 {
		t.Errorf("asked %d times after an hour", len(server.asked))
	}
	server.err = &fetch.Error{Kind: fetch.NoNetwork, Problem: "no network"}
	for range 2 {
		_, _ = library.Get(t.Context(), "https://example.org/b.png")
	}
	if len(server.asked) != 4 {
		t.Errorf("a missing network is held against the picture: %v", server.asked)
	}
}

func TestOldestPicturesGoFirst(t *testing.T) {
	now := time.Date(2026, 11, 22, 12, 0, 0, 0, time.UTC)
	server := &press{size: 1000}
	library := New(Options{Fetch: server.fetch, Directory: t.TempDir(), Bound: 10_000, Clock: func() time.Time { return now }})
	get := func(i int) {
		now = now.Add(time.Minute)
		if _, err := library.Get(t.Context(), fmt.Sprint("https://example.org/", i)); err != nil {
			t.Fatal(err)
		}
	}
	for i := range 10 {
		get(i)
	}
	get(0) // looked at again: not the oldest any more
	get(10)
	if _, ok := library.Open("https://example.org/0"); !ok {
		t.Error("a picture that was looked at a minute ago is gone")
	}
	if _, ok := library.Open("https://example.org/1"); ok {
		t.Error("the picture that was not looked at for the longest time is still there")
	}
	if _, size := library.shelf.list(); size > 10_000 {
		t.Errorf("%d bytes are kept", size)
	}
}

func TestKilledWriterLeavesNothingForEver(t *testing.T) {
	directory := t.TempDir()
	left := filepath.Join(directory, unfinished+"1")
	if err := os.WriteFile(left, []byte("half"), 0o600); err != nil {
		t.Fatal(err)
	}
	old := time.Now().Add(-2 * time.Hour)
	if err := os.Chtimes(left, old, old); err != nil {
		t.Fatal(err)
	}
	library := New(Options{Fetch: (&press{}).fetch, Directory: directory})
	_, _ = library.Get(t.Context(), "https://example.org/a")
	if _, err := os.Stat(left); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the unfinished file is still there: %v", err)
	}
}

func TestSeveralWritersShareOneShelf(t *testing.T) {
	directory := t.TempDir()
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			library := New(Options{Fetch: (&press{size: 50_000}).fetch, Directory: directory, Bound: 400_000})
			for i := range 20 {
				body, err := library.Get(context.Background(), fmt.Sprint("https://example.org/", i))
				if err != nil || len(body) != 50_000 {
					t.Errorf("%d bytes, %v", len(body), err)
				}
			}
		})
	}
	group.Wait()
}

func TestBuiltInPicturesNeedNoNetwork(t *testing.T) {
	library := New(Options{BuiltIn: func(address string) ([]byte, bool) { return []byte("drawn"), address == "https://a.example/x" }})
	if body, err := library.Get(t.Context(), "https://a.example/x"); err != nil || string(body) != "drawn" {
		t.Errorf("%q, %v", body, err)
	}
}
