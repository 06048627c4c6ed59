// Package date reads the dates of feeds: RFC 822 and ISO 8601 in the many ways that publishers get them wrong, with named
// zones, two-digit years and months in other languages.
// It looks at what the pieces of a date are, not at a list of layouts.
package date

import (
	"strings"
	"time"
)

// maxLength bounds what is taken for a date.
const maxLength = 128

// Parse reads a date and reports whether it is one. A date without a zone is taken for UTC.
func Parse(text string) (time.Time, bool) {
	text = strings.TrimSpace(text)
	if text == "" || len(text) > maxLength {
		return time.Time{}, false
	}
	if digits(text) == len(text) {
		return fromDigits(text)
	}
	r := reader{text: strings.ToLower(numerals.Replace(text))}
	for r.position < len(r.text) {
		r.next()
	}
	return r.date()
}

// fromDigits reads a date that is digits only: seconds or milliseconds since 1970, or a compact form.
func fromDigits(text string) (time.Time, bool) {
	switch len(text) {
	case 9, 10:
		return time.Unix(int64(number(text)), 0).UTC(), true
	case 13:
		return time.UnixMilli(int64(number(text))).UTC(), true
	}
	layouts := map[int]string{4: "2006", 6: "060102", 8: "20060102", 12: "200601021504", 14: "20060102150405"}
	layout, known := layouts[len(text)]
	if !known {
		return time.Time{}, false
	}
	parsed, err := time.Parse(layout, text)
	return parsed, err == nil && parsed.Year() >= earliest
}

// date puts the pieces together.
func (r *reader) date() (time.Time, bool) {
	year, month, day, ok := r.calendar()
	if !ok || r.hour > 24 || r.minute > 59 || r.second > 60 {
		return time.Time{}, false
	}
	if r.afternoon && r.hour < 12 {
		r.hour += 12
	} else if r.forenoon && r.hour == 12 {
		r.hour = 0
	}
	parsed := time.Date(year, time.Month(month), day, r.hour, r.minute, r.second, r.nanosecond, time.UTC)
	return parsed.Add(-time.Duration(r.offset) * time.Minute), true
}

// calendar finds out which of the numbers are year, month and day.
func (r *reader) calendar() (year, month, day int, ok bool) {
	year, month, day = r.year, r.month, 1
	numbers := r.numbers
	switch {
	case r.compact > 0: // 20240203
		year, month, day = r.compact/10000, r.compact/100%100, r.compact%100
	case r.ordinal > 0 && r.yearSet: // 2024-034
		month, day = 1, r.ordinal
		return year, month, day, year >= earliest && day >= 1 && day <= 366
	case month > 0:
		if !r.yearSet && len(numbers) > 0 && numbers[0] > 31 { // 94 Nov 5
			year, numbers = century(numbers[0]), numbers[1:]
		} else if !r.yearSet && len(numbers) > 1 { // 5 Nov 94
			year, numbers = century(numbers[1]), numbers[:1]
		} else if !r.yearSet {
			return 0, 0, 0, false
		}
		if len(numbers) > 0 {
			day = numbers[0]
		}
	case r.yearSet && r.yearFirst: // 2024-02-03
		month, day = at(numbers, 0), at(numbers, 1)
	case r.yearSet: // 03.02.2024
		if len(numbers) < 2 {
			return 0, 0, 0, false
		}
		day, month = r.dayAndMonth(numbers[0], numbers[1])
	case len(numbers) == 3 && r.separator == '-': // 24-02-03
		year, month, day = century(numbers[0]), numbers[1], numbers[2]
	case len(numbers) == 3: // 03.02.24
		day, month = r.dayAndMonth(numbers[0], numbers[1])
		year = century(numbers[2])
	default:
		return 0, 0, 0, false
	}
	return year, month, day, exists(year, month, day)
}

// dayAndMonth decides between 3/2 and 2/3: the day stands first, unless it cannot or the clock is an American one.
func (r *reader) dayAndMonth(first, second int) (day, month int) {
	american := r.separator == '/' && (r.afternoon || r.forenoon)
	if first <= 12 && (second > 12 || american) {
		return second, first
	}
	return first, second
}

// at returns a number, or 1 where there is none: "2024-02" is the first of the month.
func at(numbers []int, index int) int {
	if index < len(numbers) {
		return numbers[index]
	}
	return 1
}

// century completes a year of two digits (RFC 2822 section 4.3, with the turn moved to the age of the web).
func century(year int) int {
	switch {
	case year < 70:
		return year + 2000
	case year < 100:
		return year + 1900
	}
	return year
}

// earliest is the first year that is taken for one: before it there are only the zero dates of databases.
const earliest = 1900

// exists reports whether a day is in the calendar; a month's 31st that it has not is let pass as the day after.
func exists(year, month, day int) bool {
	return year >= earliest && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= 31
}
