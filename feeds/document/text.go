package document

import (
	"strings"
	"unicode/utf8"
)

// CleanText takes out of s whatever could write to a terminal or reorder what it shows: escape sequences,
// control characters other than \n and \t, and direction overrides. Line ends become \n; other white space stays.
func CleanText(s string) string {
	if isClean(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	sequences := sequenceScanner{text: s}
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		if length := sequences.at(i); length > 0 {
			i += length
			continue
		}
		switch {
		case r == '\r':
			if !strings.HasPrefix(s[i+1:], "\n") {
				b.WriteByte('\n')
			}
		case r == '\v' || r == '\f' || r == '\u0085' || r == '\u2028' || r == '\u2029':
			b.WriteByte('\n')
		case !isForbidden(r):
			b.WriteRune(r)
		}
		i += size
	}
	return b.String()
}

// Line is CleanText for what must stand on one line, such as a name: its white space is folded to single spaces.
func Line(s string) string {
	return strings.Join(strings.Fields(CleanText(s)), " ")
}

func isClean(s string) bool {
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if isForbidden(rune(c)) {
				return false
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if isForbidden(r) || r == utf8.RuneError && size == 1 || r == '\u2028' || r == '\u2029' {
			return false
		}
		i += size
	}
	return true
}

// isForbidden names the characters that no text may hold.
func isForbidden(r rune) bool {
	switch {
	case r < 0x20:
		return r != '\n' && r != '\t'
	case r >= 0x7f && r <= 0x9f: // DEL, C1
		return true
	case r < 0x061c:
		return false
	case r == 0x061c, r == 0x200e, r == 0x200f: // Arabic letter mark, left-to-right and right-to-left mark
		return true
	case r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069: // embeddings, overrides, isolates
		return true
	case r == 0xfeff, r >= 0xfff9 && r <= 0xfffb: // byte order mark, interlinear annotation
		return true
	case r >= 0x2061 && r <= 0x2064: // invisible mathematical operators
		return true
	}
	return r == 0x10eeee // kitty draws images where this placeholder stands
}

// sequenceScanner finds the control sequences of ECMA-48 in a text, in linear time.
type sequenceScanner struct {
	text  string
	stops int // where the last search for the end of a control string stopped
}

// at returns the length of the control sequence that begins at i, or 0.
func (s *sequenceScanner) at(i int) int {
	introducer, size := s.introducer(i)
	switch introducer {
	case '[':
		return size + parameters(s.text[i+size:])
	case ']', 'P', '_', '^', 'X':
		return size + s.stringLength(i+size)
	}
	return 0
}

// introducer reads ESC and the byte after it, or the C1 character that stands for both.
func (s *sequenceScanner) introducer(i int) (introducer byte, size int) {
	rest := s.text[i:]
	if rest[0] == 0x1b && len(rest) > 1 {
		return rest[1], 2
	}
	if rest[0] == 0xc2 && len(rest) > 1 && rest[1] >= 0x80 && rest[1] <= 0x9f {
		return rest[1] - 0x40, 2
	}
	return 0, 0
}

// parameters measures what follows a control sequence introducer (ECMA-48, 5.4).
func parameters(rest string) int {
	i := 0
	for i < len(rest) && rest[i] >= 0x20 && rest[i] <= 0x3f {
		i++
	}
	if i < len(rest) && rest[i] >= 0x40 && rest[i] <= 0x7e {
		return i + 1
	}
	return 0 // never ended: only the introducer goes, so that no text is lost
}

// stringLength measures a control string up to its terminator on the same line. A string that is never
// ended counts as nothing, so that no text is lost.
func (s *sequenceScanner) stringLength(start int) int {
	if start < s.stops {
		return 0
	}
	end := start
	for end < len(s.text) && s.text[end] != '\n' {
		switch rest := s.text[end:]; {
		case rest[0] == 0x07:
			return end + 1 - start
		case strings.HasPrefix(rest, "\x1b\\"), strings.HasPrefix(rest, "\u009c"):
			return end + 2 - start
		}
		end++
	}
	s.stops = end
	return 0
}
