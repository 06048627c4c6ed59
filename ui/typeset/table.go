package typeset

import (
	"strings"

	"broadsheet/feeds/document"
	"broadsheet/ui/text"
)

// table sets a table in columns, or as records where there is no room for columns.
func (s *setter) table(b *document.Block, width int) []Line {
	if b.Table == nil {
		return nil
	}
	lines := s.flow(s.inline(b.Table.Caption, Caption), width, false)
	g := newGrid(b.Table.Rows)
	if g.columns == 0 || s.tables > maxNestedTables {
		return lines
	}
	s.tables++
	defer func() { s.tables-- }()
	if g.columns == 1 {
		return append(lines, s.singleColumn(&g, width)...)
	}
	widths, ok := fit(s.extents(&g), width-(g.columns-1)*text.Width(columnRule))
	if !ok {
		return append(lines, s.records(&g, width)...)
	}
	t := tableSetter{setter: s, grid: &g, widths: widths, aligns: g.alignments()}
	return append(lines, t.lines()...)
}

// Tables in tables are measured again at every depth; nobody reads deeper than this.
const maxNestedTables = 3

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
	grid   *grid
	widths []int
	aligns []document.Align
}

func (t *tableSetter) lines() []Line {
	rows := make([][]Line, len(t.grid.rows))
	wraps := false
	headers := t.grid.headers()
	for i := range rows {
		rows[i] = t.row(i)
		wraps = wraps || i >= headers && len(rows[i]) > 1
	}
	var lines []Line
	for i, row := range rows {
		if i > 0 && len(row) > 0 && (i == headers || wraps && i > headers) {
			lines = append(lines, Line{Place: row[0].Place, Runs: []Run{drawn(t.rule(i), TableRule)}})
		}
		lines = append(lines, row...)
	}
	return lines
}

// rule is the line above a row. It crosses the lines between columns only where there are any above or below.
func (t *tableSetter) rule(row int) string {
	above, below := t.dividers(row-1), t.dividers(row)
	var b strings.Builder
	for i, width := range t.widths {
		if i > 0 {
			b.WriteString(crossings[[2]bool{above[i], below[i]}])
		}
		b.WriteString(strings.Repeat("─", width))
	}
	return b.String()
}

// crossings are the signs for a divider above and below a rule.
var crossings = map[[2]bool]string{
	{true, true}: "─┼─", {true, false}: "─┴─", {false, true}: "─┬─", {false, false}: "───",
}

// dividers says before which columns of a row there is a divider: not within a cell that spans several.
func (t *tableSetter) dividers(row int) []bool {
	dividers := make([]bool, t.grid.columns)
	for i := range dividers {
		dividers[i] = true
	}
	for _, cell := range t.grid.row(row) {
		for i := cell.column + 1; i < cell.column+cell.columns; i++ {
			dividers[i] = false
		}
	}
	return dividers
}

// row sets one row: its cells side by side.
func (t *tableSetter) row(row int) []Line {
	place := t.place
	cells := t.grid.row(row)
	set := make([][]Line, len(cells))
	height := 0
	for i, cell := range cells {
		set[i] = t.stack(cell.Blocks, t.cellWidth(cell), false)
		if cell.header || cell.Header {
			restyle(set[i], TableHead)
		}
		height = max(height, len(set[i]))
	}
	lines := make([]Line, height)
	for i := range lines {
		lines[i] = Line{Place: place, Runs: t.across(cells, set, i)}
	}
	return lines
}

func (t *tableSetter) cellWidth(cell gridCell) int {
	width := (cell.columns - 1) * text.Width(columnRule)
	for _, w := range t.widths[cell.column : cell.column+cell.columns] {
		width += w
	}
	return width
}

// across joins one line of each cell of a row.
func (t *tableSetter) across(cells []gridCell, set [][]Line, index int) []Run {
	var runs []Run
	next := 0
	for column := 0; column < t.grid.columns; {
		if column > 0 {
			runs = append(runs, drawn(columnRule, TableRule))
		}
		if next == len(cells) || cells[next].column > column {
			runs = append(runs, margin(t.widths[column]))
			column++
			continue
		}
		var line Line
		if index < len(set[next]) {
			line = set[next][index]
		}
		runs = append(runs, t.aligned(cells[next], line)...)
		column += cells[next].columns
		next++
	}
	return runs
}

// aligned sets a line of a cell left, right or in the middle of its columns.
func (t *tableSetter) aligned(cell gridCell, line Line) []Run {
	free := max(t.cellWidth(cell)-line.Width(), 0)
	align := cell.Align
	if align == document.AlignAuto && cell.columns == 1 {
		align = t.aligns[cell.column]
	}
	left := 0
	switch align {
	case document.AlignRight:
		left = free
	case document.AlignCenter:
		left = free / 2
	}
	runs := make([]Run, 0, len(line.Runs)+2)
	if left > 0 {
		runs = append(runs, margin(left))
	}
	runs = append(runs, line.Runs...)
	if free > left {
		runs = append(runs, margin(free-left))
	}
	return runs
}
