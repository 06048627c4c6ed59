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

// copier copies trees, and shows the page to the search, without the elements in taken and without scripts.
type copier struct {
	taken map[*html.Node]bool
	free  []html.Node
}

// copyWithout copies the tree below node, without the elements in taken and without scripts.
func copyWithout(node *html.Node, taken map[*html.Node]bool) *html.Node {
	c := copier{taken: taken}
	return c.tree(node)
}

func (c *copier) tree(node *html.Node) *html.Node {
	twin := c.Copy(node)
	for child := node.FirstChild; child != nil; child = child.NextSibling {
		if child.Type != html.CommentNode && !c.Skips(child) {
			twin.AppendChild(c.tree(child))
		}
	}
	return twin
}

// Skips implements extract.Page.
func (c *copier) Skips(node *html.Node) bool {
	return c.taken[node] || dropped[node.DataAtom] || isUnseen(node)
}

// Name implements extract.Page: the search drops every footer, and paragraphs that hold nothing it knows.
func (c *copier) Name(element *html.Node) atom.Atom {
	switch {
	case element.DataAtom == atom.Footer && isAttribution(element):
		return atom.Cite
	case element.Data == "amp-img":
		return atom.Img
	}
	return element.DataAtom
}

// isUnseen reports whether a picture is there to count visits, or text is clipped away and only for the ears. The copy
// does not say any more how large they were.
func isUnseen(node *html.Node) bool {
	if node.DataAtom == atom.Span {
		return strings.Contains(strings.ReplaceAll(attribute(node, "style"), " ", ""), "clip:rect(0")
	}
	if node.DataAtom != atom.Img {
		return false
	}
	hidden := slices.ContainsFunc(node.Attr, func(attr html.Attribute) bool { return attr.Key != "aria-hidden" && hidesElement(attr) })
	return document.IsPixel(node) || hidden && attribute(node, "alt") == "" && !document.IsLazy(node)
}

// Copy implements extract.Page.
func (c *copier) Copy(node *html.Node) *html.Node {
	if len(c.free) == 0 {
		c.free = make([]html.Node, slab)
	}
	twin := &c.free[0]
	c.free = c.free[1:]
	twin.Type, twin.DataAtom, twin.Data, twin.Namespace = node.Type, node.DataAtom, node.Data, node.Namespace
	twin.Attr = visible(node.Attr)
	if node.Type == html.ElementNode {
		if name := c.Name(node); name != node.DataAtom {
			twin.DataAtom, twin.Data = name, name.String()
		}
	}
	return twin
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
