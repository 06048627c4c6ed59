package extract

import (
	"strconv"

	"golang.org/x/net/html/atom"
)

// Sizes from which a table that does not tell is one of data.
const (
	manyRows    = 10
	manyColumns = 5
	manyCells   = 11
)

// markTables tells tables of data from those that only put things side by side.
func (s *search) markTables(content ref) {
	for _, table := range s.all(content, atom.Table) {
		s.nodes[table].tabular = s.isTabular(table)
	}
}

func (s *search) isTabular(table ref) bool {
	if s.attribute(table, "role") == "presentation" || s.attribute(table, "datatable") == "0" {
		return false
	}
	if source := s.nodes[table].source; source != nil {
		for _, attr := range source.Attr {
			if attr.Key == "summary" {
				return true
			}
		}
	}
	end := s.beyond(table)
	for at := s.following(table); at != none && at != end; at = s.following(at) {
		switch s.nodes[at].name {
		case atom.Col, atom.Colgroup, atom.Tfoot, atom.Thead, atom.Th:
			return true
		case atom.Caption:
			if s.nodes[at].first != none {
				return true
			}
		case atom.Table:
			return false
		}
	}
	rows, columns := s.size(table)
	return rows != 1 && columns != 1 && (rows >= manyRows || columns >= manyColumns || rows*columns >= manyCells)
}

// size counts a table's rows and columns.
func (s *search) size(table ref) (rows, columns int) {
	for _, row := range s.all(table, atom.Tr) {
		rows += s.span(row, "rowspan")
		wide := 0
		for _, cell := range s.all(row, atom.Td) {
			wide += s.span(cell, "colspan")
		}
		columns = max(columns, wide)
	}
	return rows, columns
}

func (s *search) span(at ref, key string) int {
	if span, err := strconv.Atoi(s.attribute(at, key)); err == nil && span != 0 {
		return span
	}
	return 1
}

// openTables puts the content of tables that have but one cell in their place.
func (s *search) openTables(content ref) {
	for _, table := range s.all(content, atom.Table) {
		row := s.single(table)
		if s.is(row, atom.Tbody) {
			row = s.single(row)
		}
		if !s.is(row, atom.Tr) {
			continue
		}
		cell := s.single(row)
		if !s.is(cell, atom.Td) {
			continue
		}
		name := atom.P
		for child := s.nodes[cell].first; child != none; child = s.nodes[child].next {
			if !s.isPhrase(child, false) {
				name = atom.Div
			}
		}
		s.rename(cell, name)
		s.replace(table, cell)
	}
}
