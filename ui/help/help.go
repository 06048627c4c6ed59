// Package help shows all keys with what they do, made from the key table as it is in force.
// It scrolls where the screen is too small for it.
package help

import (
	"strings"

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
	lines    []string // as wide as the page
}

const (
	keyWidth    = 16
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
		h.lines = h.set()
	}
	h.height = max(height, 0)
	h.Scroll(0)
}

// SetLook changes the colours.
func (h *Help) SetLook(look *theme.Theme) {
	h.look = look
	h.lines = h.set()
}

// Scroll moves the page by that many lines, and not beyond its ends.
func (h *Help) Scroll(lines int) {
	h.top = max(min(h.top+lines, len(h.lines)-h.height), 0)
}

// Length is the number of lines of the whole page.
func (h *Help) Length() int { return len(h.lines) }

// More reports whether there is more below.
func (h *Help) More() bool { return h.top+h.height < len(h.lines) }

// Lines calls yield for each line of the screen, from the top; each is exactly as wide as the page.
func (h *Help) Lines(yield func(string) bool) {
	for i := range h.height {
		line := text.Spaces(h.width)
		if h.top+i < len(h.lines) {
			line = h.lines[h.top+i]
		}
		if !yield(line) {
			return
		}
	}
}

// set makes the lines of the page: the groups below each other, in two columns where there is room.
func (h *Help) set() []string {
	if h.width < twoColumns {
		return h.column(keys.Groups(), h.width)
	}
	width := (h.width - columnSpace) / 2
	groups := keys.Groups()
	left, right := h.column(groups[:2], width), h.column(groups[2:], width)
	lines := make([]string, max(len(left), len(right)))
	for i := range lines {
		lines[i] = at(left, i, width) + text.Spaces(h.width-2*width) + at(right, i, width)
	}
	return lines
}

func at(lines []string, i, width int) string {
	if i < len(lines) {
		return lines[i]
	}
	return text.Spaces(width)
}

func (h *Help) column(groups []keys.Group, width int) []string {
	var lines []string
	for i, group := range groups {
		if i > 0 {
			lines = append(lines, text.Spaces(width))
		}
		lines = append(lines, h.heading(string(group), width))
		for _, action := range h.bindings.Actions() {
			if action.Group == group && len(action.Keys) > 0 {
				lines = append(lines, h.entry(action, width)...)
			}
		}
	}
	return lines
}

func (h *Help) heading(group string, width int) string {
	group = text.Cut(group, width-1)
	return text.Spaces(min(width, 1)) + h.look.Group.Render(group) + text.Spaces(width-1-text.Width(group))
}

// entry is an action's keys and, beside them, its sentence in as many lines as that takes.
func (h *Help) entry(action keys.Action, width int) []string {
	names := text.Pad(" "+strings.Join(keys.Abridged(action.Keys), " "), min(keyWidth, width))
	room := width - keyWidth - 2
	if room < 8 {
		return []string{h.look.Key.Render(names) + text.Spaces(width-text.Width(names))}
	}
	var lines []string
	for _, line := range wrap(action.Help, room) {
		lines = append(lines, h.look.Key.Render(names)+" "+h.look.Text.Render(text.Pad(line, room))+" ")
		names = text.Spaces(keyWidth)
	}
	return lines
}

// wrap breaks a sentence of the key table at its spaces.
func wrap(sentence string, width int) []string {
	var lines []string
	line := ""
	for word := range strings.FieldsSeq(sentence) {
		switch {
		case line == "":
			line = word
		case text.Width(line)+1+text.Width(word) <= width:
			line += " " + word
		default:
			lines, line = append(lines, line), word
		}
	}
	return append(lines, line)
}
