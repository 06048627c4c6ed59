package extract

import (
	"cmp"
	"slices"

	"golang.org/x/net/html/atom"
)

// Bounds of the score.
const (
	leastParagraph = 25 // characters from which a paragraph counts
	mostByLength   = 3  // points for a paragraph's length, one for each hundred characters
	mostTop        = 5  // elements that are compared as the best
)

// shares divide the points of a paragraph among the elements around it, the innermost first.
var shares = [...]float64{1, 2, 6, 9, 12}

// score gives the points of the paragraphs to what is around them, fewer where much is linked, and lists the best elements.
func (s *search) score(paragraphs []ref) []ref {
	var candidates []ref
	for _, paragraph := range paragraphs {
		if parent := s.nodes[paragraph].parent; parent != none && s.nodes[parent].kind == element {
			candidates = s.scoreAround(candidates, paragraph)
		}
	}
	for _, candidate := range candidates {
		s.nodes[candidate].score *= 1 - s.linkDensity(candidate)
	}
	slices.SortStableFunc(candidates, func(a, b ref) int { return cmp.Compare(s.nodes[b].score, s.nodes[a].score) })
	return candidates[:min(len(candidates), mostTop)]
}

// scoreAround gives the points of a paragraph to the elements around it; those that get their first are added to the list.
func (s *search) scoreAround(candidates []ref, paragraph ref) []ref {
	m := s.measure(paragraph)
	if m.chars < leastParagraph {
		return candidates
	}
	points := 2 + int(m.commas) + min(int(m.chars)/100, mostByLength)
	around := s.nodes[paragraph].parent
	for level := range shares {
		parent := s.nodes[around].parent
		if parent == none || s.nodes[parent].kind != element {
			break
		}
		if !s.nodes[around].scored {
			s.rate(around)
			candidates = append(candidates, around)
		}
		s.nodes[around].score += float64(points) / shares[level]
		around = parent
	}
	return candidates
}

// rate gives an element what it has by its name, before any paragraph.
func (s *search) rate(at ref) {
	n := &s.nodes[at]
	n.scored, n.score = true, float64(s.weight(at))
	switch n.name {
	case atom.Div:
		n.score += 5
	case atom.Pre, atom.Td, atom.Blockquote:
		n.score += 3
	case atom.Address, atom.Ol, atom.Ul, atom.Dl, atom.Dd, atom.Dt, atom.Li, atom.Form:
		n.score -= 3
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Th:
		n.score -= 5
	}
}

// top is the element that holds the article: the best, or what is around it and others that are nearly as good.
func (s *search) top(best []ref, body ref) ref {
	if len(best) == 0 || best[0] == body {
		return s.wrapBody(body)
	}
	top := s.climb(s.shared(best))
	for parent := s.nodes[top].parent; s.isBelowBody(parent) && s.isOnlyChild(top); parent = s.nodes[top].parent {
		top = parent
	}
	if !s.nodes[top].scored {
		s.rate(top)
	}
	return top
}

// wrapBody makes an element of all that is in the body.
func (s *search) wrapBody(body ref) ref {
	all := s.make(atom.Div)
	for first := s.nodes[body].first; first != none; first = s.nodes[body].first {
		s.move(all, first)
	}
	s.append(body, all)
	s.rate(all)
	return all
}

// Shares of the best score from which others are nearly as good, and how many of these must share an element.
const (
	nearlyBest  = 0.75
	leastShared = 3
)

// shared is the innermost element around the best and at least three that are nearly as good, else the best.
func (s *search) shared(best []ref) ref {
	var close []ref
	for _, candidate := range best[1:] {
		if s.nodes[candidate].score/s.nodes[best[0]].score >= nearlyBest {
			close = append(close, candidate)
		}
	}
	if len(close) < leastShared {
		return best[0]
	}
	for around := s.nodes[best[0]].parent; s.isBelowBody(around); around = s.nodes[around].parent {
		held := 0
		for _, candidate := range close {
			if s.isAround(around, candidate) {
				held++
			}
		}
		if held >= leastShared {
			return around
		}
	}
	return best[0]
}

// climb looks for an element around this one that has a better score: more of the article is in it.
func (s *search) climb(at ref) ref {
	if !s.nodes[at].scored {
		s.rate(at)
	}
	last := s.nodes[at].score
	least := last / 3
	for around := s.nodes[at].parent; s.isBelowBody(around); around = s.nodes[around].parent {
		n := &s.nodes[around]
		switch {
		case !n.scored:
			continue
		case n.score < least:
			return at
		case n.score > last:
			return around
		}
		last = n.score
	}
	return at
}

func (s *search) isBelowBody(at ref) bool { return at != none && !s.is(at, atom.Body) }

func (s *search) isAround(outer, at ref) bool {
	for at = s.nodes[at].parent; at != none; at = s.nodes[at].parent {
		if at == outer {
			return true
		}
	}
	return false
}

func (s *search) isOnlyChild(at ref) bool {
	first := s.child(s.nodes[s.nodes[at].parent].first)
	return first == at && s.child(s.nodes[at].next) == none
}
