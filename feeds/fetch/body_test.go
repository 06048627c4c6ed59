package fetch

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"net/http"
	"runtime"
	"strings"
	"testing"
)

// zeros returns a gzip body that expands to n zero bytes.
func zeros(n int64) []byte {
	var body bytes.Buffer
	w := gzip.NewWriter(&body)
	_, _ = io.CopyN(w, zeroReader{}, n)
	_ = w.Close()
	return body.Bytes()
}

// bomb returns one of n MB: the members of a gzip body may follow one another.
func bomb(n int) []byte { return bytes.Repeat(zeros(1<<20), n) }

type zeroReader struct{}

func (zeroReader) Read(p []byte) (int, error) {
	clear(p)
	return len(p), nil
}

func sendGzip(body []byte) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Encoding", "gzip")
		_, _ = w.Write(body)
	}
}

func TestGzipIsDecoded(t *testing.T) {
	server := serve(t, sendGzip(zeros(100_000)))
	if n := len(get(t, newClient(t, Options{}), Request{URL: server.URL}).Body); n != 100_000 {
		t.Errorf("%d bytes, want 100000", n)
	}
}

func TestLimitCountsDecodedBytes(t *testing.T) {
	const limit = 1 << 20
	tests := []struct {
		name string
		send http.HandlerFunc
		fits bool
	}{
		{"exactly the limit", func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(make([]byte, limit)) }, true},
		{"exactly the limit, compressed", sendGzip(zeros(limit)), true},
		{"announced too large", func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", fmt.Sprint(limit+1))
			_, _ = w.Write(make([]byte, limit+1))
		}, false},
		{"a bomb", sendGzip(bomb(512)), false},
		{"without end", func(w http.ResponseWriter, _ *http.Request) { _, _ = io.Copy(w, zeroReader{}) }, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			server := serve(t, test.send)
			response, err := newClient(t, Options{}).Get(t.Context(), Request{URL: server.URL, MaxBytes: limit})
			if test.fits && (err != nil || len(response.Body) != limit) {
				t.Errorf("%d bytes, %v", len(response.Body), err)
			}
			if !test.fits && (err == nil || err.Error() != "the answer is larger than 1 MB") {
				t.Errorf("error %v", err)
			}
		})
	}
}

func TestABombTakesNoMemory(t *testing.T) {
	server := serve(t, sendGzip(bomb(512)))
	client := newClient(t, Options{MaxBytes: 4 << 20})
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	failure(t, client, Request{URL: server.URL})
	runtime.ReadMemStats(&after)
	if used := after.TotalAlloc - before.TotalAlloc; used > 16<<20 {
		t.Errorf("allocated %d MB for a limit of 4", used>>20)
	}
}

// sendRaw hijacks the connection, writes and closes it.
func sendRaw(t *testing.T, answer string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		conn, _, err := w.(http.Hijacker).Hijack()
		if err != nil {
			t.Error(err)
			return
		}
		_, _ = io.WriteString(conn, answer)
		_ = conn.Close()
	}
}

func TestIncompleteBodiesAreFailures(t *testing.T) {
	packed := string(zeros(10_000))
	damaged := packed[:len(packed)-6] + "\xff\xff" + packed[len(packed)-4:]
	tests := []struct{ name, answer, text string }{
		{"cut off before its length", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<rss>", "broke off before its end"},
		{"cut off in a chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n<rss>", "broke off before its end"},
		{"cut off between chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n<rss>\r\n", "broke off before its end"},
		{"cut off in gzip", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + packed[:len(packed)-9], "broke off before its end"},
		{"gzip with a wrong sum", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + damaged, "is damaged"},
		{"not gzip at all", "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n<rss></rss> and so on", "is damaged"},
		{"another coding", "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\nxx", "not asked for"},
		{"no answer", "", "closed the connection without an answer"},
		{"no HTTP", "SSH-2.0-OpenSSH_9.9\r\n", "not proper HTTP"},
		{"a header without end", "HTTP/1.1 200 OK\r\nX: " + strings.Repeat("x", 300<<10), "not proper HTTP"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			server := serve(t, sendRaw(t, test.answer))
			problem := failure(t, newClient(t, Options{}), Request{URL: server.URL})
			if !strings.Contains(problem.Problem, test.text) {
				t.Errorf("%q, want %q", problem.Problem, test.text)
			}
		})
	}
}

func TestUnwantedTypesAreNotRead(t *testing.T) {
	tests := map[string]string{
		"audio/mpeg": "a sound file", "video/mp4": "a video", "image/png": "a picture",
		"application/pdf": "a PDF", "application/zip; x=y": "a file",
	}
	for contentType, text := range tests {
		server := serve(t, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", contentType)
			_, _ = w.Write([]byte("data"))
		})
		problem := failure(t, newClient(t, Options{}), Request{URL: server.URL, Types: []string{"text/"}})
		if !strings.Contains(problem.Problem, text) {
			t.Errorf("%s: %v", contentType, problem)
		}
	}
}

// TestBodiesAreTheirOwn reads bodies of all sizes one after the other, whose lengths nobody announced.
func TestBodiesAreTheirOwn(t *testing.T) {
	sizes := []int{1, 5000, scratchSize - 1, scratchSize, scratchSize + 1, 3 * scratchSize}
	letter := func(i int) string { return string(rune('a' + i)) }
	server := serve(t, func(w http.ResponseWriter, r *http.Request) {
		i := int(r.URL.Path[1] - 'a')
		_ = http.NewResponseController(w).Flush() // so that no length is sent
		_, _ = io.WriteString(w, strings.Repeat(letter(i), sizes[i]))
	})
	client := newClient(t, Options{})
	var bodies [][]byte
	for i := range sizes {
		bodies = append(bodies, get(t, client, Request{URL: server.URL + "/" + letter(i)}).Body)
	}
	for i, body := range bodies {
		if string(body) != strings.Repeat(letter(i), sizes[i]) {
			t.Errorf("the body of %d bytes was written over or cut: %d bytes", sizes[i], len(body))
		}
	}
}
