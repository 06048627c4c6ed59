package extract

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// readHidden reads a picture for readers without scripts. It stands for the one before it, whose address only a script
// would set. The next one must know whether it was left where it is.
func (s *search) readHidden(parent ref, noscript *html.Node, behindHidden bool) (left bool) {
	picture, whole := hiddenPicture(noscript)
	if picture == nil {
		return true
	}
	if before := s.lastElement(parent); before != none && !behindHidden {
		if replaced := s.onlyPicture(before); replaced != none {
			addAddresses(picture, s.nodes[replaced].source)
			s.remove(before)
			s.readBelow(s.readElement(parent, whole, whole.DataAtom), whole)
			return true
		}
	}
	if attribute(picture, "width") == "1" && attribute(picture, "height") == "1" {
		return true
	}
	s.readElement(parent, picture, atom.Img)
	return false
}

// hiddenPicture is the only thing in a <noscript>, if that is a picture, and the element around it.
func hiddenPicture(noscript *html.Node) (picture, whole *html.Node) {
	if noscript.FirstChild == nil || !strings.Contains(noscript.FirstChild.Data, "<") {
		return nil, nil
	}
	page, err := html.Parse(strings.NewReader(noscript.FirstChild.Data))
	if err != nil {
		return nil, nil
	}
	for body := range page.Descendants() {
		if body.DataAtom == atom.Body {
			picture = onlyElement(body)
			whole = picture
			break
		}
	}
	for picture != nil && picture.DataAtom != atom.Img {
		picture = onlyElement(picture)
	}
	return picture, whole
}

// onlyElement is the only child that is an element, if there is no text beside it.
func onlyElement(node *html.Node) (only *html.Node) {
	for child := range node.ChildNodes() {
		switch {
		case child.Type == html.TextNode && strings.TrimSpace(child.Data) != "", child.Type == html.ElementNode && only != nil:
			return nil
		case child.Type == html.ElementNode:
			only = child
		}
	}
	return only
}

func (t *tree) lastElement(parent ref) ref {
	last := t.nodes[parent].last
	for last != none && t.nodes[last].kind != element {
		last = t.nodes[last].before
	}
	return last
}

// onlyPicture is the picture that is all there is in an element, or none.
func (t *tree) onlyPicture(at ref) ref {
	for at != none && !t.is(at, atom.Img) {
		at = t.single(at)
	}
	return at
}

// addAddresses gives a picture the addresses of the one that it replaces.
func addAddresses(picture, replaced *html.Node) {
	for _, attr := range replaced.Attr {
		if attr.Val == "" || attr.Key != "src" && attr.Key != "srcset" && !namesPicture(attr.Val) || attribute(picture, attr.Key) == attr.Val {
			continue
		}
		if attribute(picture, attr.Key) != "" {
			attr.Key = "data-old-" + attr.Key
		}
		picture.Attr = append(picture.Attr, attr)
	}
}

// hasAddress reports whether any attribute says where a picture is.
func hasAddress(picture *html.Node) bool {
	for _, attr := range picture.Attr {
		switch attr.Key {
		case "src", "data-src", "srcset", "data-srcset":
			return true
		}
		if namesPicture(attr.Val) {
			return true
		}
	}
	return false
}

// namesPicture reports whether a value has the name of a picture's file in it.
func namesPicture(value string) bool {
	for at := strings.IndexByte(value, '.'); at >= 0; {
		value = value[at+1:]
		for _, format := range []string{"jpg", "jpeg", "png", "webp"} {
			if len(value) >= len(format) && strings.EqualFold(value[:len(format)], format) {
				return true
			}
		}
		at = strings.IndexByte(value, '.')
	}
	return false
}

func attribute(node *html.Node, key string) string {
	for _, attr := range node.Attr {
		if attr.Key == key {
			return attr.Val
		}
	}
	return ""
}
