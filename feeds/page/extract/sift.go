package extract

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/atom"
)

// Bounds on what is left out on the way.
const (
	longestByline = 100 // characters
	sameTitle     = 0.75
)

// isAside reports whether elements of a role hold no article.
func isAside(role string) bool {
	switch role {
	case "menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog":
		return true
	}
	return false
}

// sift leaves out what is hardly the article, makes paragraphs of boxes used as such, and lists what is to be scored.
func (s *search) sift() []ref {
	var paragraphs []ref
	s.titled = false
	for at := s.find(atom.Html); at != none; {
		if s.leavesOut(at) {
			at = s.leave(at)
			continue
		}
		if isScored(s.nodes[at].name) {
			paragraphs = append(paragraphs, at)
		}
		if s.is(at, atom.Div) && !s.isWithin(at, atom.Pre, near) {
			box := at
			if at = s.unbox(box); s.is(at, atom.P) {
				paragraphs = append(paragraphs, at)
			}
		}
		at = s.following(at)
	}
	return paragraphs
}

func (s *search) leavesOut(at ref) bool {
	switch {
	case s.isModal(at), s.isByline(at):
		return true
	case !s.titled && s.isTitle(at):
		s.titled = true
		return true
	}
	return s.byName && s.isUnlikely(at) || holds(s.nodes[at].name) && s.isEmpty(at)
}

// near is how many levels above an element one looks for what it stands in.
const near = 4

func isScored(name atom.Atom) bool {
	switch name {
	case atom.Section, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.P, atom.Td, atom.Pre:
		return true
	}
	return false
}

// holds reports whether elements of a name are there for what is in them.
func holds(name atom.Atom) bool {
	switch name {
	case atom.Div, atom.Section, atom.Header, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return true
	}
	return false
}

func (s *search) isModal(at ref) bool {
	return s.attribute(at, "aria-modal") == "true" && s.attribute(at, "role") == "dialog"
}

// isTitle reports whether a heading says what the page's title says.
func (s *search) isTitle(at ref) bool {
	return (s.is(at, atom.H1) || s.is(at, atom.H2)) && alike(s.text(at), s.title) > sameTitle
}

func (s *search) isUnlikely(at ref) bool {
	n := &s.nodes[at]
	if seen := n.class.marks | n.id.marks; seen&(unlikely|possible) == unlikely && n.name != atom.Body && n.name != atom.A &&
		!s.isWithin(at, atom.Table, near) && !s.isWithin(at, atom.Code, near) {
		return true
	}
	return isAside(s.attribute(at, "role"))
}

// isByline reports whether an element is the first that names the author.
func (s *search) isByline(at ref) bool {
	if s.byline || !s.namesAuthor(at) {
		return false
	}
	end := s.beyond(at)
	for inner := s.following(at); inner != none && inner != end; inner = s.following(inner) {
		if strings.Contains(s.attribute(inner, "itemprop"), "name") {
			s.byline = s.text(inner) != ""
			return true
		}
	}
	length := utf8.RuneCountInString(s.text(at))
	s.byline = length > 0 && length < longestByline
	return s.byline
}

func (s *search) namesAuthor(at ref) bool {
	n := &s.nodes[at]
	return (n.class.marks|n.id.marks)&authorial != 0 || s.attribute(at, "rel") == "author" || strings.Contains(s.attribute(at, "itemprop"), "author")
}

// unbox puts the lines that stand directly in a box into paragraphs. What the box then is, or what takes its place, is
// returned: a paragraph if there is nothing else in it.
func (s *search) unbox(box ref) ref {
	s.wrapLines(box)
	if only := s.single(box); s.is(only, atom.P) && s.linkDensity(box) < 0.25 {
		s.replace(box, only)
		from, to := &s.nodes[box], &s.nodes[only]
		if to.id.owner == none {
			to.id = from.id
		}
		if to.class.owner == none {
			to.class = from.class
		}
		return only
	}
	if !s.holdsBlock(box) {
		s.rename(box, atom.P)
	}
	return box
}

func (s *search) wrapLines(box ref) {
	paragraph := none
	for child := s.nodes[box].first; child != none; {
		next := s.nodes[child].next
		switch {
		case !s.isPhrase(child, true):
			s.trim(paragraph)
			paragraph = none
		case paragraph != none:
			s.move(paragraph, child)
		case !s.isBlank(child):
			paragraph = s.make(atom.P)
			s.insert(paragraph, child)
			s.move(paragraph, child)
		}
		child = next
	}
}

// trim takes the white space at its end out of a paragraph. Before another element it stays, to keep the words apart.
func (s *search) trim(paragraph ref) {
	if paragraph == none {
		return
	}
	for last := s.nodes[paragraph].last; last != none && s.isBlank(last); last = s.nodes[paragraph].last {
		s.remove(last)
		if next := s.nodes[paragraph].next; next != none && s.nodes[next].kind == element {
			s.insert(last, next)
		}
	}
}

// holdsBlock reports whether anything in an element stands by itself.
func (s *search) holdsBlock(at ref) bool {
	for child := s.child(s.nodes[at].first); child != none; child = s.child(s.nodes[child].next) {
		switch s.nodes[child].name {
		case atom.Blockquote, atom.Dl, atom.Div, atom.Img, atom.Ol, atom.P, atom.Pre, atom.Table, atom.Ul, atom.Select:
			return true
		}
		if s.holdsBlock(child) {
			return true
		}
	}
	return false
}
