package typeset

import (
	"strings"

	"broadsheet/feeds/document"
	"broadsheet/ui/text"
)

// definition sets terms, and below each what it means, indented; short terms of one line each stand beside that.
func (s *setter) definition(b *document.Block, width int) []Line {
	const indentation = 4
	if column := s.termColumn(b, width); column > 0 {
		return s.definitionRows(b, column, width)
	}
	var lines, above []Line
	for i := range b.Children {
		child := &b.Children[i]
		var set []Line
		if child.Kind == document.Term {
			s.anchor(child.Origin.Anchor, 0)
			set = s.flow(s.inline(child.Spans, Strong), width, child.RightToLeft)
		} else {
			set = s.beside(width, blank(indentation, isFromRight(child)), func(width int) []Line { return s.item(child, width) })
		}
		if i > 0 && parted(b.Children[i-1].Kind, child.Kind, above, set) {
			lines = spaced(lines, set)
		} else {
			lines = append(lines, set...)
		}
		above = set
	}
	return lines
}

func isFromRight(detail *document.Block) bool {
	return detail.RightToLeft || len(detail.Children) > 0 && detail.Children[0].RightToLeft
}

// parted says whether there is an empty line between two parts of a definition: before a term, and between two meanings
// that could not be told apart otherwise.
func parted(before, after document.Kind, above, set []Line) bool {
	if before == document.Term {
		return false
	}
	return after == document.Term || len(above) > 1 || len(set) > 1
}

// termColumn is how wide the terms are where each of them can stand beside its only meaning, all on one line; else 0.
func (s *setter) termColumn(b *document.Block, width int) int {
	const least, widest = 2, 16
	column := 0
	for i := range b.Children {
		child := &b.Children[i]
		if (child.Kind == document.Term) != (i%2 == 0) || isFromRight(child) {
			return 0
		}
		if child.Kind == document.Term {
			column = max(column, text.Width(s.inline(child.Spans, Strong).text)+columnGap)
		}
	}
	if len(b.Children)%2 != 0 || len(b.Children)/2 < least || column > widest+columnGap {
		return 0
	}
	for i := 1; i < len(b.Children); i += 2 {
		words, ok := meaning(&b.Children[i])
		if in := s.inline(words, 0).text; !ok || strings.Contains(in, "\n") || text.Width(in) > width-column {
			return 0
		}
	}
	return column
}

const columnGap = 2

// meaning is what a term means in one paragraph.
func meaning(detail *document.Block) (words []document.Span, ok bool) {
	if len(detail.Children) == 0 {
		return detail.Spans, len(detail.Spans) > 0
	}
	only := detail.Children[0]
	return only.Spans, len(detail.Children) == 1 && len(detail.Spans) == 0 && only.Kind == document.Paragraph
}

// definitionRows sets each term beside what it means.
func (s *setter) definitionRows(b *document.Block, column, width int) []Line {
	var lines []Line
	for i := range b.Children {
		child := &b.Children[i]
		s.anchor(child.Origin.Anchor, 0)
		if child.Kind == document.Term {
			lines = append(lines, s.flow(s.inline(child.Spans, Strong), column, false)...)
			continue
		}
		words, _ := meaning(child)
		beside := s.flow(s.inline(words, 0), width-column, false)
		last := len(lines) - 1
		if last < 0 || len(beside) == 0 {
			continue
		}
		lines[last].Runs = append(appendRuns(lines[last].Runs, margin(column-lines[last].Width())), beside[0].Runs...)
		lines = append(lines, beside[1:]...)
	}
	return lines
}
