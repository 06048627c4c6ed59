package page

import "golang.org/x/net/html"

// Bounds on what a site's memory learns from one page.
const (
	mostLines   = 400
	longestLine = 1200 // bytes
)

// lines lists the text of the whole page, hidden and outside the article too: what a site repeats in one place of its
// pages it shows in another place of the next.
func (f *facts) lines() []string {
	var all []string
	if f.body != nil {
		all = appendLines(all, f.body)
	}
	return all
}

func appendLines(all []string, node *html.Node) []string {
	for child := node.FirstChild; child != nil; child = child.NextSibling {
		switch {
		case len(all) >= mostLines:
			return all
		case child.Type != html.ElementNode || opaque[child.DataAtom]:
		case isLine(child):
			if text := textOf(child); len(text) >= least && len(text) <= longestLine {
				all = append(all, text)
			}
		default:
			all = appendLines(all, child)
		}
	}
	return all
}
