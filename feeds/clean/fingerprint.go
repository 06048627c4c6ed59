package clean

import (
	"hash/fnv"
	"unicode"

	"broadsheet/feeds/document"
)

// Fingerprints lists one number for every block of text in a document, for a site's memory: blocks that differ only in
// case, punctuation and digits have the same. Blocks of fewer than three words have none.
func Fingerprints(doc document.Document) []uint64 {
	seen := make(map[uint64]bool, len(doc.Blocks))
	all := make([]uint64, 0, len(doc.Blocks))
	for i := range doc.Blocks {
		tokens := tokenise(doc.Blocks[i].PlainText())
		if print, ok := fingerprint(tokens); ok && !seen[print] {
			seen[print] = true
			all = append(all, print)
		}
	}
	return all
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
