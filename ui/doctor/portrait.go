package doctor

import (
	"fmt"

	"broadsheet/ui/health"
	"broadsheet/ui/text"
	"broadsheet/ui/theme"
)

// fact is something about the selected feed.
type fact struct {
	label, words string
	style        theme.Style
}

const labelWidth = 14

// portrait is the selected feed in full, in so many lines; what matters most comes first.
func (d *Doctor) portrait(lines int) []string {
	portrait := make([]string, 0, lines)
	if p, ok := d.list.Selected(); ok {
		name := text.Pad(" "+text.Row(p.Name), d.width)
		portrait = append(portrait, d.look.Article.Strong.Render(name))
		for _, fact := range d.facts(p) {
			portrait = append(portrait, d.set(fact)...)
		}
	}
	for len(portrait) < lines {
		portrait = append(portrait, text.Spaces(d.width))
	}
	return portrait[:lines]
}

func (d *Doctor) facts(p patient) []fact {
	now, look := d.clock(), d.look
	var facts []fact
	if p.Problem != "" {
		facts = append(facts, fact{"Problem", p.Problem, look.Problem})
	}
	for _, remark := range health.Remarks(p.Feed, p.doubles, d.rounds.Follow) {
		facts = append(facts, fact{"Remark", remark, look.Text})
	}
	if health.HasMoved(p.Feed, d.rounds.Follow) && d.followKey != "" {
		facts = append(facts, fact{"", d.followKey + " writes the new address into the config.", look.Key})
	}
	success := health.Ago(p.LastSuccess, now)
	if p.Failures > 0 {
		success += fmt.Sprintf("; last asked %s, %s", health.Ago(p.LastTry, now), inARow(p.Failures))
	}
	next := health.Next(p.Feed, now)
	if p.Why != "" {
		next += ": " + p.Why
	}
	return append(facts,
		fact{"Next poll", next, look.Text},
		fact{"Last success", success, look.Text},
		fact{"Address", p.URL, look.Dim})
}

func inARow(failures int) string {
	if failures == 1 {
		return "1 failure"
	}
	return fmt.Sprintf("%d failures in a row", failures)
}

// set makes the lines of a fact: its label, and its words beside that.
func (d *Doctor) set(f fact) []string {
	label := min(labelWidth, d.width/3)
	room := d.width - label - 2
	if room < 1 {
		return nil
	}
	var lines []string
	for i, words := range text.Wrap(text.Row(f.words), room) {
		name := ""
		if i == 0 {
			name = f.label
		}
		lines = append(lines, " "+d.look.Dim.Render(text.Pad(name, label))+f.style.Render(text.Pad(words, room))+" ")
	}
	return lines
}
