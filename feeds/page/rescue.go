package page

import (
	"strings"

	"broadsheet/feeds/document"
)

// rescueWords is the length from which a declared body is taken for the article's whole text.
const rescueWords = 80

// rescue puts the body that the page declares in its JSON-LD in place of what was found, where that is much less.
func (f *facts) rescue(found []document.Block) []document.Block {
	if f.data.rank < 2 || len(strings.Fields(f.data.body)) < rescueWords {
		return found
	}
	declared := f.declaredBody()
	if held, told := document.Words(article(found)), document.Words(declared); held*100 < told*65 {
		return append(declared, kept(found, declared)...)
	}
	return found
}

// kept is what the user's own rules keep of the blocks, without what the others say too.
func kept(blocks, others []document.Block) []document.Block {
	var own []document.Block
	text := squeeze(document.Text(others))
	for _, block := range blocks {
		if block.Origin.Own.Keep && !strings.Contains(text, squeeze(block.PlainText())) {
			own = append(own, block)
		}
	}
	return own
}

// declaredBody reads articleBody, which may be plain text or hold markup.
func (f *facts) declaredBody() []document.Block {
	body := f.data.body
	if strings.Contains(body, "</p>") || strings.Contains(body, "<br") {
		return document.FragmentHTML([]byte(body), nil)
	}
	if !strings.Contains(body, "\n") {
		body = document.Title(body)
	}
	return document.FromText(body)
}

// article is the blocks that no mark tells to be furniture.
func article(blocks []document.Block) []document.Block {
	var own []document.Block
	for _, block := range blocks {
		if block.Origin.Furniture == "" {
			own = append(own, block)
		}
	}
	return own
}
