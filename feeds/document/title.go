package document

import (
	"strings"

	"golang.org/x/net/html"
)

// titleElements are the elements that publishers write into titles. A tag that is none of them ("vector<int>",
// "the <dialog> element") is taken for text. The value tells whether the tag parts words.
var titleElements = map[string]bool{
	"a": false, "abbr": false, "acronym": false, "b": false, "bdi": false, "bdo": false, "big": false, "cite": false,
	"code": false, "del": false, "dfn": false, "em": false, "font": false, "i": false, "ins": false, "kbd": false,
	"mark": false, "nobr": false, "q": false, "s": false, "samp": false, "small": false, "span": false, "strike": false,
	"strong": false, "sub": false, "sup": false, "tt": false, "u": false, "var": false, "wbr": false,
	"br": true, "div": true, "h1": true, "h2": true, "h3": true, "h4": true, "h5": true, "h6": true, "hr": true,
	"img": true, "p": true, "script": true, "style": true, "title": true,
}

// Title makes display text of a title that may hold markup: its tags go, its entities are decoded once,
// and it is folded to one line.
func Title(s string) string {
	return Line(html.UnescapeString(stripTags(s)))
}

func stripTags(s string) string {
	if !strings.Contains(s, "<") {
		return s
	}
	s = strings.NewReplacer("<![CDATA[", "", "]]>", "").Replace(s)
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(s, "<")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		length, parts := titleTag(rest)
		switch {
		case length == 0:
			b.WriteByte('<')
		case parts:
			b.WriteByte(' ')
		}
		s = rest[length:]
	}
}

// titleTag measures the tag whose inside begins rest, up to and with its ">"; 0 if it is none to strip.
func titleTag(rest string) (length int, parts bool) {
	if strings.HasPrefix(rest, "!--") {
		if end := strings.Index(rest, "-->"); end >= 0 {
			return end + len("-->"), false
		}
		return 0, false
	}
	name := strings.TrimPrefix(rest, "/")
	end := strings.IndexFunc(name, func(r rune) bool { return !isNameCharacter(r) })
	if end <= 0 || !strings.ContainsRune(" \t\r\n/>", rune(name[end])) {
		return 0, false
	}
	element := strings.ToLower(name[:end])
	parts, known := titleElements[element]
	tail := name[end:]
	closes := strings.IndexByte(tail, '>')
	if !known || closes < 0 || strings.Contains(tail[:closes], "<") {
		return 0, false
	}
	length = len(rest) - len(tail) + closes + 1
	if element == "script" || element == "style" {
		length += rawContent(rest[length:], element)
	}
	return length, parts
}

// rawContent measures what a script or style element holds, up to its end tag.
func rawContent(rest, element string) int {
	return max(0, strings.Index(strings.ToLower(rest), "</"+element))
}

func isNameCharacter(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
}
