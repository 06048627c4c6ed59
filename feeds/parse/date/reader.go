package date

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// reader goes through a date piece by piece and remembers what each piece is.
type reader struct {
	text     string // in lower case
	position int

	year      int
	yearSet   bool
	yearFirst bool // no number stood before the year
	month     int  // by name
	numbers   []int
	compact   int  // a day written as 20240203
	ordinal   int  // day of the year
	separator byte // between the numbers

	timeSet                          bool
	hour, minute, second, nanosecond int
	forenoon, afternoon              bool

	offset    int // minutes east of UTC
	offsetSet bool
	afterT    bool // the "T" before a time was the last piece
}

// next reads one piece.
func (r *reader) next() {
	rest := r.text[r.position:]
	switch c := rest[0]; {
	case isDigit(c):
		r.readNumber(rest)
		r.afterT = false
	case c == '(':
		r.skipComment(rest)
	case (c == '+' || c == '-') && r.timeSet && len(rest) > 1 && isDigit(rest[1]):
		r.readOffset(rest)
	case c < utf8.RuneSelf && !isLetter(c):
		if len(r.numbers) == 1 && (c == '-' || c == '/' || c == '.') {
			r.separator = c
		}
		r.position++
	default:
		r.readWord(rest)
	}
}

// skipComment leaves out what stands in brackets (RFC 5322 section 3.2.2).
func (r *reader) skipComment(rest string) {
	if end := strings.IndexByte(rest, ')'); end >= 0 {
		r.position += end + 1
		return
	}
	r.position++
}

// readNumber reads digits: a time if a colon follows, else a part of the day.
func (r *reader) readNumber(rest string) {
	length := digits(rest)
	switch {
	case length < len(rest)-1 && rest[length] == ':' && isDigit(rest[length+1]):
		r.readClock(rest)
		return
	case r.afterT && !r.timeSet:
		r.readCompactClock(rest[:length])
	case length == 8 && r.compact == 0 && !r.yearSet:
		r.compact = number(rest[:length])
	case length == 4 && !r.yearSet:
		r.year, r.yearSet, r.yearFirst = number(rest[:length]), true, len(r.numbers) == 0
	case length == 3 && r.yearSet && len(r.numbers) == 0:
		r.ordinal = number(rest[:length])
	case length <= 2 && len(r.numbers) < 3:
		r.numbers = append(r.numbers, number(rest[:length]))
	}
	r.position += length
}

// readClock reads hours, minutes, seconds and their fraction. A second clock is an offset that has lost its "+".
func (r *reader) readClock(rest string) {
	var parts [3]int
	used, count := 0, 0
	for count < len(parts) {
		length := digits(rest[used:])
		if length == 0 || length > 2 {
			break
		}
		parts[count] = number(rest[used : used+length])
		count++
		used += length
		if used >= len(rest) || rest[used] != ':' {
			break
		}
		used++
	}
	if used == 0 { // more digits than a clock has
		used = digits(rest)
	}
	r.position += used
	if r.timeSet {
		if !r.offsetSet {
			r.offset, r.offsetSet = parts[0]*60+parts[1], true
		}
		return
	}
	r.hour, r.minute, r.second, r.timeSet = parts[0], parts[1], parts[2], true
	r.readFraction()
}

// readFraction reads the fraction of a second, as far as nanoseconds go.
func (r *reader) readFraction() {
	rest := r.text[r.position:]
	if len(rest) < 2 || rest[0] != '.' && rest[0] != ',' || !isDigit(rest[1]) {
		return
	}
	length := digits(rest[1:])
	r.position += 1 + length
	fraction := (rest[1:1+length] + "000000000")[:9]
	r.nanosecond = number(fraction)
}

// readCompactClock reads 040506, 0405 or 04 after a "T".
func (r *reader) readCompactClock(text string) {
	switch len(text) {
	case 6:
		r.second = number(text[4:])
		fallthrough
	case 4:
		r.minute = number(text[2:4])
		fallthrough
	case 2:
		r.hour = number(text[:2])
		r.timeSet = true
	}
}

// readOffset reads +01:00, +0100, +1 or +01. "-" before digits is an offset only after a time.
func (r *reader) readOffset(rest string) {
	length := digits(rest[1:])
	value := number(rest[1 : 1+length])
	minutes := 0
	used := 1 + length
	switch {
	case length <= 2 && used+2 < len(rest) && rest[used] == ':' && digits(rest[used+1:]) == 2:
		minutes = value*60 + number(rest[used+1:used+3])
		used += 3
	case length <= 2:
		minutes = value * 60
	default:
		minutes = value/100*60 + value%100
	}
	r.position += used
	if minutes > 15*60 {
		return
	}
	if rest[0] == '-' {
		minutes = -minutes
	}
	r.offset, r.offsetSet = minutes, true
}

// readWord reads a month, a zone, or half of the day; any other word says nothing.
func (r *reader) readWord(rest string) {
	length := wordLength(rest)
	r.position += max(length, 1)
	word := fold(strings.ReplaceAll(rest[:length], ".", ""))
	if offset, found := zones[word]; found && (r.timeSet || len(r.numbers) > 0 && r.month > 0) {
		if !r.offsetSet {
			r.offset, r.offsetSet = offset, true
		}
		return
	}
	switch month := months()[word]; {
	case month > 0:
		r.month = month
	case word == "am", word == "πμ":
		r.forenoon = true
	case word == "pm", word == "μμ":
		r.afternoon = true
	case word == "t":
		r.afterT = true
	}
}

// wordLength is the length of the letters, marks and dots at the start of a text.
func wordLength(text string) int {
	for i, letter := range text {
		if !unicode.IsLetter(letter) && !unicode.Is(unicode.Mn, letter) && letter != '.' {
			return i
		}
	}
	return len(text)
}

func digits(text string) int {
	for i := range len(text) {
		if !isDigit(text[i]) {
			return i
		}
	}
	return len(text)
}

// number reads digits; more of them than fit give a number that is no part of a date.
func number(text string) int {
	value := 0
	for i := range len(text) {
		value = value*10 + int(text[i]-'0')
		if value > 1e14 {
			return 1e14
		}
	}
	return value
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isLetter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }
