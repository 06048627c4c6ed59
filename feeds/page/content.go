package page

import (
	"log/slog"
	"net/url"
	"strings"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"broadsheet/feeds/document"
)

// poor is the number of letters below which main content found on the pruned page is checked against the whole page.
const poor = 900

// findContent finds the article on the page and reads it into blocks.
func findContent(root *html.Node, pruned *pruning, address *url.URL) []document.Block {
	f := pruned.facts
	if f.body == nil {
		return nil
	}
	best, kept := f.choose(root, pruned, address)
	switch {
	case best == nil && len(pruned.own.pieces) == 0:
		return f.rescue(nil)
	case best == nil:
		best = pruned.weaveOwn(&html.Node{Type: html.ElementNode, DataAtom: atom.Div, Data: "div"})
	case kept == nil:
		pruned.weaveOwn(best)
	default:
		kept.restore(best)
		kept.weave(best)
	}
	return f.rescue(document.FromNode(best, address))
}

// choose picks the best of three candidates: readability's on the pruned page, its on the page without its frame
// only, and the element that holds nearly all prose; what the user says is the article is not put to the choice. kept is nil if the winner was
// not pruned.
func (f *facts) choose(root *html.Node, pruned *pruning, address *url.URL) (best *html.Node, kept *pruning) {
	if pruned.own.main != nil {
		return copyWithout(pruned.own.main, pruned.taken), pruned
	}
	best, kept = mainContent(copyWithout(root, pruned.taken), address), pruned
	if letters(best) < poor || f.coverage(best) < 0.4 {
		if whole := mainContent(copyWithout(root, pruned.frame()), address); f.prefers(whole, best) {
			best, kept = whole, nil
		}
	}
	if container := pruned.container(); container != nil && letters(best)*5 < pruned.prose(container)*2 {
		if whole := copyWithout(container, pruned.taken); f.coverage(best) < 0.6 || f.coverage(whole) > f.coverage(best)+0.1 {
			best, kept = whole, pruned
		}
	}
	return best, kept
}

// container is the innermost element that holds nearly all of the page's prose outside its furniture, or nil.
func (p *pruning) container() *html.Node {
	container, all := p.facts.body, p.prose(p.facts.body)
	for {
		var next *html.Node
		for child := container.FirstChild; child != nil; child = child.NextSibling {
			if !p.taken[child] && p.prose(child)*4 > all*3 {
				next = child
			}
		}
		if next == nil || isTextBlock(next) {
			break
		}
		container = next
	}
	if container == p.facts.body {
		return nil
	}
	return container
}

// mainContent runs readability over a tree, which it changes.
func mainContent(tree *html.Node, address *url.URL) *html.Node {
	parser := readability.NewParser()
	parser.DisableJSONLD = true
	parser.Logger = slog.New(slog.DiscardHandler) // the default formats what it then throws away
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

// coverage is the share of the longer words of headline and description that the content has.
func (f *facts) coverage(content *html.Node) float64 {
	if content == nil {
		return 0
	}
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
