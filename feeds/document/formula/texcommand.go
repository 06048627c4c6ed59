package formula

import "strings"

// command reads a command and what it takes.
func (p *parser) command(name string, depth int) Node {
	switch name {
	case "frac", "dfrac", "tfrac", "cfrac":
		above := p.argument(depth + 1)
		return Of(Fraction, above, p.argument(depth+1))
	case "binom", "dbinom", "tbinom":
		above := p.argument(depth + 1)
		return Of(Row, Sign(Operator, "("), Of(Choose, above, p.argument(depth+1)), Sign(Operator, ")"))
	case "sqrt":
		return p.sqrt(depth)
	case "text", "textrm", "textit", "textbf", "mbox", "hbox":
		return Sign(Words, p.text())
	case "mathrm", "operatorname", "mathsf", "mathtt":
		return Identifier(strings.TrimSpace(p.text()))
	case "mathbb":
		return styled(p.argument(depth+1), doubleStruck)
	case "left", "right", "big", "Big", "bigg", "Bigg", "bigl", "bigr", "Bigl", "Bigr", "biggl", "biggr", "middle":
		return p.fence(depth)
	case "begin":
		return p.environment(depth)
	case "not":
		return Sign(Operator, p.argument(depth).Text+"\u0338")
	case "overset", "stackrel":
		above := p.argument(depth + 1)
		return Over(p.argument(depth+1), above)
	case "underset":
		below := p.argument(depth + 1)
		return Of(Scripts, p.argument(depth+1), below)
	case "tag", "label", "color", "hspace", "vspace", "phantom", "hphantom", "vphantom":
		p.text()
		return Node{}
	}
	if mark, ok := texAccents[name]; ok {
		return Node{Kind: Accent, Text: mark, Parts: []Node{p.argument(depth + 1)}}
	}
	return sign(name)
}

// sign is a command that takes nothing.
func sign(name string) Node {
	if letter, ok := texLetters[name]; ok {
		return Sign(Symbol, letter)
	}
	if operator, ok := texOperators[name]; ok {
		return Sign(Operator, operator)
	}
	switch {
	case texNames[name]:
		return Sign(Name, name)
	case texGaps[name] || name == " ":
		return Node{Kind: Gap}
	case texSilent[name]:
		return Node{}
	case !isWord(name) && len(name) == 1: // an escaped character
		return Sign(Operator, name)
	default:
		return Sign(Symbol, `\`+name)
	}
}

func (p *parser) sqrt(depth int) Node {
	if p.peek() != "[" {
		return Of(Root, p.argument(depth+1))
	}
	p.token()
	index := p.row(depth+1, "]")
	return Of(Root, p.argument(depth+1), index)
}

// fence reads the bracket behind \left and its like; a dot is none.
func (p *parser) fence(depth int) Node {
	if next := p.peek(); next == "." || next == "" {
		p.token()
		return Node{}
	}
	return p.atom(depth)
}

// fences are the brackets around the matrices of that name.
var fences = map[string][2]string{
	"pmatrix": {"(", ")"}, "bmatrix": {"[", "]"}, "Bmatrix": {"{", "}"}, "vmatrix": {"|", "|"}, "cases": {"{", ""},
}

// environment reads rows of cells between \begin and \end.
func (p *parser) environment(depth int) Node {
	name := p.text()
	if name == "array" {
		p.text() // how its columns are aligned
	}
	lines := Node{Kind: Lines}
	row := Node{Kind: Row}
	for {
		row.Parts = append(row.Parts, p.row(depth+1, ""))
		switch p.token() {
		case "&":
			continue
		case `\\`:
			lines.Parts = append(lines.Parts, row.aligned(name))
			row = Node{Kind: Row}
			continue
		case `\end`:
			p.text()
		}
		break
	}
	if !row.IsEmpty() {
		lines.Parts = append(lines.Parts, row.aligned(name))
	}
	fence := fences[name]
	return Of(Row, Sign(Operator, fence[0]), lines, Sign(Operator, fence[1]))
}

// aligned is a row as it is read: in aligned equations the marks between cells only say what stands below what.
func (n Node) aligned(environment string) Node {
	environment = strings.TrimSuffix(environment, "*")
	if environment == "aligned" || environment == "align" || environment == "split" || environment == "eqnarray" {
		return Of(Row, n)
	}
	return n
}

// styled is a letter in another alphabet, where that has it.
func styled(n Node, letters map[string]string) Node {
	if letter, ok := letters[n.alone().Text]; ok {
		return Sign(Symbol, letter)
	}
	return n
}
