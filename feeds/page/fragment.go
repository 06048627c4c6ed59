package page

import (
	"net/url"

	"golang.org/x/net/html"

	"broadsheet/feeds/document"
)

// telling are the categories that a class name tells of a part of a feed's body too. The feed has chosen the article's
// text already, so that what frames a page, names its author or describes its pictures is not furniture there.
var telling = map[string]bool{
	"newsletter": true, "donation": true, "subscribe": true, "notification": true, "login": true, "share": true, "related": true,
	"promotion": true, "advertisement": true, "comments": true, "consent": true, "app": true, "feedback": true, "support": true,
}

// Fragment reads the body that a feed carries into blocks, its furniture marked as in a whole page, and what the user's
// own rules find.
func Fragment(body []byte, base *url.URL, rules ...Rule) (blocks []document.Block, err error) {
	blocks = document.FragmentMarked(body, base, func(root *html.Node) {
		if err = markOwn(root, rules); err == nil {
			partOwn(root)
			markFragment(root)
		}
	})
	return blocks, err
}

func markFragment(root *html.Node) {
	p := newPruning(gather(root))
	p.markBelow(root, false)
}

func (p *pruning) markBelow(node *html.Node, inText bool) {
	for child := node.FirstChild; child != nil; child = child.NextSibling {
		if child.Type != html.ElementNode || opaque[child.DataAtom] {
			continue
		}
		if category := p.told(child, inText); category != "" {
			child.Attr = append(child.Attr, html.Attribute{Key: document.FurnitureAttribute, Val: category})
			continue
		}
		p.markBelow(child, inText || isTextBlock(child))
	}
}

// told is the category that an element's names tell, "" if it may be the article's own.
func (p *pruning) told(node *html.Node, inText bool) string {
	if rule, found := document.OwnRuleOf(node); found && rule.Keep {
		return ""
	}
	category := p.byAttributes(node)
	share := 6
	if plain[category] {
		share = 2
	}
	if inText || !telling[category] || p.holdsArticle(node, category, share) {
		return ""
	}
	return category
}
