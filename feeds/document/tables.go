package document

import (
	"strings"

	"golang.org/x/net/html"
)

// maxSpan bounds the columns and rows a cell may claim, maxArea their product; HTML itself allows a thousand
// columns, which a few bytes of mark-up could turn into millions of empty cells.
const (
	maxSpan = 100
	maxArea = 100
)

// tableReader reads the rows of one table.
type tableReader struct {
	flow  *flow
	table TableData
	foot  []Row   // HTML 4 put them before the body
	after []Block // what stood between the rows, where no table has room for it
}

// table reads a table of data. One that only lays out a page is read like any container.
func (f *flow) table(n *html.Node, s setting) {
	if isLayout(n) {
		f.layout(n, s)
		return
	}
	s.element = n.Data
	reader := tableReader{flow: f}
	reader.rows(n, s, "")
	reader.table.Rows = append(reader.table.Rows, reader.foot...)
	reader.clampRows()
	f.flush()
	if len(reader.table.Rows) > 0 {
		block := Block{Kind: Table, Table: &reader.table}
		block.Origin.Anchor = Line(attribute(n, "id"))
		f.put(block, s)
	} else if caption := reader.table.Caption; len(caption) > 0 {
		f.put(Block{Kind: Paragraph, Spans: caption}, s)
	}
	f.blocks = append(f.blocks, reader.after...)
}

var rowGroups = setOf("thead tbody tfoot tr")

// layout reads the cells of a table as what they are: parts of the page.
func (f *flow) layout(n *html.Node, s setting) {
	for child := range n.ChildNodes() {
		if child.Type != html.ElementNode || !rowGroups[child.Data] {
			if !hasToken(attribute(child, "class"), gutters) {
				f.node(child, s)
			}
			continue
		}
		if inner, hidden := s.within(child); !hidden {
			f.layout(child, inner)
		}
	}
	f.flush()
}

// rows reads what stands in a table or in one of its sections.
func (r *tableReader) rows(n *html.Node, outer setting, section string) {
	for child := range n.ChildNodes() {
		if child.Type != html.ElementNode {
			continue
		}
		s, hidden := outer.within(child)
		if hidden || ignored[child.Data] {
			continue
		}
		switch child.Data {
		case "caption":
			spans, figures := spansOf(r.flow.inside(child, s), lineBreak)
			r.table.Caption = append(r.table.Caption, spans...)
			r.after = append(r.after, figures...)
		case "thead", "tbody", "tfoot":
			r.rows(child, s, child.Data)
		case "tr":
			r.addRow(r.row(child, s), section)
		default:
			r.after = append(r.after, r.flow.inside(child, s)...)
		}
	}
}

func (r *tableReader) row(n *html.Node, outer setting) Row {
	var row Row
	align := alignment(n, AlignAuto)
	for child := range n.ChildNodes() {
		if child.Type != html.ElementNode || child.Data != "td" && child.Data != "th" {
			continue
		}
		s, hidden := outer.within(child)
		if hidden {
			continue
		}
		cell := Cell{
			Blocks:  r.flow.inside(child, s),
			Columns: span(child, "colspan"),
			Rows:    span(child, "rowspan"),
			Align:   alignment(child, align),
			Header:  child.Data == "th",
		}
		row.Cells = append(row.Cells, cell)
	}
	return row
}

// addRow puts a row into its section of the table, unless it is empty.
func (r *tableReader) addRow(row Row, section string) {
	if isEmptyRow(row) {
		return
	}
	row.Footer = section == "tfoot"
	row.Header = section == "thead" || !row.Footer && isHeaderRow(row, len(r.table.Rows) == 0)
	if row.Footer {
		r.foot = append(r.foot, row)
		return
	}
	r.table.Rows = append(r.table.Rows, row)
}

// isHeaderRow reports whether all cells of a row are headers, but for an empty corner of the first row.
func isHeaderRow(row Row, first bool) bool {
	for i, cell := range row.Cells {
		corner := first && i == 0 && len(row.Cells) > 1 && len(cell.Blocks) == 0
		if !cell.Header && !corner {
			return false
		}
	}
	return true
}

// clampRows ends cells with the table, however many rows they claim.
func (r *tableReader) clampRows() {
	for i, row := range r.table.Rows {
		for j := range row.Cells {
			cell := &row.Cells[j]
			cell.Rows = min(cell.Rows, len(r.table.Rows)-i, max(1, maxArea/cell.Columns))
		}
	}
}

func isEmptyRow(row Row) bool {
	for _, cell := range row.Cells {
		if len(cell.Blocks) > 0 {
			return false
		}
	}
	return true
}

func span(n *html.Node, key string) int {
	return min(max(1, number(attribute(n, key), 1)), maxSpan)
}

func alignment(n *html.Node, otherwise Align) Align {
	value := attribute(n, "align")
	if _, css, found := strings.Cut(attribute(n, "style"), "text-align:"); found {
		value, _, _ = strings.Cut(css, ";")
	}
	switch strings.ToLower(strings.TrimSpace(value)) {
	case "left", "start":
		return AlignLeft
	case "center", "middle":
		return AlignCenter
	case "right", "end":
		return AlignRight
	}
	return otherwise
}

// bulky are the elements that data cells don't hold.
var bulky = setOf("table h1 h2 h3 h4 h5 h6 blockquote figure pre article section iframe video")

// isLayout reports whether a table lays out a page, as in letters and old pages: nothing in it says that it holds
// data, and it has but one column or one row, or its cells hold what only pages hold.
func isLayout(n *html.Node) bool {
	switch strings.ToLower(attribute(n, "role")) {
	case "presentation", "none":
		return true
	}
	rows, columns, cells, big := 0, 0, 0, false
	for node := range n.Descendants() {
		if node.Type != html.ElementNode {
			continue
		}
		switch node.Data {
		case "th", "caption", "thead":
			if tableOf(node) == n {
				return false
			}
		case "tr":
			rows++
			cells = 0
		case "td":
			cells++
			columns = max(columns, cells)
		}
		big = big || bulky[node.Data]
	}
	return big || rows <= 1 || columns <= 1
}

// tableOf returns the table that a part belongs to.
func tableOf(n *html.Node) *html.Node {
	for parent := n.Parent; parent != nil; parent = parent.Parent {
		if parent.Data == "table" {
			return parent
		}
	}
	return nil
}
