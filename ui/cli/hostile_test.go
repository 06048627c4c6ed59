//go:build linux

package cli_test

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

const (
	goodFeeds  = 100
	largeFeeds = 32
	mostMemory = 512 << 10 // kB, of the whole process
)

// attack is a way to kill or stall a reader, by the name in its address.
type attack struct {
	serve func(w http.ResponseWriter, r *http.Request)
	words string        // what the reader says of it; "" if it does no harm at all
	limit time.Duration // how long its server holds the reader up
}

// slack is what a busy machine adds to a limit.
const slack = 10 * time.Second

var attacks = map[string]attack{
	"endless": {func(w http.ResponseWriter, _ *http.Request) {
		for chunk := bytes.Repeat([]byte("<item/>"), 4096); ; {
			if _, err := w.Write(chunk); err != nil {
				return
			}
		}
	}, "the answer is larger than 16 MB", 5 * time.Second},
	"bomb": {func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Encoding", "gzip")
		packer := gzip.NewWriter(w)
		for chunk := make([]byte, 1<<20); ; {
			if _, err := packer.Write(chunk); err != nil {
				return
			}
		}
	}, "the answer is larger than 16 MB", 5 * time.Second},
	"entities": {func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprintf(w, `<!DOCTYPE r [<!ENTITY a "%s">]><rss version="2.0"><channel><title>%s</title></channel></rss>`,
			strings.Repeat("x", 50_000), strings.Repeat("&a;", 40_000))
	}, "", 5 * time.Second},
	"laughs": {func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, `<!DOCTYPE r [<!ENTITY l "ha">`)
		for i, inner := 0, "l"; i < 12; i++ {
			fmt.Fprintf(w, `<!ENTITY l%c "%s">`, 'a'+i, strings.Repeat("&"+inner+";", 10))
			inner = "l" + string(rune('a'+i))
		}
		fmt.Fprint(w, `]><rss version="2.0"><channel><title>&ll;</title></channel></rss>`)
	}, "", 5 * time.Second},
	"deep": {func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, `<rss version="2.0"><channel>`, strings.Repeat("<x:y>", 2_000_000))
	}, "the document breaks off before its end", 5 * time.Second},
	"namespaces": {func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, `<rss version="2.0"><channel `)
		for i := range 2000 {
			fmt.Fprintf(w, ` xmlns:n%d="u%d"`, i, i)
		}
		fmt.Fprint(w, ">", strings.Repeat("<n1:a/>", 40_000), "</channel></rss>")
	}, "", 5 * time.Second},
	"loop": {func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, r.URL.Path+"x", http.StatusFound)
	}, "redirects more than 10 times", 5 * time.Second},
	"circle": {func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, r.URL.Path, http.StatusMovedPermanently)
	}, "redirects in a circle", 5 * time.Second},
	"silence": {func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }, "gave no answer within 15 s", 15 * time.Second},
	"drip": {func(w http.ResponseWriter, r *http.Request) {
		for r.Context().Err() == nil {
			_, _ = w.Write([]byte("<"))
			_ = http.NewResponseController(w).Flush()
			time.Sleep(100 * time.Millisecond)
		}
	}, "stopped sending in the middle of its answer", 15 * time.Second},
}

// siege serves the attacks among good feeds, and notes how long each held the reader.
type siege struct {
	large []byte
	mu    sync.Mutex
	held  map[string]time.Duration
}

func (s *siege) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	name := strings.Trim(r.URL.Path, "/x0123456789")
	attack, hostile := attacks[name]
	switch {
	case hostile:
		began := time.Now()
		defer func() {
			s.mu.Lock()
			defer s.mu.Unlock()
			s.held[name] = max(s.held[name], time.Since(began))
		}()
		attack.serve(w, r)
	case name == "large":
		_, _ = w.Write(s.large)
	default:
		fmt.Fprintf(w, `<rss version="2.0"><channel><title>Good</title><item><title>One</title><guid>%s</guid></item></channel></rss>`, r.URL.Path)
	}
}

// TestHostileFeedsHarmNobody runs the program as a process of its own: a limit of memory within it would prove nothing.
func TestHostileFeedsHarmNobody(t *testing.T) {
	if !*smoke {
		t.Skip("takes a minute; run with -smoke")
	}
	siege := &siege{held: map[string]time.Duration{}, large: []byte(`<rss version="2.0"><channel><title>Large</title><item><title>One</title><description>` +
		strings.Repeat("word ", 3<<20) + `</description></item></channel></rss>`)}
	server := httptest.NewServer(siege)
	home := t.TempDir()
	config := filepath.Join(home, "config.yaml")
	if err := os.WriteFile(config, hostileConfig(server.Listener.Addr()), 0o600); err != nil {
		t.Fatal(err)
	}
	c := command(t, home, "--config", config, "--data", filepath.Join(home, "data"), "refresh", "--json")
	out, err := c.Output()
	if _, ended := err.(*exec.ExitError); err != nil && !ended {
		t.Fatal(err)
	}
	server.Close() // the last handlers have noted their time
	peak := c.ProcessState.SysUsage().(*syscall.Rusage).Maxrss
	t.Logf("peak %d MB, %v of CPU", peak>>10, c.ProcessState.UserTime()+c.ProcessState.SystemTime())
	if peak > mostMemory {
		t.Errorf("the process took %d MB", peak>>10)
	}
	siege.judge(t, out)
}

// judge compares what the reader said with what it was to say.
func (s *siege) judge(t *testing.T, out []byte) {
	t.Helper()
	var summary struct {
		New      int
		Problems []struct{ Feed, Text string }
	}
	if err := json.Unmarshal(out, &summary); err != nil {
		t.Fatalf("%s: %v", out, err)
	}
	if want := goodFeeds + largeFeeds; summary.New != want {
		t.Errorf("%d new articles, want %d", summary.New, want)
	}
	said := map[string]string{}
	for _, problem := range summary.Problems {
		said[problem.Feed[strings.LastIndexByte(problem.Feed, '/')+1:]] = problem.Text
	}
	for name, attack := range attacks {
		t.Logf("%-10s held it for %v: %q", name, s.held[name].Round(10*time.Millisecond), said[name])
		if attack.words == "" && said[name] != "" || !strings.Contains(said[name], attack.words) {
			t.Errorf("%s: said %q, want %q", name, said[name], attack.words)
		}
		if s.held[name] > attack.limit+slack {
			t.Errorf("%s held the reader for %v, want %v at most", name, s.held[name], attack.limit)
		}
		delete(said, name)
	}
	if len(said) > 0 {
		t.Errorf("others were harmed: %v", said)
	}
}

func hostileConfig(address net.Addr) []byte {
	_, port, _ := net.SplitHostPort(address.String())
	var text strings.Builder
	text.WriteString("feeds:\n")
	for i := range largeFeeds {
		fmt.Fprintf(&text, "  - http://127.0.0.1:%s/large/%d\n", port, i)
	}
	for name := range attacks {
		fmt.Fprintf(&text, "  - http://127.0.0.1:%s/%s\n", port, name)
	}
	for i := range goodFeeds {
		fmt.Fprintf(&text, "  - http://127.0.0.1:%s/good/%d\n", port, i)
	}
	text.WriteString("refresh: {per_host: 8}\n")
	return []byte(text.String())
}
