package extract

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// export copies the content as a tree of the page's kind.
func (s *search) export(content ref) *html.Node {
	all := &html.Node{Type: html.ElementNode, DataAtom: atom.Div, Data: "div"}
	s.exportBelow(content, all)
	return all
}

func (s *search) exportBelow(at ref, twin *html.Node) {
	for child := s.nodes[at].first; child != none; child = s.nodes[child].next {
		if s.nodes[child].kind == text {
			twin.AppendChild(s.page.Copy(s.nodes[child].source))
			continue
		}
		s.exportElement(child, twin)
	}
}

// exportElement copies an element. Of boxes that hold nothing but one another one is enough: the innermost, with the
// attributes of those around it.
func (s *search) exportElement(at ref, parent *html.Node) {
	twin := s.twin(at)
	for isNested(s.nodes[at].name) {
		if s.isEmpty(at) {
			return
		}
		only := s.single(at)
		if only == none || s.nodes[only].name != atom.Div && s.nodes[only].name != atom.Section {
			break
		}
		at = only
		inner := s.twin(at)
		inner.Attr = overridden(inner.Attr, twin.Attr)
		twin = inner
	}
	parent.AppendChild(twin)
	s.exportBelow(at, twin)
}

func isNested(name atom.Atom) bool { return name == atom.Div || name == atom.Section }

// twin copies an element alone, under the name that the search gave it, without what only told how it looks.
func (s *search) twin(at ref) *html.Node {
	n := &s.nodes[at]
	twin := &html.Node{Type: html.ElementNode, DataAtom: n.name, Data: n.name.String()}
	if n.source != nil {
		twin = s.page.Copy(n.source)
	}
	if n.name != twin.DataAtom {
		twin.Data = n.name.String() // its kind stays the page's, by which the caller knows what may stand in it
	}
	if n.name == atom.Img && strings.Contains(strings.ToLower(s.classOf(at)), "lazy") {
		twin.Attr = loaded(twin.Attr)
	}
	if slices.ContainsFunc(twin.Attr, isLook) {
		twin.Attr = slices.DeleteFunc(slices.Clone(twin.Attr), isLook)
	}
	if owner := n.id.owner; owner != none && owner != at {
		twin.Attr = append(twin.Attr, html.Attribute{Key: "id", Val: s.attribute(owner, "id")})
	}
	return twin
}

// loaded is the attributes of a picture that a script loads, as the script would set them.
func loaded(attributes []html.Attribute) []html.Attribute {
	for _, attr := range attributes {
		if attr.Key != "src" && attr.Key != "srcset" && attr.Key != "alt" && namesPicture(attr.Val) && !strings.ContainsAny(attr.Val, " {") {
			return overridden(attributes, []html.Attribute{{Key: "src", Val: attr.Val}})
		}
	}
	return attributes
}

func isLook(attr html.Attribute) bool { return attr.Key == "class" || attr.Key == "style" }

// overridden is the attributes of an element with those of another put over them.
func overridden(attributes, over []html.Attribute) []html.Attribute {
	attributes = slices.Clone(attributes)
	for _, attr := range over {
		if i := slices.IndexFunc(attributes, func(own html.Attribute) bool { return own.Key == attr.Key }); i >= 0 {
			attributes[i].Val = attr.Val
		} else {
			attributes = append(attributes, attr)
		}
	}
	return attributes
}
