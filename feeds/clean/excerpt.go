package clean

import (
	"strings"

	"broadsheet/feeds"
	"broadsheet/feeds/document"
)

// teaserWords is the length in words below which a feed's text may be a teaser.
const teaserWords = 120

// teaserEnds are the marks that a cut text ends with.
var teaserEnds = []string{"…", "...", "[…]", "[...]", "(…)", "(...)"}

// teaserPhrases are the words of the link that leads from a teaser to the whole text.
var teaserPhrases = wordSet("more continue reading read full story article weiterlesen mehr lesen lire suite leer más seguir leyendo leggi tutto " +
	"continua continue lendo leia mais lees verder les mer läs læs czytaj dalej więcej читать далее devamı 続きを読む 阅读 全文 閱讀 더보기")

// How much speaks for a teaser where the text itself does not say so, and how much is needed.
const (
	teaserShort   = 25 // words: a sentence or two below a headline
	teaserMiddle  = 40
	teaserVerdict = 2
)

// isExcerpt reports whether a feed's text is only a teaser of a longer one. Whole pages and plain texts are what they are.
func isExcerpt(r *reading, kind feeds.SourceKind) bool {
	if kind != feeds.SourceFeed {
		return false
	}
	words, first, last := r.extent()
	switch {
	case last == nil:
		return true
	case words > teaserWords*2:
		return false
	case endsCut(last.text) || r.leadsOn():
		return true
	case words >= teaserWords:
		return false
	}
	return r.teaserPoints(words, first, last) >= teaserVerdict
}

// leadsOn reports whether the text ends with a link or line that leads to the rest of it. Other stages may have removed
// it, and what stands behind it.
func (r *reading) leadsOn() bool {
	for i := len(r.passages) - 1; i >= 0; i-- {
		p := r.passages[i]
		if isMoreLink(p) || isMoreLine(p) {
			return true
		}
		if !p.gone() {
			return false
		}
	}
	return false
}

// extent counts the words of the text and returns its first and last passages.
func (r *reading) extent() (words int, first, last *passage) {
	for _, p := range r.passages {
		if p.gone() || !p.isText() || p.text == "" {
			continue
		}
		words += p.words
		if first == nil {
			first = p
		}
		last = p
	}
	return words, first, last
}

// teaserPoints weighs a short text: a sentence below a headline is mostly a teaser, a note that is its own headline, or
// one without a page behind it, is mostly whole.
func (r *reading) teaserPoints(words int, first, last *passage) int {
	points := 0
	switch {
	case words < teaserShort:
		points = 2
	case words < teaserMiddle:
		points = 1
	}
	if !last.endsSentence() && last.block.Kind == document.Paragraph {
		points++
	}
	if title := fold(r.known.Title); title == "" || strings.HasPrefix(fold(first.text), title) || r.doc.URL == "" {
		points -= 2
	}
	return points
}

func endsCut(text string) bool {
	text = strings.TrimSpace(text)
	for _, end := range teaserEnds {
		if strings.HasSuffix(text, end) {
			return true
		}
	}
	return false
}

// isMoreLink reports whether a passage ends with a link whose words say that there is more.
func isMoreLink(p *passage) bool {
	spans := p.block.Spans
	if len(spans) == 0 || spans[len(spans)-1].Link == "" {
		return false
	}
	known, all := countTeaserWords(spans[len(spans)-1].Text)
	return known > 0 && all <= 12
}

// isMoreLine reports whether a passage is nothing but the words of such a link.
func isMoreLine(p *passage) bool {
	known, all := countTeaserWords(p.text)
	return known == all && all > 0 && all <= 6
}

func countTeaserWords(text string) (known, all int) {
	for word := range strings.FieldsSeq(strings.ToLower(text)) {
		all++
		if teaserPhrases[strings.Trim(word, ".…»›→>:()[]")] {
			known++
		}
	}
	return known, all
}
