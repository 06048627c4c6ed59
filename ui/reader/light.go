package reader

import (
	"strings"

	"broadsheet/store/terms"
	"broadsheet/ui/typeset"
)

// Light lights what a search found the article by wherever it stands, and moves nothing.
func (r *Reader) Light(sought []terms.Sought) {
	r.search = search{sought: sought, origin: r.top, landed: r.top}
	r.find()
}

// findSought finds what a search looked for in the text of the lines: in the body, what it looked for in titles only is
// not meant.
func findSought(lines []typeset.Line, sought []terms.Sought) []finding {
	body := 0
	for body < len(lines) && lines[body].Place.Block == typeset.Head {
		body++
	}
	found := findMarks(lines[:body], 0, sought)
	return append(found, findMarks(lines[body:], body, terms.InTexts(sought))...)
}

// findMarks finds what is sought in lines, the first of which is line number from of the page.
func findMarks(lines []typeset.Line, from int, sought []terms.Sought) []finding {
	letters := textOf(lines, from)
	var text strings.Builder
	at := make(map[int]int, len(letters)) // from bytes of the text to letters
	for i, l := range letters {
		at[text.Len()] = i
		text.WriteRune(l.r)
	}
	at[text.Len()] = len(letters)
	var found []finding
	for _, mark := range terms.Marks(text.String(), sought) {
		stretch := letters[at[mark.Start]:at[mark.End]]
		found = append(found, finding{line: stretch[0].line, place: lines[stretch[0].line-from].Place, parts: partsOf(stretch)})
	}
	return found
}

// findNow finds what is searched for.
func (s *search) findNow(lines []typeset.Line) []finding {
	if len(s.sought) > 0 {
		return findSought(lines, s.sought)
	}
	return findAll(lines, s.query)
}

// isOn reports whether anything is searched for.
func (s *search) isOn() bool { return s.query != "" || len(s.sought) > 0 }
