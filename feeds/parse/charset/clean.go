package charset

import (
	"strings"
	"unicode/utf8"
)

// Clean makes a text valid UTF-8 and takes out what XML does not allow (XML 1.0, 2.2 Char) and the Reserved character.
func Clean(text string) string {
	if isClean(text) {
		return text
	}
	return strings.Map(func(character rune) rune {
		if !allowed(character) {
			return -1
		}
		return character
	}, strings.ToValidUTF8(text, string(utf8.RuneError)))
}

func isClean(text string) bool {
	for i := 0; i < len(text); {
		c := text[i]
		if c < utf8.RuneSelf {
			if c < 0x20 && c != '\n' && c != '\t' && c != '\r' {
				return false
			}
			i++
			continue
		}
		character, size := utf8.DecodeRuneInString(text[i:])
		if character == utf8.RuneError && size == 1 || !allowed(character) {
			return false
		}
		i += size
	}
	return true
}

func allowed(character rune) bool {
	switch {
	case character < 0x20:
		return character == '\n' || character == '\t' || character == '\r'
	case character == Reserved, character&0xFFFE == 0xFFFE:
		return false
	}
	return true
}
