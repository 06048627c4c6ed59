package formula

import "strings"

// Script says on which line text stands.
type Script int8

// Lowered, on the line, raised.
const (
	Lowered Script = iota - 1
	Level
	Raised
)

// Run is text on one line.
type Run struct {
	Text   string
	Script Script
}

// Write writes a formula as a line of text.
func (n Node) Write() []Run {
	w := writer{}
	w.node(&n, 0)
	return w.end()
}

// deepest is how deep a formula is read and written; what is deeper nests for nesting's sake.
const deepest = 64

// writer knows what it wrote last, so that it can tell a sign from an operator and set names apart from letters.
type writer struct {
	runs    []Run
	text    []byte // on the line of script, not among the runs yet
	script  Script
	last    role
	pending bool // a space is wanted before what comes next
	bars    int  // of |x| that are open
}

// role is what something written means to what follows it.
type role uint8

const (
	nothing role = iota // the start, or an open bracket: a sign that follows is no operator
	operand
	function // sin, ∑: what follows stands apart
	quotient // a fraction: letters beside it stand apart
	infix
	separator
)

func (w *writer) put(text string, as role) {
	apart := as == function || as == quotient
	switch w.last {
	case function, quotient:
		w.pending = w.pending || apart || as == operand && !isOpening(text) && !isClosing(text)
	case operand:
		w.pending = w.pending || apart
	}
	if w.pending && w.isBegun() && w.last != nothing {
		w.write(" ")
	}
	w.pending = false
	w.write(text)
	w.last = as
}

func (w *writer) write(text string) { w.text = append(w.text, text...) }

// end adds what was written to the runs.
func (w *writer) end() []Run {
	if len(w.text) > 0 {
		w.runs = append(w.runs, Run{Text: string(w.text), Script: w.script})
		w.text = w.text[:0]
	}
	return w.runs
}

func (w *writer) isBegun() bool { return len(w.runs) > 0 || len(w.text) > 0 }

func (w *writer) node(n *Node, depth int) {
	if depth > deepest {
		return
	}
	switch n.Kind {
	case Symbol:
		w.put(n.Text, operand)
	case Name:
		w.put(n.Text, function)
	case Operator:
		w.operator(n.Text)
	case Words:
		w.words(n.Text)
	case Gap:
		w.pending = w.pending || w.last != nothing
	case Fraction:
		w.fraction(n, depth)
	case Choose:
		w.between(n, " over ", depth)
	case Root:
		w.root(n, depth)
	case Scripts:
		w.scripts(n, depth)
	case Accent:
		w.accent(n, depth)
	case Lines:
		w.between(n, "; ", depth)
	default:
		for i := range n.Parts {
			w.node(&n.Parts[i], depth+1)
		}
	}
}

func (w *writer) words(text string) {
	w.pending = w.pending || strings.HasPrefix(text, " ")
	if words := strings.TrimSpace(text); words != "" {
		w.put(words, operand)
		w.pending = strings.HasSuffix(text, " ")
	}
}

func (w *writer) operator(text string) {
	switch {
	case text == "":
	case text == "|" || text == "‖" || text == "∥":
		w.bar(text)
	case isOpening(text):
		w.put(text, operand)
		w.last = nothing
	case isClosing(text):
		w.pending = false
		w.put(text, operand)
	case strings.Contains(",;:", text):
		w.pending = false
		w.put(text, separator)
		w.pending = w.script == Level
	case strings.Contains(infixes, text) && w.last != nothing && w.last != infix && w.last != separator:
		w.pending = w.script == Level
		w.put(text, infix)
		w.pending = w.script == Level
	case strings.Contains(postfixes, text):
		w.put(text, operand)
	default: // a sign, a slash
		w.put(text, nothing)
	}
}

// bar is that of an absolute value, or one that reads "such that".
func (w *writer) bar(text string) {
	switch {
	case w.last == nothing || w.last == infix || w.last == separator || w.last == function:
		w.put(text, nothing)
		w.bars++
	case w.bars > 0:
		w.pending = false
		w.put(text, operand)
		w.bars--
	default:
		w.pending = w.script == Level
		w.put(text, infix)
		w.pending = w.script == Level
	}
}

// fraction writes a/b. Within a script there are no names and no letters beside it that could be misread.
func (w *writer) fraction(n *Node, depth int) {
	if len(n.Parts) != 2 {
		return
	}
	if w.last == operand || w.last == quotient || w.last == function {
		w.pending = true
	}
	w.group(&n.Parts[0], depth)
	w.put("/", nothing)
	w.group(&n.Parts[1], depth)
	w.last = quotient
}

// between writes parts with words between them.
func (w *writer) between(n *Node, words string, depth int) {
	for i := range n.Parts {
		if i > 0 {
			w.pending = false
			w.write(words)
			w.last = nothing
		}
		if n.Kind == Lines && n.Parts[i].Kind == Row {
			cells := n.Parts[i]
			w.between(&Node{Kind: Choose, Parts: cells.Parts}, ", ", depth+1)
			continue
		}
		w.node(&n.Parts[i], depth+1)
	}
}

func (w *writer) root(n *Node, depth int) {
	if len(n.Parts) == 0 {
		return
	}
	w.pending = w.pending || w.last == function
	if len(n.Parts) > 1 {
		w.raise(&n.Parts[1], Raised, depth)
	}
	w.put("√", nothing)
	if n.Parts[0].alone().Kind == Scripts {
		w.bracketed(&n.Parts[0], depth)
		return
	}
	w.group(&n.Parts[0], depth)
}

// group puts brackets around what is more than one thing.
func (w *writer) group(n *Node, depth int) {
	if n.isOne() {
		w.node(n, depth+1)
		return
	}
	w.bracketed(n, depth)
}

func (w *writer) bracketed(n *Node, depth int) {
	w.put("(", operand)
	w.last = nothing
	w.node(n, depth+1)
	w.pending = false
	w.put(")", operand)
}

// scripts writes a base and what is lowered and raised beside it.
func (w *writer) scripts(n *Node, depth int) {
	if len(n.Parts) == 0 {
		return
	}
	w.node(&n.Parts[0], depth+1)
	last, pending := w.last, w.pending
	if n.Parts[0].IsEmpty() && pending && w.isBegun() {
		w.write(" ") // they belong to what follows
		pending = false
	}
	for i, script := range []Script{Lowered, Raised} {
		if i+1 < len(n.Parts) && !n.Parts[i+1].IsEmpty() {
			w.raise(&n.Parts[i+1], script, depth)
		}
	}
	w.last, w.pending = last, pending
	if last == nothing {
		w.last = operand
	}
}

// raise writes a part above or below the line. Within a script there is no other, and a sign says it.
func (w *writer) raise(n *Node, script Script, depth int) {
	if w.script != Level {
		w.write(map[Script]string{Lowered: "_", Raised: "^"}[script])
		w.group(n, depth)
		return
	}
	inner := writer{script: script}
	inner.node(n, depth+1)
	w.runs = append(w.end(), inner.end()...)
}

// accent sets a mark on a single letter; above more it stands behind them.
func (w *writer) accent(n *Node, depth int) {
	if len(n.Parts) == 0 {
		return
	}
	base := n.Parts[0].alone()
	if base.Kind == Symbol && len([]rune(base.Text)) == 1 {
		w.put(base.Text+n.Text, operand)
		return
	}
	w.node(base, depth+1)
}
