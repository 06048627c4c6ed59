package document

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// escapeMarkdown escapes what Markdown would read as mark-up in a text that may begin a line.
func escapeMarkdown(text string) string {
	var b strings.Builder
	text = escapeStart(&b, text)
	escapeInline(&b, text)
	return b.String()
}

// escapeInline escapes what Markdown would read as mark-up anywhere in a line.
func escapeInline(b *strings.Builder, text string) {
	before := ' '
	for i, r := range text {
		if needsEscape(r, before, text[i+utf8.RuneLen(r):]) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
		before = r
	}
}

// escapeStart escapes what would make a heading, a list, a rule or a quote of a line, and returns the rest.
func escapeStart(b *strings.Builder, text string) string {
	digits := 0
	for digits < len(text) && text[digits] >= '0' && text[digits] <= '9' {
		digits++
	}
	rest := text[digits:]
	if rest == "" || !startsBlock(rest, digits > 0) {
		return text
	}
	b.WriteString(text[:digits] + "\\" + rest[:1])
	return rest[1:]
}

// startsBlock reports whether text at the start of a line, perhaps after a number, begins a block of its own.
func startsBlock(text string, numbered bool) bool {
	sign, ends := text[0], len(text) == 1 || text[1] == ' '
	switch {
	case numbered:
		return ends && (sign == '.' || sign == ')')
	case sign == '+':
		return ends
	case sign == '-' || sign == '#':
		return ends || text[1] == sign
	}
	return sign == '>' || sign == '='
}

func needsEscape(r, before rune, rest string) bool {
	after, _ := utf8.DecodeRuneInString(rest)
	switch r {
	case '\\', '`', '*', '[', ']', '<', '|', '~':
		return true
	case '_': // within a word it means nothing
		return !isWordCharacter(before) || !isWordCharacter(after)
	case '&':
		return after == '#' || unicode.IsLetter(after)
	}
	return false
}

func isWordCharacter(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
