package feedlist

import (
	"strconv"
	"strings"

	"broadsheet/ui/text"
	"broadsheet/ui/theme"
)

var foldMarks = map[fold]string{cannotFold: " ", isOpen: "▾", isFolded: "▸"}

// paint draws a row: fold mark, name, mark of a problem, count.
func (p *Pane) paint(r Row, width int, state theme.State) string {
	look := p.look.Row(state)
	name := text.Row(r.View.Title)
	count := ""
	if r.Unread > 0 {
		count = " " + short(r.Unread)
	}
	flaw := ""
	if r.ill {
		flaw = " !"
	}
	mark := text.Spaces(1+2*r.depth) + foldMarks[r.fold] + " "
	room := width - text.Width(mark) - text.Width(flaw) - text.Width(count) - 1
	if room < 1 {
		return look.Read.Render(text.Pad(" "+name, width))
	}
	style := look.Read
	if r.Unread > 0 && r.View.Kind != Starred && r.View.Kind != Begun {
		style = look.Unread
	}
	var line strings.Builder
	line.WriteString(look.Aside.Render(mark))
	line.WriteString(style.Render(text.Fitted(name, room, p.logical)))
	if flaw != "" {
		line.WriteString(look.Flaw.Render(flaw))
	}
	line.WriteString(look.Aside.Render(count + " "))
	return line.String()
}

// short writes a count in at most five cells.
func short(n int) string {
	if n >= 100_000 {
		return strconv.Itoa(n/1000) + "k"
	}
	return strconv.Itoa(n)
}
