package typeset

import (
	"broadsheet/ui/text"
)

// order is running text that holds right-to-left script, and the direction of its characters.
type order struct {
	inline
	text.Order
}

// direction finds the order of running text. It reports false where nothing is to be turned.
func (s *setter) direction(in inline, rightToLeft bool) (order, bool) {
	if s.options.Logical {
		return order{}, false
	}
	found, turned := text.OrderOf(in.text, rightToLeft)
	return order{in, found}, turned
}

// turn puts the runs of each line into the order in which they are seen, and sets lines that read from the right
// at the right edge.
func (o order) turn(lines []Line, composed []text.Line, width int) {
	for i := range lines {
		if composed[i].Width <= width {
			cells := o.cells(composed[i])
			text.Reorder(cells, func(c cell) uint8 { return c.level })
			lines[i].Runs = joinCells(cells)
		}
		if free := width - lines[i].Width(); o.FromRight && free > 0 && len(lines[i].Runs) > 0 {
			lines[i].Runs = append([]Run{margin(free)}, lines[i].Runs...)
		}
	}
}

// cell is a cluster on its way to its place in the line.
type cell struct {
	run   Run // of this cluster alone
	level uint8
}

// cells takes a line apart.
func (o order) cells(line text.Line) []cell {
	var cells []cell
	at, cursor := line.Start, 0
	for cluster := range text.Graphemes(o.text[line.Start:line.End]) {
		for cursor < len(o.parts)-1 && o.parts[cursor].end <= at {
			cursor++
		}
		part, level := o.parts[cursor], o.Level(at)
		at += len(cluster)
		cluster = text.Drawn(cluster)
		if text.Width(cluster) == 0 {
			continue // a mark without a letter would move to another one
		}
		run := Run{Text: text.Mirrored(cluster, level), Style: part.style, Link: part.link}
		cells = append(cells, cell{run: run, level: level})
	}
	if line.Hyphen && len(cells) > 0 {
		last := cells[len(cells)-1]
		last.run.Text = "-"
		last.run.Style |= Drawn
		cells = append(cells, last)
	}
	return cells
}

func joinCells(cells []cell) []Run {
	var runs []Run
	for _, c := range cells {
		last := len(runs) - 1
		if last >= 0 && runs[last].Style == c.run.Style && runs[last].Link == c.run.Link {
			runs[last].Text += c.run.Text
			continue
		}
		runs = append(runs, c.run)
	}
	return runs
}
