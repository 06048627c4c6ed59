package text

import (
	"slices"
	"strings"

	"github.com/clipperhouse/uax29/v2/graphemes"
)

// Line is one line of a composed text, as a part of that text.
type Line struct {
	Start, End int  // bytes, without the spaces at the end
	Width      int  // cells, the hyphen included
	Hyphen     bool // a hyphen is drawn at the end
	Joined     bool // the next line goes on without a space between
}

// A script without spaces is cut to fill a line that has at least this many cells left.
const worthFilling = 4

// Compose breaks s into lines of at most width cells. Only a cluster that is wider than the width by itself makes a
// wider line, and stands alone in it.
func Compose(s string, width int) []Line {
	const cellsPerPiece = 5 // roughly, to get the memory at once
	pieces := make([]Piece, 0, len(s)/cellsPerPiece+1)
	c := composer{text: s, width: max(width, 1), pieces: slices.AppendSeq(pieces, Pieces(s))}
	c.lines = make([]Line, 0, len(s)/c.width+1)
	for first := 0; first < len(c.pieces); {
		first = c.line(first)
	}
	return c.lines
}

// composer fills lines greedily with the pieces of a text, and evens out those of each stretch without forced breaks.
type composer struct {
	text    string
	width   int
	pieces  []Piece
	lines   []Line
	stretch stretch

	breakpoints []breakpoint // of the stretch
}

// line makes the line that begins with the piece first, and returns the first piece of the next.
func (c *composer) line(first int) int {
	end, used := c.fill(first)
	if end < len(c.pieces) && c.pieces[end].Width > c.width && c.mayCut(first, end, used) {
		if c.cut(first, end, c.width-used) {
			end = c.afterCut(end)
			c.stretch = stretch{piece: end, line: len(c.lines)}
			return end
		}
	}
	end = max(end, first+1)
	c.lines = append(c.lines, c.measured(first, end))
	if end == len(c.pieces) || c.pieces[end-1].LineFeed {
		c.even(end)
		c.stretch = stretch{piece: end, line: len(c.lines)}
	}
	return end
}

// fill returns the end of the longest line from first on, and its cells with those of the space behind it.
func (c *composer) fill(first int) (end, used int) {
	end = first
	cells := 0
	for i := first; i < len(c.pieces); i++ {
		piece := &c.pieces[i]
		cells += piece.Width
		if cells > c.width {
			break
		}
		if c.hyphenFits(i, cells) {
			end, used = i+1, cells+piece.Space
		}
		if piece.LineFeed {
			break
		}
		cells += piece.Space
	}
	if end > first && c.pieces[end-1].LineFeed {
		used = c.width
	}
	return end, used
}

func (c *composer) hyphenFits(i, cells int) bool {
	return cells < c.width || !c.hyphenated(i)
}

// hyphenated says whether a line that ends after piece i gets a hyphen.
func (c *composer) hyphenated(i int) bool {
	piece := &c.pieces[i]
	return piece.Hyphen && piece.Space == 0 && !piece.LineFeed && i+1 < len(c.pieces)
}

func (c *composer) mayCut(first, end, used int) bool {
	return first == end || c.pieces[end].complex && c.width-used >= worthFilling
}

// cut ends the line inside the piece at end, which is too wide for any line. It reports whether a part fitted.
func (c *composer) cut(first, end, room int) bool {
	piece := &c.pieces[end]
	head := c.head(c.text[piece.Start:piece.End], room)
	if head == "" && first < end {
		return false
	}
	if head == "" {
		head = firstCluster(c.text[piece.Start:piece.End])
	}
	line := Line{Start: c.pieces[first].Start, End: piece.Start + len(head), Joined: true}
	line.Width = c.width - room + Width(head)
	c.lines = append(c.lines, line)
	piece.Start += len(head)
	piece.Width -= Width(head)
	return true
}

// afterCut is where the next line begins: with what is left of the piece, if anything is.
func (c *composer) afterCut(end int) int {
	piece := &c.pieces[end]
	if piece.Start < piece.End {
		return end
	}
	c.lines[len(c.lines)-1].Joined = piece.Space == 0 && !piece.LineFeed
	return end + 1
}

// head is the part of s that fits into room. It does not end with a vowel that belongs to what follows, and where it can
// it ends at a sign rather than within a name or a number.
func (c *composer) head(s string, room int) string {
	head, rest := Split(s, room)
	if at := signBefore(head); at > 0 && rest != "" {
		return head[:at]
	}
	for len(rest) > 0 && len(head) > 0 {
		last := lastCluster(head)
		if classOf(last) != leadVowel {
			break
		}
		head = head[:len(head)-len(last)]
	}
	return head
}

// measured is the line of the pieces from first up to end.
func (c *composer) measured(first, end int) Line {
	last := &c.pieces[end-1]
	line := Line{Start: c.pieces[first].Start, End: last.End}
	for i := first; i < end; i++ {
		line.Width += c.pieces[i].Width + c.pieces[i].Space
	}
	line.Width -= last.Space
	line.Hyphen = c.hyphenated(end-1) && line.Width < c.width
	if line.Hyphen {
		line.Width++
	}
	line.Joined = last.Space == 0 && !last.LineFeed && end < len(c.pieces)
	return line
}

// signBefore is where an address or a name in a program is best cut: behind the last of its signs, but before a dot,
// which would look like the end of a sentence. It is 0 where that would leave half of the line empty.
func signBefore(head string) int {
	at := strings.LastIndexAny(head, `_/\@=&?-+;:%#|~`) + 1
	at = max(at, strings.LastIndexByte(head, '.'))
	if at <= len(head)/2 || at >= len(head) {
		return 0
	}
	return at
}

func firstCluster(s string) string { return graphemes.FromString(s).First() }

func lastCluster(s string) string {
	last := ""
	for cluster := range Graphemes(s) {
		last = cluster
	}
	return last
}
