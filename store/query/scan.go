package query

import (
	"strings"
	"unicode"
)

// kind is what a token is.
type kind uint8

const (
	tokenEnd kind = iota
	tokenWord
	tokenPhrase
	tokenRegex
	tokenField // text is the name before the colon
	tokenOpen
	tokenClose
	tokenNot
	tokenOr
)

type token struct {
	kind     kind
	text     string
	position int // in characters, from 1
}

// scan cuts a text into tokens.
func scan(text string) ([]token, error) {
	s := scanner{text: text, runes: []rune(text)}
	for s.at < len(s.runes) {
		if err := s.next(); err != nil {
			return nil, err
		}
	}
	s.add(tokenEnd, "", len(s.runes))
	return s.tokens, nil
}

type scanner struct {
	text   string
	runes  []rune
	at     int
	tokens []token
}

func (s *scanner) add(k kind, text string, start int) {
	s.tokens = append(s.tokens, token{k, text, start + 1})
}

func (s *scanner) next() error {
	start := s.at
	switch r := s.runes[s.at]; {
	case unicode.IsSpace(r):
		s.at++
	case r == '(':
		s.at++
		s.add(tokenOpen, "(", start)
	case r == ')':
		s.at++
		s.add(tokenClose, ")", start)
	case r == '-' && !s.follows(unicode.IsSpace) && s.at+1 < len(s.runes):
		s.at++
		s.add(tokenNot, "-", start)
	case r == '"':
		return s.phrase()
	case r == '/' && s.takesRegex():
		return s.regex()
	default:
		return s.word()
	}
	return nil
}

// follows reports whether the next character is such a one.
func (s *scanner) follows(is func(rune) bool) bool {
	return s.at+1 < len(s.runes) && is(s.runes[s.at+1])
}

func (s *scanner) phrase() error {
	start := s.at
	for s.at++; s.at < len(s.runes); s.at++ {
		if s.runes[s.at] == '"' {
			s.add(tokenPhrase, string(s.runes[start+1:s.at]), start)
			s.at++
			return nil
		}
	}
	return &Error{s.text, start + 1, "the quotation mark is not closed", `write a phrase as "two words"`}
}

// takesRegex reports whether a regular expression can stand here: the value of url: begins with a slash, too.
func (s *scanner) takesRegex() bool {
	if len(s.tokens) == 0 {
		return true
	}
	last := s.tokens[len(s.tokens)-1]
	return last.kind != tokenField || last.text == "title"
}

// regex reads a regular expression: up to a slash with nothing of a word behind it, so that most slashes within need
// no backslash.
func (s *scanner) regex() error {
	start := s.at
	for s.at++; s.at < len(s.runes); s.at++ {
		switch {
		case s.runes[s.at] == '\\':
			s.at++
		case s.runes[s.at] == '/' && (s.at+1 == len(s.runes) || s.follows(isBoundary)):
			s.add(tokenRegex, strings.ReplaceAll(string(s.runes[start+1:s.at]), `\/`, `/`), start)
			s.at++
			return nil
		}
	}
	return &Error{s.text, start + 1, "the regular expression is not closed", `write /expression/, or "/" in quotation marks for a slash`}
}

// isBoundary reports whether a character ends a word.
func isBoundary(r rune) bool { return unicode.IsSpace(r) || r == '(' || r == ')' || r == '"' }

// word reads a word, or the name of a field up to and with its colon.
func (s *scanner) word() error {
	start := s.at
	for ; s.at < len(s.runes); s.at++ {
		r := s.runes[s.at]
		if isBoundary(r) {
			break
		}
		if r == ':' && isField(string(s.runes[start:s.at])) {
			s.add(tokenField, strings.ToLower(string(s.runes[start:s.at])), start)
			s.at++
			return nil
		}
	}
	word := string(s.runes[start:s.at])
	if err := s.misnamed(word, start); err != nil {
		return err
	}
	switch strings.ToLower(word) {
	case "or":
		s.add(tokenOr, word, start)
	case "not":
		s.add(tokenNot, word, start)
	case "and": // what stands side by side must hold together anyway
	default:
		s.add(tokenWord, word, start)
	}
	return nil
}
