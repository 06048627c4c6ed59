package clean

import (
	"hash/fnv"
	"unicode"

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

func fingerprint(tokens []token) (uint64, bool) {
	if countWords(tokens) < leastWords {
		return 0, false
	}
	sum := fnv.New64a()
	for i := range tokens {
		for _, r := range tokens[i].word {
			if unicode.IsDigit(r) {
				r = '0'
			}
			_, _ = sum.Write([]byte(string(r)))
		}
		_, _ = sum.Write([]byte{' '})
	}
	return sum.Sum64(), true
}
