package config

import (
	"slices"

	"github.com/goccy/go-yaml/ast"
)

const keyRemedy = `use one key or a list of keys, such as j, [j, down], ctrl+d, space or f5`

// binding is an action that a key was bound to.
type binding struct{ key, action string }

// readKeys reads which keys do what: action: key, or action: [keys]. An empty list takes an action's keys away.
func readKeys(c *checker, value ast.Node, into *Config) {
	pairs, ok := c.pairs(value)
	if !ok {
		c.fail(value, "write an action and its key under it, such as next-unread: n", "keys is not a group of settings")
		return
	}
	var bound []binding
	for _, pair := range pairs {
		action, ok := c.keyName(pair)
		if !ok {
			continue
		}
		if len(c.known.Actions) > 0 && !slices.Contains(c.known.Actions, action) {
			c.fail(pair.Key, unknownRemedy(action, "keys", c.known.Actions), "there is no action %q", action)
			continue
		}
		into.Keys[action] = c.keysOf(action, pair.Value, &bound)
	}
}

// keysOf reads the keys of one action.
func (c *checker) keysOf(action string, value ast.Node, bound *[]binding) []string {
	nodes := []ast.Node{value}
	if sequence, ok := c.resolve(value).(*ast.SequenceNode); ok {
		nodes = sequence.Values
	}
	keys := []string{}
	for _, node := range nodes {
		key, ok := c.key(node)
		if !ok {
			continue
		}
		if other, ok := c.taken(key, action, *bound); ok {
			c.fail(node, "give one of them another key", "the key %s is bound to %s already", key, other)
			continue
		}
		*bound = append(*bound, binding{key, action})
		keys = append(keys, key)
	}
	return keys
}

// key reads one key and returns its canonical name.
func (c *checker) key(node ast.Node) (string, bool) {
	key, ok := c.text(node, keyRemedy)
	if !ok {
		return "", false
	}
	if c.known.Key == nil && key != "" {
		return key, true
	}
	if c.known.Key != nil {
		if canonical, ok := c.known.Key(key); ok {
			return canonical, true
		}
	}
	c.fail(node, keyRemedy, "there is no key %q", key)
	return "", false
}

// taken returns the action that holds the key where this one would need it.
func (c *checker) taken(key, action string, bound []binding) (string, bool) {
	for _, b := range bound {
		if b.key == key && (b.action == action || c.known.Apart == nil || !c.known.Apart(b.action, action)) {
			return b.action, true
		}
	}
	return "", false
}
