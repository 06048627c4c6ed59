package poll

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"broadsheet/feeds/fetch"
)

// hostile answers in the way that the host's name says.
func hostile(w http.ResponseWriter, r *http.Request, n int) {
	kind, _, _ := strings.Cut(r.Host, ".")
	switch kind {
	case "endless":
		_, _ = io.Copy(w, filler{})
	case "bomb":
		w.Header().Set("Content-Encoding", "gzip")
		_, _ = w.Write(bomb())
	case "silent":
		<-r.Context().Done()
	case "drip":
		for r.Context().Err() == nil {
			_, _ = io.WriteString(w, "f")
			_ = http.NewResponseController(w).Flush()
			time.Sleep(10 * time.Millisecond)
		}
	case "circle":
		http.Redirect(w, r, "/feed?again", http.StatusFound)
	case "hangs-up":
		panic(http.ErrAbortHandler)
	default:
		steady(w, r, n)
	}
}

// bomb is 0.5 MB that expand to 512: the members of a gzip body may follow one another.
func bomb() []byte {
	var member bytes.Buffer
	packed := gzip.NewWriter(&member)
	_, _ = io.CopyN(packed, filler{}, 1<<20)
	_ = packed.Close()
	return bytes.Repeat(member.Bytes(), 512)
}

type filler struct{}

func (filler) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = 'x'
	}
	return len(p), nil
}

func TestHostileServersHarmNobodyElse(t *testing.T) {
	problems := map[string]string{
		"endless": "larger than", "bomb": "larger than", "silent": "no answer within", "drip": "stopped sending",
		"circle": "in a circle", "hangs-up": "closed the connection",
	}
	var urls []string
	for kind := range problems {
		urls = append(urls, "http://"+kind+".example/feed")
	}
	for i := range 40 {
		urls = append(urls, fmt.Sprintf("http://good%d.example/feed", i))
	}
	w := newWorld(t, hostile, urls...)
	w.options.Client = fetch.New(fetch.Options{
		Clock: w.now, Dial: w.dial, MaxBytes: 1 << 20, HeaderTimeout: 3 * time.Second, IdleTimeout: 3 * time.Second,
	})
	w.restart()
	began := time.Now()
	summary := w.refresh(Request{})
	if took := time.Since(began); took > 3*time.Second+15*time.Second { // the longest limit, and what a busy machine adds
		t.Errorf("the refresh took %v", took)
	}
	if summary.New != 120 || summary.Failed != len(problems) {
		t.Errorf("%+v", summary)
	}
	for i, url := range urls[:len(problems)] {
		kind, _, _ := strings.Cut(strings.TrimPrefix(url, "http://"), ".")
		if record := w.book.record(i); !strings.Contains(record.Problem, problems[kind]) {
			t.Errorf("%s: %q, want %q", kind, record.Problem, problems[kind])
		}
	}
}
