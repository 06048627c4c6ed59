package page

import (
	"strings"

	"broadsheet/feeds/document"
)

// Undeclared marks blocks at the end of the text that the body which the page declares does not have.
const Undeclared = "undeclared"

// agreement is the share of the longer words of either text that the other must have, before one is trusted to say
// where the other ends.
const agreement = 0.9

// align marks what stands behind the last block that the declared body has too. Where the text begins is not asked:
// declared bodies often lack the dateline or the large first letter.
func (f *facts) align(blocks []document.Block) {
	if f.data.rank < 2 || len(strings.Fields(f.data.body)) < rescueWords {
		return
	}
	declared := document.Text(f.declaredBody())
	told, found := longWords(declared), longWords(document.Text(article(blocks)))
	if share(told, found) < agreement || share(found, told) < agreement {
		return
	}
	body := squeeze(declared)
	last := len(blocks)
	for i := range blocks {
		if isDeclared(&blocks[i], body) {
			last = i
		}
	}
	for i := last + 1; i < len(blocks); i++ {
		if blocks[i].Kind == document.Paragraph && blocks[i].Origin.Furniture == "" {
			blocks[i].Origin.Furniture = Undeclared
		}
	}
}

// isDeclared reports whether the declared body has the block's beginning.
func isDeclared(block *document.Block, body string) bool {
	if block.Origin.Furniture != "" {
		return false
	}
	text := squeeze(block.PlainText())
	if len(text) > 40 {
		text = text[:40]
	}
	return len(text) >= least && strings.Contains(body, text)
}

// squeeze keeps the letters and digits of a text, in lower case.
func squeeze(text string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(" \t\n\u00a0.,;:!?\"'“”‘’„«»()[]–—-", r) {
			return -1
		}
		return r
	}, strings.ToLower(text))
}

// share is the share of the words that stand among the others.
func share(words, others []string) float64 {
	if len(words) == 0 {
		return 0
	}
	known := make(map[string]bool, len(others))
	for _, word := range others {
		known[word] = true
	}
	held := 0
	for _, word := range words {
		if known[word] {
			held++
		}
	}
	return float64(held) / float64(len(words))
}
