package document

import (
	"bytes"
	"net/url"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// FurnitureAttribute is how package page marks an element as part of the page's furniture; its value says which.
// Every block inside carries that name in Origin.Furniture.
const FurnitureAttribute = "data-broadsheet-furniture"

// ownAttribute is how package page marks an element that one of the user's rules found. Parsed attributes have small
// letters only, so that no page can mark its own begging as to be kept.
const ownAttribute = "Broadsheet-Own"

// OwnAttribute marks an element as found by a rule; every block inside carries the rule in Origin.Own.
func OwnAttribute(rule OwnRule) html.Attribute {
	sign := "-"
	if rule.Keep {
		sign = "+"
	}
	return html.Attribute{Key: ownAttribute, Val: sign + rule.Name}
}

// OwnRuleOf is the rule that an element is marked with.
func OwnRuleOf(node *html.Node) (OwnRule, bool) {
	for _, attr := range node.Attr {
		if attr.Key == ownAttribute {
			return ownRule(attr.Val), true
		}
	}
	return OwnRule{}, false
}

func ownRule(value string) OwnRule {
	return OwnRule{Name: Line(value[1:]), Keep: value[0] == '+'}
}

// Parse makes a tree of a whole page in UTF-8. It never fails: what is nested too deep for a tree is flattened first.
func Parse(body []byte) *html.Node {
	root, err := html.Parse(bytes.NewReader(body))
	if err == nil {
		return root
	}
	if root, err = html.Parse(bytes.NewReader(flatten(body, flattenedDepth))); err == nil {
		return root
	}
	root, _ = html.Parse(bytes.NewReader(flatten(body, 0))) // no tag is left that could fail
	return root
}

// FragmentHTML makes blocks of the HTML that a feed carries, in UTF-8. Relative links are resolved against base,
// which may be nil.
func FragmentHTML(body []byte, base *url.URL) []Block {
	return FragmentMarked(body, base, func(*html.Node) {})
}

// FragmentMarked is FragmentHTML for a caller that marks furniture in the parsed tree first.
func FragmentMarked(body []byte, base *url.URL, mark func(root *html.Node)) []Block {
	markup := repairFragment(string(body))
	if !strings.Contains(markup, "<") {
		return fromUnmarked(markup)
	}
	root := &html.Node{Type: html.ElementNode, Data: "body", DataAtom: atom.Body}
	for _, node := range parseFragment([]byte(markup)) {
		root.AppendChild(node)
	}
	mark(root)
	return FromNode(root, base)
}

// FromNode makes blocks of what stands inside a node of a parsed page.
func FromNode(node *html.Node, base *url.URL) []Block {
	if node == nil {
		return nil
	}
	reader := newReader(node, base)
	content := flow{reader: reader}
	setting := reader.outerSetting(node)
	content.children(node, setting)
	content.flush()
	return content.blocks
}

func parseFragment(body []byte) []*html.Node {
	for _, source := range [][]byte{body, nil} {
		if source == nil {
			source = flatten(body, flattenedDepth)
		}
		nodes, err := html.ParseFragment(bytes.NewReader(source), &html.Node{Type: html.ElementNode, Data: "body", DataAtom: atom.Body})
		if err == nil {
			return nodes
		}
	}
	return []*html.Node{{Type: html.TextNode, Data: string(flatten(body, 0))}}
}

// repairFragment undoes what feeds commonly do to their HTML on the way into XML: CDATA marks that survived
// as text, and mark-up that was escaped once too often.
func repairFragment(markup string) string {
	if strings.Contains(markup, "<![CDATA[") {
		markup = strings.NewReplacer("<![CDATA[", "", "]]>", "").Replace(markup)
	}
	if strings.Contains(markup, "<") {
		return markup
	}
	for _, tag := range []string{"&lt;/", "&lt;br", "&lt;p&gt;"} {
		if strings.Contains(markup, tag) {
			return html.UnescapeString(markup)
		}
	}
	return markup
}

// fromUnmarked reads a body without any tag. Its line ends mean nothing in HTML, but a text with blank lines
// was written as plain text.
func fromUnmarked(text string) []Block {
	text = html.UnescapeString(text)
	if strings.Contains(text, "\n\n") || strings.Contains(text, "\n\r\n") {
		return FromText(text)
	}
	var content flow
	content.line.add(CleanText(text), setting{})
	content.flush()
	return content.blocks
}
