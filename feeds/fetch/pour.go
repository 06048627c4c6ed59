package fetch

import (
	"errors"
	"io"
	"net/http"
	"time"
)

// Sink takes the body of one answer.
type Sink func(answer Response, announced int64) (io.Writer, error)

// wholeTimeout is how long the request may take in all: a large file has no other limit than that it must make headway.
func (r Request) wholeTimeout(usual time.Duration) time.Duration {
	const day = 24 * time.Hour
	if r.Into != nil {
		return day
	}
	return usual
}

// pour sends a body into the request's sink as it comes.
func pour(answer *http.Response, response Response, request Request, watch *watch) error {
	into, err := request.Into(response, answer.ContentLength)
	if err != nil {
		return unwritten(err)
	}
	if answer.ContentLength > request.MaxBytes {
		return tooLarge(request.MaxBytes)
	}
	written, err := io.Copy(&sinkWriter{into}, io.LimitReader(watch.reader(answer.Body), request.MaxBytes+1))
	if err == nil && written > request.MaxBytes {
		return tooLarge(request.MaxBytes)
	}
	return err
}

// sinkWriter tells the errors of the sink from those of the network.
type sinkWriter struct{ into io.Writer }

// Write hands the bytes on.
func (s *sinkWriter) Write(p []byte) (int, error) {
	n, err := s.into.Write(p)
	if err != nil {
		return n, unwritten(err)
	}
	return n, nil
}

// unwritten says that the file could not be kept. Its path is the user's own, but of no use in a sentence.
func unwritten(err error) error {
	reason := err
	for inner := errors.Unwrap(reason); inner != nil; inner = errors.Unwrap(reason) {
		reason = inner
	}
	failure := problem(Unusable, "the file could not be written: %s", reason)
	failure.cause = err
	return failure
}
