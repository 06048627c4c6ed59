package page

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"broadsheet/feeds/document"
)

// slab is how many nodes of a copy are made at a time.
const slab = 64

// copier copies trees for the search, without the elements in taken and without scripts.
type copier struct {
	taken map[*html.Node]bool
	free  []html.Node
}

// copyWithout copies the tree below node for the search, without the elements in taken and without scripts.
func copyWithout(node *html.Node, taken map[*html.Node]bool) *html.Node {
	c := copier{taken: taken}
	return c.tree(node, isVerbatim(node))
}

func (c *copier) tree(node *html.Node, verbatim bool) *html.Node {
	twin := c.node(node)
	for child := node.FirstChild; child != nil; child = child.NextSibling {
		if child.Type == html.CommentNode || c.taken[child] || dropped[child.DataAtom] || isUnseen(child) {
			continue
		}
		if child.Type == html.TextNode {
			text := c.node(child)
			if !verbatim {
				text.Data = withoutMargins(text.Data)
			}
			twin.AppendChild(text)
			continue
		}
		twin.AppendChild(c.tree(child, verbatim || isVerbatim(child)))
	}
	switch {
	case node.DataAtom == atom.Footer && isAttribution(node):
		twin.DataAtom, twin.Data = atom.Cite, "cite" // the search drops every footer
	case node.Data == "amp-img":
		twin.DataAtom, twin.Data = atom.Img, "img" // the search drops paragraphs that hold nothing it knows
	}
	return twin
}

// isUnseen reports whether a picture is there to count visits. The copy does not say any more how large it was.
func isUnseen(node *html.Node) bool {
	if node.DataAtom != atom.Img {
		return false
	}
	hidden := slices.ContainsFunc(node.Attr, func(attr html.Attribute) bool { return attr.Key != "aria-hidden" && hidesElement(attr) })
	return document.IsPixel(node) || hidden && attribute(node, "alt") == "" && !document.IsLazy(node)
}

// node copies a node alone.
func (c *copier) node(node *html.Node) *html.Node {
	if len(c.free) == 0 {
		c.free = make([]html.Node, slab)
	}
	twin := &c.free[0]
	c.free = c.free[1:]
	twin.Type, twin.DataAtom, twin.Data, twin.Namespace = node.Type, node.DataAtom, node.Data, node.Namespace
	twin.Attr = visible(node.Attr)
	return twin
}

// isVerbatim reports whether white space counts in an element: it is shown, or the search measures it to tell a share bar
// or a byline from an article that is marked as one.
func isVerbatim(node *html.Node) bool {
	switch node.DataAtom {
	case atom.Pre, atom.Listing, atom.Xmp, atom.Plaintext, atom.Textarea, atom.Code:
		return true
	}
	for _, attr := range node.Attr {
		switch attr.Key {
		case "class", "id", "rel", "itemprop":
			if isMeasured(attr.Val) {
				return true
			}
		}
	}
	return false
}

// isMeasured reports whether the search measures an element with such a class, id or role before it drops it.
func isMeasured(names string) bool {
	names = strings.ToLower(names)
	for _, mark := range []string{"author", "byline", "dateline", "writtenby", "share"} {
		if strings.Contains(names, mark) {
			return true
		}
	}
	return false
}

// margin is the white space that the source's indentation is made of.
const margin = " \t\n"

// withoutMargins shortens the white space around a text to one character: the search counts every one of them, again
// for each element around it.
func withoutMargins(text string) string {
	start := len(text) - len(strings.TrimLeft(text, margin))
	if start == len(text) {
		return text[:min(1, len(text))]
	}
	if start > 1 && text[start] < 0xe0 { // before a Chinese or Japanese character a line end is told from a blank
		text = text[start-1:]
	}
	if end := len(strings.TrimRight(text, margin)); end+1 < len(text) {
		text = text[:end+1]
	}
	return text
}

// isAttribution reports whether a footer says who is quoted.
func isAttribution(footer *html.Node) bool {
	return footer.Parent != nil && footer.Parent.DataAtom == atom.Blockquote
}

// visible is the attributes without those that hide an element: what is hidden and still here holds the article, as in
// pages that are streamed in parts or uncovered by a script. They are copied only if one goes; to append copies them.
func visible(attributes []html.Attribute) []html.Attribute {
	hiding := slices.IndexFunc(attributes, hidesElement)
	if hiding < 0 {
		return slices.Clip(attributes)
	}
	return slices.DeleteFunc(slices.Clone(attributes), hidesElement)
}

func hidesElement(attr html.Attribute) bool {
	return attr.Key == "hidden" || attr.Key == "aria-hidden" || attr.Key == "style" && hides(attr.Val)
}

func hides(style string) bool {
	style = strings.ReplaceAll(strings.ToLower(style), " ", "")
	return strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden")
}

var dropped = map[atom.Atom]bool{
	atom.Script: true, atom.Style: true, atom.Template: true, atom.Link: true, atom.Meta: true, atom.Button: true,
	atom.Input: true, atom.Select: true, atom.Textarea: true,
}
