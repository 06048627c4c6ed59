package page

import (
	"errors"
	"fmt"
	"strings"

	"github.com/andybalholm/cascadia"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"broadsheet/feeds/document"
)

// Rule is one of the user's own: what its CSS finds is begging, or is article.
type Rule struct {
	Selector string
	Keep     bool
	Name     string // as the reason names it
}

// CheckSelector says what is wrong with a CSS selector.
func CheckSelector(css string) error {
	_, err := parseSelector(css)
	return err
}

// parseSelector keeps the parser's words from carrying single bytes of the selector, which may be control characters.
func parseSelector(css string) (cascadia.SelectorGroup, error) {
	group, err := cascadia.ParseGroup(css)
	if err != nil {
		words := document.Line(strings.ToValidUTF8(err.Error(), "?"))
		return nil, errors.New(strings.ReplaceAll(words, "EOF", "the end"))
	}
	return group, nil
}

// markOwn marks what the rules find. Where two find one element, keeping goes before removing, and the first before the
// next; within what one of them found, another may find its own.
func markOwn(root *html.Node, rules []Rule) error {
	for _, keep := range []bool{true, false} {
		for _, rule := range rules {
			if rule.Keep != keep {
				continue
			}
			selector, err := parseSelector(rule.Selector)
			if err != nil {
				return fmt.Errorf("%s is not CSS: %w", rule.Name, err)
			}
			for _, node := range cascadia.QueryAll(root, selector) {
				markNode(node, document.OwnRule{Name: rule.Name, Keep: rule.Keep})
			}
		}
	}
	return nil
}

// markNode marks one element; the page itself can't be taken out of the page. What is kept is shown even if it is hidden.
func markNode(node *html.Node, rule document.OwnRule) {
	if node.DataAtom == atom.Html || node.DataAtom == atom.Head || node.DataAtom == atom.Body {
		return
	}
	if _, marked := document.OwnRuleOf(node); marked {
		return
	}
	if rule.Keep {
		node.Attr = visible(node.Attr)
	}
	node.Attr = append(node.Attr, document.OwnAttribute(rule))
}

// partOwn moves what a rule removes out of the paragraphs, lists and tables of a feed's body, behind them, so that these
// stay whole.
func partOwn(root *html.Node) {
	var removed []*html.Node
	for node := range root.Descendants() {
		if rule, found := document.OwnRuleOf(node); found && !rule.Keep {
			removed = append(removed, node)
		}
	}
	for i := len(removed) - 1; i >= 0; i-- { // the last first, since each goes right behind
		node := removed[i]
		whole := node
		for parent := node.Parent; parent != nil && parent != root; parent = parent.Parent {
			if _, found := document.OwnRuleOf(parent); found {
				whole = node
				break
			}
			if !holdsBlocks(parent) {
				whole = parent
			}
		}
		if whole != node {
			node.Parent.RemoveChild(node)
			whole.Parent.InsertBefore(node, whole.NextSibling)
		}
	}
}
