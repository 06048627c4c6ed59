package doctor

import (
	"strconv"
	"strings"

	"broadsheet/ui/health"
	"broadsheet/ui/text"
	"broadsheet/ui/theme"
)

// column is a column beside the names. It is shown on pages that are wide enough.
type column struct {
	head  string
	width int // 0: what the others leave
	from  int // the width of the page from which it is shown
	right bool
	cell  func(d *Doctor, p patient) string
}

var columns = []column{
	{"unread", 6, 50, true, func(_ *Doctor, p patient) string { return strconv.Itoa(p.Unread) }},
	{"status", 18, 34, false, func(d *Doctor, p patient) string {
		return text.Row(health.Status(p.Feed, p.doubles, d.rounds.Follow))
	}},
	{"last success", 12, 66, false, func(d *Doctor, p patient) string { return health.Ago(p.LastSuccess, d.clock()) }},
	{"next poll", 9, 78, false, func(d *Doctor, p patient) string { return health.Next(p.Feed, d.clock()) }},
	{"why then", 0, 110, false, func(_ *Doctor, p patient) string { return text.Row(p.Why) }},
}

const (
	markWidth = 3
	gap       = 2
	nameShare = 0.45 // of what a name and the reason share
)

// measure is the width of the names, and of the column that takes what the others leave.
func measure(width int) (name, rest int) {
	room := width - markWidth - 1
	shared := false
	for _, c := range columns {
		if width >= c.from {
			room -= c.width + gap
			shared = shared || c.width == 0
		}
	}
	room = max(room, 0)
	if !shared {
		return room, 0
	}
	name = int(float64(room) * nameShare)
	return name, room - name
}

// row joins a name and its columns to a line that is as wide as the page.
func row(width int, name string, cell func(column) string) (named, beside string) {
	room, rest := measure(width)
	var line strings.Builder
	for _, c := range columns {
		if width < c.from {
			continue
		}
		wide := c.width
		if wide == 0 {
			wide = rest
		}
		line.WriteString(text.Spaces(gap))
		if c.right {
			line.WriteString(text.PadLeft(cell(c), wide))
		} else {
			line.WriteString(text.Pad(cell(c), wide))
		}
	}
	line.WriteString(text.Spaces(min(1, max(width-markWidth, 0))))
	return text.Pad(name, room), line.String()
}

func (d *Doctor) paint(p patient, width int, state theme.State) string {
	look := d.look.Row(state)
	name, beside := row(width, text.Row(p.Name), func(c column) string { return c.cell(d, p) })
	mark, style, aside := "", look.Read, look.Aside
	if p.sick() {
		mark, aside = " !", look.Flaw
	}
	if p.Unread > 0 {
		style = look.Unread
	}
	return look.Flaw.Render(text.Pad(mark, min(markWidth, width))) + style.Render(name) + aside.Render(beside)
}

func (d *Doctor) paintGroup(group string, width int) string {
	return text.Spaces(min(width, 1)) + d.look.Group.Render(text.Cut(group, width-1)) +
		text.Spaces(width-1-text.Width(text.Cut(group, width-1)))
}

// Lines calls yield for each line of the page, from the top; each is exactly as wide as the page.
func (d *Doctor) Lines(yield func(string) bool) {
	if d.heads() > 0 && (!yield(d.title()) || !yield(d.heading())) {
		return
	}
	lines := d.list.Lines
	if d.list.Len() == 0 {
		lines = d.emptyLines
	}
	for line := range lines {
		if !yield(line) {
			return
		}
	}
	if d.details() == 0 {
		return
	}
	if !yield(d.look.Rule.Render(strings.Repeat("─", d.width))) {
		return
	}
	for _, line := range d.portrait(d.details()) {
		if !yield(line) {
			return
		}
	}
}

func (d *Doctor) title() string {
	count := text.Cut(d.count(), max(d.width-16, 0))
	title := text.Cut("Feed health", max(d.width-text.Width(count)-2, 0))
	room := d.width - text.Width(title) - text.Width(count) - 2
	if room < 0 {
		return text.Spaces(d.width)
	}
	return " " + d.look.TitleOn.Render(title) + text.Spaces(room) + d.look.Dim.Render(count) + " "
}

func (d *Doctor) heading() string {
	name, beside := row(d.width, "feed", func(c column) string { return c.head })
	return text.Spaces(min(markWidth, d.width)) + d.look.Dim.Render(name+beside)
}

func (d *Doctor) emptyLines(yield func(string) bool) {
	sentence := ""
	if d.shown {
		sentence = "There are no feeds yet."
	}
	for y := range d.listHeight() {
		line := text.Spaces(d.width)
		if y == d.listHeight()/3 {
			line = d.look.Empty.Render(text.Center(sentence, d.width))
		}
		if !yield(line) {
			return
		}
	}
}
