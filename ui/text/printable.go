package text

import (
	"strings"
	"unicode/utf8"
)

// Printable takes out of s what could steer a terminal: control characters, C1, and the overrides of writing
// direction. The feeds packages have done so already; this is the last door before the screen. A tab or line feed
// becomes a space, a broken byte U+FFFD.
//
// An emoji sequence joined by ZWJ comes apart into the emoji that it is made of, since tmux joins them or not as they
// happen to arrive, and then what stands to the right is shifted. The tags of a region's flag go for the same reason.
func Printable(s string) string {
	if isPlain(s) || isPrintable(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	before := rune(0)
	for _, r := range s {
		switch {
		case r == '\t' || r == '\n':
			r = ' '
		case isControl(r) || isTag(r) || joinsEmoji(before, r):
			continue
		}
		b.WriteRune(r)
		before = r
	}
	return b.String()
}

func isPrintable(s string) bool {
	if !utf8.ValidString(s) {
		return false
	}
	before := rune(0)
	for _, r := range s {
		if isControl(r) || isTag(r) || joinsEmoji(before, r) {
			return false
		}
		before = r
	}
	return true
}

// Unjoined is after without ZWJ at its start, where that would join it to an emoji at the end of before.
func Unjoined(before, after string) string {
	if last, _ := utf8.DecodeLastRuneInString(before); joinsEmoji(last, zeroWidthJoin) {
		return strings.TrimLeft(after, string(rune(zeroWidthJoin)))
	}
	return after
}

// joinsEmoji says whether r is a ZWJ behind an emoji, rather than within a word.
func joinsEmoji(before, r rune) bool {
	return r == zeroWidthJoin && (isEmoji(before) || before == emojiStyle)
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
