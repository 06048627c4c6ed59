// Package picture fetches the pictures of an article that a person reads, and keeps them on disk within a bound.
// It looks at none of them: what their bytes mean is the screen's business.
package picture

import (
	"context"
	"errors"
	"io"
	"os"
	"sync"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/fetch"
)

// Options are what a Library works with. A zero value means the default named beside it.
type Options struct {
	Fetch     func(ctx context.Context, request fetch.Request) (fetch.Response, error) // nil: nothing is fetched
	BuiltIn   func(address string) ([]byte, bool)                                      // the pictures of the built-in editions; nil is none
	Directory string                                                                   // where they are kept; "" keeps none
	Bound     int64                                                                    // bytes on disk; 200 MB
	Clock     feeds.Clock                                                              // time.Now
}

// Library hands out pictures. It is safe for use by many goroutines, and its directory by many processes.
type Library struct {
	options Options
	shelf   shelf

	mu     sync.Mutex
	failed map[string]failure
}

// failure is a picture that could not be had, and until when that is believed.
type failure struct {
	reason error
	until  time.Time
}

const (
	maxPicture = 8 << 20
	usualBound = 200 << 20
	sulk       = 10 * time.Minute // before a picture that could not be had is asked for again
)

// accept asks for the formats that can be shown; many servers choose among several by it.
const accept = "image/webp, image/png, image/jpeg, image/gif, image/*;q=0.5"

// pictureTypes are the media types of pictures, and those of servers that know no types.
var pictureTypes = []string{"image/", "application/octet-stream", "binary/octet-stream"}

var errNotHere = errors.New("it is not stored, and there is no network here")

// New returns a Library.
func New(options Options) *Library {
	if options.Bound == 0 {
		options.Bound = usualBound
	}
	if options.Clock == nil {
		options.Clock = time.Now
	}
	if options.BuiltIn == nil {
		options.BuiltIn = func(string) ([]byte, bool) { return nil, false }
	}
	return &Library{
		options: options,
		shelf:   shelf{directory: options.Directory, bound: options.Bound, clock: options.Clock},
		failed:  map[string]failure{},
	}
}

// Get returns the bytes of a picture: built in, kept, or fetched now.
func (l *Library) Get(ctx context.Context, address string) ([]byte, error) {
	if body, ok := l.options.BuiltIn(address); ok {
		return body, nil
	}
	if body, ok := l.shelf.read(address); ok {
		return body, nil
	}
	if l.options.Fetch == nil {
		return nil, errNotHere
	}
	if reason := l.failure(address); reason != nil {
		return nil, reason
	}
	response, err := l.options.Fetch(ctx, fetch.Request{URL: address, Accept: accept, Types: pictureTypes, MaxBytes: maxPicture})
	if err != nil {
		l.remember(ctx, address, err)
		return nil, err
	}
	l.shelf.put(address, response.Body)
	return response.Body, nil
}

// Open returns a picture that is here already; ok is false if it would have to be fetched.
func (l *Library) Open(address string) (picture io.ReadCloser, ok bool) {
	if body, ok := l.options.BuiltIn(address); ok {
		return inMemory(body), true
	}
	if l.options.Directory == "" {
		return nil, false
	}
	file, err := os.Open(l.shelf.path(address))
	return file, err == nil
}

func (l *Library) failure(address string) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	failed, ok := l.failed[address]
	if !ok || l.options.Clock().After(failed.until) {
		delete(l.failed, address)
		return nil
	}
	return failed.reason
}

// remember keeps why a picture could not be had, unless it is not the server's doing.
func (l *Library) remember(ctx context.Context, address string, reason error) {
	if ctx.Err() != nil || fetch.Offline(reason) {
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.failed[address] = failure{reason, l.options.Clock().Add(sulk)}
}
