package ui

// mode says which panes there are to be shown: it is all, besides the size, that the layout depends on.
type mode struct {
	focus pane
	open  bool // an article is open
	zen   bool // and it is all that is to be seen
}

// pane is one of the three parts of the screen.
type pane int

const (
	feedsPane pane = iota
	headlinesPane
	articlePane
)

// box is a part of the screen: its left edge and its size. All panes begin at the top.
type box struct{ left, width, height int }

func (b box) shown() bool { return b.width > 0 && b.height > 0 }

// layout says where everything is. A pane of no width is not shown.
type layout struct {
	width, height int
	panes         [3]box // by pane; without the title line
	titles        bool   // each pane has a title line above it
	status        int    // the row of the status line; -1 if there is none
}

const (
	wideFrom      = 110 // columns for three panes
	mediumFrom    = 70  // columns for two panes
	besideFrom    = 100 // columns from which an article and the headlines have room beside each other
	titlesFrom    = 15  // rows from which panes have title lines
	leastFeeds    = 24
	mostFeeds     = 30
	leastHeadline = 40
	mostHeadline  = 60
)

// arrange is the layout of a screen of that size.
func arrange(width, height int, m mode) layout {
	l := layout{width: max(width, 0), height: max(height, 0), status: height - 1, titles: height >= titlesFrom && !m.zen}
	body := l.height
	if body > 0 {
		body--
	}
	if l.titles {
		body--
	}
	left := 0
	for p, w := range widths(l.width, m) {
		if w == 0 {
			continue
		}
		l.panes[p] = box{left, w, body}
		left += w + 1 // the rule beside it
	}
	return l
}

// widths are those of the three panes. They and the rules between them fill the width.
func widths(width int, m mode) [3]int {
	var w [3]int
	switch {
	case m.zen:
		w[articlePane] = width
	case width >= wideFrom:
		w[feedsPane] = within(width/6, leastFeeds, mostFeeds)
		w[headlinesPane] = within(width*2/5-6, leastHeadline, mostHeadline)
		w[articlePane] = width - w[feedsPane] - w[headlinesPane] - 2
	case width >= mediumFrom && m.focus == feedsPane:
		w[feedsPane] = leastFeeds
		w[headlinesPane] = width - leastFeeds - 1
	case width >= besideFrom && m.open:
		w[headlinesPane] = leastHeadline
		w[articlePane] = width - leastHeadline - 1
	default:
		w[m.focus] = width
	}
	return w
}

func within(n, least, most int) int { return min(max(n, least), most) }

// at returns the pane at a place on the screen, and the line within it: -1 is its title line.
func (l layout) at(x, y int) (p pane, line int, ok bool) {
	if l.titles {
		y--
	}
	for p, b := range l.panes {
		if b.shown() && x >= b.left && x < b.left+b.width && y < b.height {
			return pane(p), y, true
		}
	}
	return 0, 0, false
}
