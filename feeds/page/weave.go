package page

import (
	"sort"
	"strconv"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"broadsheet/feeds/document"
)

// begging are the categories that are worth showing as removed even where they stood outside the main content.
var begging = map[string]bool{
	"newsletter": true, "donation": true, "subscribe": true, "notification": true, "login": true, "support": true,
	"modal": true, "hidden": true, "app": true, "consent": true, "promotion": true,
}

// most and least bound the text of a piece outside the main content that is worth showing, in bytes.
const (
	least = 12
	most  = 1500
)

// placed is an element of the main content and its number in page order.
type placed struct {
	node  *html.Node
	order int
}

// weave puts the pieces back among the main content where they stood, each marked with its category.
func (p *pruning) weave(content *html.Node) {
	kept := numbered(content)
	if len(kept) == 0 {
		return
	}
	firstKept, lastKept := kept[0].order, kept[len(kept)-1].order
	last := content.FirstChild // where the next piece before all content goes
	after := make(map[*html.Node]*html.Node)
	for _, piece := range p.pieces {
		inside := piece.order > firstKept && piece.order < lastKept
		if !p.worthShowing(piece, inside) {
			continue
		}
		twin := copyWithout(piece.node, nil)
		twin.Attr = append(twin.Attr, html.Attribute{Key: document.FurnitureAttribute, Val: piece.category})
		anchor := anchorFor(kept, piece.order, content)
		if anchor == nil {
			content.InsertBefore(twin, last)
			continue
		}
		insertAfter(anchor, twin, after)
	}
}

// restore puts paragraphs back that the search left out between those it kept: it judges paragraphs one by one, and in
// the middle of an article prose with few links belongs to it.
func (p *pruning) restore(content *html.Node) {
	kept := numbered(content)
	if len(kept) < 3 {
		return
	}
	held := make(map[int]bool, len(kept))
	for _, element := range kept {
		held[element.order] = true
	}
	firstKept, lastKept := kept[0].order, kept[len(kept)-1].order
	after := make(map[*html.Node]*html.Node)
	for _, paragraph := range p.paragraphs {
		if paragraph.order <= firstKept || paragraph.order >= lastKept || held[paragraph.order] || ownProse(paragraph.node) == 0 || p.isHeld(paragraph.node, held) {
			continue
		}
		if anchor := anchorFor(kept, paragraph.order, content); anchor != nil {
			insertAfter(anchor, copyWithout(paragraph.node, p.taken), after)
		}
	}
}

// isHeld reports whether the paragraph's text is kept within another element: its own children, or a list or table.
func (p *pruning) isHeld(node *html.Node, held map[int]bool) bool {
	for parent := node.Parent; parent != nil && !holdsBlocks(parent); parent = parent.Parent {
		if order, err := strconv.Atoi(attribute(parent, orderKey)); err == nil && held[order] {
			return true
		}
	}
	return false
}

// insertAfter puts a node behind an anchor, and behind what was put there before.
func insertAfter(anchor, node *html.Node, after map[*html.Node]*html.Node) {
	place := anchor
	if previous := after[anchor]; previous != nil {
		place = previous
	}
	place.Parent.InsertBefore(node, place.NextSibling)
	after[anchor] = node
}

// worthShowing reports whether a reader who asks for what was removed wants to see this piece.
func (p *pruning) worthShowing(piece piece, inside bool) bool {
	all, linked := textLengths(piece.node, false)
	if all < least {
		return false
	}
	if inside {
		return true
	}
	return begging[piece.category] && !piece.chrome && all <= most && linked*2 < all && find(piece.node, atom.Nav) == nil
}

// numbered lists the elements of the main content in page order.
func numbered(content *html.Node) []placed {
	var all []placed
	highest := 0
	for node := range content.Descendants() {
		if node.Type != html.ElementNode {
			continue
		}
		order, err := strconv.Atoi(attribute(node, orderKey))
		if err == nil && order > highest {
			highest = order
			all = append(all, placed{node, order})
		}
	}
	return all
}

// anchorFor is the element after which a piece with that number stood: the last text block before it, or nil if the
// piece came before all content.
func anchorFor(kept []placed, order int, content *html.Node) *html.Node {
	next := sort.Search(len(kept), func(i int) bool { return kept[i].order > order })
	if next == 0 {
		return nil
	}
	found := kept[next-1].node
	for parent := found.Parent; parent != nil && parent != content; parent = parent.Parent {
		if !holdsBlocks(parent) {
			found = parent
		}
	}
	return found
}

// holdsBlocks reports whether a piece may stand directly in this element.
func holdsBlocks(node *html.Node) bool {
	switch node.DataAtom {
	case atom.Div, atom.Section, atom.Article, atom.Main, atom.Body:
		return true
	}
	return false
}
