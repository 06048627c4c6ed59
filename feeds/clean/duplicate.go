package clean

import (
	"strings"

	"broadsheet/feeds/document"
)

// leastDuplicate is the length in words from which a block that occurs twice is taken for a copy: shorter ones, such as
// a speaker's name in an interview, return rightly.
const leastDuplicate = 15

// duplicate removes later copies of a block, such as a pull quote or a caption that repeats a paragraph. A copy has the
// same numbers too: paragraphs that differ only in them are the results of a match or an election.
func duplicate(r *reading) {
	seen := make(map[string]bool, len(r.passages))
	for _, p := range r.passages {
		if p.gone() || p.words < leastDuplicate || p.block.Kind != document.Paragraph && p.block.Kind != document.Quote {
			continue
		}
		text := wordsOf(p.tokens)
		if seen[text] {
			r.remove(p, Duplicate, reasons[Duplicate])
		}
		seen[text] = true
	}
}

func wordsOf(tokens []token) string {
	var b strings.Builder
	for i := range tokens {
		b.WriteString(tokens[i].word)
		b.WriteByte(' ')
	}
	return b.String()
}
