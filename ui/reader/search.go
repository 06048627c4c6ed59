package reader

import (
	"unicode"
	"unicode/utf8"

	"broadsheet/store/terms"
	"broadsheet/ui/typeset"
)

// search is what is looked for in the article, and where it was found.
type search struct {
	query   string
	sought  []terms.Sought // what a search found the article by, in place of the query
	found   []finding
	current int // index into found
	hits    map[int][]hit
	origin  int // the line at the top before the search
	landed  int // the line at the top after it
}

// finding is one place where the query stands; it may run over several lines.
type finding struct {
	line  int // the first line
	place typeset.Place
	parts []part
}

// part is the part of a finding in one line.
type part struct{ line, start, end int }

// hit is a stretch of a line to be lit, in bytes of its runs.
type hit struct {
	start, end int
	match      match
}

// Search lights every place where the query stands, letter case aside, and goes to the first at or below the top of
// the pane. While one types on and moves nothing else, each longer query is looked for from where the first was. It
// returns how many matches there are. An empty query puts the lights out.
func (r *Reader) Search(query string) int {
	if query != "" && r.Searching() && r.top == r.search.landed {
		r.top = r.search.origin
		r.clamp()
	}
	r.search = search{query: query, origin: r.top}
	r.find()
	for i, f := range r.search.found {
		if f.line >= r.top {
			r.search.current = i
			break
		}
	}
	r.showMatch()
	r.search.landed = r.top
	return len(r.search.found)
}

// Searching says whether a search is lit.
func (r *Reader) Searching() bool { return r.search.isOn() }

// Matches returns which match one stands on, from 1, and how many there are; 0 of 0 if none.
func (r *Reader) Matches() (current, total int) {
	if len(r.search.found) == 0 {
		return 0, 0
	}
	return r.search.current + 1, len(r.search.found)
}

// NextMatch goes to the next match, and from the last to the first.
func (r *Reader) NextMatch() { r.stepMatch(1) }

// PreviousMatch goes to the match before, and from the first to the last.
func (r *Reader) PreviousMatch() { r.stepMatch(-1) }

func (r *Reader) stepMatch(step int) {
	count := len(r.search.found)
	if count == 0 {
		return
	}
	r.search.current = (r.search.current + step + count) % count
	r.showMatch()
}

// showMatch brings the current match into view, a third from the top if it was out of it.
func (r *Reader) showMatch() {
	r.light()
	if len(r.search.found) == 0 {
		return
	}
	line := r.search.found[r.search.current].line
	if line < r.top || line >= r.top+r.height {
		r.top = line - r.height/3
		r.clamp()
	}
}

// find looks the query up in the page as it is set now. The match one stood on stays the current one.
func (r *Reader) find() {
	if !r.search.isOn() || r.page == nil {
		r.search.found = nil
		r.light()
		return
	}
	var at typeset.Place
	if r.search.current < len(r.search.found) {
		at = r.search.found[r.search.current].place
	}
	r.search.found = r.search.findNow(r.page.Lines)
	r.search.current = 0
	for i, f := range r.search.found {
		if !at.Before(f.place) {
			r.search.current = i
		}
	}
	r.light()
}

// light notes for each line what is to be lit.
func (r *Reader) light() {
	r.search.hits = make(map[int][]hit)
	for i, f := range r.search.found {
		lit := someMatch
		if i == r.search.current {
			lit = currentMatch
		}
		for _, p := range f.parts {
			r.search.hits[p.line] = append(r.search.hits[p.line], hit{p.start, p.end, lit})
		}
	}
	r.forget()
}

// letter is one character of the page's text, folded for comparison, and where it stands.
type letter struct {
	r          rune
	line       int
	start, end int
}

// findAll finds the query in the text of the lines, over their ends too.
func findAll(lines []typeset.Line, query string) []finding {
	letters := textOf(lines, 0)
	var wanted []rune
	for _, r := range query {
		wanted = append(wanted, folded(r))
	}
	var found []finding
	for i := 0; i+len(wanted) <= len(letters); i++ {
		if !standsAt(letters[i:], wanted) {
			continue
		}
		stretch := letters[i : i+len(wanted)]
		found = append(found, finding{line: stretch[0].line, place: lines[stretch[0].line].Place, parts: partsOf(stretch)})
		i += len(wanted) - 1
	}
	return found
}

func standsAt(letters []letter, wanted []rune) bool {
	for i, r := range wanted {
		if letters[i].r != r {
			return false
		}
	}
	return true
}

// textOf is the text of the lines without what is only drawn, with a space where a line ends between words. The first
// one is line number from of the page.
func textOf(lines []typeset.Line, from int) []letter {
	var letters []letter
	for i, line := range lines {
		at := 0
		for _, run := range line.Runs {
			if run.Style&typeset.Drawn == 0 {
				letters = appendLetters(letters, run.Text, from+i, at)
			}
			at += len(run.Text)
		}
		if !line.Joined {
			letters = append(letters, letter{r: ' ', line: from + i, start: at, end: at})
		}
	}
	return letters
}

func appendLetters(letters []letter, s string, line, at int) []letter {
	for i, r := range s {
		size := utf8.RuneLen(r)
		letters = append(letters, letter{r: folded(r), line: line, start: at + i, end: at + i + max(size, 1)})
	}
	return letters
}

// folded is a character as the search compares it: small, spaces alike, quotes straight.
func folded(r rune) rune {
	switch r {
	case '\u00a0', '\u202f', '\t', '\n':
		return ' '
	case '‘', '’':
		return '\''
	case '“', '”', '„', '«', '»':
		return '"'
	case '‐', '‑', '–':
		return '-'
	default:
		return unicode.ToLower(r)
	}
}

// partsOf are the stretches of the lines that the letters cover.
func partsOf(letters []letter) []part {
	var parts []part
	for _, l := range letters {
		last := len(parts) - 1
		if last >= 0 && parts[last].line == l.line && parts[last].end == l.start {
			parts[last].end = l.end
			continue
		}
		if l.start < l.end {
			parts = append(parts, part{l.line, l.start, l.end})
		}
	}
	return parts
}
