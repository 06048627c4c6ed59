package document

import (
	"strings"

	"golang.org/x/net/html"
)

// infix are the operators that stand between spaces.
const infix = "=<>≤≥≠≈≡∼≃→←↔⇒⇐⇔↦+−±∓×÷·∗*∈∉⊂⊆⊃⊇∪∩∧∨∣|"

// notMath are the MathML elements that are not shown.
var notMath = setOf("annotation annotation-xml mphantom maligngroup malignmark")

// formulaSource is the TeX that a page hands to a script for typesetting; "" if n holds none.
func formulaSource(n *html.Node) string {
	if n.Data != "script" || !strings.HasPrefix(attribute(n, "type"), "math/tex") || n.FirstChild == nil {
		return ""
	}
	return n.FirstChild.Data
}

// formula reads MathML as a line of text: a/b, √x, with raised and lowered parts as styles.
func (f *flow) formula(n *html.Node, s setting) {
	display := attribute(n, "display") == "block"
	if display {
		f.flush()
		defer f.flush()
	}
	if n.FirstChild == nil {
		s.style |= CodeStyle
		f.text(attribute(n, "alttext"), s)
		return
	}
	f.mathRow(n, s)
}

func (f *flow) mathRow(n *html.Node, s setting) {
	first := true
	for child := range n.ChildNodes() {
		if child.Type != html.ElementNode || notMath[child.Data] {
			continue
		}
		f.math(child, s, first)
		first = false
	}
}

// math reads one element; first tells that nothing stands before it, so that a sign is no operator.
func (f *flow) math(n *html.Node, s setting, first bool) {
	parts := mathParts(n)
	switch n.Data {
	case "mi", "mn", "mtext", "ms":
		f.text(Line(textOf(n)), s)
	case "mo":
		f.operator(Line(textOf(n)), s, first)
	case "mspace":
		f.text(" ", s)
	case "mfrac":
		f.mathPair(parts, s, "/")
	case "msqrt":
		f.text("√", s)
		f.mathGroup(n, s)
	case "mroot":
		if len(parts) == 2 {
			f.script(parts[1], s, Sup, "^")
			f.text("√", s)
			f.mathGroup(parts[0], s)
		}
	case "msub", "munder":
		f.scripts(parts, s, Sub)
	case "msup", "mover":
		f.scripts(parts, s, Sup)
	case "msubsup", "munderover":
		f.scripts(parts, s, Sub, Sup)
	case "mtr", "mlabeledtr":
		f.mathList(parts, s, ", ")
	case "mtable":
		f.mathList(parts, s, "; ")
	case "semantics":
		if len(parts) > 0 {
			f.math(parts[0], s, first)
		}
	default:
		f.mathRow(n, s)
	}
}

func mathParts(n *html.Node) []*html.Node {
	var parts []*html.Node
	for child := range n.ChildNodes() {
		if child.Type == html.ElementNode && !notMath[child.Data] {
			parts = append(parts, child)
		}
	}
	return parts
}

func (f *flow) operator(text string, s setting, first bool) {
	switch {
	case text == "":
	case strings.Contains(infix, text) && !first:
		f.text(" "+text+" ", s)
	case text == "," || text == ";":
		f.text(text+" ", s)
	default:
		f.text(text, s)
	}
}

func (f *flow) mathPair(parts []*html.Node, s setting, between string) {
	for i, part := range parts {
		if i > 0 {
			f.text(between, s)
		}
		f.mathGroup(part, s)
	}
}

// mathGroup puts brackets around what is more than one token.
func (f *flow) mathGroup(n *html.Node, s setting) {
	parts := mathParts(n)
	for len(parts) == 1 {
		n = parts[0]
		parts = mathParts(n)
	}
	if len(parts) == 0 {
		f.math(n, s, true)
		return
	}
	f.text("(", s)
	f.math(n, s, true)
	f.text(")", s)
}

// scripts writes a base and the parts raised or lowered beside it.
func (f *flow) scripts(parts []*html.Node, s setting, styles ...Style) {
	for i, part := range parts {
		switch {
		case i == 0:
			f.math(part, s, true)
		case i <= len(styles):
			f.script(part, s, styles[i-1], map[Style]string{Sub: "_", Sup: "^"}[styles[i-1]])
		}
	}
}

// script raises or lowers a part. Within a script, where styles can't tell any more, it writes a sign.
func (f *flow) script(n *html.Node, s setting, style Style, sign string) {
	if s.style&(Sub|Sup) != 0 {
		f.text(sign, s)
		f.mathGroup(n, s)
		return
	}
	s.style |= style
	f.math(n, s, true)
}

func (f *flow) mathList(parts []*html.Node, s setting, between string) {
	for i, part := range parts {
		if i > 0 {
			f.text(between, s)
		}
		f.math(part, s, true)
	}
}
