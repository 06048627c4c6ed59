package page

import (
	"net/url"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"broadsheet/feeds/document"
	"broadsheet/feeds/page/extract"
)

// poor is the number of letters below which main content found on the pruned page is checked against the whole page.
const poor = 900

// findContent finds the article on the page and reads it into blocks.
func findContent(root *html.Node, pruned *pruning, address *url.URL) []document.Block {
	f := pruned.facts
	if f.body == nil {
		return nil
	}
	best, kept := f.choose(root, pruned)
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

// choose picks the best of three candidates: what the search finds on the pruned page, on the page without its frame
// only, and the element that holds nearly all prose; what the user says is the article is not put to the choice. kept is nil if the winner was
// not pruned.
func (f *facts) choose(root *html.Node, pruned *pruning) (best *html.Node, kept *pruning) {
	if pruned.own.main != nil {
		return copyWithout(pruned.own.main, pruned.taken), pruned
	}
	best, kept = mainContent(root, pruned.taken), pruned
	if letters(best) < poor || f.coverage(best) < 0.4 {
		if whole := mainContent(root, pruned.frame()); f.prefers(whole, best) {
			best, kept = whole, nil
		}
	}
	if container := pruned.container(); container != nil && letters(best)*5 < pruned.prose(container)*2 {
		if whole := copyWithout(container, pruned.taken); f.coverage(best) < 0.6 || f.coverage(whole) > f.coverage(best)+0.1 {
			best, kept = whole, pruned
		}
	}
	if main := pruned.mainPart(); main != nil && !pruned.touches(best, main) && pruned.prose(main)*4 > letters(best) && f.coverage(main) > f.coverage(best) {
		best, kept = copyWithout(main, pruned.taken), pruned
	}
	return best, kept
}

// leastMain is the number of letters of prose from which the page's main part can be the article.
const leastMain = 200

// mainPart is the element with most prose among those that declare themselves to be the page's main part or an article,
// or nil. Of two within each other it is the inner one, if that has nearly all of it.
func (p *pruning) mainPart() *html.Node {
	var found *html.Node
	most := leastMain
	for _, node := range p.elements {
		if node == nil || !isArticle(node) {
			continue
		}
		if prose := p.prose(node); prose > most || found != nil && isWithin(node, found) && prose*10 > most*9 {
			found, most = node, max(prose, most)
		}
	}
	return found
}

// touches reports whether any of the content stood in an element of the page.
func (p *pruning) touches(content, element *html.Node) bool {
	if content == nil {
		return false
	}
	for _, kept := range numbered(content) {
		if kept.order < len(p.elements) && isWithin(p.elements[kept.order], element) {
			return true
		}
	}
	return false
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

// mainContent copies what the search finds on the page, without the elements in taken.
func mainContent(root *html.Node, taken map[*html.Node]bool) *html.Node {
	return extract.Find(root, &copier{taken: taken})
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
