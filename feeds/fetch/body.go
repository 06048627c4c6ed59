package fetch

import (
	"bytes"
	"io"
	"sync"
)

// scratchSize is more than nearly all bodies need whose length is not known beforehand.
const scratchSize = 128 << 10

// scratches are lent to such bodies: grown step by step, each would leave twice its size behind.
var scratches = sync.Pool{New: func() any { return new([scratchSize]byte) }}

// reading is one body on its way into memory.
type reading struct {
	limit, announced int64 // bytes; announced is -1 where the header does not say
	room             *Room
	watch            *watch
	release          func() // gives the room back; nil while none was taken
}

// read reads a decoded body to its end; one that is longer than the limit is a failure, as is one that breaks off.
// The limit counts expanded bytes, so a small compressed body cannot fill the memory.
func (r *reading) read(body io.Reader) ([]byte, error) {
	if r.announced > r.limit {
		return nil, tooLarge(r.limit)
	}
	if r.announced <= 0 {
		scratch := scratches.Get().(*[scratchSize]byte)
		defer scratches.Put(scratch)
		body, err := r.readInto(scratch[:0:min(scratchSize, r.limit+1)], body)
		if cap(body) <= scratchSize {
			body = bytes.Clone(body)
		}
		return body, err
	}
	size := min(r.announced, freeBody) + 1 // room for the read that meets the end
	return r.readInto(make([]byte, 0, min(size, r.limit+1)), body)
}

// readInto reads into a buffer, or into a larger one in its place.
func (r *reading) readInto(buffer []byte, body io.Reader) ([]byte, error) {
	source := r.watch.reader(body)
	for {
		n, err := source.Read(buffer[len(buffer):cap(buffer)])
		buffer = buffer[:len(buffer)+n]
		switch {
		case int64(len(buffer)) > r.limit:
			return nil, tooLarge(r.limit)
		case err == io.EOF:
			return buffer, nil
		case err != nil:
			return nil, err
		}
		if len(buffer) == cap(buffer) {
			if buffer, err = r.grow(buffer); err != nil {
				return nil, err
			}
		}
	}
}

// grow makes a buffer larger, but never beyond the limit. One that becomes large waits until there is room for it.
func (r *reading) grow(buffer []byte) ([]byte, error) {
	size := min(2*int64(cap(buffer)), r.limit+1)
	if size > freeBody && r.announced > 0 {
		size = max(size, r.announced+1)
	}
	if err := r.makeRoom(size); err != nil {
		return nil, err
	}
	larger := make([]byte, len(buffer), size)
	copy(larger, buffer)
	return larger, nil
}

func (r *reading) makeRoom(size int64) (err error) {
	if r.room == nil || r.release != nil || size <= freeBody+1 {
		return nil
	}
	defer r.watch.pause()()
	most := r.limit
	if r.announced > 0 {
		most = r.announced
	}
	r.release, err = r.room.take(r.watch.context, most)
	return err
}

func tooLarge(limit int64) error {
	return problem(TooLarge, "the answer is larger than %d MB", max(limit>>20, 1))
}
