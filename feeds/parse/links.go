package parse

import (
	"net/url"
	"strings"

	"broadsheet/feeds/document"

	"github.com/mmcdole/gofeed/atom"
)

// link returns the first of several links that leads to the web. They are absolute already,
// unless neither xml:base nor the document's address was known; then they are relative to the feed's site.
func (t *translation) link(candidates ...string) string {
	for _, candidate := range candidates {
		if strings.TrimSpace(candidate) == "" || t.growth > maxGrowth {
			continue
		}
		if link := webLink(candidate, t.site()); link != "" {
			t.growth += max(0, len(link)-len(candidate))
			return link
		}
	}
	return ""
}

// maxGrowth bounds what resolving may add to all links of a document together.
const maxGrowth = 16 << 20

// site is what relative links are relative to if nothing better is known.
func (t *translation) site() *url.URL {
	if t.base != nil {
		return t.base
	}
	return documentURL(t.feed.Link)
}

// webLink cleans a link, and gives "" for those that are no web page.
func webLink(raw string, base *url.URL) string {
	raw = strings.TrimSpace(raw)
	if strings.HasPrefix(raw, "www.") {
		raw = "https://" + raw
	}
	link := document.CleanURL(raw, base)
	if strings.HasPrefix(link, "mailto:") {
		return ""
	}
	return link
}

// isWebAddress reports whether an identity is an address that a browser could open.
func isWebAddress(id string) bool {
	return hasFoldedPrefix(id, "http://") || hasFoldedPrefix(id, "https://")
}

func hasFoldedPrefix(text, prefix string) bool {
	return len(text) >= len(prefix) && strings.EqualFold(text[:len(prefix)], prefix)
}

// alternates lists the addresses of Atom links of a relation, the preferred media type first.
func alternates(links []*atom.Link, relation string) []string {
	var pages, others []string
	for _, link := range links {
		if relationOf(link.Rel) != relation {
			continue
		}
		if link.Type == "" || strings.Contains(link.Type, "html") {
			pages = append(pages, link.Href)
		} else {
			others = append(others, link.Href)
		}
	}
	return append(pages, others...)
}

// relationOf shortens a relation that is written out as an address (RFC 4287 section 4.2.7.2).
func relationOf(relation string) string {
	relation = strings.ToLower(strings.TrimSpace(relation))
	if at := strings.LastIndexByte(relation, '/'); at >= 0 && strings.Contains(relation, "iana.org") {
		return relation[at+1:]
	}
	if relation == "" {
		return "alternate"
	}
	return relation
}

// atomLinks reads the Atom links of an RSS document.
func (e extension) atomLinks() []*atom.Link {
	var links []*atom.Link
	for _, element := range e["atom"]["link"] {
		links = append(links, &atom.Link{
			Href: element.Attrs["href"], Rel: element.Attrs["rel"], Type: element.Attrs["type"],
			Title: element.Attrs["title"], Length: element.Attrs["length"],
		})
	}
	return links
}
