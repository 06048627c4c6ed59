package clean

import "broadsheet/feeds/document"

// leastDuplicate is the length in words from which a block that occurs twice is taken for a copy: shorter ones, such as
// a speaker's name in an interview, return rightly.
const leastDuplicate = 15

// duplicate removes later copies of a block, such as a pull quote or a caption that repeats a paragraph.
func duplicate(r *reading) {
	seen := make(map[uint64]bool, len(r.passages))
	for _, p := range r.passages {
		if p.gone() || p.words < leastDuplicate || p.block.Kind != document.Paragraph && p.block.Kind != document.Quote {
			continue
		}
		print, ok := fingerprint(p.tokens)
		if !ok {
			continue
		}
		if seen[print] {
			r.remove(p, Duplicate, reasons[Duplicate])
		}
		seen[print] = true
	}
}
