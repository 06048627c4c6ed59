package config

import (
	"fmt"
	"slices"

	"github.com/goccy/go-yaml/ast"
)

// checker reads values out of the YAML tree and collects what is wrong with them.
type checker struct {
	*source
	known    Known
	private  bool // what is read now is a secret: no line of it is shown
	problems Problems
}

// fail notes a mistake at a node.
func (c *checker) fail(node ast.Node, remedy, message string, values ...any) {
	line, column := c.place(node)
	problem := newError(c.file, c.content, line, column, fmt.Sprintf(message, values...), remedy)
	if c.private {
		problem.Source = dotValue(problem.Source)
	}
	c.problems = append(c.problems, problem)
}

// sorted returns the mistakes in the order of the lines.
func (c *checker) sorted() Problems {
	slices.SortStableFunc(c.problems, func(a, b *Error) int {
		if a.Line != b.Line {
			return a.Line - b.Line
		}
		return a.Column - b.Column
	})
	return c.problems
}

// place is where a node is seen to begin: the parser lets a value begin with the tabs before it.
func (s *source) place(node ast.Node) (line, column int) {
	line, column = position(node)
	written := []rune(lineOf(s.content, line))
	for at := column; at <= len(written); at++ {
		if r := written[at-1]; r != ' ' && r != '\t' {
			return line, at
		}
	}
	return line, column
}

// position is where a node begins. A mapping's own token is the colon of its first pair, so its first key is asked.
func position(node ast.Node) (line, column int) {
	switch n := node.(type) {
	case *ast.MappingNode:
		if !n.IsFlowStyle && len(n.Values) > 0 {
			return position(n.Values[0].Key)
		}
	case *ast.MappingValueNode:
		return position(n.Key)
	case *ast.LiteralNode:
		return n.Start.Position.Line, n.Start.Position.Column
	}
	at := node.GetToken().Position
	return at.Line, max(1, at.Column)
}

// setting is one name in a mapping and how its value is read.
type setting[T any] struct {
	name string
	read func(c *checker, value ast.Node, into *T)
}

// readMapping reads the settings of a mapping by a table. Where names the mapping in messages.
func readMapping[T any](c *checker, node ast.Node, where string, table []setting[T], into *T) {
	pairs, ok := c.pairs(node)
	if !ok {
		c.fail(node, "it holds "+names(table), "%s is not a group of settings", where)
		return
	}
	for _, pair := range pairs {
		name, ok := c.keyName(pair)
		if !ok {
			continue
		}
		i := slices.IndexFunc(table, func(s setting[T]) bool { return s.name == name })
		if i < 0 {
			c.fail(pair.Key, unknownRemedy(name, where, settingNames(table)), "%s knows no setting %q", where, name)
			continue
		}
		if value := c.resolve(pair.Value); value != nil {
			table[i].read(c, value, into)
		}
	}
}

// items is a list of groups of settings that are read by one table.
type items[T any] struct {
	name     string // of the list
	one      string // of an item, in messages
	remedy   string // for what is no such list
	settings []setting[T]
}

// read hands each item on that was read without a mistake.
func (l items[T]) read(c *checker, value ast.Node, take func(item ast.Node, made T)) {
	if _, empty := value.(*ast.NullNode); empty {
		return
	}
	sequence, ok := value.(*ast.SequenceNode)
	if !ok {
		c.fail(value, l.remedy, "%s is not a list", l.name)
		return
	}
	for _, item := range sequence.Values {
		if _, ok := c.pairs(item); !ok || c.resolve(item).Type() == ast.NullType {
			c.fail(item, l.remedy, "%s can't stand here", kind(c.resolve(item)))
			continue
		}
		var made T
		before := len(c.problems)
		if readMapping(c, item, l.one, l.settings, &made); len(c.problems) == before {
			take(item, made)
		}
	}
}

// pairs returns the pairs of a mapping; nothing at all counts as an empty one.
func (s *source) pairs(node ast.Node) ([]*ast.MappingValueNode, bool) {
	switch n := s.resolve(node).(type) {
	case *ast.MappingNode:
		return n.Values, true
	case *ast.MappingValueNode:
		return []*ast.MappingValueNode{n}, true
	case *ast.NullNode:
		return nil, true
	}
	return nil, false
}

// keyName returns the name of a pair.
func (c *checker) keyName(pair *ast.MappingValueNode) (string, bool) {
	switch key := pair.Key.(type) {
	case *ast.StringNode:
		return key.Value, true
	case *ast.MergeKeyNode, *ast.MappingKeyNode:
		c.fail(pair.Key, "write the settings out", "this kind of YAML key is not read here")
		return "", false
	}
	return pair.Key.GetToken().Value, true
}

func settingNames[T any](table []setting[T]) []string {
	all := make([]string, len(table))
	for i, s := range table {
		all[i] = s.name
	}
	return all
}

func names[T any](table []setting[T]) string { return list(settingNames(table), "and") }
