package fetch

import (
	"bytes"
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"
)

func TestBodyIsPouredAsItComes(t *testing.T) {
	server := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "audio/mpeg")
		_, _ = w.Write(bytes.Repeat([]byte("sound"), 1000))
	})
	var got bytes.Buffer
	var kind string
	response := get(t, newClient(t, Options{MaxBytes: 8000}), Request{
		URL: server.URL, Into: func(answer Response, _ int64) (io.Writer, error) {
			kind = answer.ContentType
			return &got, nil
		},
	})
	if got.Len() != 5000 || response.Body != nil || kind != "audio/mpeg" {
		t.Errorf("%d bytes of %q were poured, %d kept", got.Len(), kind, len(response.Body))
	}
}

func TestPouredBodyHasALimit(t *testing.T) {
	server := serve(t, func(w http.ResponseWriter, _ *http.Request) {
		for range 100 {
			_, _ = w.Write(make([]byte, 1000))
			w.(http.Flusher).Flush()
		}
	})
	var got bytes.Buffer
	problem := failure(t, newClient(t, Options{}), Request{
		URL: server.URL, MaxBytes: 5000, Into: func(Response, int64) (io.Writer, error) { return &got, nil },
	})
	if problem.Kind != TooLarge || got.Len() > 5001 {
		t.Errorf("after %d bytes: %v", got.Len(), problem)
	}
}

func TestFullDiskIsNotTheServersFault(t *testing.T) {
	server := serve(t, func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("sound")) })
	problem := failure(t, newClient(t, Options{}), Request{
		URL: server.URL, Into: func(Response, int64) (io.Writer, error) { return fullDisk{}, nil },
	})
	if problem.Kind != Unusable || !strings.Contains(problem.Problem, "no space left") {
		t.Errorf("%v: %v", problem.Kind, problem)
	}
}

type fullDisk struct{}

func (fullDisk) Write([]byte) (int, error) { return 0, errors.New("no space left on device") }

func TestErrorPageIsNotPoured(t *testing.T) {
	server := serve(t, func(w http.ResponseWriter, _ *http.Request) { http.Error(w, "gone", http.StatusGone) })
	response := get(t, newClient(t, Options{}), Request{
		URL: server.URL, Into: func(Response, int64) (io.Writer, error) { t.Error("poured"); return io.Discard, nil },
	})
	if response.Problem() == "" {
		t.Error("an answer of 410 has no problem")
	}
}
