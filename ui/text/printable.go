package text

import (
	"strings"
	"unicode/utf8"
)

// Printable takes out of s what could steer a terminal: control characters, C1, and the overrides of writing
// direction. The feeds packages have done so already; this is the last door before the screen. A tab or line feed
// becomes a space, a broken byte U+FFFD.
func Printable(s string) string {
	if isPlain(s) || isPrintable(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range s {
		switch {
		case r == '\t' || r == '\n':
			b.WriteByte(' ')
		case !isControl(r):
			b.WriteRune(r)
		}
	}
	return b.String()
}

func isPrintable(s string) bool {
	if !utf8.ValidString(s) {
		return false
	}
	for _, r := range s {
		if isControl(r) {
			return false
		}
	}
	return true
}

// isControl names what CVE-2021-42574 ("Trojan Source") and ECMA-48 warn of.
func isControl(r rune) bool {
	switch {
	case r < 0x20, r >= 0x7f && r < 0xa0:
		return true
	case r < 0x200e:
		return false
	default:
		return r <= 0x200f || r >= 0x2028 && r <= 0x202e || r >= 0x2066 && r <= 0x2069 || r == 0xfeff
	}
}
