package page

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"broadsheet/feeds/document"
)

// own is what the user's own rules found on a page. It takes no part in the search for the main content: what is removed
// must not lead it astray, what is kept must not get lost in it. Both go back afterwards to where they stood.
type own struct {
	found  bool // any at all
	main   *html.Node
	taken  map[*html.Node]bool
	pieces []piece
}

// ownPiece is the category of a piece that carries a rule of the user's instead of a category.
const ownPiece = "own"

// findOwn looks for the element that the user says is the article: what is kept holds more than half of the prose.
func (p *pruning) findOwn() {
	if !p.facts.ruled {
		return
	}
	kept := p.outermostOwn(p.facts.body)
	p.own.found = len(kept) > 0
	prose := 0
	for _, node := range kept {
		if rule, _ := document.OwnRuleOf(node); !rule.Keep {
			continue
		}
		if p.facts.prose[node]*2 > p.facts.allProse {
			p.own.main = node
			return
		}
		if p.facts.prose[node] > 0 {
			prose += p.facts.prose[node]
			p.own.main = together(p.own.main, node)
		}
	}
	if prose*2 <= p.facts.allProse || p.own.main == p.facts.body {
		p.own.main = nil
	}
}

func together(a, b *html.Node) *html.Node {
	if a == nil {
		return b
	}
	return commonParent(a, b)
}

// outermostOwn lists the elements below node that a rule found, without those inside of them.
func (p *pruning) outermostOwn(node *html.Node) []*html.Node {
	var all []*html.Node
	for child := node.FirstChild; child != nil; child = child.NextSibling {
		if child.Type != html.ElementNode {
			continue
		}
		if _, found := document.OwnRuleOf(child); found {
			all = append(all, child)
			continue
		}
		all = append(all, p.outermostOwn(child)...)
	}
	return all
}

// takeOwn takes an element out that a rule found. What is kept within a line, a list or a table stays in there.
func (p *pruning) takeOwn(node *html.Node, inText bool) bool {
	if !p.own.found {
		return false
	}
	rule, found := document.OwnRuleOf(node)
	if !found {
		return false
	}
	if rule.Keep && (inText || !standsAlone(node) || p.own.main != nil && (isWithin(node, p.own.main) || isWithin(p.own.main, node))) {
		return false
	}
	p.takeOut(node)
	p.putAside(node)
	return true
}

// takeOwnBelow takes out what the rules found within a piece of furniture.
func (p *pruning) takeOwnBelow(furniture *html.Node) {
	if !p.own.found {
		return
	}
	for _, node := range p.outermostOwn(furniture) {
		p.putAside(node)
	}
}

func (p *pruning) putAside(node *html.Node) {
	if p.own.taken == nil {
		p.own.taken = make(map[*html.Node]bool)
	}
	p.own.taken[node] = true
	p.own.pieces = append(p.own.pieces, piece{node: node, category: ownPiece, order: p.order})
}

// protects reports whether an element stands in one that the user keeps.
func (o *own) protects(node *html.Node) bool {
	for ; o.found && node != nil; node = node.Parent {
		if rule, found := document.OwnRuleOf(node); found {
			return rule.Keep
		}
	}
	return false
}

// standsAlone reports whether an element can go back by itself: parts of lists and tables, and words in a line can't.
func standsAlone(node *html.Node) bool {
	switch node.DataAtom {
	case atom.Ul, atom.Ol, atom.Dl, atom.Table, atom.Figure, atom.Blockquote, atom.Pre, atom.Details, atom.Aside, atom.Header,
		atom.Footer, atom.Nav, atom.Form, atom.Dialog, atom.Hr:
		return true
	}
	return holdsBlocks(node) || isLine(node) && node.DataAtom != atom.Li
}

// weaveOwn puts back only what the rules found, for content that was not pruned.
func (p *pruning) weaveOwn(content *html.Node) *html.Node {
	kept, start := numbered(content), content.FirstChild
	after := make(map[*html.Node]*html.Node)
	for _, piece := range p.own.pieces {
		twin := p.twinOf(piece)
		if anchor := anchorFor(kept, piece.order, content); anchor != nil {
			insertAfter(anchor, twin, after)
			continue
		}
		content.InsertBefore(twin, start)
	}
	return content
}
