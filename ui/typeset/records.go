package typeset

import (
	"slices"

	"broadsheet/feeds/document"
)

// records sets a table that is too wide as a list: for each row its cells below each other, each under the name of
// its column.
func (s *setter) records(g *grid, width int) []Line {
	headers := g.headers()
	names := s.columnNames(g, headers)
	set := s.record
	if s.runsIn(g, names) {
		set = s.runIn
	}
	var lines []Line
	var current []gridCell // the cells of the row, and those from above that reach into it
	for row := headers; row < len(g.rows); row++ {
		current = slices.DeleteFunc(current, func(cell gridCell) bool { return cell.row+cell.rows <= row })
		current = append(current, g.row(row)...)
		slices.SortStableFunc(current, func(a, b gridCell) int { return a.column - b.column })
		record := set(names, current, width)
		if len(lines) > 0 && len(record) > 0 {
			lines = append(lines, Line{Place: record[0].Place})
		}
		lines = append(lines, record...)
	}
	return lines
}

// record sets the cells of a row, each on a line of its own.
func (s *setter) record(names [][]document.Span, cells []gridCell, width int) []Line {
	var lines []Line
	for _, cell := range cells {
		lines = append(lines, s.field(names[cell.column], cell, width)...)
	}
	return lines
}

// label is the name of a cell's column, with a colon. A cell over several columns has none.
func (s *setter) label(name []document.Span, cell gridCell) inline {
	label := s.inline(name, TableHead)
	if cell.columns > 1 || label.text == "" {
		return inline{}
	}
	return label.with(plain(":\u00a0", TableHead, 0))
}

// columnNames are the texts of the header cells above each column, those of several rows joined.
func (s *setter) columnNames(g *grid, headers int) [][]document.Span {
	names := make([][]document.Span, g.columns)
	for _, head := range g.cells[:g.starts[headers]] {
		spans := firstSpans(head.Blocks)
		for column := head.column; len(spans) > 0 && column < head.column+head.columns; column++ {
			if len(names[column]) > 0 {
				names[column] = append(names[column], document.Span{Text: ", "})
			}
			names[column] = append(names[column], spans...)
		}
	}
	return names
}

// field sets the name of a column and the content of a cell.
func (s *setter) field(name []document.Span, cell gridCell, width int) []Line {
	const indentation = 2
	label := s.label(name, cell)
	side := blank(indentation, len(cell.Blocks) > 0 && cell.Blocks[0].RightToLeft)
	side.first = Run{}
	return s.beside(width, side, func(width int) []Line {
		if len(cell.Blocks) == 1 && cell.Blocks[0].Kind == document.Paragraph {
			value := s.inline(cell.Blocks[0].Spans, cellRole(cell))
			return s.flow(label.with(value), width, cell.Blocks[0].RightToLeft)
		}
		return append(s.flow(label, width, false), s.stack(cell.Blocks, width, false)...)
	})
}

func cellRole(cell gridCell) Style {
	if cell.Header {
		return TableHead
	}
	return 0
}

// with is in followed by next.
func (in inline) with(next inline) inline {
	joined := inline{text: in.text + next.text, parts: in.parts[:len(in.parts):len(in.parts)]}
	for _, p := range next.parts {
		p.end += len(in.text)
		joined.parts = append(joined.parts, p)
	}
	return joined
}
