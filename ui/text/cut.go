package text

import "strings"

// Ellipsis marks the place where text was cut.
const Ellipsis = "…"

// Cut shortens s to at most width cells. What does not fit is replaced by an ellipsis.
func Cut(s string, width int) string {
	if len(s) <= width && isPlain(s) || Width(s) <= width {
		return s
	}
	if width <= 0 {
		return ""
	}
	head, _ := Split(s, width-Width(Ellipsis))
	return strings.TrimRight(head, " ") + Ellipsis
}

// Split divides s after the last cluster that fits into width cells.
func Split(s string, width int) (head, rest string) {
	if width >= 0 && width < len(s) && isPlain(s[:width+1]) {
		return s[:width], s[width:]
	}
	at, used := 0, 0
	for cluster, cells := range Graphemes(s) {
		if used+cells > width {
			break
		}
		used += cells
		at += len(cluster)
	}
	return s[:at], s[at:]
}

// Pad fills s with spaces on the right until it is width cells wide, or cuts it to that.
func Pad(s string, width int) string {
	s = Cut(s, width)
	return s + Spaces(width-Width(s))
}

// PadLeft fills s with spaces on the left until it is width cells wide, or cuts it to that.
func PadLeft(s string, width int) string {
	s = Cut(s, width)
	return Spaces(width-Width(s)) + s
}

// Center fills s with spaces on both sides until it is width cells wide, or cuts it to that.
func Center(s string, width int) string {
	s = Cut(s, width)
	free := max(width-Width(s), 0)
	return Spaces(free/2) + s + Spaces(free-free/2)
}

const blanks = "                                                                                                    "

// Spaces is n spaces; none if n is not positive.
func Spaces(n int) string {
	switch {
	case n <= 0:
		return ""
	case n <= len(blanks):
		return blanks[:n]
	default:
		return strings.Repeat(" ", n)
	}
}
