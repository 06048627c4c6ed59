// Package dates reads dates as pages write them: in mark-up for machines and in lines for people.
// It guesses nothing: without a day, a month and a year there is no date.
package dates

import (
	"strings"
	"time"
)

// longest is the length beyond which a text is not looked at: no date is as long.
const longest = 200

// machineLayouts are the forms that metadata uses, most frequent first. Zoneless ones are read as UTC.
var machineLayouts = []string{
	time.RFC3339Nano,
	"2006-01-02T15:04:05.999Z0700",
	"2006-01-02T15:04:05Z0700",
	"2006-01-02T15:04Z07:00",
	"2006-01-02T15:04Z0700",
	"2006-01-02T15:04:05.999",
	"2006-01-02T15:04",
	"2006-01-02 15:04:05Z07:00",
	"2006-01-02 15:04:05Z0700",
	"2006-01-02 15:04:05 -0700",
	"2006-01-02 15:04:05 -07:00",
	"2006-01-02 15:04:05 MST",
	"2006-01-02 15:04:05",
	"2006-01-02 15:04",
	"2006-01-02",
	"20060102T150405Z0700",
	"20060102",
	time.RFC1123Z,
	time.RFC1123,
	"Mon, 2 Jan 2006 15:04:05 -0700",
	"Mon, 2 Jan 2006 15:04:05 MST",
	"Mon Jan 2 15:04:05 MST 2006",
	"Mon Jan 02 2006 15:04:05 GMT-0700",
}

// Parse reads a date from metadata or from the text of an element that is known to hold one.
func Parse(text string) (time.Time, bool) {
	text = strings.TrimSpace(text)
	if text == "" || len(text) > longest {
		return time.Time{}, false
	}
	for _, layout := range machineLayouts {
		if at, err := time.Parse(layout, text); err == nil && plausible(at) {
			return at, true
		}
	}
	parts := read(text)
	return parts.time()
}

// Line reads a text that is nothing but a date line, such as "Saturday 4 December 2021 10:45 EST" or
// "Published 4 Dec 2021, updated 5 Dec 2021". Of several dates the first counts.
func Line(text string) (time.Time, bool) {
	text = strings.TrimSpace(text)
	if text == "" || len(text) > longest {
		return time.Time{}, false
	}
	parts := read(text)
	if parts.strangers > 0 {
		return time.Time{}, false
	}
	return parts.time()
}

// Stamp reports whether a text is nothing but when it was written, changed or how long it takes to read: a date line,
// "Updated 5 March, 6:55 am", "Last updated 15 hours ago", "4 minute read".
func Stamp(text string) bool {
	text = strings.TrimSpace(text)
	if text == "" || len(text) > longest {
		return false
	}
	parts := read(text)
	_, isDate := parts.time()
	isMoment := parts.month > 0 && parts.day > 0 && parts.clock
	return parts.strangers == 0 && (isDate || isMoment || parts.relatives > 1 && strings.ContainsAny(text, "0123456789"))
}

// plausible keeps template values such as 0001-01-01 and 9999-12-31 out.
func plausible(at time.Time) bool {
	return at.Year() >= 1900 && at.Year() <= 2100
}
