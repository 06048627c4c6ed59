package fetch

import (
	"io"
)

// firstBuffer is what a body of unknown length is given to begin with.
const firstBuffer = 32 << 10

// readBody reads a decoded body to its end; one that is longer than the limit is a failure, as is one that breaks off.
// The limit counts expanded bytes, so a small compressed body cannot fill the memory.
func readBody(body io.Reader, announced, limit int64, watch *watch) ([]byte, error) {
	if announced > limit {
		return nil, tooLarge(limit)
	}
	size := int64(firstBuffer)
	if announced > 0 {
		size = announced + 1 // room for the read that meets the end
	}
	buffer := make([]byte, 0, min(size, limit+1))
	source := watch.reader(body)
	for {
		n, err := source.Read(buffer[len(buffer):cap(buffer)])
		buffer = buffer[:len(buffer)+n]
		switch {
		case int64(len(buffer)) > limit:
			return nil, tooLarge(limit)
		case err == io.EOF:
			return buffer, nil
		case err != nil:
			return nil, err
		}
		if len(buffer) == cap(buffer) {
			buffer = grow(buffer, limit+1)
		}
	}
}

// grow doubles a buffer, but never beyond the limit.
func grow(buffer []byte, limit int64) []byte {
	larger := make([]byte, len(buffer), min(2*int64(cap(buffer)), limit))
	copy(larger, buffer)
	return larger
}

func tooLarge(limit int64) error {
	return problem(TooLarge, "the answer is larger than %d MB", max(limit>>20, 1))
}
