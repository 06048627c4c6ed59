package config

import (
	"slices"
	"strings"

	"github.com/goccy/go-yaml/ast"

	"broadsheet/feeds"
	"golang.org/x/net/http/httpguts"
)

const (
	feedRemedy = "write the address of a feed, such as https://example.org/feed.xml"
	nameRemedy = "write a name, such as Example News"
	tagRemedy  = "write one tag or a list of tags, such as [news, science]"
)

// feedSettings are the names that the mapping of one feed can hold.
var feedSettings = []setting[feeds.Subscription]{
	{"url", readURL},
	{"name", func(c *checker, value ast.Node, into *feeds.Subscription) { into.Name, _ = c.text(value, nameRemedy) }},
	{"tags", readTags},
	{"every", func(c *checker, value ast.Node, into *feeds.Subscription) { c.interval(value, &into.Every) }},
	{"full_text", readFullText},
	{"hidden", func(c *checker, value ast.Node, into *feeds.Subscription) { c.boolean(value, &into.Hidden) }},
	{"fold", func(c *checker, value ast.Node, into *feeds.Subscription) {
		fold := true
		c.boolean(value, &fold)
		into.Apart = !fold
	}},
	{"headers", readHeaders},
	{"user", readUser},
	{"password", readPassword},
}

// readFeeds reads the list of feeds. It notes where each stands, and which stands there twice.
func readFeeds(c *checker, value ast.Node, into *Config) {
	if _, empty := value.(*ast.NullNode); empty {
		return
	}
	sequence, ok := value.(*ast.SequenceNode)
	if !ok {
		c.fail(value, "write each feed on a line of its own that begins with -, such as - https://example.org/feed.xml", "feeds is not a list")
		return
	}
	seen := map[string]int{}
	for _, item := range sequence.Values {
		sub, ok := c.subscription(item)
		if !ok {
			continue
		}
		line, _ := position(item)
		if first, twice := seen[Identity(sub.URL)]; twice {
			c.fail(item, "delete one of them", "this feed stands in line %d already", first)
			continue
		}
		seen[Identity(sub.URL)] = line
		into.Feeds = append(into.Feeds, sub)
	}
}

// subscription reads one feed: a bare address, or a mapping.
func (c *checker) subscription(item ast.Node) (feeds.Subscription, bool) {
	var sub feeds.Subscription
	before := len(c.problems)
	switch node := c.resolve(item).(type) {
	case *ast.MappingNode, *ast.MappingValueNode:
		readMapping(c, node, "a feed", feedSettings, &sub)
		if sub.URL == "" && len(c.problems) == before {
			c.fail(item, "add url: https://…", "this feed has no url")
		}
	default:
		readURL(c, item, &sub)
	}
	return sub, len(c.problems) == before
}

func readURL(c *checker, value ast.Node, into *feeds.Subscription) {
	address, ok := c.text(value, feedRemedy)
	if !ok {
		return
	}
	if message, remedy := addressProblem(address); message != "" {
		c.fail(value, remedy, "%s", message)
		return
	}
	into.URL = address
}

func readTags(c *checker, value ast.Node, into *feeds.Subscription) {
	for _, tag := range c.texts(value, tagRemedy) {
		tag = strings.TrimSpace(tag)
		if tag == "" {
			c.fail(value, tagRemedy, "a tag is empty")
			continue
		}
		if !slices.Contains(into.Tags, tag) {
			into.Tags = append(into.Tags, tag)
		}
	}
}

func readFullText(c *checker, value ast.Node, into *feeds.Subscription) {
	word, _ := c.choice(value, string(feeds.FullTextAuto), string(feeds.FullTextAlways), string(feeds.FullTextNever))
	into.FullText = feeds.FullText(word)
}

// readHeaders reads the request headers of one feed.
func readHeaders(c *checker, value ast.Node, into *feeds.Subscription) {
	const remedy = "write each as name: text, such as Accept-Language: en"
	pairs, ok := c.pairs(value)
	if !ok {
		c.fail(value, remedy, "headers is not a group of settings")
		return
	}
	into.Headers = map[string]string{}
	for _, pair := range pairs {
		name, ok := c.keyName(pair)
		if !ok {
			continue
		}
		text, ok := c.text(pair.Value, remedy)
		switch {
		case !ok:
		case !httpguts.ValidHeaderFieldName(name):
			c.fail(pair.Key, remedy, "%q can't be the name of a header", name)
		case !httpguts.ValidHeaderFieldValue(text):
			c.fail(pair.Value, remedy, "this can't be the text of a header")
		case strings.EqualFold(name, "Host"):
			c.fail(pair.Key, "leave it out", "the host is always the one of the address")
		default:
			into.Headers[name] = text
		}
	}
	if len(into.Headers) == 0 {
		into.Headers = nil
	}
}
