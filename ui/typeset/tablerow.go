package typeset

import (
	"slices"
	"strings"

	"broadsheet/feeds/document"
)

// across joins one line of each cell of a row.
func (t *tableSetter) across(row, at int) []Run {
	var parts [][]Run
	for column := 0; column < t.grid.columns; {
		if column > 0 {
			parts = append(parts, []Run{drawn(columnRule, TableRule)})
		}
		part, columns := t.cellLine(row, column, at)
		parts = append(parts, part)
		column += columns
	}
	return t.joined(parts)
}

// cellLine is the line of the cell at a row and column that stands in a line of the table, and how many columns it
// spans.
func (t *tableSetter) cellLine(row, column, at int) ([]Run, int) {
	owner := t.owners[row][column]
	if owner == 0 {
		return []Run{margin(t.widths[column])}, 1
	}
	cell := t.grid.cells[owner-1]
	var line Line
	if index := at - t.starts[cell.row]; index < len(t.cells[owner-1]) {
		line = t.cells[owner-1][index]
	}
	return t.aligned(owner-1, line), cell.columns
}

// ruleAbove is the line above a row. Cells that span both rows go through it.
func (t *tableSetter) ruleAbove(row int) []Run {
	var parts [][]Run
	for column := 0; column < t.grid.columns; {
		if column > 0 {
			parts = append(parts, []Run{drawn(t.crossing(row, column), TableRule)})
		}
		if !t.open(row, column) {
			parts = append(parts, []Run{drawn(strings.Repeat("─", t.widths[column]), TableRule)})
			column++
			continue
		}
		part, columns := t.cellLine(row, column, t.starts[row]-1)
		parts = append(parts, part)
		column += columns
	}
	return t.joined(parts)
}

// open says whether a cell spans a row and the one above it.
func (t *tableSetter) open(row, column int) bool {
	owner := t.owners[row][column]
	return owner != 0 && owner == t.owners[row-1][column]
}

// crossing is what stands in the line above a row where it meets the divider before a column.
func (t *tableSetter) crossing(row, column int) string {
	left, right := !t.open(row, column-1), !t.open(row, column)
	if t.mirrored {
		left, right = right, left
	}
	sign := crossings[[4]bool{t.divided(row-1, column), t.divided(row, column), left, right}]
	return strokes[left] + sign + strokes[right]
}

// divided says whether there is a divider before a column of a row: not within a cell that spans several.
func (t *tableSetter) divided(row, column int) bool {
	owner := t.owners[row][column]
	return owner == 0 || owner != t.owners[row][column-1]
}

var strokes = map[bool]string{true: "─", false: " "}

// crossings are the signs by what meets in them: lines above, below, to the left and to the right.
var crossings = map[[4]bool]string{
	{true, true, true, true}: "┼", {true, false, true, true}: "┴", {false, true, true, true}: "┬", {false, false, true, true}: "─",
	{true, true, true, false}: "┤", {true, true, false, true}: "├", {true, true, false, false}: "│",
}

// joined puts the parts of a line together, from the right in a table that reads so.
func (t *tableSetter) joined(parts [][]Run) []Run {
	if t.mirrored {
		slices.Reverse(parts)
	}
	return slices.Concat(parts...)
}

// hangs is how far a number stands from the right edge, so that it meets the others of its column at the decimal sign.
func (t *tableSetter) hangs(index int) int {
	if d := t.decimals[index]; d != nil && len(t.cells[index]) == 1 {
		return t.widest[t.grid.cells[index].column].tail - d.tail
	}
	return 0
}

// aligned sets a line of a cell left, right or in the middle of its columns.
func (t *tableSetter) aligned(index int, line Line) []Run {
	cell := t.grid.cells[index]
	free := max(t.span(cell.column, cell.columns)-line.Width(), 0)
	align := cell.Align
	if align == document.AlignAuto && cell.columns == 1 {
		align = t.aligns[cell.column]
	}
	if align == document.AlignAuto && cell.columns > 1 && cell.row < t.grid.headers() {
		align = document.AlignCenter // as browsers set the name of several columns
	}
	left := 0
	switch {
	case align == document.AlignRight || align == document.AlignAuto && t.mirrored:
		left = max(free-t.hangs(index), 0)
	case align == document.AlignCenter:
		left = free / 2
	}
	return appendRuns(appendRuns(make([]Run, 0, len(line.Runs)+2), margin(left)), append(slices.Clip(line.Runs), margin(free-left))...)
}
