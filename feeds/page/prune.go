package page

import (
	"maps"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"broadsheet/feeds/document"
)

// orderKey is the attribute that numbers elements in page order, so that a piece that was taken out can be put back
// where it stood, whatever the search for the main content does to the tree around it.
const orderKey = "data-broadsheet-order"

// piece is an element that is part of the page's furniture.
type piece struct {
	node     *html.Node
	category string
	order    int
	chrome   bool // it stands in the page's own frame: navigation, footer, header
}

// pruning finds the furniture of a page.
type pruning struct {
	facts      *facts
	pieces     []piece
	taken      map[*html.Node]bool
	classes    map[string]string  // category of each class list seen
	lost       map[*html.Node]int // letters of prose that an element lost with the furniture in it
	order      int
	elements   []*html.Node // by their order; nil for furniture
	paragraphs []placed
	headings   []placed       // h2 to h6 that a class calls headers
	headers    map[string]int // how many of them each class has
	titled     int            // the order of the first h1, 0 if there is none
	begun      bool           // a paragraph of prose stands below the title
	own        own
}

// prune lists the page's furniture, and numbers the elements that stay.
func prune(f *facts) *pruning {
	p := newPruning(f)
	if f.body != nil {
		p.findOwn()
		p.visit(f.body, false, false)
		p.findDeck()
	}
	return p
}

func newPruning(f *facts) *pruning {
	return &pruning{facts: f, taken: make(map[*html.Node]bool), lost: make(map[*html.Node]int), headers: make(map[string]int), classes: make(map[string]string), elements: make([]*html.Node, 1)}
}

func (p *pruning) visit(node *html.Node, inText, inArticle bool) {
	for child := node.FirstChild; child != nil; child = child.NextSibling {
		if child.Type != html.ElementNode || opaque[child.DataAtom] && child.DataAtom != atom.Button {
			continue
		}
		p.order++
		p.elements = append(p.elements, nil)
		if child.DataAtom == atom.Button {
			unfold(child)
		}
		if p.takeOwn(child, inText) {
			continue
		}
		category := p.category(child, inText, inArticle)
		if category == "standfirst" && !p.isOpening() {
			category = ""
		}
		if category == "standfirst" { // part of the article, only marked
			child.Attr = append(child.Attr, html.Attribute{Key: document.FurnitureAttribute, Val: category})
			p.facts.deck = first(p.facts.deck, textOf(child))
		} else if category != "" {
			p.take(child, category)
			p.takeOwnBelow(child)
			continue
		}
		child.Attr = append(child.Attr, html.Attribute{Key: orderKey, Val: strconv.Itoa(p.order)})
		p.elements[p.order] = child
		if child.DataAtom == atom.Time {
			separate(child)
		}
		if child.DataAtom == atom.H1 && p.titled == 0 {
			p.titled = p.order
		}
		switch child.DataAtom {
		case atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
			p.noteHeader(child)
		case atom.P:
			p.paragraphs = append(p.paragraphs, placed{child, p.order})
			p.begun = p.begun || p.facts.prose[child] > 0 && p.isOpening()
		}
		p.visit(child, inText || isTextBlock(child), inArticle || child.DataAtom == atom.Article || child.DataAtom == atom.Main)
	}
}

// isOpening reports whether the article has not got further than its title: teasers around it and headings in it are often
// marked as its standfirst is.
func (p *pruning) isOpening() bool {
	return !p.begun && (p.titled > 0 || len(p.facts.headings) == 0)
}

// separate puts blanks between the parts of a date that only a style sheet keeps apart.
func separate(moment *html.Node) {
	for part := moment.FirstChild; part != nil && part.NextSibling != nil; part = part.NextSibling {
		if part.Type == html.ElementNode && part.NextSibling.Type == html.ElementNode {
			moment.InsertBefore(&html.Node{Type: html.TextNode, Data: " "}, part.NextSibling)
		}
	}
}

func (p *pruning) take(node *html.Node, category string) {
	p.takeOut(node)
	p.pieces = append(p.pieces, piece{node: node, category: category, order: p.order, chrome: isChrome(node)})
}

// takeOut keeps an element from the search for the main content.
func (p *pruning) takeOut(node *html.Node) {
	p.taken[node] = true
	if prose := p.facts.prose[node]; prose > 0 {
		for parent := node.Parent; parent != nil; parent = parent.Parent {
			p.lost[parent] += prose
		}
	}
}

// framing are the categories that hold no article, whatever else was marked wrongly.
var framing = map[string]bool{"navigation": true, "footer": true, "consent": true, "comments": true}

// frame is the furniture of the page's own frame, and what the user wants out.
func (p *pruning) frame() map[*html.Node]bool {
	frame := maps.Clone(p.own.taken)
	if frame == nil {
		frame = make(map[*html.Node]bool)
	}
	for _, piece := range p.pieces {
		if framing[piece.category] {
			frame[piece.node] = true
		}
	}
	return frame
}

// prose counts the letters of prose in an element outside its furniture.
func (p *pruning) prose(node *html.Node) int { return p.facts.prose[node] - p.lost[node] }

func isTextBlock(node *html.Node) bool {
	switch node.DataAtom {
	case atom.P, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Pre, atom.Td, atom.Th, atom.Figcaption, atom.Dd, atom.Dt:
		return true
	}
	return false
}

func isChrome(node *html.Node) bool {
	return node.DataAtom == atom.Nav || node.DataAtom == atom.Footer || node.DataAtom == atom.Header
}

// category says what piece of furniture an element is, or "" if it stays.
func (p *pruning) category(node *html.Node, inText, inArticle bool) string {
	found, share := p.byElement(node, inArticle)
	if found == "" && !inText {
		found, share = p.byAttributes(node), 6
		if plain[found] && node.DataAtom != atom.Article {
			share = 2 // an appeal in a short article is a large part of it
		}
		if found == "hidden" && inArticle && p.facts.prose[node] > 0 {
			found = "" // a folded answer or chapter, not furniture
		}
	}
	if found == "caption" && find(node, atom.Img) != nil {
		return "" // the picture's whole figure
	}
	if found == "" || p.holdsArticle(node, found, share) || p.own.protects(node) {
		return ""
	}
	return found
}

// byElement judges by the element itself; share is the part of the page's prose that it may hold at most.
func (p *pruning) byElement(node *html.Node, inArticle bool) (category string, share int) {
	switch node.DataAtom {
	case atom.Nav:
		return "navigation", 4
	case atom.Footer:
		if isAttribution(node) {
			return "", 0
		}
		if !inArticle && p.facts.allProse-p.facts.prose[node] >= short {
			return "footer", 1 // publishers describe all their products below a short article
		}
		return "footer", 4
	case atom.Form, atom.Button:
		return "form", 5
	case atom.Dialog:
		return "modal", 5
	case atom.Aside:
		if category := p.byAttributes(node); plain[category] {
			return category, 2
		} else if category != "" {
			return category, 5
		}
		return "aside", 5
	case atom.Header:
		if !inArticle && find(node, atom.H1) == nil {
			return "header", 6
		}
	}
	return "", 0
}

// byAttributes judges by role, class, id and the like, and by being hidden.
func (p *pruning) byAttributes(node *html.Node) string {
	switch node.DataAtom {
	case atom.Body, atom.Html, atom.Main, atom.H1, atom.Img, atom.Br, atom.Tr, atom.Td, atom.Tbody, atom.Pre, atom.Code:
		return ""
	}
	hidden := false
	for _, attr := range node.Attr {
		switch attr.Key {
		case "role":
			if category := roles[strings.ToLower(attr.Val)]; category != "" {
				return category
			}
		case "class", "id", "data-testid", "data-component", "data-module", "aria-label", "data-component-name":
			if category := p.markOf(attr.Val); category != "" {
				return category
			}
		case "hidden":
			hidden = true
		case "style":
			hidden = hidden || hides(attr.Val)
		}
	}
	if hidden {
		return "hidden"
	}
	return ""
}

// markOf is the category of a class list; most occur many times on a page.
func (p *pruning) markOf(classes string) string {
	category, known := p.classes[classes]
	if !known {
		category = markOf(classes)
		p.classes[classes] = category
	}
	return category
}

var roles = map[string]string{
	"navigation": "navigation", "banner": "header", "contentinfo": "footer", "complementary": "aside", "dialog": "modal",
	"alertdialog": "modal", "search": "form", "menu": "navigation", "menubar": "navigation",
}

// plain are the categories whose names are never given to an article's own container.
var plain = map[string]bool{"newsletter": true, "donation": true, "notification": true, "support": true}

// lengthy are the categories that may hold more prose than the article; short is what the article must keep then.
var lengthy = map[string]bool{"consent": true, "comments": true}

const short = 500

// holdsArticle reports whether an element holds more of the page's prose than furniture can: one part in share.
func (p *pruning) holdsArticle(node *html.Node, category string, share int) bool {
	own, all := p.facts.prose[node], p.facts.allProse
	if lengthy[category] {
		return own > 0 && all-own < short
	}
	return own > 0 && own*share > all
}

// find is the first element of a kind below node, or nil.
func find(node *html.Node, kind atom.Atom) *html.Node {
	for child := range node.Descendants() {
		if child.DataAtom == kind {
			return child
		}
	}
	return nil
}
