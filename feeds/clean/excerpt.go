package clean

import (
	"strings"

	"broadsheet/feeds"
)

// teaserWords is the length in words below which a feed's text may be a teaser.
const teaserWords = 120

// teaserEnds are the marks that a cut text ends with.
var teaserEnds = []string{"…", "...", "[…]", "[...]", "(…)", "(...)"}

// teaserPhrases are the words of the link that leads from a teaser to the whole text.
var teaserPhrases = wordSet("more continue reading read full story article weiterlesen mehr lesen lire suite leer más seguir leyendo leggi tutto " +
	"continua continue lendo leia mais lees verder les mer läs læs czytaj dalej więcej читать далее devamı 続きを読む 阅读 全文 閱讀 더보기")

// isExcerpt reports whether a feed's text is only a teaser of a longer one. Whole pages and plain texts are what they are.
func isExcerpt(r *reading, kind feeds.SourceKind) bool {
	if kind != feeds.SourceFeed {
		return false
	}
	words := 0
	var last *passage
	for _, p := range r.passages {
		if !p.moved && p.isText() && p.text != "" {
			words += p.words
			last = p
		}
	}
	switch {
	case last == nil:
		return true
	case words > teaserWords*2:
		return false
	case endsCut(last.text) || isMoreLink(last):
		return true
	}
	return words < teaserWords/3
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
	link := strings.ToLower(spans[len(spans)-1].Text)
	known, all := 0, 0
	for word := range strings.FieldsSeq(link) {
		all++
		if teaserPhrases[strings.Trim(word, ".…»›→>:()[]")] {
			known++
		}
	}
	return known > 0 && all <= 12
}
