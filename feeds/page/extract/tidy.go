package extract

import "golang.org/x/net/html/atom"

// tidy leaves out what within the content is not the article.
func (s *search) tidy(content ref) {
	s.markTables(content)
	s.judge(content, atom.Form)
	s.judge(content, atom.Fieldset)
	for _, at := range s.all(content, atom.Object, atom.Embed, atom.Iframe, atom.Footer, atom.Aside) {
		if !s.isVideo(at) {
			s.remove(at)
		}
	}
	s.leaveSharing(content)
	for _, heading := range s.all(content, atom.H1, atom.H2) {
		if s.weight(heading) < 0 {
			s.remove(heading)
		}
	}
	s.judge(content, atom.Table)
	s.judge(content, atom.Ul)
	s.judge(content, atom.Div)
	for _, heading := range s.all(content, atom.H1) { // the title is not among the article's headings
		s.rename(heading, atom.H2)
	}
	s.leaveEmpty(content)
	s.openTables(content)
}

// longestSharing is the number of characters from which an element named for sharing is more than that.
const longestSharing = 500

func (s *search) leaveSharing(parent ref) {
	for child := s.child(s.nodes[parent].first); child != none; {
		next := s.child(s.nodes[child].next)
		if n := &s.nodes[child]; (n.class.marks|n.id.marks)&shared != 0 && s.rawLength(child) < longestSharing {
			s.remove(child)
		} else {
			s.leaveSharing(child)
		}
		child = next
	}
}

// leaveEmpty removes paragraphs with nothing in them, and line breaks before paragraphs.
func (s *search) leaveEmpty(content ref) {
	paragraphs := s.all(content, atom.P)
	for i := len(paragraphs) - 1; i >= 0; i-- {
		if !s.showsAnything(paragraphs[i]) {
			s.remove(paragraphs[i])
		}
	}
	for _, br := range s.all(content, atom.Br) {
		if s.is(s.solid(s.nodes[br].next), atom.P) {
			s.remove(br)
		}
	}
}

// showsAnything reports whether there is a text, a picture or a frame in an element.
func (s *search) showsAnything(at ref) bool {
	for child := s.nodes[at].first; child != none; child = s.nodes[child].next {
		if s.nodes[child].kind == text && s.nodes[child].run.chars > 0 {
			return true
		}
		switch s.nodes[child].name {
		case atom.Img, atom.Picture, atom.Embed, atom.Object, atom.Iframe:
			return true
		}
		if s.showsAnything(child) {
			return true
		}
	}
	return false
}
