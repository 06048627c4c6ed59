package text

import (
	"iter"
	"unicode/utf8"
)

// Piece is a part of a text within which a line does not end, unless the piece alone is wider than the line.
type Piece struct {
	Start, End int  // bytes, without the spaces behind it
	Next       int  // where the next piece starts
	Width      int  // cells from Start to End
	Space      int  // cells of the spaces behind it
	Hyphen     bool // a hyphen is drawn where a line ends after it
	LineFeed   bool // a line ends after it
	complex    bool // script without spaces between words: what does not fit may be cut anywhere
}

// Pieces yields the pieces of s in order.
func Pieces(s string) iter.Seq[Piece] {
	return func(yield func(Piece) bool) {
		b := pieceBuilder{yield: yield}
		for b.Next < len(s) {
			unit := firstUnit(s[b.Next:])
			if unit.class == quotation && s[b.Next:b.Next+unit.bytes] != "«" && endsWord(s[b.Next+unit.bytes:]) {
				unit.class = exclamation
			}
			if unit.class == slash && !addressAt(s, b.Next) {
				unit.class = closing
			}
			if !b.add(unit) {
				return
			}
		}
		if b.Next > b.Start {
			yield(b.Piece)
		}
	}
}

// pieceBuilder is the piece at hand, and what breaking needs to know of its end.
type pieceBuilder struct {
	Piece
	yield func(Piece) bool
	last  class // of the last cluster that is not a space
	run   int   // clusters from Start to End
}

// endsWord says whether a word ends before rest.
func endsWord(rest string) bool {
	return rest == "" || firstClass(rest) == space || keepsWithPrevious(firstClass(rest))
}

// unit is one cluster, or a run of ASCII letters, which are never apart.
type unit struct {
	class
	bytes, cells, clusters int
}

// firstUnit is the unit at the start of s.
func firstUnit(s string) unit {
	if letters := asciiLetters(s); letters > 0 {
		return unit{letter, letters, letters, letters}
	}
	if s[0] < utf8.RuneSelf && (len(s) == 1 || s[1] < utf8.RuneSelf) {
		return unit{asciiClasses[s[0]], 1, asciiWidth(s[0]), 1}
	}
	cluster := wideLetter(s)
	if cluster == "" {
		cluster = firstCluster(s)
	}
	return unit{classOf(cluster), len(cluster), clusterWidth(cluster), 1}
}

// asciiLetters counts the letters at the start of s, without one that a mark may follow.
func asciiLetters(s string) int {
	n := 0
	for n < len(s) && (s[n]|0x20 >= 'a' && s[n]|0x20 <= 'z') {
		n++
	}
	if n > 0 && n < len(s) && s[n] >= utf8.RuneSelf {
		n--
	}
	return n
}

// wideLetter is the letter of Chinese, Japanese or Korean at the start of s, if another one follows: then no mark
// does, and the letter is a cluster.
func wideLetter(s string) string {
	const size = 3
	if len(s) < 2*size || !isWideLetter(s[:size]) || !isWideLetter(s[size:2*size]) {
		return ""
	}
	return s[:size]
}

func (b *pieceBuilder) add(u unit) bool {
	switch {
	case u.class == lineFeed:
		b.Next += u.bytes
		b.LineFeed = true
		return b.flush()
	case u.class == space:
		b.Next += u.bytes
		b.Space += u.cells
		return true
	case b.endsBefore(u.class) && !b.flush():
		return false
	}
	b.take(u)
	return true
}

// endsBefore says whether the piece at hand ends before a cluster of that kind.
func (b *pieceBuilder) endsBefore(kind class) bool {
	switch {
	case b.Next == b.Start:
		return false
	case b.Next > b.End:
		return mayBreakAtSpace(b.last, b.run, kind)
	default:
		return mayBreak(b.last, kind, b.run)
	}
}

func (b *pieceBuilder) take(u unit) {
	b.Width += b.Space + u.cells
	b.Space = 0
	b.Next += u.bytes
	b.End = b.Next
	b.last = u.class
	b.run += u.clusters
	b.Hyphen = u.class == shy
	b.complex = b.complex || u.class == complexText
}

func (b *pieceBuilder) flush() bool {
	piece := b.Piece
	*b = pieceBuilder{yield: b.yield, Piece: Piece{Start: piece.Next, End: piece.Next, Next: piece.Next}}
	return b.yield(piece)
}
