package document

import (
	"strings"

	"golang.org/x/net/html"
)

// ruby reads characters with their reading. What has no reading is text like any other.
func (f *flow) ruby(n *html.Node, s setting) {
	var base strings.Builder
	for child := range n.ChildNodes() {
		if child.Type == html.ElementNode {
			switch child.Data {
			case "rp":
				continue
			case "rt", "rtc":
				f.reading(base.String(), textOf(child), s)
				base.Reset()
				continue
			}
		}
		base.WriteString(textOf(child))
	}
	f.text(base.String(), s)
}

func (f *flow) reading(base, reading string, s setting) {
	base, reading = Line(base), Line(reading)
	if base == "" || reading == "" {
		f.text(base, s)
		return
	}
	if f.line.isEmpty() {
		f.around = s
	}
	f.line.put(Span{Text: base, Ruby: reading, Style: s.style, Link: s.link})
}

// textOf is the bare text of a node, without readings in brackets.
func textOf(n *html.Node) string {
	if n.Type == html.TextNode {
		return n.Data
	}
	var b strings.Builder
	for node := range n.Descendants() {
		if node.Type == html.TextNode && node.Parent.Data != "rp" {
			b.WriteString(node.Data)
		}
	}
	return b.String()
}
