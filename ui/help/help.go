// Package help shows all keys with what they do, made from the key table as it is in force, and finds those one looks
// for. It scrolls where the screen is too small for it.
package help

import (
	"broadsheet/ui/keys"
	"broadsheet/ui/text"
	"broadsheet/ui/theme"
)

// Help is the help page.
type Help struct {
	bindings *keys.Map
	look     *theme.Theme
	width    int
	height   int
	top      int
	lines    []line

	filter string  // what is looked for; "" is nothing
	found  []entry // what was found
	chosen int     // the place in found that is chosen
}

// line is a line as wide as the page, and what its columns tell of.
type line struct {
	drawn string
	does  [2][]keys.Command
}

const (
	twoColumns  = 120 // columns of the screen from which the page has two
	columnSpace = 3
)

// New makes the page for these keys.
func New(bindings *keys.Map, look *theme.Theme) *Help {
	return &Help{bindings: bindings, look: look}
}

// SetSize gives the page its room.
func (h *Help) SetSize(width, height int) {
	if width != h.width || h.lines == nil {
		h.width = width
		h.set()
	}
	h.height = max(height, 0)
	h.Scroll(0)
}

// SetLook changes the colours.
func (h *Help) SetLook(look *theme.Theme) {
	h.look = look
	h.set()
}

// SetBindings changes the keys that the page tells of.
func (h *Help) SetBindings(bindings *keys.Map) {
	h.bindings = bindings
	h.Filter(h.filter)
}

// Scroll moves the page by that many lines, and not beyond its ends.
func (h *Help) Scroll(lines int) {
	h.top = max(min(h.top+lines, len(h.lines)-h.height), 0)
}

// Length is the number of lines of the whole page.
func (h *Help) Length() int { return len(h.lines) }

// More reports whether there is more below.
func (h *Help) More() bool { return h.top+h.height < len(h.lines) }

// At returns what the place on the screen tells of; nil if of nothing that can be done.
func (h *Help) At(x, y int) []keys.Command {
	if y < 0 || y >= h.height || h.top+y >= len(h.lines) {
		return nil
	}
	column := 0
	if h.filter == "" && h.width >= twoColumns && x > h.columnWidth() {
		column = 1
	}
	return h.lines[h.top+y].does[column]
}

// Lines calls yield for each line of the screen, from the top; each is exactly as wide as the page.
func (h *Help) Lines(yield func(string) bool) {
	for i := range h.height {
		drawn := text.Spaces(h.width)
		if h.top+i < len(h.lines) {
			drawn = h.lines[h.top+i].drawn
		}
		if !yield(drawn) {
			return
		}
	}
}

// set makes the lines of the page: the groups below each other, in two columns where there is room; or what was found.
func (h *Help) set() {
	groups := h.groups()
	switch {
	case h.filter != "":
		h.lines = h.results()
	case h.width < twoColumns:
		h.lines = h.column(groups, h.width)
	default:
		h.lines = h.beside(groups)
	}
}

func (h *Help) columnWidth() int { return (h.width - columnSpace) / 2 }

// beside sets the groups in two columns of about the same length.
func (h *Help) beside(groups []group) []line {
	width := h.columnWidth()
	cut, shortest := 1, -1
	for i := 1; i < len(groups); i++ {
		length := max(len(h.column(groups[:i], width)), len(h.column(groups[i:], width)))
		if shortest < 0 || length < shortest {
			cut, shortest = i, length
		}
	}
	left, right := h.column(groups[:cut], width), h.column(groups[cut:], width)
	lines := make([]line, max(len(left), len(right)))
	for i := range lines {
		a, b := at(left, i, width), at(right, i, width)
		lines[i] = line{a.drawn + text.Spaces(h.width-2*width) + b.drawn, [2][]keys.Command{a.does[0], b.does[0]}}
	}
	return lines
}

func at(lines []line, i, width int) line {
	if i < len(lines) {
		return lines[i]
	}
	return line{drawn: text.Spaces(width)}
}
