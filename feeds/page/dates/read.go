package dates

import (
	"strconv"
	"strings"
	"time"
	"unicode"
)

// parts is what a line of text says about a date.
type parts struct {
	year, day    int
	month        time.Month
	hour, minute int
	clock        bool
	announced    bool // a word said that the time of day follows
	afternoon    bool
	morning      bool
	offset       int // minutes east of Greenwich
	strangers    int // words that don't belong to a date line
	relatives    int // words such as "ago" and "read"
}

// read takes a text apart into words and numbers and notes what each says about the date.
func read(text string) parts {
	var p parts
	fields := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune(",|()[]·•–—", r)
	})
	for _, field := range fields {
		p.word(strings.Trim(field, ".;"))
	}
	return p
}

func (p *parts) word(word string) {
	if word == "" || word == ":" || word == "-" || word == "/" {
		return
	}
	label := strings.TrimSuffix(word, ":")
	vocabulary := words()
	month, isMonth := vocabulary.months[strings.TrimSuffix(label, ".")]
	offset, isZone := zones[label]
	switch {
	case label == "ago" && p.relatives > 0: // not August in Spanish
		p.relatives++
	case isMonth && p.month == 0:
		p.month = month
	case isMonth || label == "de":
	case isZone && p.clock:
		p.offset = offset
	case label == "pm" || label == "p.m":
		p.afternoon = true
	case label == "am" || label == "a.m":
		p.morning = true
	case vocabulary.relatives[label]:
		p.relatives++
	case label == "kl" || label == "klo":
		p.announced = true
	case vocabulary.fillers[label]:
	case p.clockTime(word), p.numericDate(word), p.number(word):
	default:
		p.strangers++
	}
}

// clockTime reads 10:45, 10:45:30, 10.45pm, 10h45 and 9am.
func (p *parts) clockTime(word string) bool {
	body, afternoon := strings.CutSuffix(word, "pm")
	body, morning := strings.CutSuffix(body, "am")
	twelve := afternoon || morning
	hour, minute, found := strings.Cut(body, ":")
	if !found {
		hour, minute, found = strings.Cut(body, "h")
	}
	if !found && (twelve || p.announced || p.year > 0 && len(body) == len("18.54")) {
		hour, minute, _ = strings.Cut(body, ".")
		found = true
	}
	minute, _, _ = strings.Cut(minute, ":")
	h, m := digits(hour, 2), digits("0"+minute, 3)
	if !found || h < 0 || h > 24 || m < 0 || m > 59 {
		return false
	}
	if !p.clock {
		p.hour, p.minute, p.clock = h%24, m, true
		p.afternoon, p.morning = afternoon, morning
	}
	return true
}

// numericDate reads 2021-12-04, 4.12.2021, 04/12/2021 and 2021年12月4日. Of two numbers that could both be the month the
// second is, as everywhere but in the United States; month names decide there.
func (p *parts) numericDate(word string) bool {
	fields := strings.FieldsFunc(word, func(r rune) bool { return strings.ContainsRune("-./年月日년월일", r) })
	if len(fields) != 3 {
		return false
	}
	a, b, c := digits(fields[0], 4), digits(fields[1], 2), digits(fields[2], 4)
	if a < 0 || b < 0 || c < 0 {
		return false
	}
	if len(fields[0]) != 4 {
		a, c = c, a
	}
	if a < 100 {
		a += 2000
	}
	if b > 12 {
		b, c = c, b
	}
	if b < 1 || b > 12 || c < 1 || c > 31 {
		return false
	}
	if p.year == 0 {
		p.year, p.month, p.day = a, time.Month(b), c
	}
	return true
}

// number reads a lone day or year; 4th and 1er are days too.
func (p *parts) number(word string) bool {
	for _, suffix := range []string{"st", "nd", "rd", "th", "er", "º", "."} {
		word = strings.TrimSuffix(word, suffix)
	}
	n := digits(word, 4)
	switch {
	case n < 0:
		return false
	case len(word) == 4 && n >= 1900 && n <= 2100:
		if p.year == 0 {
			p.year = n
		}
	case n >= 1 && n <= 31 && len(word) <= 2:
		if p.day == 0 {
			p.day = n
		}
	default:
		return false
	}
	return true
}

// time puts the parts together; it fails unless day, month and year are known.
func (p *parts) time() (time.Time, bool) {
	if p.year == 0 || p.month == 0 || p.day == 0 {
		return time.Time{}, false
	}
	hour := p.hour
	if p.afternoon && hour < 12 {
		hour += 12
	}
	if p.morning && hour == 12 {
		hour = 0
	}
	zone := time.UTC
	if p.offset != 0 {
		zone = time.FixedZone("", p.offset*60)
	}
	at := time.Date(p.year, p.month, p.day, hour, p.minute, 0, 0, zone)
	return at, plausible(at) && at.Day() == p.day
}

// digits reads a short decimal number; -1 is none.
func digits(text string, most int) int {
	if text == "" || len(text) > most {
		return -1
	}
	n, err := strconv.ParseUint(text, 10, 16)
	if err != nil {
		return -1
	}
	return int(n)
}
