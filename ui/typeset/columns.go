package typeset

import (
	"strings"

	"broadsheet/feeds/document"
	"broadsheet/ui/text"
)

const (
	columnRule = " │ "
	// A column is not made narrower than its content or this; a table that would need it is set as records.
	narrowestColumn = 8
	// A word longer than this may be cut in a cell.
	longestWord = 16
)

// extent is how narrow a column may get, and how wide it would like to be.
type extent struct{ floor, natural int }

// extents measures the columns.
func (s *setter) extents(g *grid, decimals []*decimal) []extent {
	extents := make([]extent, g.columns)
	for _, cell := range g.cells {
		if cell.columns == 1 {
			e := &extents[cell.column]
			floor, natural := s.cellExtent(cell.Blocks)
			e.floor, e.natural = max(e.floor, floor), max(e.natural, natural)
		}
	}
	for column, widest := range widestDecimals(g, decimals) {
		e := &extents[column]
		e.floor, e.natural = max(e.floor, widest.head+widest.tail), max(e.natural, widest.head+widest.tail)
	}
	for _, cell := range g.cells {
		if cell.columns > 1 {
			s.widen(extents[cell.column:cell.column+cell.columns], cell.Blocks)
		}
	}
	return extents
}

// widen makes several columns wide enough for a cell that spans them, each by its share.
func (s *setter) widen(spanned []extent, blocks []document.Block) {
	floor, natural := s.cellExtent(blocks)
	rules := (len(spanned) - 1) * text.Width(columnRule)
	floor, natural = floor-rules, natural-rules
	for _, e := range spanned {
		floor -= e.floor
		natural -= e.natural
	}
	for i := range spanned {
		left := len(spanned) - i
		floorShare, naturalShare := max(floor, 0)/left, max(natural, 0)/left
		spanned[i].floor += floorShare
		spanned[i].natural += naturalShare
		floor, natural = floor-floorShare, natural-naturalShare
	}
}

// cellExtent measures what a cell holds, margins of lists and quotes included roughly.
func (s *setter) cellExtent(blocks []document.Block) (floor, natural int) {
	for i := range blocks {
		words, all := text.Extent(s.inline(blocks[i].Spans, 0).text)
		for line := range strings.SplitSeq(blocks[i].Text, "\n") {
			all = max(all, text.Width(expandTabs(line)))
		}
		if blocks[i].Image != nil {
			words, all = max(words, narrowestPicture), max(all+text.Width(pictureSign), s.pictureExtent(blocks[i].Image))
		}
		childFloor, childNatural := s.cellExtent(blocks[i].Children)
		if childNatural > 0 {
			childNatural += 4
		}
		if blocks[i].Table != nil {
			childNatural = max(childNatural, s.options.Width)
		}
		floor = max(floor, words, childFloor)
		natural = max(natural, all, childNatural)
	}
	floor = min(natural, max(narrowestColumn, min(floor, longestWord)))
	return floor, natural
}

// pictureExtent is how wide a picture or its description would like to be.
func (s *setter) pictureExtent(image *document.Image) int {
	if s.draws(image, narrowestPicture) {
		columns, _ := s.box(image, widestInCell)
		return columns
	}
	return text.Width(pictureSign+text.Printable(image.Alt)) + text.Width("[99]")
}

// fit gives each column its width, or reports that the table is too narrow for columns. Columns that need little
// get what they need; the others share the rest evenly.
func fit(extents []extent, available int) ([]int, bool) {
	floors, widest := 0, 0
	for _, e := range extents {
		floors += max(1, e.floor)
		widest = max(widest, e.natural)
	}
	if floors > available {
		return nil, false
	}
	level := widest
	for level > 0 && total(extents, level) > available {
		level--
	}
	widths := make([]int, len(extents))
	spare := available - total(extents, level)
	for i, e := range extents {
		widths[i] = max(1, e.at(level))
		if spare > 0 && widths[i] < e.natural {
			widths[i]++
			spare--
		}
	}
	return widths, true
}

// at is the width of a column where none gets more than level without need.
func (e extent) at(level int) int { return max(e.floor, min(e.natural, level)) }

func total(extents []extent, level int) int {
	sum := 0
	for _, e := range extents {
		sum += max(1, e.at(level))
	}
	return sum
}

// alignments finds how each column is aligned: as its first cell below the header says, else to the right where it
// holds nothing but numbers.
func (g *grid) alignments() []document.Align {
	aligns := make([]document.Align, g.columns)
	numeric := make([]int, g.columns)
	for _, cell := range g.cells {
		if cell.row < g.headers() || cell.columns > 1 {
			continue
		}
		if aligns[cell.column] == document.AlignAuto {
			aligns[cell.column] = cell.Align
		}
		switch words := strings.TrimSpace(document.PlainText(firstSpans(cell.Blocks))); {
		case words == "" || noNumbers[strings.ToLower(words)]:
		case isNumber(words) && len(cell.Blocks) == 1 && numeric[cell.column] >= 0:
			numeric[cell.column]++
		default:
			numeric[cell.column] = -1
		}
	}
	for i := range aligns {
		if aligns[i] == document.AlignAuto && numeric[i] > 0 {
			aligns[i] = document.AlignRight
		}
	}
	return aligns
}

func firstSpans(blocks []document.Block) []document.Span {
	if len(blocks) == 0 {
		return nil
	}
	return blocks[0].Spans
}
