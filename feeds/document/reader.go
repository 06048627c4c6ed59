package document

import (
	"net/url"
	"strings"

	"golang.org/x/net/html"
)

// maxDepth is how deep elements may nest, maxNesting how deep blocks may; below that, only paragraphs are read.
const (
	maxDepth   = 200
	maxNesting = 32
)

// reader holds what is the same for the whole of one article.
type reader struct {
	base    *url.URL
	ids     map[string]bool // ids in the article
	targets map[string]bool // ids that links of the article lead to
	images  imageMemory
}

func newReader(root *html.Node, base *url.URL) *reader {
	r := &reader{base: base, ids: map[string]bool{}, targets: map[string]bool{}}
	for node := range root.Descendants() {
		if node.Type != html.ElementNode {
			continue
		}
		for _, attr := range node.Attr {
			switch {
			case attr.Key == "id" || attr.Key == "name" && node.Data == "a":
				r.ids[attr.Val] = true
			case attr.Key == "href":
				if target, ok := r.target(attr.Val); ok {
					r.targets[target] = true
				}
			}
		}
	}
	return r
}

// target returns the id that a link within the same page leads to.
func (r *reader) target(href string) (string, bool) {
	before, fragment, found := strings.Cut(strings.TrimSpace(href), "#")
	if !found || fragment == "" {
		return "", false
	}
	if before != "" {
		if r.base == nil {
			return "", false
		}
		page, _, _ := strings.Cut(r.base.String(), "#")
		if before != page && before != r.base.RequestURI() {
			return "", false
		}
	}
	if decoded, err := url.PathUnescape(fragment); err == nil {
		fragment = decoded
	}
	return fragment, true
}

// link returns where an href leads: "#id" within the article, an absolute address, or "".
func (r *reader) link(href string) string {
	if target, ok := r.target(href); ok && r.ids[target] {
		return "#" + Line(target)
	}
	if strings.TrimSpace(href) == "#" {
		return ""
	}
	return CleanURL(href, r.base)
}

// flow gathers what stands in one container: text becomes paragraphs between the blocks.
type flow struct {
	*reader
	line    line
	blocks  []Block
	around  setting // the setting the line began in
	pending string  // the id of an element entered, waiting for its first block
	caption *[]Span // where a caption goes, inside a figure
}

func (f *flow) children(n *html.Node, s setting) {
	for child := range n.ChildNodes() {
		f.node(child, s)
	}
}

func (f *flow) node(n *html.Node, s setting) {
	switch n.Type {
	case html.TextNode:
		f.prose(n.Data, s)
	case html.ElementNode:
		f.element(n, s)
	case html.DocumentNode:
		f.children(n, s)
	}
}

func (f *flow) text(text string, s setting) {
	if f.line.isEmpty() {
		f.around = s
	}
	f.line.add(CleanText(text), s)
}

// element reads an element with the setting of its parent.
func (f *flow) element(n *html.Node, outer setting) {
	s, hidden := outer.within(n)
	if hidden || ignored[n.Data] && formulaSource(n) == "" {
		return
	}
	if s.furniture != outer.furniture || s.own != outer.own {
		f.flush()
		defer f.flush()
	}
	if f.block(n, s) {
		return
	}
	if f.isParted(n, s) {
		f.text(" ", s)
	}
	f.inline(n, s)
}

// container reads an element that has no form of its own but parts its content from what stands around it.
func (f *flow) container(n *html.Node, s setting) {
	f.flush()
	if id := attribute(n, "id"); id != "" && (textBlocks[n.Data] || f.targets[id]) {
		f.pending = Line(id)
	}
	s.element = n.Data
	f.children(n, s)
	f.flush()
}

// inside reads the content of n on its own.
func (f *flow) inside(n *html.Node, s setting) []Block {
	content := flow{reader: f.reader}
	s.element = n.Data
	content.children(n, s)
	content.flush()
	return content.blocks
}

// flush ends the line and makes paragraphs and figures of it.
func (f *flow) flush() {
	for _, spans := range f.line.take() {
		for _, block := range splitImages(spans) {
			f.put(block, f.around)
		}
	}
}

// add ends the line and puts a block after it.
func (f *flow) add(b Block, s setting) {
	f.flush()
	f.put(b, s)
}

func (f *flow) put(b Block, s setting) {
	if f.repeatsPicture(b) {
		return
	}
	b.Origin.Furniture, b.Origin.Element, b.Origin.Own = s.furniture, s.element, s.own
	if b.Origin.Anchor == "" {
		b.Origin.Anchor, f.pending = f.pending, ""
	}
	if b.Kind != Code {
		b.Language = s.language
	}
	b.RightToLeft = s.isRightToLeft(b)
	f.blocks = append(f.blocks, b)
}
