package markup

import (
	"html"
	"strconv"
	"strings"
	"unicode/utf8"
)

// maxEntity bounds how far from an "&" its ";" may stand; the longest name in HTML has 31 letters.
const maxEntity = 40

// What declared entities may stand for, one and all that a document uses together: so entities of entities stay harmless.
const (
	maxExpansion      = 4 << 10
	maxExpansionTotal = 1 << 20
)

// declared looks an entity of the document type up, as long as the document has not used too many.
func (s *Scanner) declared(name string) (string, bool) {
	value, ok := s.entities[name]
	if !ok || s.expanded+len(value) > maxExpansionTotal {
		return "", false
	}
	s.expanded += len(value)
	return value, true
}

// decode replaces the character references and named entities of a text: those of XML, of HTML, and of the document
// type. What is no entity stays as it is.
func (s *Scanner) decode(text string) string {
	at := strings.IndexByte(text, '&')
	if at < 0 {
		return text
	}
	var out strings.Builder
	out.Grow(len(text))
	for at >= 0 {
		out.WriteString(text[:at])
		text = text[at:]
		value, length := s.entity(text)
		out.WriteString(value)
		text = text[length:]
		at = strings.IndexByte(text, '&')
	}
	out.WriteString(text)
	return out.String()
}

// entity decodes the entity at the start of a text and returns its length in the text.
func (s *Scanner) entity(text string) (value string, length int) {
	end := strings.IndexByte(text[:min(len(text), maxEntity)], ';')
	if end < 2 {
		return "&", 1
	}
	name := text[1:end]
	switch name {
	case "amp":
		return "&", end + 1
	case "lt":
		return "<", end + 1
	case "gt":
		return ">", end + 1
	case "quot":
		return `"`, end + 1
	case "apos":
		return "'", end + 1
	}
	if name[0] == '#' {
		if value, ok := character(name[1:]); ok {
			return value, end + 1
		}
		return "&", 1
	}
	if value, ok := s.declared(name); ok {
		return value, end + 1
	}
	if value := named(text[:end+1]); value != "" {
		return value, end + 1
	}
	return "&", 1
}

// named decodes a named entity of HTML that is written out whole; "&copy=2;" is none.
func named(whole string) string {
	for i := 1; i < len(whole)-1; i++ {
		if c := whole[i]; (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') {
			return ""
		}
	}
	value := html.UnescapeString(whole)
	if value == whole || strings.HasSuffix(value, ";") {
		return ""
	}
	return value
}

// character decodes the inside of a character reference ("233", "xE9"). Control characters give nothing;
// 128 to 159 are read as windows-1252, which is what their authors meant (HTML standard, 13.2.5.84).
func character(digits string) (string, bool) {
	base := 10
	if digits != "" && (digits[0] == 'x' || digits[0] == 'X') {
		base, digits = 16, digits[1:]
	}
	number, err := strconv.ParseUint(digits, base, 32)
	if err != nil {
		return "", false
	}
	switch {
	case number >= 0x80 && number <= 0x9F:
		return html.UnescapeString("&#" + strconv.FormatUint(number, 10) + ";"), true
	case number < 0x20 && number != '\t' && number != '\n' && number != '\r', number == 0x7F:
		return "", true
	case number > utf8.MaxRune, number >= 0xD800 && number <= 0xDFFF, number&0xFFFE == 0xFFFE:
		return string(utf8.RuneError), true
	}
	return string(rune(number)), true
}
