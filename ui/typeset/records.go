package typeset

import (
	"broadsheet/feeds/document"
)

// records sets a table that is too wide as a list: for each row its cells below each other, each under the name of
// its column.
func (s *setter) records(g *grid, width int) []Line {
	headers := g.headers()
	var lines []Line
	for row := headers; row < len(g.rows); row++ {
		var record []Line
		for _, cell := range g.cells {
			if cell.row <= row && row < cell.row+cell.rows && cell.row >= headers {
				record = append(record, s.field(s.columnName(g, cell, headers), cell, width)...)
			}
		}
		if len(lines) > 0 && len(record) > 0 {
			lines = append(lines, Line{Place: record[0].Place})
		}
		lines = append(lines, record...)
	}
	return lines
}

// columnName is the text of the header cells above a cell.
func (s *setter) columnName(g *grid, cell gridCell, headers int) []document.Span {
	var name []document.Span
	for _, head := range g.cells {
		if head.row >= headers || head.column+head.columns <= cell.column || head.column >= cell.column+cell.columns {
			continue
		}
		spans := firstSpans(head.Blocks)
		if len(spans) == 0 {
			continue
		}
		if len(name) > 0 {
			name = append(name, document.Span{Text: ", "})
		}
		name = append(name, spans...)
	}
	return name
}

// field sets the name of a column and the content of a cell.
func (s *setter) field(name []document.Span, cell gridCell, width int) []Line {
	const hanging = 2
	label := s.inline(name, TableHead)
	if label.text != "" {
		label = label.with(plain(": ", TableHead, 0))
	}
	return s.indented(width, hanging, Run{}, margin(hanging), func(width int) []Line {
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
