package typeset

import (
	"slices"

	"broadsheet/feeds/document"
	"broadsheet/ui/text"
)

// Tables in tables are measured again at every depth; nobody reads deeper than this.
const maxNestedTables = 3

// table sets a table in columns, or as records where there is no room for columns, below its caption.
func (s *setter) table(b *document.Block, width int) []Line {
	if b.Table == nil {
		return nil
	}
	caption := s.flow(s.inline(b.Table.Caption, Caption), width, b.RightToLeft)
	g := newGrid(b.Table.Rows)
	if g.columns == 0 || s.tables > maxNestedTables {
		return caption
	}
	s.tables++
	defer func() { s.tables-- }()
	return spaced(caption, s.grid(&g, width, b.RightToLeft))
}

func (s *setter) grid(g *grid, width int, rightToLeft bool) []Line {
	if g.columns == 1 && g.frames() {
		return s.singleColumn(g, width)
	}
	aligns := g.alignments()
	decimals := s.decimals(g, aligns)
	widths, ok := fit(s.extents(g, decimals), width-(g.columns-1)*text.Width(columnRule))
	if !ok {
		return s.records(g, width)
	}
	t := tableSetter{setter: s, grid: g, widths: widths, aligns: aligns, mirrored: rightToLeft && !s.options.Logical}
	t.decimals, t.widest = decimals, widestDecimals(g, decimals)
	t.setCells()
	t.setHeights()
	return t.lines(width)
}

// frames says whether a table of one column only frames its content: it has no header, or holds more than words.
func (g *grid) frames() bool {
	isBulky := func(cell gridCell) bool {
		return len(cell.Blocks) > 1 || len(cell.Blocks) == 1 && len(cell.Blocks[0].Children) > 0
	}
	return g.headers() == 0 || slices.ContainsFunc(g.cells, isBulky)
}

// singleColumn sets a table that only frames its content.
func (s *setter) singleColumn(g *grid, width int) []Line {
	var blocks []document.Block
	for _, cell := range g.cells {
		blocks = append(blocks, cell.Blocks...)
	}
	return s.stack(blocks, width, true)
}

// tableSetter sets a table in columns.
type tableSetter struct {
	*setter
	grid     *grid
	widths   []int
	aligns   []document.Align
	mirrored bool       // the first column stands at the right
	decimals []*decimal // of each cell of the grid that is a number
	widest   []decimal  // of each column

	cells  [][]Line // of each cell of the grid
	places []Place  // of each row
	owners [][]int  // 1 + the index of the cell at each row and column; 0 is none
	ruled  []bool   // rows with a line above
	starts []int    // the first line of each row, and the end of the last
}

// setCells sets every cell in its width.
func (t *tableSetter) setCells() {
	t.owners = t.grid.owners()
	for row := range t.grid.rows {
		t.places = append(t.places, t.place)
		for _, cell := range t.grid.row(row) {
			set := t.stack(cell.Blocks, t.span(cell.column, cell.columns), false)
			if cell.header || cell.Header {
				restyle(set, TableHead)
			}
			t.cells = append(t.cells, set)
		}
	}
}

// span is the width of some columns, with the lines between them.
func (t *tableSetter) span(column, columns int) int {
	width := (columns - 1) * text.Width(columnRule)
	for _, w := range t.widths[column : column+columns] {
		width += w
	}
	return width
}

// setHeights finds where each row begins. A cell that spans rows has them all for its text; if that is not enough, the
// last of them grows.
func (t *tableSetter) setHeights() {
	heights := make([]int, len(t.grid.rows))
	for i, cell := range t.grid.cells {
		if cell.rows == 1 {
			heights[cell.row] = max(heights[cell.row], len(t.cells[i]))
		}
	}
	t.rule(heights)
	for i, cell := range t.grid.cells {
		last := cell.row + cell.rows - 1
		room := 0
		for row := cell.row; row <= last; row++ {
			room += heights[row]
			if row > cell.row && t.ruled[row] {
				room++
			}
		}
		heights[last] += max(len(t.cells[i])-room, 0)
	}
	at := 0
	for row, height := range heights {
		if t.ruled[row] {
			at++
		}
		t.starts = append(t.starts, at)
		at += height
	}
	t.starts = append(t.starts, at)
}

// rule decides above which rows there is a line: below the header and above the foot, and between all rows where they
// could not be told apart otherwise.
func (t *tableSetter) rule(heights []int) {
	headers := t.grid.headers()
	apart := slices.ContainsFunc(heights[headers:], func(height int) bool { return height > 1 }) ||
		slices.ContainsFunc(t.grid.cells[t.grid.starts[headers]:], func(cell gridCell) bool { return cell.rows > 1 })
	t.ruled = make([]bool, len(heights))
	for row := 1; row < len(heights); row++ {
		foot := t.grid.rows[row].Footer && !t.grid.rows[row-1].Footer
		t.ruled[row] = row == headers || row > headers && (apart || foot)
	}
}

func (t *tableSetter) lines(width int) []Line {
	var lines []Line
	for row := range t.grid.rows {
		if t.ruled[row] {
			lines = append(lines, Line{Place: t.places[row], Runs: t.ruleAbove(row)})
		}
		for at := t.starts[row]; at < t.end(row); at++ {
			lines = append(lines, Line{Place: t.places[row], Runs: t.across(row, at)})
		}
	}
	if free := width - t.span(0, t.grid.columns); t.mirrored && free > 0 {
		for i := range lines {
			lines[i].Runs = append([]Run{margin(free)}, lines[i].Runs...)
		}
	}
	return lines
}

// end is the line behind a row.
func (t *tableSetter) end(row int) int {
	if row+1 < len(t.grid.rows) && t.ruled[row+1] {
		return t.starts[row+1] - 1
	}
	return t.starts[row+1]
}
