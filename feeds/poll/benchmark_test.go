package poll

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/fetch"
)

// BenchmarkRefresh asks 1,000 feeds of 50 items, two on a host, at 50 ms each. The bound is what 32 requests at once
// could do at best.
func BenchmarkRefresh(b *testing.B) {
	const latency, count = 50 * time.Millisecond, 1000
	body := []byte(feedOf("Benchmark", 50))
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		time.Sleep(latency)
		_, _ = w.Write(body)
	}))
	defer server.Close()
	dial := func(ctx context.Context, network, _ string) (net.Conn, error) {
		return (&net.Dialer{}).DialContext(ctx, network, server.Listener.Addr().String())
	}
	var urls []string
	for i := range count {
		urls = append(urls, fmt.Sprintf("http://host%d.example/%d", i/2, i%2))
	}
	for b.Loop() {
		poller := New(Options{
			Book: newBook(time.Now, urls...), Client: fetch.New(fetch.Options{Dial: dial}), Parse: parseLines,
			Subscriptions: func() []feeds.Subscription { return nil },
		})
		summary, err := poller.Refresh(b.Context(), Request{}, nil)
		if err != nil || summary.New != count*50 {
			b.Fatalf("%+v, %v", summary, err)
		}
	}
	bound := count * latency / 32
	b.ReportMetric(b.Elapsed().Seconds()/float64(b.N)/bound.Seconds(), "x-bound")
}
