package extract

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// Bounds on what stands beside the best element.
const (
	leastBeside  = 10  // points
	shareBeside  = 0.2 // of the best element's points
	longBeside   = 80  // characters of a paragraph
	linkedBeside = 0.25
)

// gather puts the best element and what beside it belongs to the article into an element of its own.
func (s *search) gather(top ref) ref {
	content := s.make(atom.Div)
	score, class := s.nodes[top].score, s.classOf(top)
	least := max(leastBeside, score*shareBeside)
	for beside := s.child(s.nodes[s.nodes[top].parent].first); beside != none; {
		next := s.child(s.nodes[beside].next)
		if beside == top || s.belongs(beside, least, score, class) {
			if !isBox(s.nodes[beside].name) {
				s.rename(beside, atom.Div)
			}
			s.move(content, beside)
		}
		beside = next
	}
	return content
}

// belongs reports whether an element beside the best is part of the article: by its points, or as a paragraph of prose.
func (s *search) belongs(at ref, least, score float64, class string) bool {
	n := &s.nodes[at]
	if n.scored {
		points := n.score
		if class != "" && s.classOf(at) == class {
			points += score * shareBeside
		}
		if points >= least {
			return true
		}
	}
	if n.name != atom.P {
		return false
	}
	m, density := s.measure(at), s.linkDensity(at)
	switch {
	case m.chars > longBeside:
		return density < linkedBeside
	case m.chars > 0 && m.chars < longBeside:
		return density == 0 && endsSentence(s.text(at))
	}
	return false
}

// endsSentence reports whether a sentence ends anywhere in a text.
func endsSentence(text string) bool {
	for word := range strings.FieldsSeq(text) {
		if strings.HasSuffix(word, ".") {
			return true
		}
	}
	return false
}

// isBox reports whether elements of a name may hold an article.
func isBox(name atom.Atom) bool {
	switch name {
	case atom.Div, atom.Article, atom.Section, atom.P, atom.Ol, atom.Ul:
		return true
	}
	return false
}
