package typeset

import (
	"slices"
	"strings"
	"unicode"

	"broadsheet/ui/text"
)

// edge is what stands beside lines: before them, or behind them where they read from the right.
type edge struct {
	first, rest Run // beside the first line and the others
	cells       int
	rightToLeft bool
}

// bar stands beside every line.
func bar(sign string, style Style, rightToLeft bool) edge {
	run := drawn(sign, style)
	return edge{first: run, rest: run, cells: text.Width(sign), rightToLeft: rightToLeft}
}

// hanging is a sign beside the first line, and room for it beside the others.
func hanging(sign string, style Style, rightToLeft bool) edge {
	cells := text.Width(sign)
	return edge{first: drawn(sign, style), rest: margin(cells), cells: cells, rightToLeft: rightToLeft}
}

// blank is only room.
func blank(cells int, rightToLeft bool) edge {
	return edge{first: margin(cells), rest: margin(cells), cells: cells, rightToLeft: rightToLeft}
}

// inset is the width left beside an edge, and whether there is room for that edge at all: text is never squeezed below
// half the page or narrowest cells, however deep it is nested.
func (s *setter) inset(width, cells int) (int, bool) {
	const narrowest = 20
	if width-cells < max(min(narrowest, s.options.Width/2), 2) {
		return width, false
	}
	return width - cells, true
}

// beside sets what set returns beside an edge, or without one where there is no room.
func (s *setter) beside(width int, e edge, set func(width int) []Line) []Line {
	inner, room := s.inset(width, e.cells)
	lines := set(inner)
	switch {
	case !room:
		return lines
	case e.rightToLeft && !s.options.Logical:
		return e.behind(lines, inner)
	default:
		return e.before(lines)
	}
}

// before puts the edge to the left of the lines. A margin of spaces is not set before an empty line.
func (e edge) before(lines []Line) []Line {
	for i := range lines {
		run := e.run(i)
		if run.Text == "" || len(lines[i].Runs) == 0 && isSpace(run) {
			continue
		}
		runs := make([]Run, 0, len(lines[i].Runs)+1)
		lines[i].Runs = append(append(runs, run), lines[i].Runs...)
	}
	return lines
}

// behind puts the edge, mirrored, to the right of lines that were set in width cells.
func (e edge) behind(lines []Line, width int) []Line {
	for i := range lines {
		run := e.run(i)
		switch {
		case run.Text == "":
			lines[i].Runs = append(appendRuns(nil, margin(e.cells)), lines[i].Runs...)
		case len(lines[i].Runs) > 0 || !isSpace(run):
			run.Text = mirrored(run.Text)
			lines[i].Runs = appendRuns(lines[i].Runs, margin(width-lines[i].Width()), run)
		}
	}
	return lines
}

func (e edge) run(line int) Run {
	if line == 0 {
		return e.first
	}
	return e.rest
}

func isSpace(run Run) bool { return strings.TrimLeft(run.Text, " ") == "" }

// mirrored is a sign as it stands to the right of what it belongs to: numbers keep their order.
func mirrored(sign string) string {
	var parts []string
	inNumber := false
	for cluster := range text.Graphemes(sign) {
		r := []rune(cluster)[0]
		number := unicode.IsDigit(r) || unicode.IsLetter(r) || r == '-'
		if number && inNumber {
			parts[len(parts)-1] += cluster
			continue
		}
		parts = append(parts, cluster)
		inNumber = number
	}
	slices.Reverse(parts)
	return strings.ReplaceAll(strings.Join(parts, ""), "▶", "◀")
}
