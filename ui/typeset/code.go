package typeset

import (
	"strings"

	"broadsheet/feeds/document"
	"broadsheet/ui/text"
)

const (
	tabStop   = 4
	codeInset = 2
	cutRight  = "›"
	cutLeft   = "‹"
)

// code keeps the lines of a listing, and cuts them at the edge with a mark.
func (s *setter) code(b *document.Block, width int) []Line {
	return s.beside(width, blank(codeInset, false), func(width int) []Line {
		var lines []Line
		for source := range strings.SplitSeq(strings.TrimRight(b.Text, "\n"), "\n") {
			line := Line{Place: s.place}
			if shown := expandTabs(source); strings.TrimSpace(shown) != "" {
				line.Runs = s.codeRuns(text.Printable(shown), width)
			}
			lines = append(lines, line)
			s.place.Offset += len(source) + 1
		}
		return lines
	})
}

// codeRuns is the part of a line of code that can be seen, with marks where it was cut.
func (s *setter) codeRuns(source string, width int) []Run {
	var runs []Run
	if s.options.Sideways > 0 {
		_, source = text.Split(source, s.options.Sideways)
		if width > text.Width(cutLeft) {
			runs = append(runs, drawn(cutLeft, LinkNumber))
			width -= text.Width(cutLeft)
		}
	}
	if text.Width(source) <= width {
		return appendRuns(runs, Run{Text: source, Style: CodeBlock})
	}
	head, _ := text.Split(source, width-text.Width(cutRight))
	free := width - text.Width(cutRight) - text.Width(head)
	return appendRuns(runs, Run{Text: head, Style: CodeBlock}, margin(free), drawn(cutRight, LinkNumber))
}

// expandTabs replaces each tab by spaces up to the next tab stop.
func expandTabs(s string) string {
	if !strings.Contains(s, "\t") {
		return s
	}
	var b strings.Builder
	column := 0
	for part, rest, more := strings.Cut(s, "\t"); ; part, rest, more = strings.Cut(rest, "\t") {
		b.WriteString(part)
		if !more {
			return b.String()
		}
		column += text.Width(part)
		b.WriteString(text.Spaces(tabStop - column%tabStop))
		column += tabStop - column%tabStop
	}
}
