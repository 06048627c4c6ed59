package clean

import (
	"strings"
	"unicode"

	"broadsheet/feeds/document"
	"broadsheet/feeds/page"
	"broadsheet/feeds/page/dates"
)

// How far the header may reach, and how long its lines are, in words.
const (
	headerReach     = 16 // passages
	titleWords      = 28
	standfirstWords = 70
	bylineWords     = 14
	stampWords      = 24 // "Mon 18 Nov 2019 18.54 GMT Last modified on Mon 18 Nov 2019 18.56 GMT"
	captionWords    = 4
)

// header takes the lines of the article's header out of the text: what they say is shown above it. In a plain text they
// are known by their place and shape, in a page by saying what the page declares.
func header(r *reading) {
	if r.plain {
		plainHeader(r)
		return
	}
	lines := r.opening()
	for i, p := range lines {
		if i+1 < len(lines) && sameText(p.text, r.doc.Standfirst) && r.isHeaderLine(lines[i+1]) {
			p.moved = true
			continue
		}
		r.declaredLine(p)
	}
	r.dropEchoedStandfirst()
}

// isHeaderLine reports whether a passage is a byline or a date line.
func (r *reading) isHeaderLine(p *passage) bool {
	return p.words <= bylineWords && p.isText() && (dates.Stamp(p.text) || r.isByline(p))
}

// opening lists the kept passages before the second paragraph of prose.
func (r *reading) opening() []*passage {
	var lines []*passage
	prose := 0
	for _, p := range r.kept() {
		if p.isProse() {
			prose++
		}
		if prose == 2 || len(lines) == headerReach {
			break
		}
		lines = append(lines, p)
	}
	return lines
}

// declaredLine takes a line out of the text of a page or feed if it says what the header says.
func (r *reading) declaredLine(p *passage) {
	if p.block.Kind != document.Paragraph && p.block.Kind != document.Heading && p.block.Kind != document.List {
		return
	}
	isHeading := p.block.Kind == document.Heading
	at, isDate := dates.Line(p.text)
	switch {
	case sameText(p.text, r.doc.Title), sameText(p.text, r.known.Title), isHeading && r.endsWithTitle(p):
		p.moved = true
	case r.isStandfirst(p):
		r.doc.Standfirst = p.text
		p.moved = true
	case dates.Stamp(p.text) && p.words <= stampWords:
		if isDate && r.doc.Published.IsZero() {
			r.doc.Published = at
		}
		r.remove(p, Header, reasons[Header])
	case !isHeading && p.words <= bylineWords && r.isByline(p):
		if r.doc.Byline == "" {
			r.doc.Byline = page.Byline(p.text)
		}
		r.remove(p, Header, reasons[Header])
	}
}

// kickerWords is how many words a heading may put before the title.
const kickerWords = 6

// endsWithTitle reports whether a heading is the title with a kicker before it.
func (r *reading) endsWithTitle(p *passage) bool {
	title := fold(r.doc.Title)
	return title != "" && p.words <= countWords(tokenise(title))+kickerWords && strings.HasSuffix(fold(p.text), title)
}

// isStandfirst reports whether a passage is the standfirst: marked so, or a line that is not a paragraph of the text and
// says what the page declares as its description.
func (r *reading) isStandfirst(p *passage) bool {
	if p.words > standfirstWords {
		return false
	}
	if p.block.Origin.Furniture == "standfirst" {
		return true
	}
	return p.block.Kind == document.Heading && sameText(p.text, r.doc.Standfirst)
}

// isByline reports whether a short line names the author: the declared names, or "By" and a name.
func (r *reading) isByline(p *passage) bool {
	if p.endsSentence() && p.words > 4 {
		return false
	}
	if line := r.doc.Byline; line != "" && p.words <= countWords(tokenise(line))+6 && strings.Contains(fold(p.text), fold(line)) {
		return true
	}
	return startsWithByline(p.text)
}

// startsWithByline reports whether a line is a marker such as "By" and a name.
func startsWithByline(line string) bool {
	rest := page.Byline(line)
	if rest == line || rest == "" {
		return false
	}
	first := []rune(rest)[0]
	return unicode.IsUpper(first) || unicode.Is(unicode.Han, first) || strings.HasPrefix(rest, "the ") || isAgency(rest)
}

// isAgency reports whether a name is an agency's that is written in small letters, such as dpa.
func isAgency(name string) bool {
	for _, agency := range []string{"dpa", "afp", "apa", "epd", "kna", "ansa", "efe", "staff"} {
		if strings.HasPrefix(name, agency) {
			return true
		}
	}
	return false
}

// sameText reports whether two lines say the same, apart from case, punctuation and blanks.
func sameText(a, b string) bool {
	a, b = fold(a), fold(b)
	return a != "" && a == b
}

// fold keeps the letters and digits of a text, in lower case, with single blanks.
func fold(text string) string {
	var out strings.Builder
	gap := false
	for _, r := range strings.ToLower(text) {
		if r == '\u00ad' { // a soft hyphen parts no words
			continue
		}
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) {
			gap = out.Len() > 0
			continue
		}
		if gap {
			out.WriteByte(' ')
			gap = false
		}
		out.WriteRune(r)
	}
	return out.String()
}
