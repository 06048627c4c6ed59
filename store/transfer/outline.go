package transfer

import (
	"encoding/xml"
	"net/url"
	"path"
	"strings"

	"broadsheet/feeds/document"
)

// outline is one outline element: its attributes by their names in lower case, because programs differ in that.
type outline map[string]string

func newOutline(element xml.StartElement) outline {
	attributes := outline{}
	for _, attribute := range element.Attr {
		attributes[strings.ToLower(attribute.Name.Local)] = strings.TrimSpace(attribute.Value)
	}
	return attributes
}

// isFeed reports whether the outline is a feed. Its type says nothing reliable: programs write "rss", "atom", "link",
// "folder" or nothing for any of them.
func (o outline) isFeed() bool { return o.rawAddress() != "" }

// rawAddress is the address as the file has it.
func (o outline) rawAddress() string {
	if address := o["xmlurl"]; address != "" {
		return address
	}
	if strings.EqualFold(o["type"], "rss") || strings.EqualFold(o["type"], "atom") {
		return o["url"]
	}
	return ""
}

// label is the name that readers show: the title, or the text, which OPML 2.0 demands of every outline.
func (o outline) label() string {
	if title := document.Title(o["title"]); title != "" {
		return title
	}
	return document.Title(o["text"])
}

// categories are the tags in the category attribute: comma-separated, paths with a leading slash (OPML 2.0, "Other
// special attributes").
func (o outline) categories() []string {
	var tags []string
	for category := range strings.SplitSeq(o["category"], ",") {
		tags = merged(tags, []string{document.Line(strings.Trim(category, "/ \t"))})
	}
	return tags
}

// address is the feed's address made absolute, as far as the outline tells how.
func (o outline) address() string {
	address := strings.Join(strings.Fields(o.rawAddress()), "%20")
	address = withoutFeedScheme(address)
	parsed, err := url.Parse(address)
	if err != nil || parsed.IsAbs() {
		return address
	}
	if strings.HasPrefix(address, "//") {
		return "https:" + address
	}
	site, err := url.Parse(o["htmlurl"])
	hasSite := err == nil && (site.Scheme == "http" || site.Scheme == "https") && site.Host != ""
	first, _, _ := strings.Cut(address, "/")
	switch {
	case hasSite && !strings.EqualFold(first, site.Host):
		return site.ResolveReference(parsed).String()
	case looksLikeHost(first):
		return "https://" + address
	}
	return address
}

// withoutFeedScheme undoes what browsers once needed to hand a feed to a reader: feed://host/path, feed:https://….
func withoutFeedScheme(address string) string {
	scheme, rest, found := strings.Cut(address, ":")
	switch {
	case !found || !strings.EqualFold(scheme, "feed"):
		return address
	case strings.HasPrefix(rest, "//"):
		return "http:" + rest
	}
	return rest
}

// looksLikeHost tells example.org from feed.xml.
func looksLikeHost(segment string) bool {
	switch strings.ToLower(path.Ext(segment)) {
	case "", ".", ".xml", ".rss", ".atom", ".rdf", ".json", ".php", ".html", ".htm", ".asp", ".aspx", ".cgi":
		return false
	}
	return true
}
