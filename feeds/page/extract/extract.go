// Package extract finds the main content of a page: it scores elements by the prose in them, takes the best with what
// belongs to it, and leaves out what looks like lists of links, forms and other furniture within.
package extract

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Page is how the caller sees the parsed page.
type Page interface {
	// Skips reports whether the search does not see a node, nor what is in it.
	Skips(node *html.Node) bool
	// Name is the element's name for the search; it may differ from the page's.
	Name(element *html.Node) atom.Atom
	// Copy copies a node alone, without its children.
	Copy(node *html.Node) *html.Node
}

// enough is the number of characters from which a text is an article, so that the search need not be repeated.
const enough = 500

// strictness says what a pass of the search leaves out; each pass that finds too little is followed by a milder one.
type strictness struct {
	byName    bool // elements whose names tell that they are not the article
	weighed   bool // names count when elements are compared
	byContent bool // parts of the article that look like furniture
}

// passes are the degrees of strictness, in the order in which they are tried.
var passes = []strictness{
	{byName: true, weighed: true, byContent: true},
	{weighed: true, byContent: true},
	{byContent: true},
	{},
}

// search is one search for the main content.
type search struct {
	tree
	page Page
	strictness
	seen   map[string]marks // of each class and id
	title  string
	titled bool // the headline was found, and left out
	byline bool // a byline was found, and left out
}

// Find copies the main content of the page below root, as children of an element of its own. It is nil if there is none.
//
// The method is that of Readability, which Arc90 published and Mozilla keeps: paragraphs give points to the elements
// around them, and the element with most points and fewest links is the article. So are the words by which elements are
// known and most thresholds (Readability.js, copyright 2010 Arc90 Inc, Apache License 2.0).
func Find(root *html.Node, page Page) *html.Node {
	s := &search{page: page, seen: make(map[string]marks)}
	s.read(root)
	s.title = s.guessTitle()
	s.splitAtBreaks()
	whole := s.nodes
	s.nodes = make([]node, 0, len(whole)+len(whole)/8)
	var best *html.Node
	most := 0
	for _, s.strictness = range passes {
		s.nodes = append(s.nodes[:0], whole...)
		s.forget()
		content, ok := s.pass()
		if !ok {
			return nil
		}
		found := int(s.measure(content).chars)
		if found > most {
			best, most = s.export(content), found
		}
		if most >= enough {
			break
		}
	}
	return best
}

// pass searches once. It is not ok if the page has no body.
func (s *search) pass() (content ref, ok bool) {
	body := s.find(atom.Body)
	if body == none {
		return none, false
	}
	paragraphs := s.sift()
	top := s.top(s.score(paragraphs), body)
	content = s.gather(top)
	s.tidy(content)
	return content, true
}
