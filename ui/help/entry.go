package help

import (
	"slices"
	"strings"

	"broadsheet/ui/keys"
	"broadsheet/ui/text"
)

// entry is one thing the page tells of: an action, or a key that does several.
type entry struct {
	keys     []string // what is pressed for it; without a key, what is typed
	name     string   // of the action
	hint     string   // what the status line calls it
	sentence string
	does     []keys.Command
}

// group is entries under a heading.
type group struct {
	title   string
	entries []entry
}

// own is the heading of the keys that do several things.
const own = "Keys that do several things"

// groups are all entries as the page shows them.
func (h *Help) groups() []group {
	var all []group
	for _, title := range keys.Groups() {
		one := group{title: string(title)}
		for _, action := range h.bindings.Actions() {
			if action.Group == title {
				one.entries = append(one.entries, entryOf(action))
			}
		}
		slices.SortStableFunc(one.entries, func(a, b entry) int { return a.typedOnly() - b.typedOnly() })
		all = append(all, one)
	}
	several := group{title: own}
	for _, macro := range h.bindings.Macros() {
		several.entries = append(several.entries, entry{[]string{macro.Key}, "", "", macro.String(), macro.Commands})
	}
	if len(several.entries) > 0 {
		all = append(all, several)
	}
	return append(all, signs)
}

func entryOf(action keys.Action) entry {
	pressed := keys.Abridged(action.Keys)
	if len(pressed) == 0 {
		pressed = []string{":" + string(action.Name)}
	}
	return entry{pressed, string(action.Name), action.Hint, action.Help, []keys.Command{{Name: action.Name}}}
}

// typedOnly is 1 for what has no key; such entries come last in their group.
func (e entry) typedOnly() int {
	if strings.HasPrefix(e.keys[0], ":"+e.name) && e.name != "" {
		return 1
	}
	return 0
}

// keyWidth is how many cells the column of keys has: as many as the longest command takes, where there is room.
func keyWidth(width int) int {
	if width < 50 {
		return 16
	}
	return 19
}

func (h *Help) column(groups []group, width int) []line {
	var lines []line
	for i, group := range groups {
		if i > 0 {
			lines = append(lines, line{drawn: text.Spaces(width)})
		}
		lines = append(lines, line{drawn: h.heading(group.title, width)})
		for _, entry := range group.entries {
			lines = append(lines, h.entry(entry, width)...)
		}
	}
	return lines
}

func (h *Help) heading(title string, width int) string {
	title = text.Cut(title, width-1)
	return text.Spaces(min(width, 1)) + h.look.Group.Render(title) + text.Spaces(width-1-text.Width(title))
}

// entry is what is pressed and, beside it, the sentence in as many lines as that takes.
func (h *Help) entry(e entry, width int) []line {
	does := [2][]keys.Command{e.does}
	column := keyWidth(width)
	pressed := text.Pad(" "+strings.Join(e.keys, " "), min(column, width))
	room := width - column - 2
	if room < 8 {
		return []line{{h.look.Key.Render(pressed) + text.Spaces(width-text.Width(pressed)), does}}
	}
	var lines []line
	for _, words := range text.Wrap(e.sentence, room) {
		drawn := h.look.Key.Render(pressed) + " " + h.look.Text.Render(text.Pad(words, room)) + " "
		lines = append(lines, line{drawn, does})
		pressed = text.Spaces(column)
	}
	return lines
}
