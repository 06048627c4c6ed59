package clean

import (
	"slices"

	"broadsheet/feeds/page"
	"broadsheet/feeds/page/dates"
)

// plainHeader finds the header lines of a plain text. What anchors them is a byline or a date line before the first
// paragraphs: the line above them that opens the text is the title, the one between the standfirst, and short lines
// right below belong to the picture. A text without such an anchor has a title only if it begins with a line that is
// no sentence.
func plainHeader(r *reading) {
	lines := r.headLines()
	anchor := -1
	for i, p := range lines {
		if r.plainByline(p) || r.plainDate(p) {
			anchor = i
			break
		}
	}
	if anchor < 0 {
		r.plainTitle(lines)
		return
	}
	r.aboveAnchor(lines[:anchor])
	r.belowAnchor(lines[anchor:])
}

// headLines lists the passages before the text begins that no stage will remove for what they say.
func (r *reading) headLines() []*passage {
	var lines []*passage
	prose := 0
	for _, p := range r.kept() {
		if p.category() != "" && dateless(p) {
			continue
		}
		if p.words > standfirstWords || p.words >= titleWords && p.endsSentence() {
			prose++
		}
		if prose == 2 || len(lines) == headerReach {
			break
		}
		lines = append(lines, p)
	}
	return lines
}

func dateless(p *passage) bool {
	_, isDate := dates.Line(p.text)
	return !isDate && !startsWithByline(p.text)
}

func (r *reading) plainByline(p *passage) bool {
	return p.words <= bylineWords && startsWithByline(p.text) && (!p.endsSentence() || p.words <= 4)
}

func (r *reading) plainDate(p *passage) bool {
	_, ok := dates.Line(p.text)
	return ok
}

// plainTitle takes an opening line that is no sentence for the title.
func (r *reading) plainTitle(lines []*passage) {
	if len(lines) < 2 || lines[0].words > titleWords || lines[0].endsSentence() || lines[1].words < lines[0].words {
		return
	}
	r.moveTitle(lines[0])
}

func (r *reading) moveTitle(p *passage) {
	if r.doc.Title == "" {
		r.doc.Title = p.text
	}
	p.moved = true
}

// aboveAnchor reads title and standfirst, the lines above byline and date.
func (r *reading) aboveAnchor(lines []*passage) {
	if len(lines) == 0 || lines[0].words > titleWords {
		return
	}
	r.moveTitle(lines[0])
	if len(lines) > 1 && lines[1].words <= standfirstWords {
		if r.doc.Standfirst == "" {
			r.doc.Standfirst = lines[1].text
		}
		lines[1].moved = true
	}
}

// belowAnchor reads byline and date, and takes out what belongs to the picture below them.
func (r *reading) belowAnchor(lines []*passage) {
	for _, p := range lines {
		at, isDate := dates.Line(p.text)
		switch {
		case isDate:
			if r.doc.Published.IsZero() {
				r.doc.Published = at
			}
			p.moved = true
		case r.plainByline(p):
			if r.doc.Byline == "" {
				r.doc.Byline = page.Byline(p.text)
			}
			p.moved = true
		case isCredit(p):
			r.remove(p, Copyright, reasons[Copyright])
		case p.words <= captionWords && !p.endsSentence() && r.creditFollows(p):
			r.remove(p, Caption, reasons[Caption])
		default:
			return
		}
	}
}

// creditFollows reports whether the next passage is a picture's credit: then a short line is that picture's caption, not
// a heading of the text.
func (r *reading) creditFollows(p *passage) bool {
	next := slices.Index(r.passages, p) + 1
	return next < len(r.passages) && isCredit(r.passages[next])
}
