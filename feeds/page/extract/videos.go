package extract

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// players are the sites whose frames show a video.
var players = []string{
	"dailymotion.com", "youtube.com", "youtube-nocookie.com", "player.vimeo.com", "v.qq.com", "bilibili.com", "live.bilibili.com",
	"archive.org", "upload.wikimedia.org", "player.twitch.tv",
}

// isVideo reports whether an element is a frame that shows a video.
func (t *tree) isVideo(at ref) bool {
	n := &t.nodes[at]
	switch n.name {
	case atom.Object:
		for inner := range n.source.Descendants() {
			if playsVideo(inner) {
				return true
			}
		}
	case atom.Embed, atom.Iframe:
	default:
		return false
	}
	return playsVideo(n.source)
}

func playsVideo(node *html.Node) bool {
	for _, attr := range node.Attr {
		_, site, found := strings.Cut(attr.Val, "//")
		if !found {
			continue
		}
		site = strings.TrimPrefix(strings.ToLower(site), "www.")
		for _, player := range players {
			if strings.HasPrefix(site, player) {
				return true
			}
		}
	}
	return false
}
