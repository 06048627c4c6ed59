package page

import (
	"slices"
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

// prosaic are the categories by whose names alone one can't tell whether they beg; their words may.
var prosaic = map[string]bool{"aside": true, "form": true, "advertisement": true, "author": true, "feedback": true, "print": true}

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

// weave puts the pieces back among the main content where they stood, each marked with its category, and with them the
// article's pictures and what else stood around the text: the search for the main content drops both.
func (p *pruning) weave(content *html.Node) {
	kept := numbered(content)
	if len(kept) == 0 {
		p.weaveOwn(content)
		return
	}
	around := p.region(kept)
	last := content.FirstChild // where the next piece before all content goes
	after := make(map[*html.Node]*html.Node)
	for _, piece := range p.beside(content, kept, around) {
		twin := p.twinOf(piece)
		if figure := figureOf(piece); figure != nil {
			p.caption(kept, figure, twin)
			continue
		}
		if piece.category != "" && piece.category != ownPiece {
			twin.Attr = append(twin.Attr, html.Attribute{Key: document.FurnitureAttribute, Val: piece.category})
		}
		anchor := anchorFor(kept, piece.order, content)
		if anchor == nil {
			content.InsertBefore(twin, last)
			continue
		}
		insertAfter(anchor, twin, after)
	}
}

// twinOf is the copy of a piece that goes back: of furniture all, of a picture itself and its caption.
func (p *pruning) twinOf(piece piece) *html.Node {
	if piece.category != "" {
		return copyWithout(piece.node, p.own.taken)
	}
	figure := &html.Node{Type: html.ElementNode, DataAtom: atom.Figure, Data: "figure"}
	figure.AppendChild(copyWithout(find(piece.node, atom.Img), nil))
	if text := textOf(piece.node); text != "" {
		caption := &html.Node{Type: html.ElementNode, DataAtom: atom.Figcaption, Data: "figcaption"}
		caption.AppendChild(&html.Node{Type: html.TextNode, Data: text})
		figure.AppendChild(caption)
	}
	return figure
}

// figureOf is the figure whose caption a piece is, or nil. The search for the main content takes captions for paragraphs,
// so that they are kept from it.
func figureOf(piece piece) *html.Node {
	if piece.category != "caption" {
		return nil
	}
	for node := piece.node; node != nil; node = node.Parent {
		if node.DataAtom == atom.Figure {
			return node
		}
	}
	return nil
}

// caption gives a caption back to its figure if that was kept.
func (p *pruning) caption(kept []placed, figure, caption *html.Node) {
	order, ok := orderOf(figure)
	if !ok {
		return
	}
	if at := sort.Search(len(kept), func(i int) bool { return kept[i].order >= order }); at < len(kept) && kept[at].order == order && kept[at].node.DataAtom == atom.Figure {
		caption.DataAtom, caption.Data = atom.Figcaption, "figcaption"
		kept[at].node.AppendChild(caption)
	}
}

// beside lists, in page order, what goes back among the content.
func (p *pruning) beside(content *html.Node, kept []placed, around *html.Node) []piece {
	firstKept, lastKept := kept[0].order, kept[len(kept)-1].order
	var all []piece
	for _, piece := range p.pieces {
		inside := piece.order > firstKept && piece.order < lastKept
		if p.worthShowing(piece, inside, isWithin(piece.node, around)) {
			all = append(all, piece)
		}
	}
	all = append(all, p.pictures(kept, around)...)
	all = append(all, p.leftOut(content, kept, around)...)
	all = append(all, p.own.pieces...)
	slices.SortStableFunc(all, func(a, b piece) int { return a.order - b.order })
	return all
}

// isHeld reports whether the paragraph's text is kept within another element: its own children, or a list or table.
func (p *pruning) isHeld(node *html.Node, held map[int]bool) bool {
	for parent := node.Parent; parent != nil && !holdsBlocks(parent); parent = parent.Parent {
		if order, ok := orderOf(parent); ok && held[order] {
			return true
		}
	}
	return false
}

// orderOf is the number that an element was given in page order.
func orderOf(node *html.Node) (int, bool) {
	order, err := strconv.Atoi(attribute(node, orderKey))
	return order, err == nil
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

// worthShowing reports whether a reader who asks for what was removed wants to see this piece: all that stood between
// the article's paragraphs, what begs by its name wherever it stood, and other prose that stood with the article.
func (p *pruning) worthShowing(piece piece, inside, near bool) bool {
	all, linked := textLengths(piece.node, false)
	if all < least {
		return false
	}
	if inside {
		return true
	}
	wanted := begging[piece.category] || near && prosaic[piece.category]
	return wanted && !piece.chrome && all <= most && linked*2 < all && find(piece.node, atom.Nav) == nil
}

// numbered lists the elements of the main content in page order.
func numbered(content *html.Node) []placed {
	var all []placed
	highest := 0
	for node := range content.Descendants() {
		if node.Type != html.ElementNode {
			continue
		}
		if order, ok := orderOf(node); ok && order > highest {
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
