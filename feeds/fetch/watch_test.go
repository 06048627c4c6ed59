package fetch

import (
	"context"
	"net/http"
	"strings"
	"testing"
	"time"
)

func TestSlowServersAreGivenUp(t *testing.T) {
	brief := Options{HeaderTimeout: 2 * time.Second, IdleTimeout: 2 * time.Second}
	whole := Options{HeaderTimeout: time.Minute, IdleTimeout: time.Minute, WholeTimeout: 100 * time.Millisecond}
	tests := []struct {
		name    string
		options Options
		text    string
		send    func(w http.ResponseWriter, done <-chan struct{})
	}{
		{"silence", brief, "gave no answer within 2 s", func(_ http.ResponseWriter, done <-chan struct{}) { <-done }},
		{"silence after the header", brief, "stopped sending", func(w http.ResponseWriter, done <-chan struct{}) {
			send(w, 5000)
			<-done
		}},
		{"a byte now and then", brief, "stopped sending", func(w http.ResponseWriter, done <-chan struct{}) {
			drip(w, 1, 10*time.Millisecond, done)
		}},
		{"silence for as long as allowed", whole, "took longer than 100ms", func(_ http.ResponseWriter, done <-chan struct{}) { <-done }},
		{"a body without end", whole, "took longer than 100ms", func(w http.ResponseWriter, done <-chan struct{}) {
			drip(w, 5000, 5*time.Millisecond, done)
		}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			server := serve(t, func(w http.ResponseWriter, r *http.Request) { test.send(w, r.Context().Done()) })
			begin := time.Now()
			problem := failure(t, newClient(t, test.options), Request{URL: server.URL})
			if problem.Kind != TooSlow || !strings.Contains(problem.Problem, test.text) {
				t.Errorf("%v, want %q", problem, test.text)
			}
			if took := time.Since(begin); took > 15*time.Second {
				t.Errorf("given up after %v", took)
			}
		})
	}
}

// drip sends n bytes at a time until the client has gone.
func drip(w http.ResponseWriter, n int, pause time.Duration, done <-chan struct{}) {
	for {
		send(w, n)
		select {
		case <-done:
			return
		case <-time.After(pause):
		}
	}
}

func send(w http.ResponseWriter, n int) {
	_, _ = w.Write(make([]byte, n))
	_ = http.NewResponseController(w).Flush()
}

func TestASlowButSteadyBodyIsRead(t *testing.T) {
	t.Parallel()
	server := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		for range 10 {
			send(w, 2000)
			time.Sleep(250 * time.Millisecond)
		}
	})
	client := newClient(t, Options{IdleTimeout: 2 * time.Second}) // each piece is in time by much, all are not: a busy machine adds its own
	if n := len(get(t, client, Request{URL: server.URL}).Body); n != 20_000 {
		t.Errorf("%d bytes, want 20000", n)
	}
}

func TestRedirectsShareOneTimeout(t *testing.T) {
	server := serve(t, func(w http.ResponseWriter, r *http.Request) {
		time.Sleep(100 * time.Millisecond)
		redirector(w, r)
	})
	request := Request{URL: server.URL + strings.Repeat("/302", 9) + "/end"}
	if problem := failure(t, newClient(t, Options{WholeTimeout: 400 * time.Millisecond}), request); problem.Kind != TooSlow {
		t.Error(problem)
	}
}

// A request may wait long for a free slot; only the time with the server counts.
func TestWaitingForASlotIsNotHeldAgainstTheServer(t *testing.T) {
	t.Parallel()
	server := serve(t, func(http.ResponseWriter, *http.Request) { time.Sleep(300 * time.Millisecond) })
	client := newClient(t, Options{PerHost: 1, WholeTimeout: 2 * time.Second})
	failures := make(chan error, 8)
	for range cap(failures) {
		go func() {
			_, err := client.Get(context.Background(), Request{URL: server.URL})
			failures <- err
		}()
	}
	for range cap(failures) {
		if err := <-failures; err != nil {
			t.Error(err)
		}
	}
}
