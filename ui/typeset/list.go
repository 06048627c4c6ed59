package typeset

import (
	"slices"

	"broadsheet/feeds/document"
	"broadsheet/ui/text"
)

// bullets mark the items of lists within lists.
var bullets = []string{"•", "◦", "▪"}

var boxes = map[document.Task]string{document.OpenTask: "☐ ", document.DoneTask: "☑ "}

func (s *setter) list(b *document.Block, width int) []Line {
	if !b.Ordered {
		s.depth++
		defer func() { s.depth-- }()
	}
	labels := s.labels(b)
	cells := 0
	for _, label := range labels {
		cells = max(cells, text.Width(label))
	}
	gap, above := isLoose(b.Children), false // above: there are empty lines within the item above
	var lines []Line
	for i := range b.Children {
		label := text.PadLeft(labels[i], cells)
		item := s.beside(width, hanging(label, Bullet, b.Children[i].RightToLeft), func(width int) []Line {
			return s.item(&b.Children[i], width)
		})
		if gap || i > 0 && above {
			lines = spaced(lines, item)
		} else {
			lines = append(lines, item...)
		}
		above = slices.ContainsFunc(item, Line.Blank)
	}
	return lines
}

// item sets the blocks of an item. A list that follows the item's words belongs to them and gets no empty line.
func (s *setter) item(b *document.Block, width int) []Line {
	s.anchor(b.Origin.Anchor, 0)
	lines := s.flow(s.inline(b.Spans, 0), width, b.RightToLeft)
	for i := range b.Children {
		child := &b.Children[i]
		set := s.block(child, width)
		if len(lines) > 0 && len(set) > 0 && child.Kind != document.List {
			lines = append(lines, Line{Place: set[0].Place})
		}
		lines = append(lines, set...)
	}
	if len(lines) == 0 {
		lines = []Line{{Place: s.place}}
	}
	return lines
}

// labels are what stands before the items: a bullet or a number, and a check box.
func (s *setter) labels(b *document.Block) []string {
	labels := make([]string, len(b.Children))
	numbers := b.Numbers()
	for i := range b.Children {
		task := b.Children[i].Task
		switch {
		case b.Ordered:
			labels[i] = numeral(numbers[i], b.Numbering) + ". " + boxes[task]
		case task != document.NoTask:
			labels[i] = boxes[task]
		default:
			labels[i] = bullets[(s.depth-1)%len(bullets)] + " "
		}
	}
	return labels
}

// isLoose says whether items are set apart by empty lines: when one of them holds several paragraphs.
func isLoose(items []document.Block) bool {
	for i := range items {
		paragraphs := 0
		for _, child := range items[i].Children {
			if child.Kind != document.List {
				paragraphs++
			}
		}
		if paragraphs > 1 {
			return true
		}
	}
	return false
}
