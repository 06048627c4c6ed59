package extract

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// usualSize is the number of nodes that most pages have.
const usualSize = 1024

// read makes the tree of what the search sees of the page.
func (s *search) read(page *html.Node) {
	s.nodes = make([]node, 1, usualSize)
	s.readBelow(s.add(node{source: page}), page)
}

func (s *search) readBelow(parent ref, page *html.Node) {
	hidden := false // the picture before was found in a <noscript>, which is still there for the next
	for child := page.FirstChild; child != nil; child = child.NextSibling {
		switch {
		case child.Type == html.TextNode:
			measured, commas := count(child.Data)
			s.append(parent, s.add(node{source: child, kind: text, run: measured, commas: commas}))
		case child.Type != html.ElementNode || s.page.Skips(child):
		case child.DataAtom == atom.Noscript:
			hidden = s.readHidden(parent, child, hidden)
		default:
			if name := s.page.Name(child); name != atom.Img || hasAddress(child) {
				s.readBelow(s.readElement(parent, child, name), child)
				hidden = false
			}
		}
	}
}

func (s *search) readElement(parent ref, source *html.Node, name atom.Atom) ref {
	at := ref(len(s.nodes))
	class, id := s.labels(at, source)
	s.add(node{source: source, kind: element, name: name, class: class, id: id})
	s.append(parent, at)
	return at
}
