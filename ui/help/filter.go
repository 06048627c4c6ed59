package help

import (
	"slices"
	"strings"

	"broadsheet/ui/keys"
	"broadsheet/ui/text"
	"broadsheet/ui/theme"
)

// Filter shows only what holds all these words in its keys, its name or its sentence, the best first; no words show all.
func (h *Help) Filter(words string) {
	h.filter = strings.Join(strings.Fields(strings.ToLower(words)), " ")
	h.found, h.chosen, h.top = nil, 0, 0
	if h.filter != "" {
		h.find()
	}
	h.set()
}

// find looks for the words. One whose key it is goes first, since a key typed is most likely meant as such.
func (h *Help) find() {
	var keyed, named []entry
	for _, group := range h.groups() {
		for _, e := range group.entries {
			switch {
			case slices.ContainsFunc(e.keys, func(key string) bool { return strings.EqualFold(key, h.filter) }):
				keyed = append(keyed, e)
			case e.holds(h.filter):
				named = append(named, e)
			}
		}
	}
	h.found = append(keyed, named...)
}

func (e entry) holds(words string) bool {
	all := strings.ToLower(strings.Join(append(e.keys[:len(e.keys):len(e.keys)], e.name, e.hint, e.sentence), " "))
	for word := range strings.FieldsSeq(words) {
		if !strings.Contains(all, word) {
			return false
		}
	}
	return true
}

// Found is how many entries hold what is looked for.
func (h *Help) Found() int { return len(h.found) }

// Choose moves the choice among what was found.
func (h *Help) Choose(step int) {
	h.chosen = max(min(h.chosen+step, len(h.found)-1), 0)
	h.set()
	h.reveal()
}

// Chosen returns what the chosen entry does; nil if nothing was found.
func (h *Help) Chosen() []keys.Command {
	if h.chosen >= len(h.found) {
		return nil
	}
	return h.found[h.chosen].does
}

// reveal scrolls so that the chosen entry is on the screen.
func (h *Help) reveal() {
	chosen := h.Chosen()
	first, last := -1, -1
	for i, line := range h.lines {
		if len(chosen) > 0 && len(line.does[0]) > 0 && &line.does[0][0] == &chosen[0] {
			last = i
			if first < 0 {
				first = i
			}
		}
	}
	switch {
	case first < 0: // a sign, which nothing can be done with
	case last >= h.top+h.height:
		h.top = last - h.height + 1
	case first < h.top:
		h.top = first
	}
}

const (
	nameWidth = 18 // cells of the column of names
	namesFrom = 72 // columns of the screen from which names are shown
)

// results are the lines of what was found, the chosen one lit.
func (h *Help) results() []line {
	if len(h.found) == 0 {
		nothing := text.Pad(" Nothing here is about “"+h.filter+"”.", h.width)
		return []line{{drawn: h.look.Empty.Render(nothing)}}
	}
	var lines []line
	for i, e := range h.found {
		state := theme.Plain
		if i == h.chosen {
			state = theme.Selected
		}
		lines = append(lines, h.result(e, h.look.Row(state))...)
	}
	return lines
}

// result is an entry with the name that the config and the command line know it by.
func (h *Help) result(e entry, look *theme.Row) []line {
	names := 0
	if h.width >= namesFrom {
		names = nameWidth
	}
	pressed := text.Pad(" "+strings.Join(e.keys, " "), min(keyWidth(h.width), h.width))
	name := text.Pad(e.name, names)
	var lines []line
	for _, words := range text.Wrap(e.sentence, max(h.width-keyWidth(h.width)-names-2, 1)) {
		room := max(h.width-text.Width(pressed)-names-2, 0)
		drawn := look.Mark.Render(pressed) + look.Fill.Render(text.Spaces(min(1, h.width-text.Width(pressed)))) +
			look.Read.Render(text.Pad(words, room)) + look.Fill.Render(text.Spaces(min(1, max(h.width-text.Width(pressed)-1, 0)))) + look.Aside.Render(name)
		lines = append(lines, line{drawn, [2][]keys.Command{e.does}})
		if room < 8 {
			break
		}
		pressed, name = text.Spaces(text.Width(pressed)), text.Spaces(names)
	}
	return lines
}
