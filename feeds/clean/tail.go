package clean

import (
	"strings"

	"broadsheet/feeds/document"
)

// bioWords bounds a line about the author at the end of an article.
const bioWords = 70

// tail removes what is left at the end of an article: lines about its author, headings that head nothing, separators.
func tail(r *reading) {
	kept := r.kept()
	for i := len(kept) - 1; i > 0; i-- {
		p := kept[i]
		switch {
		case p.block.Kind == document.Rule:
		case p.block.Kind == document.Heading:
			r.remove(p, Furniture, "Heads nothing that is still here.")
		case r.isBio(p):
			r.remove(p, Author, reasons[Author])
		default:
			return
		}
	}
}

// bioPhrases are how lines about an author go on after the name.
var bioPhrases = []string{
	" is a ", " is an ", " is the ", " covers ", " writes ", " reports ", " is deputy ", " has been ", " joined ", " can be reached", " contributed to this", " is based ",
	" ist redakteur", " ist freie", " ist korrespondent", " schreibt ", " arbeitet ", " ist autor", " est journaliste", " es periodista", " è giornalista",
	" is editor", " is senior", " is chief", " is our ", " is director", " is author", " twitter", " follow ", "@",
}

// isBio reports whether a passage at the end of an article is about its author: it begins with the name in the byline.
func (r *reading) isBio(p *passage) bool {
	if p.words > bioWords || r.doc.Byline == "" || !p.isText() || p.hasQuotation() {
		return false
	}
	text := strings.ToLower(p.text)
	for name := range strings.SplitSeq(strings.ToLower(r.doc.Byline), ", ") {
		if len(name) < 5 || !strings.Contains(text[:min(len(text), len(name)+12)], name) {
			continue
		}
		for _, phrase := range bioPhrases {
			if strings.Contains(text, phrase) {
				return true
			}
		}
		return p.words <= 12 && !p.endsSentence()
	}
	return false
}
