package fetch

import (
	"context"
	"errors"
	"net/http"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// counter is a handler that knows how many requests stand in it at once.
type counter struct{ now, most atomic.Int32 }

func (c *counter) ServeHTTP(http.ResponseWriter, *http.Request) {
	now := c.now.Add(1)
	defer c.now.Add(-1)
	for most := c.most.Load(); now > most && !c.most.CompareAndSwap(most, now); most = c.most.Load() {
	}
	time.Sleep(5 * time.Millisecond)
}

func TestRequestsAtOnceAreLimited(t *testing.T) {
	var all counter
	var hosts [4]counter
	client := newClient(t, Options{PerHost: 2, Total: 5})
	var group sync.WaitGroup
	for i := range hosts {
		server := serve(t, func(w http.ResponseWriter, r *http.Request) {
			all.now.Add(1)
			defer all.now.Add(-1)
			for most := all.most.Load(); all.now.Load() > most && !all.most.CompareAndSwap(most, all.now.Load()); most = all.most.Load() {
			}
			hosts[i].ServeHTTP(w, r)
		})
		for range 10 {
			group.Go(func() { _, _ = client.Get(t.Context(), Request{URL: server.URL}) })
		}
	}
	group.Wait()
	for i := range hosts {
		if most := hosts[i].most.Load(); most != 2 {
			t.Errorf("host %d: %d requests at once, want 2", i, most)
		}
	}
	if most := all.most.Load(); most > 5 || most < 4 {
		t.Errorf("%d requests at once in all, want 5", most)
	}
	if left := len(client.gate.doors); left != 0 {
		t.Errorf("%d hosts still remembered", left)
	}
}

func TestAHangingHostHoldsNobodyElseUp(t *testing.T) {
	hanging := serve(t, func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	quick := serve(t, func(http.ResponseWriter, *http.Request) {})
	client := newClient(t, Options{PerHost: 2, Total: 3})
	ctx, cancel := context.WithCancel(t.Context())
	var group sync.WaitGroup
	for range 20 {
		group.Go(func() { _, _ = client.Get(ctx, Request{URL: hanging.URL}) })
	}
	for range 20 {
		get(t, client, Request{URL: quick.URL})
	}
	cancel()
	group.Wait()
}

func TestWaitingForASlotCanBeCancelled(t *testing.T) {
	gate := newGate(1, 1)
	leave, err := gate.enter(t.Context(), "a.example")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for _, host := range []string{"a.example", "b.example"} {
		if _, err := gate.enter(ctx, host); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: entered with %v", host, err)
		}
	}
	leave()
	if leave, err = gate.enter(t.Context(), "b.example"); err != nil {
		t.Fatalf("a cancelled wait kept its slot: %v", err)
	}
	leave()
	if len(gate.doors) != 0 {
		t.Errorf("%d hosts still remembered", len(gate.doors))
	}
}
