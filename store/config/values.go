package config

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/goccy/go-yaml/ast"

	"broadsheet/feeds/document"
)

// text reads a value as text. A number or a word such as true is taken as it was written.
func (c *checker) text(node ast.Node, remedy string) (string, bool) {
	switch n := c.resolve(node).(type) {
	case *ast.StringNode:
		return c.shown(node, n.Value)
	case *ast.LiteralNode:
		return c.shown(node, strings.TrimSpace(n.Value.Value))
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode:
		return strings.TrimSpace(n.GetToken().Value), true
	case *ast.NullNode:
		c.fail(node, remedy, "the value is missing")
	default:
		c.fail(node, remedy, "%s can't stand here", kind(n))
	}
	return "", false
}

// shown refuses a text with characters that must not reach the terminal, however they were written.
func (c *checker) shown(node ast.Node, text string) (string, bool) {
	if strings.Contains(text, "\n") {
		c.fail(node, "write it on one line", "this text has several lines")
		return "", false
	}
	if document.CleanText(text) != text {
		c.fail(node, "delete it", "this text holds a control character")
		return "", false
	}
	return text, true
}

// texts reads one text or a list of texts.
func (c *checker) texts(node ast.Node, remedy string) []string {
	sequence, ok := c.resolve(node).(*ast.SequenceNode)
	if !ok {
		if text, ok := c.text(node, remedy); ok {
			return []string{text}
		}
		return nil
	}
	all := []string{}
	for _, item := range sequence.Values {
		if text, ok := c.text(item, remedy); ok {
			all = append(all, text)
		}
	}
	return all
}

// choice reads one of the allowed words.
func (c *checker) choice(node ast.Node, allowed ...string) (string, bool) {
	remedy := "use " + list(allowed, "or")
	word, ok := c.text(node, remedy)
	if !ok {
		return "", false
	}
	if !slices.Contains(allowed, word) {
		c.fail(node, remedy, "%q is not possible here", word)
		return "", false
	}
	return word, true
}

// boolean reads true or false.
func (c *checker) boolean(node ast.Node, into *bool) {
	value, ok := c.resolve(node).(*ast.BoolNode)
	if !ok {
		c.fail(node, "use true or false", "%s is neither true nor false", c.quoted(node))
		return
	}
	*into = value.Value
}

// number reads a whole number within bounds.
func (c *checker) number(node ast.Node, least, most int, into *int) {
	remedy := fmt.Sprintf("use a whole number from %d to %d", least, most)
	text, ok := c.text(node, remedy)
	if !ok {
		return
	}
	n, err := strconv.Atoi(text)
	switch {
	case err != nil:
		c.fail(node, remedy, "%s is not a whole number", c.quoted(node))
	case n < least || n > most:
		c.fail(node, remedy, "%d is too %s", n, map[bool]string{true: "small", false: "large"}[n < least])
	default:
		*into = n
	}
}

// duration reads a duration such as 30m.
func (c *checker) duration(node ast.Node, example string, into *time.Duration) {
	remedy := "use a duration such as " + example
	text, ok := c.text(node, remedy)
	if !ok {
		return
	}
	d, err := ParseDuration(text)
	if err != nil {
		c.fail(node, remedy, "%q %s", text, err)
		return
	}
	*into = d
}

// leastInterval is how often a feed can be asked at most: servers block those who come more often.
const leastInterval = time.Minute

// interval reads how often a feed is asked.
func (c *checker) interval(node ast.Node, into *time.Duration) {
	wanted := leastInterval // where it can't be read, that is told, and nothing of its length
	c.duration(node, "30m", &wanted)
	if wanted < leastInterval {
		c.fail(node, "use a duration such as 30m; "+FormatDuration(leastInterval)+" at least", "every %s is too often to ask a server", FormatDuration(wanted))
		return
	}
	*into = wanted
}

// quoted is a node's value as a message names it.
func (c *checker) quoted(node ast.Node) string {
	switch n := c.resolve(node).(type) {
	case *ast.StringNode:
		return strconv.Quote(n.Value)
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode:
		return n.GetToken().Value
	default:
		return kind(n)
	}
}

// kind names what a node is.
func kind(node ast.Node) string {
	switch node.(type) {
	case *ast.SequenceNode:
		return "a list"
	case *ast.MappingNode, *ast.MappingValueNode:
		return "a group of settings"
	case *ast.NullNode:
		return "nothing"
	case *ast.TagNode:
		return "a YAML tag"
	default:
		return "this value"
	}
}
