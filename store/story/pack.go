package story

import (
	"encoding/binary"
	"slices"
	"strings"
)

// Pack is what is kept of a print beside its numbers: the sketch and the words of the title.
func (p Print) Pack() []byte {
	packed := make([]byte, 0, 4*hashes+64)
	for _, h := range p.Sketch {
		packed = binary.LittleEndian.AppendUint32(packed, h)
	}
	words := make([]string, 0, len(p.title))
	for word := range p.title {
		words = append(words, word)
	}
	slices.Sort(words)
	return append(packed, strings.Join(words, " ")...)
}

// Unpack fills in what Pack kept.
func (p *Print) Unpack(packed []byte) {
	if len(packed) < 4*hashes {
		return
	}
	for i := range p.Sketch {
		p.Sketch[i] = binary.LittleEndian.Uint32(packed[4*i:])
	}
	p.title = map[string]bool{}
	for word := range strings.FieldsSeq(string(packed[4*hashes:])) {
		p.title[word] = true
	}
}
