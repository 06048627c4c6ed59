package config

import (
	"net"
	"slices"
	"strings"
	"unicode"

	"github.com/goccy/go-yaml/ast"

	"broadsheet/feeds"
	"golang.org/x/net/idna"
)

const (
	hostRemedy     = "write the host of the site, such as example.org; it covers its subdomains"
	selectorRemedy = `write CSS in quotes, such as ".promo-box", "#signup" or "aside.newsletter"`
	phraseRemedy   = `write words that the block says, such as "Support our journalism"`
)

// siteSettings are the names that the rules of one site can hold.
var siteSettings = []setting[feeds.SiteRules]{
	{"remove", func(c *checker, value ast.Node, into *feeds.SiteRules) { into.Remove = c.selectors(value) }},
	{"keep", func(c *checker, value ast.Node, into *feeds.SiteRules) { into.Keep = c.selectors(value) }},
	{"phrases", func(c *checker, value ast.Node, into *feeds.SiteRules) { into.Phrases = c.phrases(value) }},
}

// readSites reads the user's own rules, by host.
func readSites(c *checker, value ast.Node, into *Config) {
	pairs, ok := c.pairs(value)
	if !ok {
		c.fail(value, "write a host and its rules under it, such as example.org:", "sites is not a group of settings")
		return
	}
	lines := map[string]int{}
	for _, pair := range pairs {
		name, ok := c.keyName(pair)
		if !ok || !c.host(pair.Key, name) {
			continue
		}
		for other, line := range lines {
			if feeds.SameSite(other, name) {
				c.fail(pair.Key, "put the rules of both into one", "the rules of %s stand in line %d already", other, line)
			}
		}
		lines[name], _ = position(pair.Key)
		rules := feeds.SiteRules{Host: name}
		readMapping(c, pair.Value, name, siteSettings, &rules)
		if len(rules.Remove)+len(rules.Keep)+len(rules.Phrases) > 0 {
			into.Sites = append(into.Sites, rules)
		}
	}
}

// host refuses what is no host.
func (c *checker) host(node ast.Node, name string) bool {
	if name, ok := c.shown(node, name); !ok || isHost(name) {
		return ok
	}
	remedy := hostRemedy
	if _, rest, found := strings.Cut(name, "://"); found {
		name, _, _ := strings.Cut(rest, "/")
		remedy = "leave out what stands around the host: " + name
	}
	c.fail(node, remedy, "%q is not a host", name)
	return false
}

func isHost(name string) bool {
	if net.ParseIP(name) != nil {
		return true
	}
	ascii, err := idna.Lookup.ToASCII(name)
	return err == nil && !strings.ContainsFunc(ascii, func(r rune) bool {
		return r != '.' && r != '-' && r != '_' && !unicode.IsLetter(r) && !unicode.IsDigit(r)
	}) && !slices.Contains(strings.Split(strings.TrimSuffix(ascii, "."), "."), "")
}

// selectors reads one CSS selector or a list of them.
func (c *checker) selectors(value ast.Node) []string {
	return c.each(value, selectorRemedy, func(node ast.Node, css string) bool {
		if c.known.Selector == nil {
			return true
		}
		err := c.known.Selector(css)
		if err != nil {
			c.fail(node, selectorRemedy, "%q is not CSS: %v", css, err)
		}
		return err == nil
	})
}

// phrases reads one phrase or a list of them.
func (c *checker) phrases(value ast.Node) []string {
	return c.each(value, phraseRemedy, func(node ast.Node, phrase string) bool {
		hasWord := strings.ContainsFunc(phrase, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
		if !hasWord {
			c.fail(node, phraseRemedy, "there is no word in %q", phrase)
		}
		return hasWord
	})
}

// each reads one text or a list of texts, and takes those that pass, each once.
func (c *checker) each(value ast.Node, remedy string, pass func(ast.Node, string) bool) []string {
	nodes := []ast.Node{value}
	if sequence, ok := c.resolve(value).(*ast.SequenceNode); ok {
		nodes = sequence.Values
	}
	var all []string
	for _, node := range nodes {
		if text, ok := c.text(node, remedy); ok && pass(node, text) && !slices.Contains(all, text) {
			all = append(all, text)
		}
	}
	return all
}
