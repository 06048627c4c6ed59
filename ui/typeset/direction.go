package typeset

import (
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/bidi"

	"broadsheet/ui/text"
)

// order is the direction of every rune of a paragraph that holds right-to-left text.
type order struct {
	inline
	levels      []uint8 // embedding level of each byte's rune, as UAX #9 counts them
	rightToLeft bool    // the paragraph as a whole reads from the right
}

// direction finds the levels of running text. It reports false where nothing is to be turned.
func (s *setter) direction(in inline, rightToLeft bool) (order, bool) {
	if s.options.Logical || !rightToLeft && !hasRightToLeft(in.text) {
		return order{}, false
	}
	base := bidi.LeftToRight
	if rightToLeft || startsRightToLeft(in.text) {
		base = bidi.RightToLeft
	}
	var paragraph bidi.Paragraph
	oneParagraph := strings.ReplaceAll(in.text, "\n", " ")
	if _, err := paragraph.SetString(oneParagraph, bidi.DefaultDirection(base)); err != nil {
		return order{}, false
	}
	runs, err := paragraph.Order()
	if err != nil {
		return order{}, false
	}
	return order{inline: in, levels: levels(in.text, runs, base), rightToLeft: base == bidi.RightToLeft}, true
}

// levels restores the levels that the runs were made of: x/text tells directions only. Numbers amid right-to-left
// text in a left-to-right paragraph are the one case where the direction alone does not give the level.
func levels(s string, runs bidi.Ordering, base bidi.Direction) []uint8 {
	levels := make([]uint8, 0, len(s))
	for i := range runs.NumRuns() {
		run := runs.Run(i)
		level := uint8(1)
		switch {
		case run.Direction() == bidi.RightToLeft:
		case base == bidi.RightToLeft || i > 0 && !hasStrongLeft(run.String()):
			level = 2
		default:
			level = 0
		}
		for range len(run.String()) {
			levels = append(levels, level)
		}
	}
	for len(levels) < len(s) {
		levels = append(levels, 0)
	}
	return levels
}

func hasStrongLeft(s string) bool {
	for _, r := range s {
		if properties, _ := bidi.LookupRune(r); properties.Class() == bidi.L {
			return true
		}
	}
	return false
}

func hasRightToLeft(s string) bool {
	for _, r := range s {
		if r < 0x590 {
			continue
		}
		if isRightToLeft(r) {
			return true
		}
	}
	return false
}

func isRightToLeft(r rune) bool {
	properties, _ := bidi.LookupRune(r)
	class := properties.Class()
	return class == bidi.R || class == bidi.AL
}

// startsRightToLeft looks at the first letter, as UAX #9 does (P2, P3).
func startsRightToLeft(s string) bool {
	for _, r := range s {
		properties, _ := bidi.LookupRune(r)
		switch properties.Class() {
		case bidi.L:
			return false
		case bidi.R, bidi.AL:
			return true
		}
	}
	return false
}

// turn puts the runs of each line into the order in which they are seen, and sets lines that read from the right
// at the right edge.
func (o order) turn(lines []Line, composed []text.Line, width int) {
	for i := range lines {
		if composed[i].Width <= width {
			cells := o.cells(composed[i])
			reorder(cells)
			lines[i].Runs = joinCells(cells)
		}
		if free := width - lines[i].Width(); o.rightToLeft && free > 0 && len(lines[i].Runs) > 0 {
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
		part, level := o.parts[cursor], o.levels[at]
		at += len(cluster)
		cluster = text.Drawn(cluster)
		if text.Width(cluster) == 0 {
			continue // a mark without a letter would move to another one
		}
		if level%2 == 1 {
			cluster = mirrored(cluster)
		}
		cells = append(cells, cell{run: Run{Text: cluster, Style: part.style, Link: part.link}, level: level})
	}
	if line.Hyphen && len(cells) > 0 {
		last := cells[len(cells)-1]
		cells = append(cells, cell{run: Run{Text: "-", Style: last.run.Style | Drawn, Link: last.run.Link}, level: last.level})
	}
	return cells
}

// reorder is rule L2 of UAX #9: from the highest level down to the lowest odd one, reverse what stands at that
// level or higher.
func reorder(cells []cell) {
	for level := uint8(2); level > 0; level-- {
		for start := 0; start < len(cells); start++ {
			end := start
			for end < len(cells) && cells[end].level >= level {
				end++
			}
			if end > start {
				slices.Reverse(cells[start:end])
				start = end
			}
		}
	}
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

// mirrored is rule L4: a bracket in right-to-left text opens to the other side.
func mirrored(cluster string) string {
	if r, size := utf8.DecodeRuneInString(cluster); size == len(cluster) {
		if properties, _ := bidi.LookupRune(r); properties.IsBracket() {
			return bidi.ReverseString(cluster)
		}
	}
	return cluster
}
