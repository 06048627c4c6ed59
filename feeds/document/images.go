package document

import (
	"net/url"
	"path"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// spacers are file names of pictures that hold no picture.
var spacers = setOf("blank.gif pixel.gif spacer.gif clear.gif transparent.gif transparent.png 1x1.gif 1x1.png b.gif tracking.gif " +
	"placeholder.gif placeholder.png placeholder.svg lazyload.gif lazy.svg grey-placeholder.png")

// typed are class tokens of pictures that stand for characters: emoji, formulas.
var (
	emoji  = setOf("emoji wp-smiley smiley emojione twemoji")
	typed  = setOf("latex tex math mathjax mwe-math-fallback-image-inline mwe-math-fallback-image-display")
	zeroPx = []string{"width:1px", "height:1px", "width:0", "height:0"}
)

// wideEnough is the width of picture that a terminal can make use of.
const wideEnough = 800

// imageMemory keeps the pictures read so far, to know their twins in <noscript>.
type imageMemory struct {
	last *Image
	seen map[string]bool
}

// image reads an <img>, or the one in a <picture>.
func (f *flow) image(n *html.Node, s setting) {
	img, sources := n, []*html.Node(nil)
	if n.Data == "picture" {
		img, sources = pictureParts(n)
	}
	alt, class := Title(attribute(img, "alt")), attribute(img, "class")
	switch {
	case IsPixel(img):
		return
	case alt != "" && hasToken(class, emoji):
		f.text(alt, s)
		return
	case alt != "" && hasToken(class, typed):
		f.tex(alt, s)
		return
	}
	width, height := declaredSize(img)
	f.putImage(&Image{URL: f.imageAddress(img, sources), Alt: alt, Width: width, Height: height}, s)
}

func (f *flow) putImage(image *Image, s setting) {
	if image.URL == "" && image.Alt == "" {
		return
	}
	if f.line.isEmpty() {
		f.around = s
	}
	f.line.put(Span{Image: image, Link: s.link})
	f.images.last = image
	if image.URL != "" {
		if f.images.seen == nil {
			f.images.seen = map[string]bool{}
		}
		f.images.seen[image.URL] = true
	}
}

// unscripted reads the pictures in a <noscript>: often the only copy of a lazily loaded one, else its twin.
// Its text speaks to browsers without scripts and is left out.
func (f *flow) unscripted(n *html.Node, s setting) {
	for child := range n.Descendants() {
		switch {
		case child.Type == html.TextNode: // the parser leaves the inside as text
			for _, img := range picturesIn(child.Data) {
				f.twin(img, s)
			}
		case child.Data == "img":
			f.twin(child, s)
		}
	}
}

// twin reads a picture from a <noscript>, unless the one that a script loads has been read.
func (f *flow) twin(img *html.Node, s setting) {
	address := f.imageAddress(img, nil)
	alt := Title(attribute(img, "alt"))
	switch last := f.images.last; {
	case address == "" || f.images.seen[address]:
	case last != nil && last.URL == "" && (last.Alt == alt || alt == ""):
		last.URL = address
	default:
		f.image(img, s)
	}
}

// picturesIn finds the <img> tags in mark-up that was not parsed.
func picturesIn(markup string) []*html.Node {
	var pictures []*html.Node
	tokenizer := html.NewTokenizer(strings.NewReader(markup))
	for {
		switch tokenizer.Next() {
		case html.ErrorToken:
			return pictures
		case html.StartTagToken, html.SelfClosingTagToken:
			if token := tokenizer.Token(); token.Data == "img" {
				pictures = append(pictures, &html.Node{Type: html.ElementNode, Data: token.Data, Attr: token.Attr})
			}
		}
	}
}

func pictureParts(n *html.Node) (img *html.Node, sources []*html.Node) {
	img = n
	for node := range n.Descendants() {
		switch {
		case node.Type != html.ElementNode:
		case node.Data == "img" || node.Data == "amp-img":
			img = node
		case node.Data == "source":
			sources = append(sources, node)
		}
	}
	return img, sources
}

// usable returns an absolute address, or "" for placeholders and templates.
func (f *flow) usable(raw string) string {
	if raw == "" || strings.ContainsAny(raw, "{}") {
		return ""
	}
	address := CleanURL(raw, f.base)
	if !strings.HasPrefix(address, "http") || isSpacer(address) {
		return ""
	}
	return address
}

func isSpacer(address string) bool {
	parsed, err := url.Parse(address)
	return err == nil && (spacers[strings.ToLower(path.Base(parsed.Path))] || strings.HasPrefix(parsed.Host, "pixel."))
}

// bestOfSet picks from a srcset: the smallest picture that is wide enough, else the widest.
func bestOfSet(set string) string {
	best, bestSize := "", 0.0
	for set != "" {
		set = strings.TrimLeft(set, " \t\r\n,")
		end := strings.IndexAny(set, " \t\r\n")
		if end < 0 {
			end = len(set)
		}
		address, rest := set[:end], set[end:]
		descriptor := ""
		if trimmed := strings.TrimRight(address, ","); trimmed != address {
			address = trimmed
		} else {
			descriptor, rest, _ = strings.Cut(rest, ",")
		}
		set = rest
		size := descriptorSize(descriptor)
		if better := size > bestSize && bestSize < wideEnough || size >= wideEnough && size < bestSize; address != "" && (best == "" || better) {
			best, bestSize = address, size
		}
	}
	return best
}

// descriptorSize reads "640w"; a density such as "2x" is taken for that many screens of 500 pixels.
func descriptorSize(descriptor string) float64 {
	descriptor = strings.TrimSpace(descriptor)
	if descriptor == "" {
		return 500
	}
	last := len(descriptor) - 1
	value, err := strconv.ParseFloat(descriptor[:last], 64)
	if err != nil {
		return 1
	}
	if descriptor[last] == 'x' {
		return value * 500
	}
	return value
}

// IsPixel reports whether a picture is declared too small to be seen: it counts visits, or keeps a distance.
func IsPixel(img *html.Node) bool {
	for _, key := range []string{"width", "height"} {
		if value := attribute(img, key); value != "" && number(strings.TrimSuffix(value, "px"), 100) <= 2 {
			return true
		}
	}
	css := strings.ReplaceAll(attribute(img, "style"), " ", "")
	for declaration := range strings.SplitSeq(css, ";") {
		for _, zero := range zeroPx {
			if declaration == zero || declaration == zero+"px" {
				return true
			}
		}
	}
	return isSpacer(CleanURL(attribute(img, "src"), nil)) && attribute(img, "alt") == "" && !IsLazy(img)
}

func holdsImage(n *html.Node) bool {
	for node := range n.Descendants() {
		if node.Type == html.ElementNode && (node.Data == "img" || node.Data == "amp-img") {
			return true
		}
	}
	return false
}
