package fetch

import (
	"context"
	"errors"
	"io"
	"time"
)

// headway is how much must come within the idle timeout: a server that drips a byte a second makes none.
const headway = 4 << 10

var (
	errStalled = errors.New("the body makes no headway")
	errTooLong = errors.New("the request takes too long")
)

// watch ends a hop that stalls or takes too long, and remembers which it was.
type watch struct {
	options Options
	context context.Context
	cancel  context.CancelCauseFunc
	whole   *time.Timer
	idle    *time.Timer // nil until the body is read
	budget  time.Duration
	began   time.Time
	paused  time.Duration
}

// newWatch begins to watch a hop that may take as long as the budget.
func newWatch(ctx context.Context, budget time.Duration, options Options) (context.Context, *watch) {
	ctx, cancel := context.WithCancelCause(ctx)
	return ctx, &watch{
		options: options,
		context: ctx,
		cancel:  cancel,
		whole:   time.AfterFunc(budget, func() { cancel(errTooLong) }),
		budget:  budget,
		began:   time.Now(),
	}
}

// end stops the watch and returns how long the hop took.
func (w *watch) end() time.Duration {
	w.whole.Stop()
	if w.idle != nil {
		w.idle.Stop()
	}
	w.cancel(nil)
	return time.Since(w.began) - w.paused
}

// reader returns a body that is given up when it makes no headway.
func (w *watch) reader(body io.Reader) io.Reader {
	w.idle = time.AfterFunc(w.options.IdleTimeout, func() { w.cancel(errStalled) })
	return &watchedReader{body: body, watch: w}
}

// pause lets a wait that is not the server's fault not count, until the returned function is called.
func (w *watch) pause() (resume func()) {
	began := time.Now()
	w.whole.Stop()
	w.idle.Stop()
	return func() {
		w.paused += time.Since(began)
		w.whole.Reset(max(w.budget-(time.Since(w.began)-w.paused), time.Millisecond))
		w.idle.Reset(w.options.IdleTimeout)
	}
}

// explain puts a failed hop into words; parent is the context of the whole request.
func (w *watch) explain(parent context.Context, err error, host string) error {
	if parent.Err() != nil {
		return parent.Err()
	}
	switch context.Cause(w.context) {
	case errStalled:
		return problem(TooSlow, "%s stopped sending in the middle of its answer", host)
	case errTooLong:
		return problem(TooSlow, "%s took longer than %s for its answer", host, seconds(w.options.WholeTimeout))
	}
	return explain(err, host, w.options.HeaderTimeout)
}

type watchedReader struct {
	body   io.Reader
	watch  *watch
	gained int
}

func (r *watchedReader) Read(buffer []byte) (int, error) {
	n, err := r.body.Read(buffer)
	if r.gained += n; r.gained >= headway {
		r.gained = 0
		r.watch.idle.Reset(r.watch.options.IdleTimeout)
	}
	return n, err
}
