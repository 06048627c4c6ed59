package headlines

import (
	"strconv"
	"strings"

	"broadsheet/ui/text"
	"broadsheet/ui/theme"
)

// The widths from which a row has more than its title, and those of its columns.
const (
	marginFrom  = 30 // columns for a cell free at the left
	ageFrom     = 24 // columns for an age
	sourceFrom  = 60 // columns for a column of sources: it is there for all rows, or for none
	leastSource = 10
	mostSource  = 22
	ageWidth    = 6 // the usual one; a date of long ago takes more
	gap         = 2
	markWidth   = 3 // of the marks in front of a title, with the space behind them
	belowIndent = 2 // of what is listed below a row
	leastBeside = 8 // columns for a title behind the name of its feed
)

// paint draws a row: marks, title, source, age.
func (p *Pane) paint(h listed, width int, state theme.State) string {
	look := p.look.Row(state)
	r := row{look: look, left: width}
	if width >= marginFrom {
		r.put(" ", look.Fill)
	}
	r.marks(h)
	if h.head != 0 {
		r.put(text.Spaces(min(belowIndent, r.left)), look.Fill)
	}
	when, signs := "", ""
	if width >= ageFrom {
		when, signs = p.when(h), p.signsOf(h)
	}
	style := look.Unread
	if h.Read {
		style = look.Read
	}
	part := p.sourcePart(width)
	room := r.left - reserved(when) - text.Width(signs) - part - min(r.left, 1) // a cell free at the right edge
	p.putTitle(&r, h, room, style, part == 0 && h.head != 0)
	r.put(signs, look.Aside)
	if part > 0 {
		r.put(text.Spaces(gap)+p.fitted(text.Row(h.Feed), part-gap), look.Aside)
	}
	if when != "" {
		r.put(text.Spaces(gap)+when, look.Aside)
	}
	r.put(text.Spaces(r.left), look.Fill)
	return r.drawn.String()
}

// putTitle draws the title, filled up to its room. What is listed below another headline says most by the name of its
// feed, so that comes first where there is no column for it.
func (p *Pane) putTitle(r *row, h listed, room int, style theme.Style, named bool) {
	title := text.Row(h.Title)
	if title == "" {
		title = "(no title)"
	}
	if !named {
		p.putWords(r, title, room, style)
		return
	}
	name := text.Cut(text.Row(h.Feed), min(max(room/2, leastSource), mostSource))
	if room < text.Width(name)+gap+leastBeside {
		r.put(p.fitted(name, room), style)
		return
	}
	r.put(p.fitted(name, text.Width(name)), style)
	r.put(text.Spaces(gap), r.look.Aside)
	p.putWords(r, title, room-text.Width(name)-gap, r.look.Aside)
}

// when is the age of a headline in its column.
func (p *Pane) when(h listed) string {
	when := age(h.Published, p.clock())
	return text.PadLeft(when, max(ageWidth, len(when)))
}

// lockedSign says that only a teaser is to be had without a subscription. It stands behind the title, not among the
// marks: it is the publisher's doing, and few rows have it.
const lockedSign = "$"

// signsOf is what is to be known of a row beside its marks.
func (p *Pane) signsOf(h listed) string {
	if h.Locked {
		return " " + lockedSign + p.countOf(h)
	}
	return p.countOf(h)
}

// countOf says how many other articles of the story are folded under a row, or listed below it.
func (p *Pane) countOf(h listed) string {
	if h.Folded == 0 || p.flat {
		return ""
	}
	return " +" + strconv.Itoa(h.Folded)
}

func reserved(when string) int {
	if when == "" {
		return 0
	}
	return gap + text.Width(when)
}

// sourcePart is the room of the column of sources, with the gap in front of it. Where there is none, the status line
// names the source of the row under the cursor.
func (p *Pane) sourcePart(width int) int {
	if p.oneFeed || width < sourceFrom {
		return 0
	}
	return min(max((width-12)/4, leastSource), mostSource) + gap
}

// fitted is a piece of a row cut and filled to a width, in the order in which it is seen.
func (p *Pane) fitted(piece string, width int) string {
	return text.Fitted(piece, width, p.logical)
}

// row is a row being drawn, and the cells that are left of it.
type row struct {
	look  *theme.Row
	drawn strings.Builder
	left  int
}

// put adds a piece in one style, as far as it fits.
func (r *row) put(piece string, style theme.Style) {
	if text.Width(piece) > r.left {
		piece = text.Cut(piece, r.left)
	}
	if piece != "" {
		r.left -= text.Width(piece)
		r.drawn.WriteString(style.Render(piece))
	}
}

func (r *row) marks(h listed) {
	mark, star := " ", " "
	if !h.Read {
		mark = "●"
	}
	if h.Starred {
		star = "★"
	}
	r.put(mark, r.look.Mark)
	r.put(star, r.look.Star)
	r.put(" ", r.look.Fill)
}

// paintGroup draws the heading of a day.
func (p *Pane) paintGroup(group string, width int) string {
	indent := min(3, max(width-4, 0))
	if width >= marginFrom {
		indent++
	}
	group = text.Cut(group, width-indent)
	return text.Spaces(indent) + p.look.Group.Render(group) + text.Spaces(width-indent-text.Width(group))
}
