package document

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
)

// isParted reports whether only a style sheet keeps an inline element apart from the text before it: a date, and in a
// caption the name behind its last sentence.
func (f *flow) isParted(n *html.Node, s setting) bool {
	switch {
	case n.Data == "time":
		return unicode.IsLetter(f.line.last()) || unicode.IsDigit(f.line.last()) || strings.ContainsRune(".;,:)", f.line.last())
	case !s.caption:
		return false
	}
	last, first := f.line.last(), firstRune(n)
	return (unicode.IsLower(last) || strings.ContainsRune(".!?)”»;", last)) && (unicode.IsUpper(first) || first == '©')
}

// last is the last character of the line, a space if it has none.
func (l *line) last() rune {
	if l.spaced || !l.begun {
		return ' '
	}
	if len(l.text) > 0 {
		last, _ := utf8.DecodeLastRune(l.text)
		return last
	}
	last, _ := utf8.DecodeLastRuneInString(l.spans[len(l.spans)-1].Text)
	return last
}

// firstRune is the first character of an element's text, a space if it begins with one.
func firstRune(n *html.Node) rune {
	for node := range n.Descendants() {
		if node.Type == html.TextNode && node.Data != "" {
			first, _ := utf8.DecodeRuneInString(node.Data)
			return first
		}
	}
	return ' '
}
