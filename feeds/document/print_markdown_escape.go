package document

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// escapeMarkdown escapes what Markdown would read as mark-up, wherever the text may come to stand.
func escapeMarkdown(text string) string {
	var b strings.Builder
	b.Grow(len(text) + 8)
	text = escapeStart(&b, text)
	before := ' '
	for i, r := range text {
		if needsEscape(r, before, text[i+utf8.RuneLen(r):]) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
		before = r
	}
	return b.String()
}

// escapeStart escapes what would make a heading, a list, a rule or a quote of the line, and returns the rest.
func escapeStart(b *strings.Builder, text string) string {
	digits := 0
	for digits < len(text) && text[digits] >= '0' && text[digits] <= '9' {
		digits++
	}
	rest := text[digits:]
	switch {
	case rest == "":
	case digits == 0 && strings.IndexByte("#+-=:>", rest[0]) >= 0, digits > 0 && (rest[0] == '.' || rest[0] == ')'):
		b.WriteString(text[:digits] + "\\" + rest[:1])
		return rest[1:]
	}
	return text
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
