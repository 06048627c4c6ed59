package page

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// mostOpening is how many paragraphs the search may have left out between the title and the text it kept: one or two are
// the article's opening, more are a box of their own.
const mostOpening = 2

// restore puts paragraphs back that the search left out: it judges paragraphs one by one and keeps one container, but
// prose with few links belongs to the article where it stands between its paragraphs, or between its title and them.
func (p *pruning) restore(content *html.Node) {
	kept := numbered(content)
	if len(kept) < 3 {
		return
	}
	opening, between := p.missing(kept)
	if len(opening) > mostOpening {
		opening = nil
	}
	start, after := content.FirstChild, make(map[*html.Node]*html.Node)
	for _, paragraph := range append(opening, between...) {
		twin := copyWithout(paragraph.node, p.taken)
		if anchor := anchorFor(kept, paragraph.order, content); anchor != nil {
			insertAfter(anchor, twin, after)
		} else {
			content.InsertBefore(twin, start)
		}
	}
	p.restoreHeadings(content)
}

// missing lists the paragraphs of prose that the search did not keep, by where they stand.
func (p *pruning) missing(kept []placed) (opening, between []placed) {
	held := orders(kept)
	first, last := kept[0].order, kept[len(kept)-1].order
	top, titled := p.top(kept)
	for _, paragraph := range p.paragraphs {
		if paragraph.order >= last || held[paragraph.order] || ownProse(paragraph.node) == 0 || p.isHeld(paragraph.node, held) {
			continue
		}
		switch {
		case paragraph.order > first:
			between = append(between, paragraph)
		case paragraph.order > titled && p.opens(paragraph.node, p.elements[first], top):
			opening = append(opening, paragraph)
		}
	}
	return opening, between
}

// top is the element that title and text share, and the title's number. Without a title above the text it is the
// article element around the text, or nil.
func (p *pruning) top(kept []placed) (top *html.Node, titled int) {
	first := p.elements[kept[0].order]
	if p.titled > 0 && p.titled < kept[0].order {
		return commonParent(p.elements[p.titled], first), p.titled
	}
	for top = first; top != nil && !isArticle(top); {
		top = top.Parent
	}
	return top, 0
}

func isArticle(node *html.Node) bool {
	return node.DataAtom == atom.Article || node.DataAtom == atom.Main || attribute(node, "role") == "main" || attribute(node, "role") == "article"
}

// opens reports whether a paragraph before the text is the article's own: in no list, link, table or picture, and in no
// article that the text is not in.
func (p *pruning) opens(paragraph, text, top *html.Node) bool {
	for node := paragraph.Parent; node != nil && top != nil; node = node.Parent {
		switch {
		case node == top:
			return true
		case isArticle(node) && !isWithin(text, node):
			return false
		case node.DataAtom == atom.Li, node.DataAtom == atom.A, node.DataAtom == atom.Figure, node.DataAtom == atom.Td:
			return false
		}
	}
	return false
}
