// Package charset turns the bytes of a feed document into UTF-8 text.
// What the bytes themselves prove goes before what a label claims: byte order marks, then the HTTP header, then the XML
// declaration (RFC 7303 section 3), then UTF-8, then a guess.
package charset

import (
	"bytes"
	"mime"
	"regexp"
	"strings"
	"sync"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
)

// Reserved is a character that no text of this package contains: a noncharacter (Unicode 23.7),
// free for marks of the caller's own.
const Reserved = '\uFDD0'

// declaration finds the encoding in an XML declaration, wherever junk before it has pushed it. Made at every start of the
// program, it would be the dearest of all.
var declaration = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`<\?xml[^>]{0,200}?encoding\s*=\s*["']?([A-Za-z0-9._:-]+)`)
})

// declarationWindow is how much of a document is searched for its declaration.
const declarationWindow = 2048

// Text decodes a document. The content type is that of the HTTP header, or "". The text is valid UTF-8 without a byte
// order mark, control characters other than white space, and noncharacters.
func Text(body []byte, contentType string) (string, error) {
	source := detect(body, contentType)
	if source == nil {
		return Clean(string(bytes.TrimPrefix(body, []byte("\uFEFF")))), nil
	}
	decoded, err := source.NewDecoder().Bytes(body)
	if err != nil {
		return "", err
	}
	return Clean(string(decoded)), nil
}

// detect returns the encoding of a document, or nil for UTF-8.
func detect(body []byte, contentType string) encoding.Encoding {
	if found, ok := byShape(body); ok {
		return found
	}
	labels := labels(body, contentType)
	for _, label := range labels {
		found, name := charset.Lookup(label)
		switch {
		case found == nil, strings.HasPrefix(name, "utf-16"), name == "replacement", isASCII[strings.ToLower(label)]:
			continue // unknown, or disproved by the bytes
		case name == "utf-8" && !mostlyUTF8(body):
			continue
		case name == "utf-8", isPlainlyUTF8(body):
			return nil
		}
		return found
	}
	if mostlyUTF8(body) {
		return nil
	}
	return guess(body)
}

// isASCII names the labels of ASCII, which say nothing where there is more than ASCII.
var isASCII = map[string]bool{"us-ascii": true, "ascii": true, "ansi_x3.4-1968": true, "iso646-us": true}

// labels lists what is claimed of the encoding, the most trustworthy first.
func labels(body []byte, contentType string) []string {
	var found []string
	if _, parameters, err := mime.ParseMediaType(contentType); err == nil && parameters["charset"] != "" {
		found = append(found, parameters["charset"])
	}
	if match := declaration().FindSubmatch(body[:min(len(body), declarationWindow)]); match != nil {
		found = append(found, string(match[1]))
	}
	return found
}

// shapes are the byte order marks, and the first bytes of "<" or "<?" without one. Longer ones stand first.
var shapes = []struct {
	prefix   string
	encoding encoding.Encoding // nil is UTF-8
}{
	{"\xEF\xBB\xBF", nil},
	{"\xFF\xFE\x00\x00", utf32.UTF32(utf32.LittleEndian, utf32.UseBOM)},
	{"\x00\x00\xFE\xFF", utf32.UTF32(utf32.BigEndian, utf32.UseBOM)},
	{"<\x00\x00\x00", utf32.UTF32(utf32.LittleEndian, utf32.IgnoreBOM)},
	{"\x00\x00\x00<", utf32.UTF32(utf32.BigEndian, utf32.IgnoreBOM)},
	{"\xFF\xFE", unicode.UTF16(unicode.LittleEndian, unicode.UseBOM)},
	{"\xFE\xFF", unicode.UTF16(unicode.BigEndian, unicode.UseBOM)},
	{"<\x00", unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)},
	{"\x00<", unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)},
}

// byShape recognises an encoding by the first bytes.
func byShape(body []byte) (encoding.Encoding, bool) {
	for _, shape := range shapes {
		if bytes.HasPrefix(body, []byte(shape.prefix)) {
			return shape.encoding, true
		}
	}
	return nil, false
}

// chance is how many continuation bytes of UTF-8, all in their places, are no accident.
const chance = 6

// isPlainlyUTF8 reports whether a document is UTF-8 whatever its label says; publishers forget to change that.
func isPlainlyUTF8(body []byte) bool {
	return utf8.Valid(body) && len(body)-utf8.RuneCount(body) >= chance
}

// mostlyUTF8 reports whether the bytes beyond ASCII form more good sequences of UTF-8 than bad ones.
func mostlyUTF8(body []byte) bool {
	if utf8.Valid(body) {
		return true
	}
	good, bad := 0, 0
	for len(body) > 0 {
		if body[0] < utf8.RuneSelf {
			body = body[1:]
			continue
		}
		character, size := utf8.DecodeRune(body)
		if character == utf8.RuneError && size == 1 {
			bad++
		} else {
			good++
		}
		body = body[size:]
	}
	return good >= bad
}
