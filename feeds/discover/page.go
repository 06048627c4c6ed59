package discover

import (
	"bytes"
	"fmt"
	"net/url"
	"slices"
	"strings"

	"broadsheet/feeds/document"
	"broadsheet/feeds/fetch"

	"golang.org/x/net/html"
	"golang.org/x/net/html/charset"
)

// maxCandidates bounds what is read of a page that lists feeds without end.
const maxCandidates = 30

// page is what a web page says of feeds.
type page struct {
	url      *url.URL
	base     *url.URL // of its links
	declared []Candidate
	comments []Candidate // feeds of comments: seldom meant
	guesses  []string    // addresses of links that may be feeds
}

// readPage reads the links of a page.
func readPage(response fetch.Response) (*page, error) {
	address, err := url.Parse(response.URL)
	if err != nil {
		return nil, fmt.Errorf("reading the page's address: %w", err)
	}
	p := &page{url: address, base: address}
	text, err := charset.NewReader(bytes.NewReader(response.Body), response.ContentType)
	if err != nil {
		return nil, fmt.Errorf("decoding the page: %w", err)
	}
	tokens := html.NewTokenizer(text)
	for {
		switch tokens.Next() {
		case html.ErrorToken:
			return p, nil
		case html.StartTagToken, html.SelfClosingTagToken:
			token := tokens.Token()
			p.take(token)
		}
	}
}

// take reads a tag that may point to a feed.
func (p *page) take(token html.Token) {
	attributes := map[string]string{}
	switch token.Data {
	case "base", "link", "a", "meta":
		for _, attribute := range token.Attr {
			attributes[attribute.Key] = attribute.Val
		}
	}
	switch token.Data {
	case "base":
		if base, err := p.url.Parse(strings.TrimSpace(attributes["href"])); err == nil && attributes["href"] != "" {
			p.base = base
		}
	case "link":
		p.takeLink(attributes)
	case "meta":
		if id := attributes["content"]; attributes["itemprop"] == "channelId" && isYouTube(p.url.Hostname()) {
			p.declare(Candidate{URL: channelFeed(p.url.Scheme, id), Type: "application/atom+xml"})
		}
	case "a":
		if address := document.CleanURL(attributes["href"], p.base); looksLikeFeed(address) && len(p.guesses) < maxCandidates {
			p.guesses = append(p.guesses, address)
		}
	}
}

// feedTypes are the media types that link elements give feeds. Plain JSON is none: WordPress declares its programming
// interface so.
var feedTypes = map[string]bool{
	"application/rss+xml": true, "application/atom+xml": true, "application/feed+json": true, "application/rdf+xml": true,
	"application/x-rss+xml": true, "application/rss": true, "application/atom": true, "text/rss": true, "text/rss+xml": true,
	"text/atom+xml": true, "text/xml": true, "application/xml": true,
}

// takeLink reads a link element: rel="alternate" with the type of a feed, or rel="feed".
func (p *page) takeLink(attributes map[string]string) {
	relations := strings.Fields(strings.ToLower(attributes["rel"]))
	kind, _, _ := strings.Cut(strings.ToLower(attributes["type"]), ";")
	kind = strings.TrimSpace(kind)
	if !slices.Contains(relations, "feed") && (!slices.Contains(relations, "alternate") || !feedTypes[kind]) {
		return
	}
	address := document.CleanURL(attributes["href"], p.base)
	if address == "" || strings.HasPrefix(address, "mailto:") {
		return
	}
	p.declare(Candidate{URL: address, Title: document.Title(attributes["title"]), Type: kind})
}

func (p *page) declare(candidate Candidate) {
	if len(p.declared)+len(p.comments) >= maxCandidates {
		return
	}
	if ofComments(candidate) {
		p.comments = appendNew(p.comments, candidate)
		return
	}
	p.declared = appendNew(p.declared, candidate)
}

// ofComments reports whether a feed is that of a site's comments.
func ofComments(candidate Candidate) bool {
	for _, mark := range []string{"comments", "kommentar", "commentaires", "comentarios", "comentários", "commenti", "reacties"} {
		if strings.Contains(strings.ToLower(candidate.Title), mark) {
			return true
		}
	}
	return strings.Contains(candidate.URL, "/comments/feed")
}

// linked lists the feeds that the page declares, those of comments last.
func (p *page) linked() []Candidate { return append(p.declared, p.comments...) }

// maxAnchors is how many links in a page's text are tried.
const maxAnchors = 3

// anchors lists the links in the text that may be feeds of the same site.
func (p *page) anchors() []string {
	var found []string
	for _, address := range p.guesses {
		parsed, err := url.Parse(address)
		if err == nil && parsed.Host == p.url.Host && len(found) < maxAnchors && !slices.Contains(found, address) {
			found = append(found, address)
		}
	}
	return found
}

// looksLikeFeed reports whether the path of a link names a feed.
func looksLikeFeed(address string) bool {
	parsed, err := url.Parse(address)
	if err != nil || address == "" {
		return false
	}
	path := strings.ToLower(strings.TrimRight(parsed.Path, "/"))
	last := path[strings.LastIndexByte(path, '/')+1:]
	name, extension, _ := strings.Cut(last, ".")
	switch {
	case extension == "rss", extension == "atom", extension == "rdf":
		return true
	case extension == "xml", extension == "json", extension == "":
		return name == "feed" || name == "feeds" || name == "rss" || name == "atom" || name == "rss2" || last == "index.xml"
	}
	return false
}
