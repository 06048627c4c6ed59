package document

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// list reads a list. What stands in it outside of any item belongs to the item before.
func (f *flow) list(n *html.Node, s setting) {
	s.element = n.Data
	block := Block{Kind: List, Ordered: n.Data == "ol"}
	block.Origin.Anchor = Line(attribute(n, "id"))
	var count counter
	if block.Ordered {
		count = newCounter(n)
		block.Start, block.Reversed, block.Numbering = count.next, count.step < 0, numbering(n)
	}
	for child := range n.ChildNodes() {
		if child.Type == html.ElementNode && child.Data == "li" {
			number := count.number(child)
			if item, ok := f.item(child, s); ok {
				if block.Ordered {
					item.Children = withoutNumber(item.Children, number)
					block.number(&item, number)
				}
				block.Children = append(block.Children, item)
			}
			continue
		}
		loose := flow{reader: f.reader}
		loose.node(child, s)
		loose.flush()
		block.Children = appendLoose(block.Children, loose.blocks)
	}
	f.flush()
	if len(block.Children) > 0 {
		f.put(block, s)
	}
}

// appendLoose puts blocks into the last of the items, or into a new one.
func appendLoose(items, blocks []Block) []Block {
	if len(blocks) == 0 {
		return items
	}
	if last := len(items) - 1; last >= 0 {
		items[last].Children = append(items[last].Children, blocks...)
		return items
	}
	return append(items, Block{Kind: Item, Children: blocks})
}

// item reads an item of a list; false if it is empty.
func (f *flow) item(n *html.Node, outer setting) (Block, bool) {
	s, hidden := outer.within(n)
	if hidden {
		return Block{}, false
	}
	block := Block{Kind: Item, Task: itemTask(n)}
	content := flow{reader: f.reader}
	s.element = n.Data
	content.children(n, s)
	content.flush()
	block.Children = content.blocks
	if block.Task != NoTask {
		block.Children = withoutBox(block.Children)
	}
	block.Origin = Origin{Furniture: s.furniture, Element: n.Data, Anchor: Line(attribute(n, "id"))}
	block.Language = s.language
	block.RightToLeft = s.isRightToLeft(block)
	return block, len(block.Children) > 0
}

// withoutNumber takes the number that an item writes above its text off it, since the list has it.
func withoutNumber(blocks []Block, number int) []Block {
	if len(blocks) < 2 || blocks[0].Kind != Paragraph {
		return blocks
	}
	if strings.TrimRight(PlainText(blocks[0].Spans), ".):") != strconv.Itoa(number) {
		return blocks
	}
	return blocks[1:]
}

// strayItem reads an item that stands in no list; several in a row make one list.
func (f *flow) strayItem(n *html.Node, s setting) {
	f.flush()
	item, ok := f.item(n, s)
	if !ok {
		return
	}
	s.element = n.Data
	if last := len(f.blocks) - 1; last >= 0 && f.blocks[last].Kind == List && f.blocks[last].Origin.Element == n.Data {
		f.blocks[last].Children = append(f.blocks[last].Children, item)
		return
	}
	f.put(Block{Kind: List, Children: []Block{item}}, s)
}

// itemTask reads the check box that an item begins with.
func itemTask(n *html.Node) Task {
	for node := range n.Descendants() {
		switch {
		case node.Type == html.TextNode && strings.TrimSpace(node.Data) != "":
			return NoTask
		case node.Type == html.ElementNode && node.Data == "input":
			return task(node)
		}
	}
	return NoTask
}

func task(n *html.Node) Task {
	if !strings.EqualFold(attribute(n, "type"), "checkbox") {
		return NoTask
	}
	if hasAttribute(n, "checked") {
		return DoneTask
	}
	return OpenTask
}

// withoutBox takes the box that control wrote off the item's text, since the item itself says it.
func withoutBox(blocks []Block) []Block {
	if len(blocks) == 0 || len(blocks[0].Spans) == 0 {
		return blocks
	}
	spans := blocks[0].Spans
	spans[0].Text = strings.TrimLeft(spans[0].Text, "☐☑ ")
	if spans[0].Text == "" {
		spans = tidySpans(spans[1:])
	}
	if blocks[0].Spans = spans; len(spans) == 0 {
		return blocks[1:]
	}
	return blocks
}

// definitions reads a list of terms and what they mean, whether or not its pairs are grouped.
func (f *flow) definitions(n *html.Node, s setting) {
	s.element = n.Data
	block := Block{Kind: Definition}
	f.definitionParts(n, s, &block)
	f.flush()
	if len(block.Children) > 0 {
		f.put(block, s)
	}
}

func (f *flow) definitionParts(n *html.Node, outer setting, into *Block) {
	for child := range n.ChildNodes() {
		s := outer
		if child.Type == html.ElementNode {
			var hidden bool
			if s, hidden = outer.within(child); hidden || ignored[child.Data] {
				continue
			}
		}
		switch {
		case child.Type == html.ElementNode && child.Data == "dt":
			spans, figures := spansOf(f.inside(child, s), lineBreak)
			into.Children = appendPart(into.Children, Block{Kind: Term, Spans: spans}, child)
			into.Children = appendPart(into.Children, Block{Kind: Detail, Children: figures}, child)
		case child.Type == html.ElementNode && child.Data == "div":
			f.definitionParts(child, s, into)
		default:
			into.Children = appendPart(into.Children, Block{Kind: Detail, Children: f.part(child, s)}, child)
		}
	}
}

// part reads what a term means: a <dd>, or whatever else stands in its place.
func (f *flow) part(n *html.Node, s setting) []Block {
	if n.Type == html.ElementNode && n.Data == "dd" {
		return f.inside(n, s)
	}
	loose := flow{reader: f.reader}
	loose.node(n, s)
	loose.flush()
	return loose.blocks
}

func appendPart(parts []Block, part Block, n *html.Node) []Block {
	if len(part.Spans)+len(part.Children) == 0 {
		return parts
	}
	part.Origin = Origin{Element: n.Data, Anchor: Line(attribute(n, "id"))}
	if n.Type == html.TextNode {
		part.Origin.Element = "dl"
	}
	return append(parts, part)
}
