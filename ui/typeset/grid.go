package typeset

import (
	"slices"

	"broadsheet/feeds/document"
)

// A page may say colspan="1000"; a terminal has no use for more columns than this.
const maxColumns = 64

// grid is a table with every cell at its row and column.
type grid struct {
	rows    []document.Row
	columns int
	cells   []gridCell // in reading order
	starts  []int      // index into cells of the first one of each row, and the end of the last row
}

type gridCell struct {
	*document.Cell
	row, column   int
	columns, rows int // as far as they lie within the grid
	header        bool
}

// newGrid places the cells: each at the first column of its row that no cell from above or before covers.
func newGrid(rows []document.Row) grid {
	g := grid{rows: rows}
	covered := make([]int, maxColumns) // for how many rows from the present one each column is taken
	for row := range rows {
		g.starts = append(g.starts, len(g.cells))
		column := 0
		for i := range rows[row].Cells {
			for column < maxColumns && covered[column] > 0 {
				column++
			}
			if column == maxColumns {
				break
			}
			cell := newGridCell(&rows[row], i, row, column, len(rows))
			cell.columns = uncovered(covered[column : column+cell.columns])
			for c := column; c < column+cell.columns; c++ {
				covered[c] = max(covered[c], cell.rows)
			}
			column += cell.columns
			g.columns = max(g.columns, column)
			g.cells = append(g.cells, cell)
		}
		for c := range covered {
			covered[c] = max(covered[c]-1, 0)
		}
	}
	g.starts = append(g.starts, len(g.cells))
	g.dropEmpty()
	return g
}

// dropEmpty takes out the columns in which no cell begins: they are only there because a cell spans more columns than
// there are.
func (g *grid) dropEmpty() {
	var begins [maxColumns + 1]bool
	for _, cell := range g.cells {
		begins[cell.column] = true
	}
	var index [maxColumns + 1]int // of each old column among those kept
	for column := range maxColumns {
		index[column+1] = index[column]
		if begins[column] {
			index[column+1]++
		}
	}
	for i := range g.cells {
		cell := &g.cells[i]
		end := index[cell.column+cell.columns]
		cell.column = index[cell.column]
		cell.columns = end - cell.column
	}
	g.columns = index[maxColumns]
}

func newGridCell(from *document.Row, index, row, column, rows int) gridCell {
	cell := &from.Cells[index]
	return gridCell{
		Cell: cell, row: row, column: column,
		columns: min(max(cell.Columns, 1), maxColumns-column),
		rows:    min(max(cell.Rows, 1), rows-row),
		header:  from.Header,
	}
}

// uncovered is how many columns from the first one no cell from above covers.
func uncovered(covered []int) int {
	if taken := slices.IndexFunc(covered, func(rows int) bool { return rows > 0 }); taken >= 0 {
		return taken
	}
	return len(covered)
}

// owners is 1 + the index of the cell at each row and column, 0 where there is none.
func (g *grid) owners() [][]int {
	owners := make([][]int, len(g.rows))
	for row := range owners {
		owners[row] = make([]int, g.columns)
	}
	for i, cell := range g.cells {
		for row := cell.row; row < cell.row+cell.rows; row++ {
			for column := cell.column; column < cell.column+cell.columns; column++ {
				owners[row][column] = i + 1
			}
		}
	}
	return owners
}

// row returns the cells that begin in a row.
func (g *grid) row(row int) []gridCell {
	if row < 0 || row >= len(g.rows) {
		return nil
	}
	return g.cells[g.starts[row]:g.starts[row+1]]
}

// headers is the number of header rows at the top. A table of nothing but header rows has none.
func (g *grid) headers() int {
	count := 0
	for count < len(g.rows) && g.rows[count].Header {
		count++
	}
	if count == len(g.rows) {
		return 0
	}
	return count
}
