package document

import (
	"slices"
	"strings"

	"golang.org/x/net/html"

	"broadsheet/feeds/document/formula"
)

// notMath are the MathML elements that are not shown.
var notMath = setOf("annotation annotation-xml mphantom maligngroup malignmark")

// deepestFormula is how deep elements of a formula are read; what is deeper nests for nesting's sake, and only its
// letters are.
const deepestFormula = 60

// unseenMath are the operators that say what stands beside each other: applied, times, separated, plus.
const unseenMath = "\u2061\u2062\u2063\u2064\u200b"

func mathRow(n *html.Node, depth int) formula.Node {
	return formula.Of(formula.Row, mathNodes(mathParts(n), depth)...)
}

func mathNodes(parts []*html.Node, depth int) []formula.Node {
	nodes := make([]formula.Node, len(parts))
	for i, part := range parts {
		nodes[i] = mathNode(part, depth+1)
	}
	return nodes
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

// mathNode reads one element (MathML Core, section 3).
func mathNode(n *html.Node, depth int) formula.Node {
	parts := mathParts(n)
	if depth > deepestFormula {
		return formula.Sign(formula.Symbol, Line(textOf(n)))
	}
	switch n.Data {
	case "mi", "mn":
		return formula.Identifier(Line(textOf(n)))
	case "mtext", "ms":
		return formula.Sign(formula.Words, strings.ReplaceAll(CleanText(textOf(n)), "\u00a0", " "))
	case "mo":
		return formula.Sign(formula.Operator, strings.Trim(Line(textOf(n)), unseenMath))
	case "mspace":
		return formula.Node{Kind: formula.Gap}
	case "mfrac":
		return formula.Of(fractionKind(n), mathNodes(parts, depth)...)
	case "msqrt":
		return formula.Of(formula.Root, mathRow(n, depth))
	case "mroot":
		return formula.Of(formula.Root, mathNodes(parts, depth)...)
	case "msub", "msubsup", "munder", "munderover":
		return formula.Of(formula.Scripts, mathNodes(parts, depth)...)
	case "msup", "mover":
		return raised(mathNodes(parts, depth))
	case "mmultiscripts":
		return multiscripts(parts, depth)
	case "mfenced":
		return fenced(n, mathNodes(parts, depth))
	case "mtable":
		return formula.Of(formula.Lines, mathNodes(parts, depth)...)
	case "semantics":
		return formula.Of(formula.Row, mathNodes(parts[:min(len(parts), 1)], depth)...)
	default:
		return mathRow(n, depth)
	}
}

// fractionKind tells fractions from binomial coefficients, which have no line.
func fractionKind(n *html.Node) formula.Kind {
	thickness := attribute(n, "linethickness")
	if thickness != "" && strings.Trim(thickness, "0.pxtemin% ") == "" {
		return formula.Choose
	}
	return formula.Fraction
}

func raised(nodes []formula.Node) formula.Node {
	if len(nodes) != 2 {
		return formula.Of(formula.Row, nodes...)
	}
	return formula.Over(nodes[0], nodes[1])
}

// multiscripts reads what is raised and lowered on both sides of a base, as in the names of isotopes.
func multiscripts(parts []*html.Node, depth int) formula.Node {
	if len(parts) == 0 {
		return formula.Node{}
	}
	behind, before := parts[1:], []*html.Node(nil)
	if i := slices.IndexFunc(behind, func(n *html.Node) bool { return n.Data == "mprescripts" }); i >= 0 {
		behind, before = behind[:i], behind[i+1:]
	}
	base := append([]formula.Node{mathNode(parts[0], depth+1)}, mathNodes(behind[:min(len(behind), 2)], depth)...)
	if len(before) == 0 {
		return formula.Of(formula.Scripts, base...)
	}
	prefix := append([]formula.Node{{}}, mathNodes(before[:min(len(before), 2)], depth)...)
	return formula.Of(formula.Row, formula.Of(formula.Scripts, prefix...), formula.Of(formula.Scripts, base...))
}

// fenced puts brackets around parts, and commas between them.
func fenced(n *html.Node, nodes []formula.Node) formula.Node {
	sign := func(key, usual string) string {
		for _, attr := range n.Attr {
			if attr.Key == key {
				return Line(attr.Val)
			}
		}
		return usual
	}
	row := []formula.Node{formula.Sign(formula.Operator, sign("open", "("))}
	for i, node := range nodes {
		if i > 0 {
			row = append(row, formula.Sign(formula.Operator, sign("separators", ",")))
		}
		row = append(row, node)
	}
	return formula.Of(formula.Row, append(row, formula.Sign(formula.Operator, sign("close", ")")))...)
}
