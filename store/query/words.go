package query

import (
	"strings"

	"broadsheet/store/terms"
)

// Lit returns the words that show why an article was found: all that the query asks for, and none that it excludes.
// One that ends in "*" stands for all that begin so.
func (q Query) Lit() []string {
	if q.root == nil {
		return nil
	}
	return lit(q.root)
}

func lit(n node) []string {
	var words []string
	switch n := n.(type) {
	case allOf:
		for _, part := range n {
			words = append(words, lit(part)...)
		}
	case anyOf:
		for _, part := range n {
			words = append(words, lit(part)...)
		}
	case exact:
		return lit(n.content)
	case content:
		words = terms.Words(n.text)
		if len(words) > 0 && strings.HasSuffix(n.text, "*") {
			words[len(words)-1] += "*"
		}
	}
	return words
}
