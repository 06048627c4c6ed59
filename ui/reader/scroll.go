package reader

// ScrollBy moves the text by lines, downwards if positive. It reports whether anything moved.
func (r *Reader) ScrollBy(lines int) bool {
	before := r.top
	r.top += lines
	r.clamp()
	return r.top != before
}

// PageDown moves on by a page, with two lines of the last one still shown. It reports whether anything moved.
func (r *Reader) PageDown() bool { return r.ScrollBy(r.pageLines()) }

// PageUp moves back by a page.
func (r *Reader) PageUp() bool { return r.ScrollBy(-r.pageLines()) }

// HalfPageDown moves on by half a page.
func (r *Reader) HalfPageDown() bool { return r.ScrollBy(max(r.height/2, 1)) }

// HalfPageUp moves back by half a page.
func (r *Reader) HalfPageUp() bool { return r.ScrollBy(-max(r.height/2, 1)) }

// Top goes to the first line.
func (r *Reader) Top() { r.top = 0 }

// Bottom goes to the last page.
func (r *Reader) Bottom() { r.top = r.lastTop() }

// AtTop says whether the first line is shown.
func (r *Reader) AtTop() bool { return r.top == 0 }

// AtEnd says whether the last line is shown.
func (r *Reader) AtEnd() bool { return r.top >= r.lastTop() }

// Progress is how much of the article has been shown, in percent.
func (r *Reader) Progress() int {
	if r.page == nil || len(r.page.Lines) == 0 {
		return 0
	}
	shown := min(r.top+r.height, len(r.page.Lines))
	return shown * 100 / len(r.page.Lines)
}

// pageLines is how far a page goes: what was last is still seen, so that the eye finds on.
func (r *Reader) pageLines() int {
	const overlap, short = 2, 8
	if r.height <= short {
		return max(r.height-1, 1)
	}
	return r.height - overlap
}

func (r *Reader) lastTop() int {
	if r.page == nil {
		return 0
	}
	return max(len(r.page.Lines)-r.height, 0)
}

func (r *Reader) clamp() { r.top = min(max(r.top, 0), r.lastTop()) }
