package text

// stretch is where lines begin that may be broken anew.
type stretch struct{ piece, line int }

// breakpoint is a place before a piece, or behind the last, where a line may end.
type breakpoint struct {
	cost int64 // the least cost of lines that end here
	at   int32 // cells from the start of the stretch
	from int32 // where the last of those lines begins, in pieces from the start of the stretch
}

// What a line costs: the square of the cells it leaves free, and these.
const (
	costOfLine    = 1 << 30 // no paragraph gets longer for the sake of its edge
	costOfParting = 120     // between a number and its unit
	costOfHyphen  = 40
	costOfJoin    = 10 // a break within a word
	costOfLetter  = 8  // behind a single letter
)

// even breaks the lines of the stretch anew, up to the piece end, so that their right edge is as even as it can be in as
// many lines, and the last line is no single short word. (Knuth and Plass, "Breaking Paragraphs into Lines", 1981, with
// spaces that do not stretch.)
func (c *composer) even(end int) {
	first, lines := c.stretch.piece, c.lines[c.stretch.line:]
	if len(lines) < 2 || !c.isSpaced(first, end) {
		return
	}
	c.breakpoints = make([]breakpoint, 1, end-first+1)
	for to := first + 1; to <= end; to++ {
		c.bestLine(first, to, end)
	}
	for to, i := end, len(lines)-1; to > first && i >= 0; i-- {
		from := first + int(c.breakpoints[to-first].from)
		lines[i] = c.measured(from, to)
		to = from
	}
}

// isSpaced says whether most breaks are at spaces. Chinese and Japanese fill their lines as they are.
func (c *composer) isSpaced(first, end int) bool {
	joined := 0
	for i := first; i < end; i++ {
		if c.pieces[i].Space == 0 {
			joined++
		}
	}
	return 2*joined <= end-first
}

// bestLine finds the best line that ends before the piece to.
func (c *composer) bestLine(first, to, end int) {
	last := &c.pieces[to-1]
	behind := c.breakpoints[to-1-first].at + int32(last.Width)
	width, breaking := int64(c.width), int64(costOfLine)
	if to < end {
		breaking += c.costOfBreak(to - 1)
	}
	hyphen := int32(0)
	if c.hyphenated(to - 1) {
		hyphen = 1
	}
	best := breakpoint{cost: -1, at: behind + int32(last.Space), from: int32(to - 1 - first)}
	for from := to - 1 - first; from >= 0; from-- {
		line := int64(behind + hyphen - c.breakpoints[from].at)
		if line > width && from < to-1-first {
			break
		}
		cost := c.breakpoints[from].cost + breaking
		if free := max(width-line, 0); to < end {
			cost += free * free
		} else {
			cost += c.widow(int(line))
		}
		if best.cost < 0 || cost < best.cost {
			best.cost, best.from = cost, int32(from)
		}
	}
	c.breakpoints = append(c.breakpoints, best)
}

// costOfBreak is what it costs to end a line after a piece, however long the line is.
func (c *composer) costOfBreak(piece int) int64 {
	switch last := &c.pieces[piece]; {
	case last.Space == 0 && last.Hyphen:
		return costOfHyphen
	case last.Space == 0:
		return costOfJoin
	case c.isBeforeUnit(piece):
		return costOfParting
	case last.Width == 1:
		return costOfLetter
	default:
		return 0
	}
}

// widow is what a last line costs that is next to nothing.
func (c *composer) widow(width int) int64 {
	const share, least = 8, 5 // the part of the measure that it should have, and the cells
	if width > max(c.width/share, least) {
		return 0
	}
	short := c.width * 2 / 5
	return int64(short * short)
}

// isBeforeUnit says whether a piece is a number and the next its unit.
func (c *composer) isBeforeUnit(piece int) bool {
	const longest = 4
	end, next := c.pieces[piece].End, &c.pieces[piece+1]
	return end > 0 && isFigure(c.text[end-1]) && next.Width <= longest && firstClass(c.text[next.Start:]) == letter
}

func isFigure(b byte) bool { return b >= '0' && b <= '9' }
