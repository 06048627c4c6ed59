package clean

import "slices"

// restraint gives blocks back when more than half of the words were about to go: rather a nag than no article.
// Blocks go back in the order of the doubt they were removed with; header lines, marked furniture and what the user
// asked for don't count.
func restraint(r *reading) {
	for _, stages := range [][]string{{"voice", "neighbours", "tail"}, {"repeat"}, {"links"}, {"appeal", "credit", "items"}} {
		if !tooMuch(r) {
			return
		}
		for _, p := range r.passages {
			if p.removal != nil && slices.Contains(stages, p.removal.Stage) {
				p.removal = nil
			}
		}
	}
}

// tooMuch reports whether the stages removed more than half of the words.
func tooMuch(r *reading) bool {
	removed, all := 0, 0
	for _, p := range r.passages {
		if p.moved || p.removal != nil && (p.removal.Stage == "header" || p.removal.Stage == "furniture" || p.removal.Stage == "outside" || p.removal.Stage == "own" || p.removal.Stage == "duplicate") {
			continue
		}
		all += p.words
		if p.removal != nil {
			removed += p.words
		}
	}
	return removed*2 > all
}
