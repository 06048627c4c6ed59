package typeset

import (
	"broadsheet/feeds/clean"
	"broadsheet/feeds/document"
)

// setter is one setting of one article.
type setter struct {
	article *clean.Article
	options Options
	page    *Page
	links   map[string]int // address to 1 + index into page.Links

	listed []int // 1 + index into page.Links of the numbered links, by number
	place  Place // of what is set next
	depth  int   // bulleted lists around what is set next
	tables int   // tables around it
}

// body sets the blocks of the article, each at its place.
func (s *setter) body() {
	var last *clean.Removal
	for i := range s.article.Blocks {
		s.place = Place{Block: i}
		removal := s.removal(i)
		if removal != nil {
			s.page.Removed++
		}
		switch {
		case removal == nil:
			s.append(s.block(&s.article.Blocks[i], s.options.Width), true)
		case s.options.ShowRemoved:
			s.append(s.removed(&s.article.Blocks[i], removal, last), !sameReason(removal, last))
		}
		last = removal
	}
}

func (s *setter) removal(i int) *clean.Removal {
	if i < len(s.article.Removals) {
		return s.article.Removals[i]
	}
	return nil
}

// append adds lines to the page, after an empty one if a gap is wanted.
func (s *setter) append(lines []Line, gap bool) {
	if len(lines) == 0 {
		return
	}
	if gap && len(s.page.Lines) > 0 {
		s.page.Lines = append(s.page.Lines, Line{Place: lines[0].Place})
	}
	s.page.Lines = append(s.page.Lines, lines...)
}

// anchor notes that what is set next, or what stands so many bytes behind, has this id.
func (s *setter) anchor(id string, behind int) {
	if id != "" {
		s.page.anchors[id] = Place{Block: s.place.Block, Offset: s.place.Offset + behind}
	}
}

// block sets one block.
func (s *setter) block(b *document.Block, width int) []Line {
	s.anchor(b.Origin.Anchor, 0)
	switch b.Kind {
	case document.Paragraph:
		return s.paragraph(b, width)
	case document.Heading:
		return s.heading(b, width)
	case document.List:
		return s.list(b, width)
	case document.Quote:
		return s.quote(b, width)
	case document.Code:
		return s.code(b, width)
	case document.Table:
		return s.table(b, width)
	case document.Figure:
		return s.figure(b, width)
	case document.Rule:
		return s.rule(width)
	case document.Definition:
		return s.definition(b, width)
	case document.Aside:
		return s.aside(b, width)
	case document.Media:
		return s.media(b, width)
	default: // an item, a term or a detail that lost its list
		return s.loose(b, width)
	}
}

// stack sets blocks below each other, with an empty line between where a gap is wanted. Who said a quote stands right
// below it.
func (s *setter) stack(blocks []document.Block, width int, gap bool) []Line {
	var lines []Line
	for i := range blocks {
		set := s.block(&blocks[i], width)
		if gap && !(i > 0 && blocks[i].Attribution && blocks[i-1].Kind == document.Paragraph) {
			lines = spaced(lines, set)
		} else {
			lines = append(lines, set...)
		}
	}
	return lines
}

// spaced adds lines, below an empty one if there are any above.
func spaced(lines, more []Line) []Line {
	if len(lines) > 0 && len(more) > 0 {
		lines = append(lines, Line{Place: more[0].Place})
	}
	return append(lines, more...)
}
