package reader

import "broadsheet/ui/typeset"

// Paragraph brings the paragraph, heading or picture after the top of the pane there; with -1 the one before it.
func (r *Reader) Paragraph(step int) bool { return r.toLine(step, r.beginsParagraph) }

// Heading brings the next heading to the top of the pane, or the one before.
func (r *Reader) Heading(step int) bool { return r.toLine(step, r.beginsHeading) }

// toLine goes to the nearest line of a kind. It reports whether anything moved.
func (r *Reader) toLine(step int, wanted func(index int) bool) bool {
	if r.page == nil {
		return false
	}
	before := r.top
	for index := r.top + step; index >= 0 && index < len(r.page.Lines); index += step {
		if wanted(index) {
			r.top = index
			break
		}
	}
	r.clamp()
	return r.top != before
}

func (r *Reader) beginsParagraph(index int) bool {
	return index == 0 || !r.page.Lines[index].Blank() && r.page.Lines[index-1].Blank()
}

func (r *Reader) beginsHeading(index int) bool {
	return index == 0 || isHeading(r.page.Lines[index]) && !isHeading(r.page.Lines[index-1])
}

func isHeading(line typeset.Line) bool {
	for _, run := range line.Runs {
		if run.Style&(typeset.Heading|typeset.Subheading) != 0 {
			return true
		}
	}
	return false
}
