package config

import (
	"regexp"
	"slices"
	"strconv"

	"github.com/goccy/go-yaml/ast"
)

// colourRemedy says how a colour is written. An unquoted # begins a comment in YAML, so that nothing is left.
const colourRemedy = `write a colour as "#e8a657", with the quotes, or as a number from 0 to 255`

var hexColour = regexp.MustCompile(`^#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$`)

// readTheme reads the name of a theme; or, as a group of settings, the name and colours that go before the theme's own.
func readTheme(c *checker, value ast.Node, into *Config) {
	switch c.resolve(value).(type) {
	case *ast.MappingNode, *ast.MappingValueNode:
		table := []setting[Config]{{"name", readThemeName}}
		for _, role := range c.known.Colours {
			table = append(table, setting[Config]{role, func(c *checker, value ast.Node, into *Config) { c.colour(value, role, into) }})
		}
		if len(c.known.Colours) > 0 {
			readMapping(c, value, "theme", table, into)
		}
	default:
		readThemeName(c, value, into)
	}
}

func readThemeName(c *checker, value ast.Node, into *Config) {
	if len(c.known.Themes) == 0 {
		into.Theme, _ = c.text(value, "use auto")
		return
	}
	allowed := c.known.Themes
	if !slices.Contains(allowed, "auto") {
		allowed = append([]string{"auto"}, allowed...)
	}
	if theme, ok := c.choice(value, allowed...); ok {
		into.Theme = theme
	}
}

// colour reads the user's own colour for a role.
func (c *checker) colour(value ast.Node, role string, into *Config) {
	written, ok := c.text(value, colourRemedy)
	if !ok {
		return
	}
	if number, err := strconv.Atoi(written); !hexColour.MatchString(written) && (err != nil || number < 0 || number > 255) {
		c.fail(value, colourRemedy, "%q is no colour", written)
		return
	}
	if into.Colours == nil {
		into.Colours = make(map[string]string)
	}
	into.Colours[role] = written
}
