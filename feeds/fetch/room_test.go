package fetch

import (
	"context"
	"net/http"
	"testing"
	"time"
)

func TestLargeBodiesWaitForRoom(t *testing.T) {
	t.Parallel()
	const size, at = 2 << 20, 8
	server := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		_, _ = w.Write(make([]byte, size))
	})
	client, room := newClient(t, Options{PerHost: at, IdleTimeout: 2 * time.Second}), NewRoom(size)
	arrived := make(chan Response, at)
	for range at {
		go func() {
			response, err := client.Get(t.Context(), Request{URL: server.URL, MaxBytes: size, Room: room})
			if err != nil {
				t.Error(err)
			}
			arrived <- response
		}()
	}
	for range at {
		response := <-arrived
		select {
		case <-arrived:
			t.Fatal("two large bodies were held in the room of one")
		case <-time.After(300 * time.Millisecond): // eight times this is beyond the idle timeout: waiting does not count
		}
		if len(response.Body) != size {
			t.Errorf("%d bytes, want %d", len(response.Body), size)
		}
		response.Release()
		response.Release()
	}
}

func TestSmallBodiesNeedNoRoom(t *testing.T) {
	server := serve(t, func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(make([]byte, freeBody-1)) })
	room := NewRoom(1)
	leave, err := room.take(t.Context(), 1)
	if err != nil {
		t.Fatal(err)
	}
	defer leave()
	response := get(t, newClient(t, Options{}), Request{URL: server.URL, Room: room})
	if len(response.Body) != freeBody-1 {
		t.Errorf("%d bytes", len(response.Body))
	}
}

func TestFailedBodiesLeaveTheirRoom(t *testing.T) {
	server := serve(t, sendGzip(bomb(8)))
	room := NewRoom(1 << 20)
	failure(t, newClient(t, Options{}), Request{URL: server.URL, MaxBytes: 1 << 20, Room: room})
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	if _, err := room.take(ctx, 1<<20); err != nil {
		t.Error("the room was not given back")
	}
}
