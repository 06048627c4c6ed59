package extract

import (
	"strings"

	"golang.org/x/net/html/atom"
)

// judge removes the elements of a name that look like furniture, the inner ones first.
func (s *search) judge(content ref, name atom.Atom) {
	if !s.byContent {
		return
	}
	elements := s.all(content, name)
	for i := len(elements) - 1; i >= 0; i-- {
		if at := elements[i]; s.nodes[at].parent != none && s.isFurniture(at) {
			s.remove(at)
		}
	}
}

// manyCommas is the number of commas from which a text is prose, whatever else is there.
const manyCommas = 10

func (s *search) isFurniture(at ref) bool {
	if s.nodes[at].tabular || s.isInTable(at) || s.isWithin(at, atom.Code, near) {
		return false
	}
	weight := s.weight(at)
	if weight < 0 {
		return true
	}
	m := s.measure(at)
	if m.video || m.commas >= manyCommas {
		return false
	}
	if m.last != none && announces(s.text(m.last)) {
		return true
	}
	isList := s.is(at, atom.Ul) || float64(m.listed) > 0.9*float64(m.chars)
	return s.isFishy(at, m, weight, isList) && !(isList && s.isGallery(at, m))
}

// mostItems is the number of list items that an element may have more than paragraphs.
const mostItems = 100

// isFishy weighs what is in an element against its prose.
func (s *search) isFishy(at ref, m *measure, weight int, isList bool) bool {
	linked, headed := 0.0, 0.0
	if m.chars > 0 {
		linked, headed = m.linkedOutside/float64(m.chars), float64(m.headed)/float64(m.chars)
	}
	switch {
	case m.pictures > 1 && m.paragraphs*2 < m.pictures && !s.isWithin(at, atom.Figure, near),
		!isList && m.items-mostItems > m.paragraphs,
		!isList && headed < 0.9 && m.chars < leastParagraph && (m.pictures == 0 || m.pictures > 2) && linked > 0 && !s.isWithin(at, atom.Figure, near),
		!isList && weight < 25 && linked > 0.2,
		weight >= 25 && linked > 0.5,
		m.embeds == 1 && m.chars < 75 || m.embeds > 1,
		m.pictures == 0 && !m.framed:
		return true
	}
	return false
}

// isGallery reports whether a list is one of pictures.
func (s *search) isGallery(list ref, m *measure) bool {
	for item := s.child(s.nodes[list].first); item != none; item = s.child(s.nodes[item].next) {
		if first := s.child(s.nodes[item].first); first != none && s.child(s.nodes[first].next) != none {
			return false
		}
	}
	return m.pictures == m.items
}

func (s *search) isInTable(at ref) bool {
	for at = s.nodes[at].parent; at != none; at = s.nodes[at].parent {
		if s.nodes[at].tabular {
			return true
		}
	}
	return false
}

// announcements are the texts that stand where advertisements are, or something that was not loaded.
var announcements = []string{
	"ad", "advertising", "advertisement", "pub", "publicité", "werb", "werbung", "广告", "Реклама", "Anuncio",
	"loading", "正在加载", "Загрузка", "chargement", "cargando",
}

func announces(text string) bool {
	text = strings.TrimSuffix(strings.TrimSuffix(text, "..."), "…")
	for _, announcement := range announcements {
		if strings.EqualFold(text, announcement) {
			return true
		}
	}
	return false
}
