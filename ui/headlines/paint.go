package headlines

import (
	"strconv"
	"strings"

	"broadsheet/store"
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
)

// paint draws a row: marks, title, source, age.
func (p *Pane) paint(h store.Headline, width int, state theme.State) string {
	look := p.look.Row(state)
	r := row{look: look, left: width}
	if width >= marginFrom {
		r.put(" ", look.Fill)
	}
	r.marks(h)
	when := ""
	if width >= ageFrom {
		when = age(h.Published, p.clock())
		when = text.PadLeft(when, max(ageWidth, len(when)))
	}
	signs := ""
	if width >= ageFrom {
		signs = signsOf(h)
	}
	room := r.left - reserved(when) - text.Width(signs) - min(r.left, 1) // a cell free at the right edge
	title, source := p.share(h, width, room)
	style := look.Unread
	if h.Read {
		style = look.Read
	}
	r.put(title, style)
	r.put(signs, look.Aside)
	r.put(source, look.Aside)
	if when != "" {
		r.put(text.Spaces(gap)+when, look.Aside)
	}
	r.put(text.Spaces(r.left), look.Fill)
	return r.drawn.String()
}

// lockedSign says that only a teaser is to be had without a subscription. It stands behind the title, not among the
// marks: it is the publisher's doing, and few rows have it.
const lockedSign = "$"

// signsOf is what is to be known of a row beside its marks.
func signsOf(h store.Headline) string {
	signs := ""
	if h.Locked {
		signs = " " + lockedSign
	}
	if h.Folded > 0 {
		signs += " +" + strconv.Itoa(h.Folded)
	}
	return signs
}

func reserved(when string) int {
	if when == "" {
		return 0
	}
	return gap + text.Width(when)
}

// share divides the room between title and source; both come filled up to their parts. Where there is no column of
// sources, the status line names that of the row under the cursor.
func (p *Pane) share(h store.Headline, width, room int) (title, source string) {
	title, source = text.Row(h.Title), text.Row(h.Feed)
	if title == "" {
		title = "(no title)"
	}
	part := 0
	if !p.oneFeed && width >= sourceFrom {
		part = min(max((width-12)/4, leastSource), mostSource) + gap
	}
	if part == 0 {
		return p.fitted(title, room), ""
	}
	return p.fitted(title, room-part), text.Spaces(gap) + p.fitted(source, part-gap)
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

func (r *row) marks(h store.Headline) {
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
