package page

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// copyWithout copies the tree below node for the search, without the elements in taken and without scripts.
func copyWithout(node *html.Node, taken map[*html.Node]bool) *html.Node {
	twin := &html.Node{Type: node.Type, DataAtom: node.DataAtom, Data: node.Data, Namespace: node.Namespace}
	if len(node.Attr) > 0 {
		twin.Attr = visible(node.Attr)
	}
	for child := node.FirstChild; child != nil; child = child.NextSibling {
		if child.Type == html.CommentNode || taken[child] || dropped[child.DataAtom] {
			continue
		}
		twin.AppendChild(copyWithout(child, taken))
	}
	if node.DataAtom == atom.Footer && isAttribution(node) {
		twin.DataAtom, twin.Data = atom.Cite, "cite" // the search drops every footer
	}
	return twin
}

// isAttribution reports whether a footer says who is quoted.
func isAttribution(footer *html.Node) bool {
	return footer.Parent != nil && footer.Parent.DataAtom == atom.Blockquote
}

// visible copies attributes without those that hide an element: what is hidden and still here holds the article, as in
// pages that are streamed in parts or uncovered by a script.
func visible(attributes []html.Attribute) []html.Attribute {
	kept := make([]html.Attribute, 0, len(attributes)+1)
	for _, attr := range attributes {
		if attr.Key == "hidden" || attr.Key == "aria-hidden" || attr.Key == "style" && hides(attr.Val) {
			continue
		}
		kept = append(kept, attr)
	}
	return kept
}

func hides(style string) bool {
	style = strings.ReplaceAll(strings.ToLower(style), " ", "")
	return strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden")
}

var dropped = map[atom.Atom]bool{
	atom.Script: true, atom.Style: true, atom.Template: true, atom.Link: true, atom.Meta: true, atom.Button: true,
	atom.Input: true, atom.Select: true, atom.Textarea: true,
}
