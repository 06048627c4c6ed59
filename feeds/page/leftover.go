package page

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Outside marks what stood with the article but was not found to be part of it. Only its words can tell whether it begs.
const Outside = "outside"

// Bounds on what is looked at around the text.
const (
	mostLeftOut  = 60 // paragraphs
	mostPictures = 2  // before the first paragraph

	longestCaption = 600 // bytes
)

// region is the element around the main or article element that the content stands in, else around all of the content.
func (p *pruning) region(kept []placed) *html.Node {
	shared := commonParent(p.elements[kept[0].order], p.elements[kept[len(kept)-1].order])
	var found *html.Node
	for node := shared; node != nil; node = node.Parent {
		if node.DataAtom == atom.Main || node.DataAtom == atom.Article || attribute(node, "role") == "main" {
			found = node
		}
	}
	if found == nil {
		found = shared
	}
	if found == nil || found == p.facts.body {
		return p.facts.body
	}
	return found.Parent
}

// commonParent is the innermost element that holds both.
func commonParent(a, b *html.Node) *html.Node {
	for ; a != nil; a = a.Parent {
		if isWithin(b, a) {
			return a
		}
	}
	return nil
}

func isWithin(node, outer *html.Node) bool {
	for ; node != nil; node = node.Parent {
		if node == outer {
			return true
		}
	}
	return false
}

// leftOut lists the paragraphs around the content that the search dropped.
func (p *pruning) leftOut(content *html.Node, kept []placed, around *html.Node) []piece {
	held := orders(kept)
	var text string
	var all []piece
	for order, node := range p.elements {
		if node == nil || held[order] || len(all) == mostLeftOut || !isLine(node) || !isWithin(node, around) || p.isHeld(node, held) {
			continue
		}
		if all, linked := textLengths(node, false); all < least || all > most || linked*2 > all {
			continue
		}
		line := textOf(node)
		if text == "" {
			text = textOf(content)
		}
		if !strings.Contains(text, line) { // the search renames and joins elements
			all = append(all, piece{node: node, category: Outside, order: order})
		}
	}
	return all
}

func orders(kept []placed) map[int]bool {
	held := make(map[int]bool, len(kept))
	for _, element := range kept {
		held[element.order] = true
	}
	return held
}

// isLine reports whether an element is a paragraph or heading, or a container used as one.
func isLine(node *html.Node) bool {
	switch node.DataAtom {
	case atom.P, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return true
	case atom.Div, atom.Section, atom.Li:
		return holdsText(node) && !holdsElements(node)
	}
	return false
}

func holdsText(node *html.Node) bool {
	for child := node.FirstChild; child != nil; child = child.NextSibling {
		if child.Type == html.TextNode && strings.TrimSpace(child.Data) != "" {
			return true
		}
	}
	return false
}

func holdsElements(node *html.Node) bool {
	for child := node.FirstChild; child != nil; child = child.NextSibling {
		if isTextBlock(child) || holdsBlocks(child) || child.DataAtom == atom.Ul || child.DataAtom == atom.Ol || child.DataAtom == atom.Table {
			return true
		}
	}
	return false
}

// pictures lists the article's figures that the search dropped: those between its paragraphs, and the first ones
// between its title and its text. Pictures that lead elsewhere are not the article's.
func (p *pruning) pictures(kept []placed, around *html.Node) []piece {
	held := orders(kept)
	firstKept, lastKept := kept[0].order, kept[len(kept)-1].order
	titled, opening := false, 0
	var all []piece
	for order, node := range p.elements[:lastKept] {
		if node == nil {
			continue
		}
		titled = titled || node.DataAtom == atom.H1
		if node.DataAtom != atom.Figure || held[order] || !isWithin(node, around) || !isPicture(node) || isShown(node, held) {
			continue
		}
		if order < firstKept {
			if opening++; !titled || opening > mostPictures {
				continue
			}
		}
		all = append(all, piece{node: node, order: order})
	}
	return all
}

// isPicture reports whether a figure is a picture that is no link to somewhere else.
func isPicture(figure *html.Node) bool {
	if find(figure, atom.Img) == nil || find(figure, atom.P) != nil {
		return false
	}
	for parent := figure.Parent; parent != nil; parent = parent.Parent {
		if parent.DataAtom == atom.A || parent.DataAtom == atom.Li {
			return false
		}
	}
	link := find(figure, atom.A)
	return (link == nil || find(link, atom.Img) == nil) && len(textOf(figure)) <= longestCaption
}

// isShown reports whether the search kept a part of the figure.
func isShown(figure *html.Node, held map[int]bool) bool {
	for node := range figure.Descendants() {
		if order, ok := orderOf(node); ok && held[order] {
			return true
		}
	}
	return false
}
