package query

import (
	"maps"
	"slices"
	"strings"
	"unicode"

	"broadsheet/store/nearest"
)

// misnamed is the error about a word that is written as a field, and there is no such field; nil for all other words.
// Addresses (http://…), times (12:30) and what ends with its colon are words, and so are names with a capital letter
// (Word:Word), unless they are nearly those of a field.
func (s *scanner) misnamed(word string, start int) error {
	name, value, _ := strings.Cut(word, ":")
	if name == word || s.afterField() || strings.ContainsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) }) {
		return nil
	}
	quoted := s.at < len(s.runes) && s.runes[s.at] == '"'
	if value == "" && !quoted || strings.HasPrefix(value, "//") || strings.HasPrefix(value, ":") {
		return nil
	}
	names := slices.Sorted(maps.Keys(fields))
	problem := "there is no field " + name + ":"
	if near := nearest.Name(name, names); near != "" {
		problem += " (did you mean " + near + ":?)"
	} else if !isPlainName(name) || strings.IndexFunc(value, unicode.IsLetter) != 0 && !quoted {
		return nil
	}
	remedy := "use " + strings.Join(names, ":, ") + ": or quotation marks"
	return &Error{s.text, start + 1, problem, remedy}
}

// afterField reports whether the value of a field comes next.
func (s *scanner) afterField() bool {
	return len(s.tokens) > 0 && s.tokens[len(s.tokens)-1].kind == tokenField
}

// isPlainName reports whether a name is written as the names of fields are.
func isPlainName(name string) bool {
	return !strings.ContainsFunc(name, func(r rune) bool { return r < 'a' || r > 'z' })
}
