package markup

import "strings"

// scanStart reads a start tag. One that is not closed before the next one begins is text ("a <b and c").
func (s *Scanner) scanStart(rest string) (Token, bool) {
	name := rest[1 : 1+nameLength(rest[1:])]
	attributes, length, empty, ok := s.scanAttributes(rest, 1+len(name))
	if !ok {
		if length == len(rest) { // the document was cut off inside the tag
			s.position = len(s.text)
			return Token{}, false
		}
		return s.scanText(length)
	}
	s.position += length
	s.begin(Token{Kind: Start, Name: name, Attributes: attributes}, empty)
	return Token{}, false
}

// scanEnd reads an end tag, and ends the element it closes with all that is open within.
func (s *Scanner) scanEnd(rest string) (Token, bool) {
	length := nameLength(rest[2:])
	if length == 0 && len(rest) > 2 && rest[2] != '>' {
		return s.scanText(1)
	}
	name := rest[2 : 2+length]
	switch end := strings.IndexAny(rest[2+length:], "<>"); {
	case end < 0:
		s.position = len(s.text)
	case rest[2+length+end] == '<':
		s.position += 2 + length + end
	default:
		s.position += 2 + length + end + 1
	}
	s.close(name)
	return Token{}, false
}

// scanAttributes reads the attributes of a tag from an offset. It returns the length of the whole tag, whether the tag
// is an empty element, and false if the tag has no end.
func (s *Scanner) scanAttributes(tag string, offset int) (attributes []Attribute, length int, empty, ok bool) {
	attributes = s.buffer[:0]
	for {
		offset += spaceLength(tag[offset:])
		if offset >= len(tag) {
			return nil, len(tag), false, false
		}
		switch {
		case tag[offset] == '>':
			s.buffer = attributes
			return attributes, offset + 1, empty, true
		case tag[offset] == '<':
			return nil, offset, false, false
		case tag[offset] == '/':
			empty = strings.HasPrefix(tag[offset:], "/>")
			offset++
			continue
		}
		attribute, used := s.scanAttribute(tag[offset:])
		offset += used
		if attribute.Name != "" && len(attributes) < MaxAttributes {
			attributes = append(attributes, attribute)
		}
	}
}

// scanAttribute reads name="value"; the quotes and the value may be missing.
func (s *Scanner) scanAttribute(text string) (Attribute, int) {
	name := strings.IndexAny(text, " \t\r\n=/><")
	if name < 0 {
		name = len(text)
	}
	if name == 0 { // a stray "="
		return Attribute{}, 1
	}
	after := name + spaceLength(text[name:])
	if after >= len(text) || text[after] != '=' {
		return Attribute{Name: text[:name]}, name
	}
	after++
	after += spaceLength(text[after:])
	raw, used := attributeValue(text[after:])
	return Attribute{Name: text[:name], Value: s.decode(raw)}, after + used
}

// attributeValue returns a value without its quotes, and the length with them.
func attributeValue(text string) (value string, length int) {
	if text == "" {
		return "", 0
	}
	if quote := text[0]; quote == '"' || quote == '\'' {
		end := strings.IndexByte(text[1:], quote)
		if end >= 0 && !swallowsMarkup(text[1:1+end], text[end+2:]) {
			return text[1 : 1+end], end + 2
		}
		bare := bareLength(text[1:])
		return text[1 : 1+bare], 1 + bare
	}
	bare := bareLength(text)
	return text[:bare], bare
}

// swallowsMarkup reports whether a closing quote is really the opening one of a later tag, its own being forgotten.
func swallowsMarkup(value, after string) bool {
	if strings.IndexByte(value, '<') < 0 || strings.IndexByte(value, '>') < 0 {
		return false
	}
	return after != "" && !isSpace(after[0]) && after[0] != '>' && after[0] != '/' && after[0] != '?'
}

// bareLength is the length of a value without quotes.
func bareLength(text string) int {
	for i := range len(text) {
		if isSpace(text[i]) || text[i] == '>' || text[i] == '<' || strings.HasPrefix(text[i:], "/>") {
			return i
		}
	}
	return len(text)
}

func nameLength(text string) int {
	for i := range len(text) {
		if c := text[i]; isSpace(c) || c == '>' || c == '/' || c == '<' || c == '=' || c == '"' || c == '\'' || c == '&' {
			return i
		}
	}
	return len(text)
}

func spaceLength(text string) int {
	for i := range len(text) {
		if !isSpace(text[i]) {
			return i
		}
	}
	return len(text)
}

func isSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }

func isNameStart(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c == '_' || c == ':' || c >= 0x80
}
