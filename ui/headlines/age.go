package headlines

import (
	"strconv"
	"time"
)

// day is a day of the local calendar.
type day struct{ year, yearDay int }

func dayOf(t time.Time) day { return day{t.Year(), t.YearDay()} }

// group names the day of a time as people do: Today, Yesterday, Friday 20 November.
func (p *Pane) group(published time.Time) string {
	if published.IsZero() {
		return "Without a date"
	}
	now := p.clock()
	published = published.In(now.Location())
	at := dayOf(published)
	name, ok := p.days[at]
	if !ok {
		name = dayName(published, now)
		p.days[at] = name
	}
	return name
}

func dayName(at, now time.Time) string {
	switch dayOf(at) {
	case dayOf(now):
		return "Today"
	case dayOf(now.AddDate(0, 0, -1)):
		return "Yesterday"
	}
	if at.Year() == now.Year() {
		return at.Format("Monday 2 January")
	}
	return at.Format("Monday 2 January 2006")
}

// age says how long ago a time was, in as few cells as tell it: now, 5m, 3h, Mon, 12 Nov, 2024-11-12.
func age(at, now time.Time) string {
	if at.IsZero() {
		return ""
	}
	at = at.In(now.Location())
	switch ago := now.Sub(at); {
	case ago < time.Minute:
		return "now"
	case ago < time.Hour:
		return strconv.Itoa(int(ago.Minutes())) + "m"
	case ago < 24*time.Hour:
		return strconv.Itoa(int(ago.Hours())) + "h"
	case ago < 6*24*time.Hour:
		return at.Format("Mon")
	case ago < 300*24*time.Hour:
		return at.Format("2 Jan")
	default:
		return at.Format("2006-01-02")
	}
}
