package typeset

import (
	"broadsheet/ui/text"
)

// flow breaks running text into lines at the setter's place, and moves that place behind it.
func (s *setter) flow(in inline, width int, rightToLeft bool) []Line {
	from := s.place
	s.place.Offset += len(in.text)
	if in.text == "" {
		return nil
	}
	composed := text.Compose(in.text, width)
	lines := make([]Line, len(composed))
	cursor := 0
	for i, line := range composed {
		lines[i].Place = Place{Block: from.Block, Offset: from.Offset + line.Start}
		lines[i].Joined = line.Joined
		lines[i].Runs, cursor = in.runs(line, cursor, width)
	}
	if order, turned := s.direction(in, rightToLeft); turned {
		order.turn(lines, composed, width)
	}
	return lines
}

// runs makes the runs of one line. cursor is the part in which the line before ended.
func (in inline) runs(line text.Line, cursor, width int) ([]Run, int) {
	if line.Width > width {
		return []Run{{Text: text.Visible(in.text, line, width), Style: in.parts[0].style}}, cursor
	}
	for cursor < len(in.parts)-1 && in.parts[cursor].end <= line.Start {
		cursor++
	}
	runs := make([]Run, 0, in.count(line, cursor))
	for start := line.Start; start < line.End; cursor++ {
		part := in.parts[cursor]
		end := min(part.end, line.End)
		if shown := text.Drawn(in.text[start:end]); shown != "" {
			runs = append(runs, Run{Text: shown, Style: part.style, Link: part.link})
		}
		start = end
		if part.end >= line.End {
			break
		}
	}
	if line.Hyphen {
		runs = append(runs, Run{Text: "-", Style: in.parts[cursor].style | Drawn, Link: in.parts[cursor].link})
	}
	return runs, cursor
}

// count is how many runs a line can have.
func (in inline) count(line text.Line, cursor int) int {
	count := 1
	for ; cursor < len(in.parts) && in.parts[cursor].end < line.End; cursor++ {
		count++
	}
	if line.Hyphen {
		count++
	}
	return count
}
