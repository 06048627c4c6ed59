package document

import "golang.org/x/net/html"

// heading reads a heading. A picture in it stands after it; without text it is no heading.
func (f *flow) heading(n *html.Node, s setting) {
	spans, figures := spansOf(f.inside(n, s), Span{Text: " "})
	f.flush()
	s.element = n.Data
	if len(spans) > 0 {
		block := Block{Kind: Heading, Level: int(n.Data[1] - '0'), Spans: spans}
		block.Origin.Anchor = Line(attribute(n, "id"))
		f.put(block, s)
	}
	f.blocks = append(f.blocks, figures...)
}

// rule draws a line between blocks, never two in a row.
func (f *flow) rule(s setting) {
	f.flush()
	if last := len(f.blocks) - 1; last >= 0 && f.blocks[last].Kind == Rule {
		return
	}
	s.element = "hr"
	f.put(Block{Kind: Rule}, s)
}

// details reads a part that a browser shows folded up.
func (f *flow) details(n *html.Node, s setting) {
	block := Block{Kind: Aside}
	content := flow{reader: f.reader}
	s.element = n.Data
	for child := range n.ChildNodes() {
		if child.Type == html.ElementNode && child.Data == "summary" && block.Spans == nil {
			spans, figures := spansOf(f.inside(child, s), lineBreak)
			block.Spans = spans
			content.blocks = append(content.blocks, figures...)
			continue
		}
		content.node(child, s)
	}
	content.flush()
	block.Children = content.blocks
	if len(block.Spans)+len(block.Children) == 0 {
		return
	}
	block.Origin.Anchor = Line(attribute(n, "id"))
	f.add(block, s)
}

// quote reads a quotation. Its last line is the attribution where a <footer> or a lone <cite> says so.
func (f *flow) quote(n *html.Node, s setting) {
	s.element = n.Data
	content := flow{reader: f.reader}
	for child := range n.ChildNodes() {
		if isAttribution(child) {
			content.attribution(child, s)
			continue
		}
		content.node(child, s)
	}
	content.flush()
	if len(content.blocks) == 0 {
		return
	}
	block := Block{Kind: Quote, Children: content.blocks}
	block.Origin.Anchor = Line(attribute(n, "id"))
	f.add(block, s)
}

// isAttribution reports whether a part of a quotation says who is quoted. A <cite> with text after it on the same
// line is only a title.
func isAttribution(n *html.Node) bool {
	if n.Type != html.ElementNode {
		return false
	}
	switch n.Data {
	case "footer", "figcaption":
		return true
	case "cite":
		next := n.NextSibling
		return next == nil || next.Type == html.TextNode && next.NextSibling == nil && Line(next.Data) == ""
	}
	return false
}

func (f *flow) attribution(n *html.Node, s setting) {
	f.flush()
	for _, block := range f.inside(n, s) {
		if block.Kind == Paragraph {
			block.Attribution = true
		}
		f.blocks = append(f.blocks, block)
	}
}
