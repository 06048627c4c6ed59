package document

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/text/unicode/bidi"
)

// direction is the direction of writing that the mark-up declares.
type direction uint8

const (
	undeclared direction = iota
	leftToRight
	rightToLeft
)

// setting is what an element's content takes over from the elements around it.
type setting struct {
	style     Style
	link      string
	language  string
	direction direction
	furniture string
	own       OwnRule
	element   string // the element whose text this is
	quotes    int    // how many <q> are open
	depth     int    // elements around it
	nested    int    // those of them that nest blocks
	caption   bool   // the text is a figure's caption
}

// outerSetting is the setting that the elements around root give it. The page's language is the document's,
// so that it is not repeated on the blocks.
func (r *reader) outerSetting(root *html.Node) setting {
	s := setting{element: root.Data}
	for node := root; node != nil; node = node.Parent {
		for _, attr := range node.Attr {
			if attr.Key == "dir" && s.direction == undeclared {
				s.direction = directionOf(attr.Val)
			}
			if attr.Key == FurnitureAttribute && s.furniture == "" {
				s.furniture = attr.Val
			}
			if attr.Key == ownAttribute && s.own.Name == "" {
				s.own = ownRule(attr.Val)
			}
		}
	}
	return s
}

// within returns the setting inside the element n, and whether the element is not to be shown at all.
func (s setting) within(n *html.Node) (inner setting, hidden bool) {
	s.depth++
	s.style |= styles[n.Data]
	for _, attr := range n.Attr {
		switch attr.Key {
		case "hidden":
			hidden = attr.Val != "until-found"
		case "style":
			css := strings.ReplaceAll(attr.Val, " ", "")
			hidden = hidden || strings.Contains(css, "display:none") || inlineElements[n.Data] && strings.Contains(css, "clip:rect(0")
			s.style = declaredStyle(s.style, attr.Val)
		case "dir":
			s.direction = directionOf(attr.Val)
		case "lang":
			s.language = Line(attr.Val)
		case "aria-hidden":
			hidden = hidden || attr.Val == "true" && inlineElements[n.Data] && !holdsImage(n)
		case "class":
			hidden = hidden || inlineElements[n.Data] && hasToken(attr.Val, unseen)
		case FurnitureAttribute:
			s.furniture = Line(attr.Val)
		case ownAttribute:
			s.own = ownRule(attr.Val)
		}
	}
	return s, hidden
}

// declaredStyle reads the weight and slant that word processors write instead of elements.
func declaredStyle(style Style, css string) Style {
	if !strings.Contains(css, "font-") {
		return style
	}
	for declaration := range strings.SplitSeq(css, ";") {
		property, value, _ := strings.Cut(declaration, ":")
		switch strings.TrimSpace(property) + ":" + strings.TrimSpace(value) {
		case "font-weight:bold", "font-weight:600", "font-weight:700", "font-weight:800", "font-weight:900":
			style |= Strong
		case "font-weight:normal", "font-weight:400":
			style &^= Strong
		case "font-style:italic", "font-style:oblique":
			style |= Emphasis
		case "font-style:normal":
			style &^= Emphasis
		}
	}
	return style
}

func directionOf(value string) direction {
	switch strings.ToLower(strings.TrimSpace(value)) {
	case "rtl":
		return rightToLeft
	case "ltr":
		return leftToRight
	}
	return undeclared
}

// isRightToLeft reports how b is written: as declared, else as its first letter says (Unicode annex 9, P2 and P3),
// since feeds lose what their pages declare around the article.
func (s setting) isRightToLeft(b Block) bool {
	if b.Kind == Code || b.Kind == Rule {
		return false
	}
	if s.direction != undeclared {
		return s.direction == rightToLeft
	}
	rtl, _ := firstStrong(b)
	return rtl
}

func firstStrong(b Block) (rtl, found bool) {
	for _, span := range b.Spans {
		for i := range span.Text {
			properties, _ := bidi.LookupString(span.Text[i:])
			switch properties.Class() {
			case bidi.L:
				return false, true
			case bidi.R, bidi.AL:
				return true, true
			}
		}
	}
	for _, child := range b.Children {
		if rtl, found = firstStrong(child); found {
			return rtl, true
		}
	}
	return false, false
}

func attribute(n *html.Node, key string) string {
	for _, attr := range n.Attr {
		if attr.Key == key {
			return attr.Val
		}
	}
	return ""
}

func hasAttribute(n *html.Node, key string) bool {
	return slices.ContainsFunc(n.Attr, func(attr html.Attribute) bool { return attr.Key == key })
}

// hasToken reports whether a class attribute holds one of the tokens.
func hasToken(class string, tokens map[string]bool) bool {
	for token := range strings.FieldsSeq(class) {
		if tokens[strings.ToLower(token)] {
			return true
		}
	}
	return false
}
