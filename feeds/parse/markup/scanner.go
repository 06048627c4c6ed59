// Package markup reads XML the way its author meant it: it never fails, and whatever is wrong with the text, the tokens
// it yields are balanced, their entities decoded and their attributes in order.
// It knows nothing of feeds but which elements cannot stand inside one another.
package markup

import "strings"

// Kind says what a token is.
type Kind uint8

// The kinds of token.
const (
	End   Kind = iota + 1 // an element ends; Name is as its start tag wrote it
	Start                 // an element begins
	Text                  // character data, decoded
)

// Token is a piece of a document.
type Token struct {
	Kind       Kind
	Name       string // as written, with its prefix
	Attributes []Attribute
	Text       string
	Verbatim   bool // Text stood in a CDATA section
}

// Attribute is a name and its decoded value.
type Attribute struct {
	Name, Value string
}

// Limits against documents that are built to exhaust a reader. What lies beyond them is left out.
const (
	MaxDepth      = 200 // deeper elements are left out, their text stays
	MaxAttributes = 256 // per tag
	MaxEntities   = 256 // declared in a document type
)

// Scanner yields the tokens of a document.
type Scanner struct {
	text     string // valid UTF-8 without control characters
	position int
	open     []string // names of the open elements
	skipped  []string // names of the open elements that are too deep to be yielded
	pending  int      // how many of the open elements are to be ended before anything else
	opening  Token    // the start tag to yield after the pending ends
	empty    bool     // the element just started has no content
	entities map[string]string
	expanded int // bytes that declared entities have stood for
	buffer   []Attribute
	missing  map[string]bool // closing marks that do not occur any more
	unended  bool            // the text ended within an element
}

// NewScanner returns a scanner of a text.
func NewScanner(text string) *Scanner { return &Scanner{text: text} }

// Next yields the next token, and false when the document is over.
// The attributes of a token are valid until the following call.
func (s *Scanner) Next() (Token, bool) {
	for {
		switch {
		case s.pending > 0:
			s.pending--
			return s.pop(), true
		case s.opening.Kind == Start:
			return s.push(), true
		case s.empty:
			s.empty = false
			return s.pop(), true
		case s.position >= len(s.text):
			if len(s.open) == 0 {
				return Token{}, false
			}
			s.pending, s.unended = len(s.open), true
		default:
			if token, ok := s.scan(); ok {
				return token, true
			}
		}
	}
}

// BrokeOff reports whether the text ended within an element, so that something may be missing.
func (s *Scanner) BrokeOff() bool { return s.unended }

func (s *Scanner) pop() Token {
	last := len(s.open) - 1
	token := Token{Kind: End, Name: s.open[last]}
	s.open = s.open[:last]
	return token
}

func (s *Scanner) push() Token {
	token := s.opening
	s.opening = Token{}
	s.open = append(s.open, token.Name)
	return token
}

// scan reads the next piece of text or mark-up; it reports false when that yields no token of its own.
func (s *Scanner) scan() (Token, bool) {
	rest := s.text[s.position:]
	if rest[0] != '<' {
		return s.scanText(0)
	}
	switch {
	case len(rest) == 1:
		s.position = len(s.text)
		return Token{}, false
	case isNameStart(rest[1]):
		return s.scanStart(rest)
	case rest[1] == '/':
		return s.scanEnd(rest)
	case strings.HasPrefix(rest, "<!--"):
		s.skipPast(rest, 4, "-->")
	case strings.HasPrefix(rest, "<![CDATA["):
		return s.scanVerbatim(rest)
	case strings.HasPrefix(rest, "<!DOCTYPE"), strings.HasPrefix(rest, "<!doctype"):
		s.scanDoctype(rest)
	case rest[1] == '?':
		s.skipPast(rest, 2, "?>")
	case rest[1] == '!':
		s.skipPast(rest, 2, ">")
	default:
		return s.scanText(1)
	}
	return Token{}, false
}

// scanText yields the text up to the next "<", which is searched from an offset: a "<" that begins no tag is text.
func (s *Scanner) scanText(offset int) (Token, bool) {
	rest := s.text[s.position:]
	end := strings.IndexByte(rest[offset:], '<')
	if end < 0 {
		end = len(rest)
	} else {
		end += offset
	}
	s.position += end
	return Token{Kind: Text, Text: s.decode(rest[:end])}, true
}

// scanVerbatim yields a CDATA section. One that is never closed ends where its element does.
func (s *Scanner) scanVerbatim(rest string) (Token, bool) {
	const opening, closing = "<![CDATA[", "]]>"
	body := rest[len(opening):]
	if end := s.index(body, closing); end >= 0 {
		s.position += len(opening) + end + len(closing)
		return Token{Kind: Text, Text: body[:end], Verbatim: true}, true
	}
	if len(s.open) > 0 {
		if end := s.index(body, "</"+s.open[len(s.open)-1]); end >= 0 {
			body = body[:end]
		}
	}
	s.position += len(opening) + len(body)
	return Token{Kind: Text, Text: body, Verbatim: true}, true
}

// skipPast leaves out a construct that ends with closing; if it never does, it is taken to end with the tag.
func (s *Scanner) skipPast(rest string, from int, closing string) {
	for _, mark := range []string{closing, ">"} {
		if end := s.index(rest[from:], mark); end >= 0 {
			s.position += from + end + len(mark)
			return
		}
	}
	s.position = len(s.text)
}

// index finds a mark in the rest of the text. One that is missing is searched for once, not at every opening.
func (s *Scanner) index(rest, mark string) int {
	if s.missing[mark] {
		return -1
	}
	at := strings.Index(rest, mark)
	if at < 0 {
		if s.missing == nil {
			s.missing = map[string]bool{}
		}
		s.missing[mark] = true
	}
	return at
}
