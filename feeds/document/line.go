package document

import (
	"strings"
	"unicode/utf8"
)

// line gathers inline content and folds its white space across element boundaries, as CSS does
// (CSS Text 3, section 4.1).
type line struct {
	spans   []Span
	current Span // the span being written; its text is in text
	text    []byte
	begun   bool // something visible stands on this line
	spaced  bool // the last thing written is a space, or the line has just begun
}

var lineBreak = Span{Text: "\n"}

func (l *line) isEmpty() bool { return len(l.spans) == 0 && len(l.text) == 0 }

// add writes text in a setting's style, its white space folded.
func (l *line) add(text string, s setting) {
	l.as(Span{Style: s.style, Link: s.link})
	for len(text) > 0 {
		word := spaceIndex(text)
		if word > 0 {
			l.text = append(l.text, text[:word]...)
			l.begun, l.spaced = true, false
		}
		text = text[word:]
		run := spaceRun(text)
		if run > 0 {
			l.space(text[:run], text[run:])
		}
		text = text[run:]
	}
}

// space writes one space for a run of them.
func (l *line) space(run, after string) {
	if l.indents(run) {
		l.text = append(l.text, strings.Map(noBreakSpace, run)...)
		return
	}
	if !l.begun || l.spaced {
		return
	}
	if strings.Contains(run, "\n") && after != "" {
		next, _ := utf8.DecodeRuneInString(after)
		last, _ := utf8.DecodeLastRune(l.text)
		if joinsLines(last) && joinsLines(next) {
			return // a line end between Chinese or Japanese characters is no space (CSS Text 3, 4.1.3)
		}
	}
	l.spaced = true
	if run == "\u00a0" {
		l.text = append(l.text, run...)
		return
	}
	l.text = append(l.text, ' ')
}

// indents reports whether a run of space sets a line of verse in: no-break spaces after a line break.
func (l *line) indents(run string) bool {
	return !l.begun && len(l.spans) > 0 && len(l.text) == 0 && strings.Count(run, "\u00a0") > 1
}

// noBreakSpace leaves only the no-break spaces of a run.
func noBreakSpace(r rune) rune {
	if r == '\u00a0' {
		return r
	}
	return -1
}

// as begins a new span where the style or the link changes.
func (l *line) as(next Span) {
	if next.Style == l.current.Style && next.Link == l.current.Link {
		return
	}
	l.end()
	next.Anchor = l.current.Anchor
	l.current = next
}

// anchor notes that the element with this id starts here.
func (l *line) anchor(id string) {
	l.end()
	l.current.Anchor = id
}

// end closes the current span.
func (l *line) end() {
	if len(l.text) == 0 {
		return
	}
	l.current.Text = string(l.text)
	l.spans = append(l.spans, l.current)
	l.text = l.text[:0]
	l.current.Anchor = ""
}

// put adds a span that is more than text: an image, or characters with their reading.
func (l *line) put(span Span) {
	l.end()
	span.Anchor, l.current.Anchor = l.current.Anchor, ""
	l.spans = append(l.spans, span)
	l.begun, l.spaced = true, false
}

// breakLine ends a line within the paragraph. At the start of a paragraph there is nothing to end.
func (l *line) breakLine() {
	if !l.begun {
		l.text = l.text[:0] // an indentation of nothing
	}
	l.end()
	if len(l.spans) == 0 {
		return
	}
	l.spans = append(l.spans, lineBreak)
	l.begun, l.spaced = false, true
}

// take returns the paragraphs of the line, untidied: two line breaks part paragraphs. The line is empty afterwards,
// and the spans are only lent until it is written to again.
func (l *line) take() [][]Span {
	l.end()
	spans := l.spans
	*l = line{spans: spans[:0], text: l.text, current: Span{Anchor: l.current.Anchor}}
	if len(spans) == 0 {
		return nil
	}
	var paragraphs [][]Span
	start := 0
	for i := 1; i < len(spans); i++ {
		if isBreak(spans[i]) && isBreak(spans[i-1]) {
			paragraphs = append(paragraphs, spans[start:i])
			start = i
		}
	}
	return append(paragraphs, spans[start:])
}

func isBreak(span Span) bool { return span.Text == "\n" }

// spaceIndex finds the first white space in text; its length if there is none.
func spaceIndex(text string) int {
	for i := range len(text) {
		switch c := text[i]; {
		case c == ' ' || c == '\n' || c == '\t':
			return i
		case c == 0xc2 && i+1 < len(text) && text[i+1] == 0xa0: // no-break space
			return i
		}
	}
	return len(text)
}

// spaceRun measures the white space that begins text.
func spaceRun(text string) int {
	i := 0
	for i < len(text) {
		switch {
		case text[i] == ' ' || text[i] == '\n' || text[i] == '\t':
			i++
		case strings.HasPrefix(text[i:], "\u00a0"):
			i += len("\u00a0")
		default:
			return i
		}
	}
	return i
}

// joinsLines reports whether r is written without spaces, punctuation included.
func joinsLines(r rune) bool {
	return r >= 0x3000 && r <= 0x30ff || r >= 0x3400 && r <= 0x9fff || r >= 0xff00 && r <= 0xff65 || r >= 0x20000 && r <= 0x3ffff
}
