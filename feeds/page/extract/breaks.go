package extract

import "golang.org/x/net/html/atom"

// splitAtBreaks makes paragraphs of what stands between two or more line breaks.
func (s *search) splitAtBreaks() {
	for _, font := range s.all(root, atom.Font) {
		s.rename(font, atom.Span)
	}
	if body := s.find(atom.Body); body != none {
		s.splitBelow(body)
	}
}

func (s *search) splitBelow(parent ref) {
	for child := s.nodes[parent].first; child != none; child = s.nodes[child].next {
		switch {
		case s.is(child, atom.Pre):
		case s.is(child, atom.Br):
			child = s.splitAt(child)
		default:
			s.splitBelow(child)
		}
	}
}

// splitAt makes a paragraph of what stands behind a break, if another one follows. It returns what now stands there.
func (s *search) splitAt(br ref) ref {
	found := false
	for next := s.solid(s.nodes[br].next); s.is(next, atom.Br); found = true {
		behind := s.nodes[next].next
		s.remove(next)
		next = s.solid(behind)
	}
	if !found {
		return br
	}
	paragraph := s.make(atom.P)
	s.replace(br, paragraph)
	for next := s.nodes[paragraph].next; next != none && !s.isBreak(next) && s.isPhrase(next, false); {
		behind := s.nodes[next].next
		s.move(paragraph, next)
		next = behind
	}
	for last := s.nodes[paragraph].last; last != none && s.isBlank(last); last = s.nodes[paragraph].last {
		s.remove(last)
	}
	if parent := s.nodes[paragraph].parent; s.is(parent, atom.P) {
		s.rename(parent, atom.Div)
	}
	return paragraph
}

// isBreak reports whether the next paragraph begins here.
func (s *search) isBreak(at ref) bool {
	return s.is(at, atom.Br) && s.is(s.solid(s.nodes[at].next), atom.Br)
}

// solid is the first node at or behind this one that is no white space.
func (t *tree) solid(at ref) ref {
	for at != none && t.nodes[at].kind == text && t.nodes[at].run.chars == 0 {
		at = t.nodes[at].next
	}
	return at
}

// isPhrase reports whether a node may stand within a line of text, and all that is in it too if deep.
func (t *tree) isPhrase(at ref, deep bool) bool {
	switch n := &t.nodes[at]; {
	case n.kind == text || n.name == atom.Math || n.name == atom.Svg:
		return true
	case !isPhrasing(n.name):
		return false
	}
	if deep {
		for child := t.nodes[at].first; child != none; child = t.nodes[child].next {
			if !t.isPhrase(child, true) {
				return false
			}
		}
	}
	return true
}

// isPhrasing reports whether lines of text are made of an element (HTML, 3.2.5.2.5), without frames, players and
// <picture>: these stand by themselves in articles.
func isPhrasing(name atom.Atom) bool {
	switch name {
	case atom.A, atom.Abbr, atom.Acronym, atom.Area, atom.Audio, atom.B, atom.Bdi, atom.Bdo, atom.Big, atom.Blink, atom.Br,
		atom.Button, atom.Canvas, atom.Cite, atom.Code, atom.Data, atom.Datalist, atom.Del, atom.Dfn, atom.Em, atom.Embed,
		atom.Font, atom.I, atom.Img, atom.Input, atom.Ins, atom.Kbd, atom.Label, atom.Map, atom.Mark, atom.Marquee, atom.Meter,
		atom.Object, atom.Output, atom.Progress, atom.Q, atom.Ruby, atom.S, atom.Samp, atom.Select, atom.Slot, atom.Small,
		atom.Span, atom.Strike, atom.Strong, atom.Sub, atom.Sup, atom.Textarea, atom.Time, atom.Tt, atom.U, atom.Var, atom.Wbr:
		return true
	}
	return false
}
