package document

import "strings"

// table prints a table in the form GitHub added to CommonMark. It has neither spans nor blocks: a spanned place is an
// empty cell, and paragraphs in a cell are parted by <br>.
func (p *markdownPrinter) table(table *TableData) string {
	grid, aligns := p.grid(table)
	var b strings.Builder
	if caption := p.line(table.Caption, " "); caption != "" {
		b.WriteString(caption + "\n\n")
	}
	if len(table.Rows) > 0 && !table.Rows[0].Header {
		grid = append([][]string{nil}, grid...)
	}
	for i, row := range grid {
		b.WriteString("|")
		for column := range aligns {
			if column >= len(row) && i > 0 {
				break
			}
			text := ""
			if column < len(row) {
				text = row[column]
			}
			b.WriteString(" " + text + " |")
		}
		b.WriteString("\n")
		if i == 0 {
			b.WriteString(delimiterRow(aligns))
		}
	}
	return strings.TrimRight(b.String(), "\n")
}

// grid lays the cells out in rows and columns, and tells how each column is aligned.
func (p *markdownPrinter) grid(table *TableData) (grid [][]string, aligns []Align) {
	grid = make([][]string, len(table.Rows))
	taken := make([]map[int]bool, len(table.Rows)) // columns that a cell above reaches down into
	for y, row := range table.Rows {
		x := 0
		for _, cell := range row.Cells {
			for taken[y][x] {
				x++
				grid[y] = append(grid[y], "")
			}
			p.place(grid, taken, cell, y, x)
			for len(aligns) < x+cell.Columns {
				aligns = append(aligns, AlignAuto)
			}
			if cell.Columns == 1 && aligns[x] == AlignAuto {
				aligns[x] = cell.Align
			}
			x += cell.Columns
		}
	}
	return grid, aligns
}

// place writes a cell into the grid and keeps the places that it spans.
func (p *markdownPrinter) place(grid [][]string, taken []map[int]bool, cell Cell, y, x int) {
	grid[y] = append(grid[y], p.cell(cell))
	for range cell.Columns - 1 {
		grid[y] = append(grid[y], "")
	}
	for below := 1; below < cell.Rows; below++ {
		if taken[y+below] == nil {
			taken[y+below] = map[int]bool{}
		}
		for across := range cell.Columns {
			taken[y+below][x+across] = true
		}
	}
}

func (p *markdownPrinter) cell(cell Cell) string {
	var lines []string
	for _, block := range cell.Blocks {
		block.eachText(func(spans []Span, code string) {
			if code != "" {
				spans = []Span{{Text: Line(code), Style: CodeStyle}}
			}
			if text := p.line(spans, "<br>"); text != "" {
				lines = append(lines, text)
			}
		})
		if block.Image != nil {
			lines = append(lines, imageMarkdown(block.Image))
		}
	}
	return tablePipes(strings.Join(lines, "<br>"))
}

// tablePipes escapes the pipes that are left in literal text: in a table even code can't hold a bare one.
func tablePipes(text string) string {
	text = strings.ReplaceAll(text, "\\|", "|")
	return strings.ReplaceAll(text, "|", "\\|")
}

func delimiterRow(aligns []Align) string {
	marks := map[Align]string{AlignAuto: "---", AlignLeft: ":--", AlignCenter: ":-:", AlignRight: "--:"}
	var b strings.Builder
	b.WriteString("|")
	for _, align := range aligns {
		b.WriteString(" " + marks[align] + " |")
	}
	return b.String() + "\n"
}
