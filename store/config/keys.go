package config

import (
	"slices"

	"github.com/goccy/go-yaml/ast"

	"broadsheet/store/nearest"
)

const (
	keyRemedy   = `use one key or a list of keys, such as j, [j, down], ctrl+d, space, f5 or gg`
	macroRemedy = `use one command or a list of them, such as mark-read or [open, "pipe less"]`
)

// binding is what a key was bound to: an action, or commands of its own, which are called by the key.
type binding struct{ key, action string }

// readKeys reads which keys do what: action: key, or action: [keys], or key: [commands]. An empty list takes an
// action's keys away.
func readKeys(c *checker, value ast.Node, into *Config) {
	pairs, ok := c.pairs(value)
	if !ok {
		c.fail(value, "write an action and its key under it, such as next-unread: n", "keys is not a group of settings")
		return
	}
	var bound []binding
	for _, pair := range pairs {
		name, ok := c.keyName(pair)
		switch {
		case !ok:
		case name == "preset":
			c.preset(pair.Value, into)
		case c.isAction(name):
			into.Keys[name] = c.keysOf(name, pair.Value, &bound)
		default:
			c.macro(name, pair, &bound, into)
		}
	}
}

func (c *checker) isAction(name string) bool {
	return len(c.known.Actions) == 0 || slices.Contains(c.known.Actions, name)
}

// preset reads the name of a set of keys.
func (c *checker) preset(value ast.Node, into *Config) {
	if len(c.known.Presets) == 0 {
		into.Preset, _ = c.text(value, "use default")
		return
	}
	if name, ok := c.choice(value, c.known.Presets...); ok {
		into.Preset = name
	}
}

// macro reads a key and what it does, one command after the other.
func (c *checker) macro(name string, pair *ast.MappingValueNode, bound *[]binding, into *Config) {
	key, ok := "", false
	if c.known.Key != nil {
		key, ok = c.known.Key(name)
	}
	if !ok {
		c.fail(pair.Key, unknownRemedy(name, "keys", c.known.Actions), "there is no action %q, and no key of that name", name)
		return
	}
	if !c.claim(pair.Key, key, key, bound) {
		return
	}
	commands := []string{}
	for _, node := range c.items(pair.Value) {
		if command, ok := c.command(node); ok {
			commands = append(commands, command)
		}
	}
	if len(commands) > 0 || len(c.items(pair.Value)) == 0 {
		into.Macros[key] = commands
	}
}

// command reads one command of a list.
func (c *checker) command(node ast.Node) (string, bool) {
	command, ok := c.text(node, macroRemedy)
	if !ok || c.known.Command == nil {
		return command, ok
	}
	if err := c.known.Command(command); err != nil {
		remedy := macroRemedy
		if near := nearest.Name(command, c.known.Actions); near != "" && near != command {
			remedy = "did you mean " + near + "?"
		}
		c.fail(node, remedy, "%s", err)
		return "", false
	}
	return command, true
}

// items are the nodes of a list; one value alone is a list of one.
func (c *checker) items(value ast.Node) []ast.Node {
	if sequence, ok := c.resolve(value).(*ast.SequenceNode); ok {
		return sequence.Values
	}
	return []ast.Node{value}
}

// keysOf reads the keys of one action.
func (c *checker) keysOf(action string, value ast.Node, bound *[]binding) []string {
	keys := []string{}
	for _, node := range c.items(value) {
		key, ok := c.key(node)
		if ok && c.claim(node, key, action, bound) {
			keys = append(keys, key)
		}
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

// claim gives a key to an action, unless another has it where this one would need it.
func (c *checker) claim(node ast.Node, key, action string, bound *[]binding) bool {
	for _, b := range *bound {
		switch {
		case !c.clash(b.key, key) || b.action != action && c.known.Apart != nil && c.known.Apart(b.action, action):
		case b.key == key:
			c.fail(node, "give one of them another key", "the key %s is bound to %s already", key, b.action)
			return false
		default:
			c.fail(node, "give one of them another key", "of the keys %s and %s one begins the other, which would never be complete", b.key, key)
			return false
		}
	}
	*bound = append(*bound, binding{key, action})
	return true
}

func (c *checker) clash(a, b string) bool {
	if c.known.Clash == nil {
		return a == b
	}
	return c.known.Clash(a, b)
}
