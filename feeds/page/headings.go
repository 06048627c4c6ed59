package page

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// unfold makes plain elements of a button that opens the text below it, as the practices for accordions have it: with
// the heading of that text in it, or in the heading (https://www.w3.org/WAI/ARIA/apg/patterns/accordion/).
func unfold(button *html.Node) {
	if attribute(button, "aria-expanded") == "" && attribute(button, "aria-controls") == "" {
		return
	}
	switch {
	case button.Parent != nil && isHeading(button.Parent):
		button.DataAtom, button.Data = atom.Span, "span"
	case holdsHeading(button):
		button.DataAtom, button.Data = atom.Div, "div"
	}
}

func holdsHeading(node *html.Node) bool {
	for child := range node.Descendants() {
		if isHeading(child) {
			return true
		}
	}
	return false
}

func isHeading(node *html.Node) bool {
	switch node.DataAtom {
	case atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return true
	}
	return false
}

// leastHeaders is how many headings of one class a text needs before they are its own: one or two head boxes.
const leastHeaders = 3

// noteHeader notes a heading that its class calls a header.
func (p *pruning) noteHeader(heading *html.Node) {
	if class := headerClass(heading); class != "" {
		p.headings = append(p.headings, placed{heading, p.order})
		p.headers[class]++
	}
}

// restoreHeadings puts headings back that the search dropped though it kept the text that they head: to it, "header" in
// a class is the header of the page.
func (p *pruning) restoreHeadings(content *html.Node) {
	if len(p.headings) < leastHeaders {
		return
	}
	kept := numbered(content)
	held := orders(kept)
	next := 0
	for _, heading := range p.headings {
		for next < len(kept) && kept[next].order < heading.order {
			next++
		}
		if next == 0 || next == len(kept) || p.headers[headerClass(heading.node)] < leastHeaders || held[heading.order] || p.isHeld(heading.node, held) {
			continue
		}
		if all, linked := textLengths(heading.node, false); all > 0 && linked*2 < all && p.headsKept(heading.node, all, held) {
			place := kept[next].node
			for place.Parent != content && !holdsBlocks(place.Parent) {
				place = place.Parent
			}
			place.Parent.InsertBefore(copyWithout(heading.node, p.taken), place)
		}
	}
}

// headerClass is the class of a heading if it says that this is one.
func headerClass(heading *html.Node) string {
	class := attribute(heading, "class")
	if !strings.Contains(strings.ToLower(class), "header") {
		return ""
	}
	return class
}

// headsKept reports whether the element that follows a heading, or a box with nothing else in it, holds kept text.
func (p *pruning) headsKept(heading *html.Node, letters int, held map[int]bool) bool {
	for box := heading; box != nil; box = box.Parent {
		if all, _ := textLengths(box, false); all > letters {
			return false
		}
		for next := box.NextSibling; next != nil; next = next.NextSibling {
			if all, _ := textLengths(next, false); all > 0 {
				return next.Type == html.ElementNode && p.holdsKept(next, held)
			}
		}
	}
	return false
}

// holdsKept reports whether the search kept an element or something in it.
func (p *pruning) holdsKept(node *html.Node, held map[int]bool) bool {
	order, numbered := orderOf(node)
	if !numbered {
		return false
	}
	for ; order < len(p.elements); order++ {
		element := p.elements[order]
		if element != nil && !isWithin(element, node) {
			return false
		}
		if held[order] {
			return true
		}
	}
	return false
}
