package page

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"broadsheet/feeds/document"
)

// findDeck marks the paragraph that is the standfirst though no class says so: it stands between title and date, and
// says what the page declares as its description.
func (p *pruning) findDeck() {
	described := strings.Join(strings.Fields(document.Title(first(p.facts.data.description, p.facts.meta["og:description"], p.facts.meta["description"]))), " ")
	if p.facts.deck != "" || described == "" {
		return
	}
	titled := false
	var deck *html.Node
	for _, node := range p.elements {
		switch {
		case node == nil:
		case node.DataAtom == atom.H1:
			titled = true
		case !titled || !isLine(node) && node.DataAtom != atom.Time:
		case node.DataAtom == atom.Time && deck != nil:
			deck.Attr = append(deck.Attr, html.Attribute{Key: document.FurnitureAttribute, Val: "standfirst"})
			p.facts.deck = textOf(deck)
			return
		case deck == nil && textOf(node) == described:
			deck = node
		case ownProse(node) > 0:
			return
		}
	}
}
