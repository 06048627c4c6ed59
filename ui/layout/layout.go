// Package layout says where everything is on the screen: which panes are shown, and how much room each of them has. It
// depends on nothing but the size of the screen, the focus, and whether an article is open.
package layout

// Mode says which panes there are to be shown: it is all, besides the size, that the layout depends on.
type Mode struct {
	Focus Pane
	Open  bool // an article is open
	Zen   bool // and it is all that is to be seen
}

// Pane is one of the three parts of the screen.
type Pane int

// The panes, from the left.
const (
	Feeds Pane = iota
	Headlines
	Article
)

// Box is a part of the screen: its left edge and its size. All panes begin at the top.
type Box struct{ Left, Width, Height int }

// Shown reports whether there is anything of it.
func (b Box) Shown() bool { return b.Width > 0 && b.Height > 0 }

// Layout says where everything is. A pane of no width is not shown.
type Layout struct {
	Width, Height int
	Panes         [3]Box // by pane; without the title line
	Titles        bool   // each pane has a title line above it
	Status        int    // the row of the status line; -1 if there is none
}

const (
	// WideFrom is how many columns three panes take.
	WideFrom = 110

	mediumFrom    = 70  // columns for two panes
	besideFrom    = 100 // columns from which an article and the headlines have room beside each other
	titlesFrom    = 15  // rows from which panes have title lines
	leastFeeds    = 24
	mostFeeds     = 30
	leastHeadline = 40
	mostHeadline  = 60
)

// Arrange is the layout of a screen of that size.
func Arrange(width, height int, m Mode) Layout {
	l := Layout{Width: max(width, 0), Height: max(height, 0), Status: height - 1, Titles: height >= titlesFrom && !m.Zen}
	body := l.Height
	if body > 0 {
		body--
	}
	if l.Titles {
		body--
	}
	left := 0
	for p, w := range widths(l.Width, m) {
		if w == 0 {
			continue
		}
		l.Panes[p] = Box{left, w, body}
		left += w + 1 // the rule beside it
	}
	return l
}

// widths are those of the three panes. They and the rules between them fill the width.
func widths(width int, m Mode) [3]int {
	var w [3]int
	switch {
	case m.Zen:
		w[Article] = width
	case width >= WideFrom:
		w[Feeds] = within(width/6, leastFeeds, mostFeeds)
		w[Headlines] = within(width*2/5-6, leastHeadline, mostHeadline)
		w[Article] = width - w[Feeds] - w[Headlines] - 2
	case width >= mediumFrom && m.Focus == Feeds:
		w[Feeds] = leastFeeds
		w[Headlines] = width - leastFeeds - 1
	case width >= besideFrom && m.Open:
		w[Headlines] = leastHeadline
		w[Article] = width - leastHeadline - 1
	default:
		w[m.Focus] = width
	}
	return w
}

func within(n, least, most int) int { return min(max(n, least), most) }

// At returns the pane at a place on the screen, and the line within it: -1 is its title line.
func (l Layout) At(x, y int) (p Pane, line int, ok bool) {
	if l.Titles {
		y--
	}
	for p, b := range l.Panes {
		if b.Shown() && x >= b.Left && x < b.Left+b.Width && y < b.Height {
			return Pane(p), y, true
		}
	}
	return 0, 0, false
}
