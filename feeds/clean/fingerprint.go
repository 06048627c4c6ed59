package clean

import (
	"unicode"
	"unicode/utf8"

	"broadsheet/feeds/document"
)

// Fingerprints lists one number for every block of text in a document, for a site's memory: blocks that differ only in
// case, punctuation and digits have the same. Blocks of fewer than three words have none. The page around the article
// counts too, so that a line is known as the site's wherever it stood.
func Fingerprints(doc document.Document) []uint64 {
	prints := newPrints(len(doc.Blocks) + len(doc.Around))
	for i := range doc.Blocks {
		prints.add(tokenise(doc.Blocks[i].PlainText()))
	}
	for _, line := range doc.Around {
		prints.add(tokenise(line))
	}
	return prints.all
}

// prints collects fingerprints, each once.
type prints struct {
	all  []uint64
	seen map[uint64]bool
}

func newPrints(size int) *prints {
	return &prints{all: make([]uint64, 0, size), seen: make(map[uint64]bool, size)}
}

func (p *prints) add(tokens []token) {
	if print, ok := fingerprint(tokens); ok && !p.seen[print] {
		p.seen[print] = true
		p.all = append(p.all, print)
	}
}

// leastWords is the length from which a block has a fingerprint: shorter ones are names and numbers.
const leastWords = 3

// Constants of the hash FNV-1a in 64 bits (RFC 9923, section 5).
const (
	fnvOffset = 0xcbf29ce484222325
	fnvPrime  = 0x100000001b3
)

// fingerprint hashes the words, with all digits alike. Databases hold fingerprints, so that it must never change.
func fingerprint(tokens []token) (uint64, bool) {
	if countWords(tokens) < leastWords {
		return 0, false
	}
	sum := uint64(fnvOffset)
	for i := range tokens {
		for _, r := range tokens[i].word {
			sum = hashRune(sum, r)
		}
		sum = (sum ^ ' ') * fnvPrime
	}
	return sum, true
}

func hashRune(sum uint64, r rune) uint64 {
	if unicode.IsDigit(r) {
		r = '0'
	}
	if r < utf8.RuneSelf {
		return (sum ^ uint64(r)) * fnvPrime
	}
	var room [utf8.UTFMax]byte
	for _, c := range room[:utf8.EncodeRune(room[:], r)] {
		sum = (sum ^ uint64(c)) * fnvPrime
	}
	return sum
}
