package clean

import (
	"strings"
	"unicode"

	"broadsheet/feeds/document"
)

// links removes paragraphs and lists that are nothing but links: pointers to other articles.
func links(r *reading) {
	lists, prose := r.isListArticle(), false
	for _, p := range r.passages {
		prose = prose || p.isProse()
		if p.gone() || !p.isText() || p.linked < 0.8 {
			continue
		}
		if !prose && !r.plain && p.block.Kind == document.Paragraph && p.words < 4 && len(r.passages) > 3 {
			r.remove(p, Furniture, reasons[Furniture]) // section names above the article
		}
		switch {
		case p.block.Kind == document.List && p.linked > 0.9 && !lists,
			p.block.Kind == document.Paragraph && p.linked > 0.9 && !p.holdsAddress() && (p.words >= 4 || isCapitals(p.text)),
			p.block.Kind == document.Heading && p.linked > 0.95 && r.headingsLinked() < 2:
			r.remove(p, Related, reasons[Related])
		}
	}
}

// manyLists is the number of lists of links from which they are what the article is about.
const manyLists = 4

// isListArticle reports whether lists of links are the matter of the article, as in a collection of courses or tools.
func (r *reading) isListArticle() bool {
	lists, words, all := 0, 0, 0
	for _, p := range r.passages {
		if p.moved || p.block.Origin.Furniture != "" {
			continue
		}
		all += p.words
		if p.block.Kind == document.List && p.linked > 0.8 {
			lists++
			words += p.words
		}
	}
	return lists >= manyLists || words*2 > all
}

// headingsLinked counts the kept headings that are links; a round-up has several.
func (r *reading) headingsLinked() int {
	n := 0
	for _, p := range r.kept() {
		if p.block.Kind == document.Heading && p.linked > 0.95 {
			n++
		}
	}
	return n
}

// holdsAddress reports whether the words are an address that an article gives to its readers.
func (p *passage) holdsAddress() bool {
	return strings.Contains(p.text, "://") || strings.Contains(p.text, "www.")
}

// isCapitals reports whether all letters of a text are capitals.
func isCapitals(text string) bool {
	letters := 0
	for _, r := range text {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			letters++
		}
	}
	return letters >= 6
}
