package document

import (
	"net/url"
	"strings"

	"golang.org/x/net/html"
)

// mediaKinds are the elements that play something.
var mediaKinds = map[string]string{
	"video": "video", "amp-video": "video", "amp-youtube": "video", "audio": "audio", "amp-audio": "audio",
	"iframe": "frame", "amp-iframe": "frame", "embed": "frame", "object": "frame",
}

// media reads a video, a sound or a frame as the link that a terminal can show. What can't be linked
// falls back to its content, as in a browser.
func (f *flow) media(n *html.Node, s setting) {
	if IsPixel(n) {
		return
	}
	address := f.mediaAddress(n)
	if address == "" {
		if n.Data != "iframe" { // whose content is text for ancient browsers
			f.children(n, s)
		}
		return
	}
	s.element = n.Data
	block := Block{Kind: Media, Media: &MediaLink{URL: address, Title: mediaTitle(n), Kind: mediaKind(n)}}
	block.Origin.Anchor = Line(attribute(n, "id"))
	f.add(block, s)
}

// mediaAddress looks on the element and, for players, on the sources in it.
func (f *flow) mediaAddress(n *html.Node) string {
	if id := attribute(n, "data-videoid"); id != "" && n.Data == "amp-youtube" {
		return "https://www.youtube.com/watch?v=" + url.QueryEscape(id)
	}
	if address := f.playable(n); address != "" {
		return address
	}
	for node := range n.Descendants() {
		if node.Type == html.ElementNode && (node.Data == "source" || node.Data == "embed") {
			if address := f.playable(node); address != "" {
				return address
			}
		}
	}
	return ""
}

func (f *flow) playable(n *html.Node) string {
	for _, key := range []string{"src", "data-src", "data-lazy-src", "data"} {
		if address := CleanURL(attribute(n, key), f.base); strings.HasPrefix(address, "http") {
			return address
		}
	}
	return ""
}

func mediaTitle(n *html.Node) string {
	for _, key := range []string{"title", "aria-label", "data-title"} {
		if title := Line(attribute(n, key)); title != "" {
			return title
		}
	}
	return ""
}

func mediaKind(n *html.Node) string {
	switch kind, _, _ := strings.Cut(attribute(n, "type"), "/"); kind {
	case "video", "audio":
		return kind
	}
	return mediaKinds[n.Data]
}
