package reader

import (
	"strings"

	"broadsheet/store/terms"
	"broadsheet/ui/typeset"
)

// Light lights words wherever they stand, as a search that found the article by them did, and moves nothing.
func (r *Reader) Light(words []string) {
	r.search = search{query: strings.Join(words, " "), words: words, origin: r.top, landed: r.top}
	r.find()
}

// findWords finds any of the words in the text of the lines.
func findWords(lines []typeset.Line, words []string) []finding {
	letters := textOf(lines)
	var text strings.Builder
	at := make(map[int]int, len(letters)) // from bytes of the text to letters
	for i, l := range letters {
		at[text.Len()] = i
		text.WriteRune(l.r)
	}
	at[text.Len()] = len(letters)
	var found []finding
	for _, mark := range terms.Marks(text.String(), words) {
		stretch := letters[at[mark.Start]:at[mark.End]]
		found = append(found, finding{line: stretch[0].line, place: lines[stretch[0].line].Place, parts: partsOf(stretch)})
	}
	return found
}

// findNow finds what is searched for.
func (s *search) findNow(lines []typeset.Line) []finding {
	if len(s.words) > 0 {
		return findWords(lines, s.words)
	}
	return findAll(lines, s.query)
}
