package text

import "iter"

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
		for cluster, cells := range Graphemes(s) {
			if !b.add(cluster, cells) {
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

func (b *pieceBuilder) add(cluster string, cells int) bool {
	kind := classOf(cluster)
	switch {
	case kind == lineFeed:
		b.Next += len(cluster)
		b.LineFeed = true
		return b.flush()
	case kind == space:
		b.Next += len(cluster)
		b.Space += cells
		return true
	case b.endsBefore(kind) && !b.flush():
		return false
	}
	b.take(cluster, cells, kind)
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

func (b *pieceBuilder) take(cluster string, cells int, kind class) {
	b.Width += b.Space + cells
	b.Space = 0
	b.Next += len(cluster)
	b.End = b.Next
	b.last = kind
	b.run++
	b.Hyphen = kind == shy
	b.complex = b.complex || kind == complexText
}

func (b *pieceBuilder) flush() bool {
	piece := b.Piece
	*b = pieceBuilder{yield: b.yield, Piece: Piece{Start: piece.Next, End: piece.Next, Next: piece.Next}}
	return b.yield(piece)
}
