package formula

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// TeX reads the source of a formula. What it does not know is written as it came.
func TeX(source string) Node {
	p := parser{rest: source}
	row := Node{Kind: Row}
	for p.rest != "" {
		row.Parts = append(row.Parts, p.row(0, "").Parts...)
		p.take(1) // a bracket that closes nothing
	}
	return row
}

// parser reads TeX from the left.
type parser struct{ rest string }

// take takes so many bytes off.
func (p *parser) take(bytes int) string {
	bytes = min(bytes, len(p.rest))
	taken := p.rest[:bytes]
	p.rest = p.rest[bytes:]
	return taken
}

// skipSpace passes over what TeX does not set.
func (p *parser) skipSpace() { p.rest = strings.TrimLeft(p.rest, " \t\r\n~") }

// token is the next command or character; "" at the end.
func (p *parser) token() string {
	p.skipSpace()
	if p.rest == "" {
		return ""
	}
	if p.rest[0] != '\\' {
		_, size := utf8.DecodeRuneInString(p.rest)
		return p.take(size)
	}
	name := strings.TrimLeftFunc(p.rest[1:], isASCIILetter)
	if length := len(p.rest) - 1 - len(name); length > 0 {
		return p.take(1 + length)
	}
	_, size := utf8.DecodeRuneInString(p.rest[1:])
	return p.take(1 + size)
}

// peek is the next token, left where it is.
func (p *parser) peek() string {
	ahead := *p
	return ahead.token()
}

func isASCIILetter(r rune) bool { return r|0x20 >= 'a' && r|0x20 <= 'z' }

// row reads up to the end of a group, a cell, or the token until.
func (p *parser) row(depth int, until string) Node {
	row := Node{Kind: Row}
	for {
		switch token := p.peek(); {
		case token == "" || token == "}" || token == "&" || token == `\\` || token == `\end`:
			return row
		case token == until:
			p.token()
			return row
		case token == "^" || token == "_" || token == "'":
			p.script(&row, depth)
		default:
			row.Parts = append(row.Parts, p.atom(depth))
		}
	}
}

// script reads what is raised or lowered beside the last part of a row.
func (p *parser) script(row *Node, depth int) {
	base := Node{Kind: Row}
	if last := len(row.Parts) - 1; last >= 0 {
		base = row.Parts[last]
		row.Parts = row.Parts[:last]
	}
	scripts := Of(Scripts, base, Node{}, Node{})
	if base.Kind == Scripts && len(base.Parts) == 3 {
		scripts = base
	}
	switch p.token() {
	case "_":
		scripts.Parts[1] = scripts.Parts[1].and(p.argument(depth))
	case "^":
		scripts.Parts[2] = scripts.Parts[2].and(p.argument(depth))
	default:
		scripts.Parts[2] = scripts.Parts[2].and(Sign(Operator, "′"))
	}
	row.Parts = append(row.Parts, scripts)
}

// and is a part with more behind it.
func (n Node) and(more Node) Node {
	switch {
	case n.IsEmpty():
		return more
	case n.Kind == Row:
		n.Parts = append(n.Parts, more)
		return n
	default:
		return Of(Row, n, more)
	}
}

// argument reads a group, or the one thing that stands for it.
func (p *parser) argument(depth int) Node {
	if next := p.peek(); next == "" || next == "}" || next == "&" {
		return Node{}
	}
	return p.atom(depth)
}

// group reads what stands in braces behind the one that was taken.
func (p *parser) group(depth int) Node {
	row := p.row(depth+1, "")
	if p.peek() == "}" {
		p.token()
	}
	return row
}

// atom reads one thing.
func (p *parser) atom(depth int) Node {
	token := p.token()
	switch {
	case depth > deepest:
		return Sign(Symbol, token)
	case token == "{":
		return p.group(depth)
	case strings.HasPrefix(token, `\`):
		return p.command(token[1:], depth)
	case token >= "0" && token <= "9":
		return Sign(Symbol, token+p.number())
	}
	if r, _ := utf8.DecodeRuneInString(token); unicode.IsLetter(r) {
		return Sign(Symbol, token)
	}
	if token == "-" {
		token = "−"
	}
	return Sign(Operator, token)
}

// number is the rest of a number.
func (p *parser) number() string {
	digits := strings.TrimLeft(p.rest, "0123456789.")
	number := strings.TrimRight(p.rest[:len(p.rest)-len(digits)], ".")
	return p.take(len(number))
}

// text is the source of a group, for words.
func (p *parser) text() string {
	p.skipSpace()
	if !strings.HasPrefix(p.rest, "{") {
		return p.token()
	}
	open := 0
	for i, r := range p.rest {
		switch r {
		case '{':
			open++
		case '}':
			open--
		}
		if open == 0 {
			words := p.rest[1:i]
			p.rest = p.rest[i+1:]
			return strings.NewReplacer("{", "", "}", "", `\ `, " ", "~", " ", "$", "").Replace(words)
		}
	}
	return p.take(len(p.rest))
}
