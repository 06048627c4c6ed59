package query

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// leastTyped is how many letters of a word must be typed before all words that begin so are looked for.
const leastTyped = 3

// Typed makes a query of a text that is being typed: its last word may be unfinished, and then stands for all words of
// titles that begin so, too. Ready is false while that word is too short to be looked for. (In texts, so many words
// begin with three letters that it would take seconds.)
func Typed(text string) (typed string, ready bool) {
	tokens, err := scan(text)
	if err != nil || len(tokens) < 2 {
		return text, true
	}
	last := tokens[len(tokens)-2] // before the end
	field := token{}
	if len(tokens) > 2 {
		field = tokens[len(tokens)-3]
	}
	end, _ := utf8.DecodeLastRuneInString(text)
	atEnd := last.position-1+utf8.RuneCountInString(last.text) == utf8.RuneCountInString(text)
	switch {
	case last.kind != tokenWord || !atEnd || !unicode.IsLetter(end) && !unicode.IsDigit(end) && !unicode.IsMark(end):
		return text, true
	case field.kind == tokenField && field.text != "title":
		return text, true
	}
	if utf8.RuneCountInString(last.text) < leastTyped && last.text[0] < utf8.RuneSelf {
		return text, false
	}
	if field.kind == tokenField {
		return text + "*", true
	}
	before := strings.TrimSuffix(text, last.text)
	return before + "(title:" + last.text + "* or " + last.text + ")", true
}
