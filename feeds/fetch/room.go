package fetch

import (
	"context"
	"sync"

	"golang.org/x/sync/semaphore"
)

// freeBody is what any body may take without asking: nearly all feeds are smaller.
const freeBody = 512 << 10

// Room bounds the memory of large bodies that are held at the same time. Whoever gives one to a request must release
// the response when its body is done with.
type Room struct {
	size  int64
	space *semaphore.Weighted
}

// NewRoom returns room for so many bytes.
func NewRoom(size int64) *Room {
	return &Room{size: size, space: semaphore.NewWeighted(size)}
}

// take waits for the room that a body of this size needs, at most for all there is. A body takes its room at once: two
// that took it piece by piece could wait for each other for ever.
func (r *Room) take(ctx context.Context, size int64) (release func(), err error) {
	size = min(size, r.size)
	if err := r.space.Acquire(ctx, size); err != nil {
		return nil, err
	}
	return sync.OnceFunc(func() { r.space.Release(size) }), nil
}

// Release gives back the room that the body took. It may be called more than once.
func (r Response) Release() {
	if r.release != nil {
		r.release()
	}
}
