package document

import (
	"net/url"
	"path"
	"strings"

	"golang.org/x/net/html"
)

// lazyAddresses and lazySets are where pages keep the address of a picture that a script loads later.
var (
	lazyAddresses = []string{
		"data-src", "data-lazy-src", "data-original", "data-actualsrc", "data-hi-res-src", "data-full-src", "data-image-src", "data-img-src",
		"nitro-lazy-src", "data-defer-src", "data-delayed-url", "data-ll-src", "data-cfsrc",
	}
	lazySets = []string{"data-srcset", "data-lazy-srcset", "srcset"}
)

// pictureFormats are the extensions by which an address in any other attribute is known to be a picture's.
var pictureFormats = setOf(".jpg .jpeg .png .webp .avif .gif")

// imageAddress picks the address of the picture itself: where a script would find it, before what stands in
// its place until then.
func (f *flow) imageAddress(img *html.Node, sources []*html.Node) string {
	for _, key := range lazyAddresses {
		if address := f.usable(attribute(img, key)); address != "" {
			return address
		}
	}
	if address := f.usable(attribute(img, "src")); address != "" {
		return address
	}
	for _, node := range append([]*html.Node{img}, sources...) {
		for _, key := range lazySets {
			if address := f.usable(bestOfSet(attribute(node, key))); address != "" {
				return address
			}
		}
	}
	return f.usable(otherAddress(img))
}

// otherAddress is the first value of a data attribute that names a picture, or "".
func otherAddress(img *html.Node) string {
	for _, attr := range img.Attr {
		if strings.HasPrefix(attr.Key, "data-") && namesPicture(attr.Val) {
			return attr.Val
		}
	}
	return ""
}

func namesPicture(address string) bool {
	parsed, err := url.Parse(strings.TrimSpace(address))
	return err == nil && !strings.ContainsAny(address, " {}") && pictureFormats[strings.ToLower(path.Ext(parsed.Path))]
}

// IsLazy reports whether a script is to load the picture, so that its own address is that of a placeholder.
func IsLazy(img *html.Node) bool {
	for _, keys := range [][]string{lazyAddresses, lazySets} {
		for _, key := range keys {
			if attribute(img, key) != "" {
				return true
			}
		}
	}
	return otherAddress(img) != ""
}
