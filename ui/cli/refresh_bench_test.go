//go:build linux

package cli_test

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// The refresh that is measured: so many feeds, two on a host, each with so many items, behind a server this far away.
const (
	refreshFeeds   = 1000
	refreshItems   = 50
	refreshLatency = 50 * time.Millisecond
	refreshAtOnce  = 32 // refresh.total
)

// BenchmarkRefresh runs the program's own refresh as a process of its own, so that its memory is measured as well.
// x-bound compares the time until the summary is printed with what so many requests at once could do at best, were the
// processor no limit; what comes after the summary, such as indexing, counts only for the processor and the memory.
func BenchmarkRefresh(b *testing.B) {
	path, err := program()
	if err != nil {
		b.Fatal(err)
	}
	address := serveFeeds(b)
	for b.Loop() {
		home := b.TempDir()
		config := filepath.Join(home, "config.yaml")
		if err := os.WriteFile(config, refreshConfig(address), 0o600); err != nil {
			b.Fatal(err)
		}
		c := exec.Command(path, "--config", config, "--data", filepath.Join(home, "data"), "refresh")
		c.Env = append(os.Environ(), "HOME="+home)
		wall, summary := untilSummary(b, c)
		if want := fmt.Sprintf("%d new", refreshFeeds*refreshItems); !strings.Contains(summary, want) {
			b.Fatal(summary)
		}
		bound := refreshLatency * refreshFeeds / refreshAtOnce
		b.ReportMetric(wall.Seconds(), "refresh-s")
		b.ReportMetric(wall.Seconds()/bound.Seconds(), "x-bound")
		b.ReportMetric((c.ProcessState.UserTime() + c.ProcessState.SystemTime()).Seconds(), "cpu-s")
		b.ReportMetric(float64(c.ProcessState.SysUsage().(*syscall.Rusage).Maxrss)/1024, "peak-MB")
	}
}

// untilSummary runs a refresh and returns its summary and how long that took to come.
func untilSummary(b *testing.B, c *exec.Cmd) (time.Duration, string) {
	b.Helper()
	out, err := c.StdoutPipe()
	if err != nil {
		b.Fatal(err)
	}
	began := time.Now()
	if err := c.Start(); err != nil {
		b.Fatal(err)
	}
	summary, reading := bufio.NewReader(out).ReadString('\n')
	wall := time.Since(began)
	if err := errors.Join(reading, c.Wait()); err != nil {
		b.Fatal(err)
	}
	return wall, summary
}

// refreshConfig subscribes to all feeds. All of 127.0.0.0/8 leads to this machine, so each pair has a host of its own.
func refreshConfig(address string) []byte {
	_, port, _ := net.SplitHostPort(address)
	var text strings.Builder
	text.WriteString("feeds:\n")
	for i := range refreshFeeds {
		host := i / 2
		fmt.Fprintf(&text, "  - http://127.1.%d.%d:%s/%d\n", host/250, host%250+1, port, i)
	}
	return []byte(text.String())
}

func serveFeeds(b *testing.B) string {
	b.Helper()
	listener, err := net.Listen("tcp4", "0.0.0.0:0")
	if err != nil {
		b.Fatal(err)
	}
	paragraphs := madeUpParagraphs(200)
	server := &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		number, err := strconv.Atoi(r.URL.Path[1:])
		if err != nil {
			http.NotFound(w, r)
			return
		}
		time.Sleep(refreshLatency)
		w.Header().Set("Content-Type", "application/rss+xml")
		_, _ = io.WriteString(w, madeUpFeed(number, paragraphs))
	})}
	go server.Serve(listener)
	b.Cleanup(func() { server.Close() })
	return listener.Addr().String()
}

// madeUpFeed is a feed of full texts, some 90 kB.
func madeUpFeed(number int, paragraphs []string) string {
	var text strings.Builder
	fmt.Fprintf(&text, `<?xml version="1.0"?><rss version="2.0"><channel><title>Gazette %d</title><link>http://gazette.example/%[1]d/</link>`, number)
	for item := range refreshItems {
		fmt.Fprintf(&text, "<item><title>Report %d of gazette %d</title><link>http://gazette.example/%[2]d/%[1]d</link><guid>g%[2]d-%[1]d</guid>"+
			"<pubDate>%[3]s</pubDate><description><![CDATA[", item, number, time.Now().Add(-time.Duration(item)*time.Hour).Format(time.RFC1123Z))
		for k := range 4 {
			text.WriteString(paragraphs[(number*31+item*7+k*13)%len(paragraphs)])
		}
		text.WriteString("]]></description></item>")
	}
	text.WriteString("</channel></rss>")
	return text.String()
}

func madeUpParagraphs(count int) []string {
	random := rand.New(rand.NewPCG(1, 2))
	all := make([]string, count)
	for i := range all {
		var text strings.Builder
		text.WriteString("<p>")
		for range 60 {
			for range 2 + random.IntN(3) {
				text.WriteByte("bcdfglmnprst"[random.IntN(12)])
				text.WriteByte("aeiou"[random.IntN(5)])
			}
			text.WriteByte(' ')
		}
		text.WriteString("</p>")
		all[i] = text.String()
	}
	return all
}
