package query

import (
	"regexp"
	"slices"
	"strings"
	"sync"
)

// plainValue needs no quotation marks behind the colon of a field.
var plainValue = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^[\p{L}\p{N}][\p{L}\p{N}._/-]*$`) })

// Field writes a field with its value. Ok is false for a value that the language can't say.
func Field(name, value string) (text string, ok bool) {
	switch {
	case strings.TrimSpace(value) == "" || strings.ContainsAny(value, "\"\n"):
		return "", false
	case plainValue().MatchString(value) && !slices.Contains([]string{"or", "and", "not"}, strings.ToLower(value)):
		return name + ":" + value, true
	default:
		return name + `:"` + value + `"`, true
	}
}

// Join returns a text that asks for what both texts ask for.
func Join(a, b string) string {
	a, b = strings.TrimSpace(a), strings.TrimSpace(b)
	switch {
	case a == "":
		return b
	case b == "":
		return a
	default:
		return asOne(a) + " " + asOne(b)
	}
}

// asOne puts a text in brackets where not all of it would hold beside another.
func asOne(text string) string {
	tokens, err := scan(text)
	depth, open := 0, err != nil
	for _, t := range tokens {
		switch t.kind {
		case tokenOpen:
			depth++
		case tokenClose:
			depth--
		case tokenOr:
			open = open || depth == 0
		}
		open = open || depth < 0
	}
	if open || depth != 0 {
		return "(" + text + ")"
	}
	return text
}
