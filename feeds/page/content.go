package page

import (
	"net/url"
	"strings"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"

	"broadsheet/feeds/document"
)

// poor is the number of letters below which main content found on the pruned page is checked against the whole page.
const poor = 900

// findContent finds the article on the page and reads it into blocks.
func findContent(root *html.Node, f *facts, address *url.URL) []document.Block {
	if f.body == nil {
		return nil
	}
	pruned := prune(f)
	best := mainContent(copyWithout(root, pruned.taken), address)
	weave := true
	if letters(best) < poor || !f.confirms(best) {
		if whole := mainContent(copyWithout(root, nil), address); f.prefers(whole, best) {
			best, weave = whole, false
		}
	}
	var blocks []document.Block
	if best != nil {
		if weave {
			pruned.weave(best)
		}
		blocks = document.FromNode(best, address)
	}
	return f.rescue(blocks)
}

// mainContent runs readability over a tree, which it changes.
func mainContent(tree *html.Node, address *url.URL) *html.Node {
	parser := readability.NewParser()
	parser.DisableJSONLD = true
	article, err := parser.ParseAndMutate(tree, address)
	if err != nil {
		return nil
	}
	return article.Node
}

func letters(node *html.Node) int {
	if node == nil {
		return 0
	}
	all, linked := textLengths(node, false)
	return all - linked
}

// confirms reports whether the content speaks of what the page declares to be about.
func (f *facts) confirms(content *html.Node) bool {
	if content == nil {
		return false
	}
	return f.coverage(content) >= 0.4
}

// coverage is the share of the longer words of headline and description that the content has.
func (f *facts) coverage(content *html.Node) float64 {
	about := longWords(f.data.headline + " " + f.meta["og:title"] + " " + first(f.data.description, f.meta["og:description"], f.meta["description"]))
	if len(about) < 4 {
		return 1
	}
	text := strings.ToLower(textOf(content))
	held := 0
	for _, word := range about {
		if strings.Contains(text, word) {
			held++
		}
	}
	return float64(held) / float64(len(about))
}

// longWords lists the words of a text that have at least five letters.
func longWords(text string) []string {
	var long []string
	for word := range strings.FieldsSeq(strings.ToLower(text)) {
		word = strings.Trim(word, ".,;:!?\"'“”‘’„«»()|-–")
		if len(word) >= 5 {
			long = append(long, word)
		}
	}
	return long
}

// prefers reports whether the content of the unpruned page is so much better that it wins.
func (f *facts) prefers(whole, pruned *html.Node) bool {
	if whole == nil {
		return false
	}
	if pruned == nil {
		return true
	}
	a, b := letters(whole), letters(pruned)
	if f.coverage(whole) >= f.coverage(pruned)+0.2 && a >= b/2 {
		return true
	}
	return a > b*2 && f.coverage(whole) >= f.coverage(pruned)
}
