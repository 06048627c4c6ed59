// Package formula writes mathematics in one line of text that can be read aloud: (a + b)/2, √(x² + 1), ∑ᵢ₌₁ⁿ xᵢ.
// It reads TeX itself; what reads MathML makes the same tree.
package formula

// Kind says what a node is, and with it which of its fields are used.
type Kind uint8

// The kinds of node.
const (
	Row      Kind = iota // Parts, one after the other
	Symbol               // Text: a letter or a number
	Name                 // Text: a function such as sin, or a sign that takes limits, such as ∑
	Operator             // Text
	Words                // Text, its spaces kept
	Gap                  // a space that the author asked for
	Fraction             // Parts: what is above and below the line
	Choose               // Parts: what is above and below in a binomial coefficient
	Root                 // Parts: what stands under it, and which root it is if not the square one
	Scripts              // Parts: a base, what is lowered beside it, and what is raised
	Accent               // Parts: a base; Text: the mark over or under it, a combining character
	Lines                // Parts: the rows of a matrix, each a Row of its cells
)

// Node is a formula, or a part of one.
type Node struct {
	Kind  Kind
	Text  string
	Parts []Node
}

// Of makes a node of parts.
func Of(kind Kind, parts ...Node) Node { return Node{Kind: kind, Parts: parts} }

// Sign makes a node of text. A word that stands as an operator is a name.
func Sign(kind Kind, text string) Node {
	if kind == Operator && (isBig(text) || isWord(text)) {
		kind = Name
	}
	return Node{Kind: kind, Text: text}
}

// Identifier makes a node of what stands upright: a function by its name, or else a letter or a number.
func Identifier(text string) Node {
	if isWord(text) {
		return Node{Kind: Name, Text: text}
	}
	return Node{Kind: Symbol, Text: text}
}

// IsEmpty says whether there is nothing to be written.
func (n *Node) IsEmpty() bool {
	if n.Kind == Gap {
		return true
	}
	for i := range n.Parts {
		if !n.Parts[i].IsEmpty() {
			return false
		}
	}
	return n.Text == "" || len(n.Parts) > 0
}

// alone is the only part of a row of one, however deep.
func (n *Node) alone() *Node {
	for n.Kind == Row && len(n.Parts) == 1 {
		n = &n.Parts[0]
	}
	return n
}

// isOne says whether a part needs no brackets beside a fraction line: a letter, a number, a power.
func (n *Node) isOne() bool {
	n = n.alone()
	switch n.Kind {
	case Symbol, Accent:
		return true
	case Scripts:
		return len(n.Parts) > 0 && n.Parts[0].isOne()
	case Row:
		return len(n.Parts) == 0 || n.isFenced()
	default:
		return false
	}
}

// isFenced says whether brackets stand around all of a row.
func (n *Node) isFenced() bool {
	depth := 0
	for i := range n.Parts {
		switch part := &n.Parts[i]; {
		case part.Kind != Operator:
		case isOpening(part.Text):
			depth++
		case isClosing(part.Text):
			depth--
		}
		if depth <= 0 {
			return i > 0 && i == len(n.Parts)-1 && depth == 0
		}
	}
	return false
}
