//go:build linux

package cli_test

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

const (
	goodFeeds  = 100
	largeFeeds = 32
	mostMemory = 512 << 10 // kB, of the whole process
)

// hostileBodies are documents that kill or stall readers, by the name in their address.
var hostileBodies = map[string]func(w http.ResponseWriter, r *http.Request){
	"endless": func(w http.ResponseWriter, _ *http.Request) {
		for chunk := bytes.Repeat([]byte("<item/>"), 4096); ; {
			if _, err := w.Write(chunk); err != nil {
				return
			}
		}
	},
	"bomb": func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Encoding", "gzip")
		packer := gzip.NewWriter(w)
		for chunk := make([]byte, 1<<20); ; {
			if _, err := packer.Write(chunk); err != nil {
				return
			}
		}
	},
	"entities": func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprintf(w, `<!DOCTYPE r [<!ENTITY a "%s">]><rss version="2.0"><channel><title>%s</title></channel></rss>`,
			strings.Repeat("x", 50_000), strings.Repeat("&a;", 40_000))
	},
	"deep": func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, `<rss version="2.0"><channel>`, strings.Repeat("<x:y>", 2_000_000))
	},
	"namespaces": func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, `<rss version="2.0"><channel `)
		for i := range 2000 {
			fmt.Fprintf(w, ` xmlns:n%d="u%d"`, i, i)
		}
		fmt.Fprint(w, ">", strings.Repeat("<n1:a/>", 40_000), "</channel></rss>")
	},
	"loop":    func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, r.URL.Path+"x", http.StatusFound) },
	"silence": func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() },
	"drip": func(w http.ResponseWriter, r *http.Request) {
		for r.Context().Err() == nil {
			_, _ = w.Write([]byte("<"))
			_ = http.NewResponseController(w).Flush()
			time.Sleep(100 * time.Millisecond)
		}
	},
}

// TestHostileFeedsStayWithinTheMemory runs the program as a process of its own: a limit within it would prove nothing.
func TestHostileFeedsStayWithinTheMemory(t *testing.T) {
	if !*smoke {
		t.Skip("takes half a minute; run with -smoke")
	}
	large := []byte(`<rss version="2.0"><channel><title>Large</title><item><title>One</title><description>` +
		strings.Repeat("word ", 3<<20) + `</description></item></channel></rss>`)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := strings.Trim(r.URL.Path, "/x0123456789")
		switch serve := hostileBodies[name]; {
		case serve != nil:
			serve(w, r)
		case name == "large":
			_, _ = w.Write(large)
		default:
			fmt.Fprintf(w, `<rss version="2.0"><channel><title>Good</title><item><title>One</title><guid>%s</guid></item></channel></rss>`, r.URL.Path)
		}
	}))
	defer server.Close()
	home := t.TempDir()
	config := filepath.Join(home, "config.yaml")
	if err := os.WriteFile(config, hostileConfig(server.Listener.Addr()), 0o600); err != nil {
		t.Fatal(err)
	}
	c := command(t, home, "--config", config, "--data", filepath.Join(home, "data"), "refresh")
	out, err := c.Output()
	if _, ended := err.(*exec.ExitError); err != nil && !ended {
		t.Fatal(err)
	}
	if want := fmt.Sprintf("%d new", goodFeeds+largeFeeds); !strings.Contains(string(out), want) {
		t.Errorf("%s; want %s", out, want)
	}
	peak := c.ProcessState.SysUsage().(*syscall.Rusage).Maxrss
	t.Logf("peak %d MB, %v of CPU", peak>>10, c.ProcessState.UserTime()+c.ProcessState.SystemTime())
	if peak > mostMemory {
		t.Errorf("the process took %d MB", peak>>10)
	}
}

func hostileConfig(address net.Addr) []byte {
	_, port, _ := net.SplitHostPort(address.String())
	var text strings.Builder
	text.WriteString("feeds:\n")
	for i := range largeFeeds {
		fmt.Fprintf(&text, "  - http://127.0.0.1:%s/large/%d\n", port, i)
	}
	for name := range hostileBodies {
		fmt.Fprintf(&text, "  - http://127.0.0.1:%s/%s\n", port, name)
	}
	for i := range goodFeeds {
		fmt.Fprintf(&text, "  - http://127.0.0.1:%s/good/%d\n", port, i)
	}
	text.WriteString("refresh: {per_host: 8}\n")
	return []byte(text.String())
}
