package typeset

import (
	"broadsheet/feeds/document"
	"broadsheet/ui/text"
)

// runsIn says whether the cells of each row can stand behind each other: where they are many and short, as the results of
// a match day are.
func (s *setter) runsIn(g *grid, names [][]document.Span) bool {
	const many, longest = 5, 24
	if g.columns < many {
		return false
	}
	for _, cell := range g.cells[g.starts[g.headers()]:] {
		if len(cell.Blocks) == 0 {
			continue
		}
		words := &cell.Blocks[0]
		if len(cell.Blocks) > 1 || words.Kind != document.Paragraph || words.RightToLeft {
			return false
		}
		if cell.columns == 1 && text.Width(s.label(names[cell.column], cell).text+s.inline(words.Spans, 0).text) > longest {
			return false
		}
	}
	return true
}

// runIn sets the cells of a row as running text.
func (s *setter) runIn(names [][]document.Span, cells []gridCell, width int) []Line {
	var row inline
	for _, cell := range cells {
		if len(cell.Blocks) == 0 {
			continue
		}
		if row.text != "" {
			row = row.with(plain("\u00a0· ", TableRule|Drawn, 0))
		}
		row = row.with(s.label(names[cell.column], cell)).with(s.inline(cell.Blocks[0].Spans, cellRole(cell)))
	}
	return s.flow(row, width, false)
}
