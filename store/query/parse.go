package query

import (
	"strings"
)

// deepest is how many brackets and nots may stand within one another; longest is the number of tokens.
// Both are far beyond what people write, and keep SQLite's own limits away.
const (
	deepest = 30
	longest = 200
)

// Parse reads a query. A text of nothing but spaces is no condition.
func Parse(text string) (Query, error) {
	tokens, err := scan(text)
	if err != nil {
		return Query{}, err
	}
	if len(tokens) > longest {
		return Query{}, &Error{text, tokens[longest].position, "the query is too long", "use fewer words"}
	}
	p := parser{text: text, tokens: tokens}
	root, err := p.alternatives(0)
	if err != nil {
		return Query{}, err
	}
	if rest := p.peek(); rest.kind != tokenEnd {
		return Query{}, p.fail(rest, "this bracket was never opened", "remove it, or write ( before")
	}
	return Query{root}, nil
}

type parser struct {
	text   string
	tokens []token
	at     int
}

func (p *parser) peek() token { return p.tokens[p.at] }

func (p *parser) take() token {
	t := p.tokens[p.at]
	if t.kind != tokenEnd {
		p.at++
	}
	return t
}

func (p *parser) fail(at token, problem, remedy string) error {
	return &Error{p.text, at.position, problem, remedy}
}

// alternatives reads what stands between "or"s.
func (p *parser) alternatives(depth int) (node, error) {
	var choice anyOf
	for {
		before := p.peek()
		part, err := p.together(depth)
		if err != nil {
			return nil, err
		}
		joined := p.peek().kind == tokenOr
		if part == nil && (joined || choice != nil) {
			return nil, p.fail(before, `there is nothing on one side of "or"`, `write it between two words, or in quotation marks to search for it`)
		}
		if !joined {
			if choice == nil {
				return part, nil
			}
			return append(choice, part), nil
		}
		p.take()
		choice = append(choice, part)
	}
}

// together reads what stands side by side; nil if there is nothing.
func (p *parser) together(depth int) (node, error) {
	var all allOf
	for {
		switch p.peek().kind {
		case tokenEnd, tokenClose, tokenOr:
			if len(all) == 0 {
				return nil, nil
			}
			if len(all) == 1 {
				return all[0], nil
			}
			return all, nil
		}
		part, err := p.part(depth)
		if err != nil {
			return nil, err
		}
		if part != nil {
			all = append(all, part)
		}
	}
}

// part reads a word, a phrase, a field, a bracket or a not.
func (p *parser) part(depth int) (node, error) {
	t := p.take()
	if depth > deepest {
		return nil, p.fail(t, "too many brackets within one another", "write it more simply")
	}
	switch t.kind {
	case tokenNot:
		return p.negation(t, depth)
	case tokenOpen:
		return p.bracket(t, depth)
	case tokenField:
		return p.field(t)
	case tokenPhrase:
		return content{text: t.text, phrase: isPhrase(t.text)}, nil
	case tokenRegex:
		return p.regex(t)
	default:
		return content{text: t.text}, nil
	}
}

func (p *parser) negation(sign token, depth int) (node, error) {
	switch p.peek().kind {
	case tokenEnd, tokenClose, tokenOr:
		return nil, p.fail(sign, "nothing follows the not", "write -word, -field:value or -( … )")
	}
	part, err := p.part(depth + 1)
	if err != nil || part == nil {
		return nil, err
	}
	return not{part}, nil
}

func (p *parser) bracket(open token, depth int) (node, error) {
	inner, err := p.alternatives(depth + 1)
	if err != nil {
		return nil, err
	}
	if p.take().kind != tokenClose {
		return nil, p.fail(open, "the bracket is not closed", "write ) where it ends")
	}
	return inner, nil
}

func (p *parser) field(name token) (node, error) {
	known := fields[name.text]
	value := p.peek()
	if value.kind == tokenRegex && name.text == "title" {
		return p.regex(p.take())
	}
	if value.kind != tokenWord && value.kind != tokenPhrase || strings.TrimSpace(value.text) == "" {
		return nil, p.fail(name, name.text+": has no value", "write "+known.example)
	}
	p.take()
	made, ok := known.make(value.text)
	if words, are := made.(content); are && value.kind == tokenPhrase {
		words.phrase = isPhrase(value.text)
		made = words
	}
	if !ok {
		return nil, p.fail(value, `"`+value.text+`" is no value for `+name.text+":", "write "+known.example)
	}
	if p, is := made.(property); is {
		p.at = name.position
		made = p
	}
	return made, nil
}
