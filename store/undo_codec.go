package store

import (
	"encoding/binary"
	"errors"
)

// A step is kept as a run of (distance to the last article's id, bits), so that marking a hundred thousand articles
// is one row of a few hundred kilobytes.
const (
	bitRead = 1 << iota
	bitStarred
	bitToRead
	bitToStarred
)

var errDamagedStep = errors.New("the undo step is damaged")

// encodeStep packs transitions, which are sorted by article.
func encodeStep(transitions []transition) []byte {
	packed := make([]byte, 0, 3*len(transitions))
	last := int64(0)
	for _, t := range transitions {
		packed = binary.AppendVarint(packed, t.article-last)
		packed = append(packed, bit(t.read, bitRead)|bit(t.starred, bitStarred)|bit(t.toRead, bitToRead)|bit(t.toStarred, bitToStarred))
		last = t.article
	}
	return packed
}

func decodeStep(packed []byte) ([]transition, error) {
	var transitions []transition
	last := int64(0)
	for len(packed) > 0 {
		distance, size := binary.Varint(packed)
		if size <= 0 || size >= len(packed) {
			return nil, errDamagedStep
		}
		bits := packed[size]
		packed = packed[size+1:]
		last += distance
		transitions = append(transitions, transition{
			marks{article: last, read: bits&bitRead != 0, starred: bits&bitStarred != 0},
			bits&bitToRead != 0, bits&bitToStarred != 0,
		})
	}
	return transitions, nil
}

func bit(set bool, mask byte) byte {
	if set {
		return mask
	}
	return 0
}
