package config

import (
	"errors"
	"strings"

	"github.com/goccy/go-yaml/ast"

	"broadsheet/store/query"
	"broadsheet/store/rules"
)

// View is a query that the user gave a name.
type View struct {
	Name  string
	Query string
}

const (
	viewRemedy = `write each as - name: Today's Go and, below it, query: "tag:go since:1d"`
	ruleRemedy = `write each as - match: title:sponsored and, below it, do: mute`
)

var viewSettings = []setting[View]{
	{"name", func(c *checker, value ast.Node, into *View) {
		into.Name, _ = c.text(value, "write a name, such as Today's Go")
	}},
	{"query", func(c *checker, value ast.Node, into *View) {
		into.Query = c.query(value, query.Parse)
	}},
}

var ruleSettings = []setting[rules.Rule]{
	{"match", func(c *checker, value ast.Node, into *rules.Rule) { into.Match = c.query(value, rules.Parse) }},
	{"do", readDeed},
}

// readViews reads the saved queries.
func readViews(c *checker, value ast.Node, into *Config) {
	views := items[View]{"views", "a view", viewRemedy, viewSettings}
	views.read(c, value, func(item ast.Node, view View) {
		switch {
		case view.Name == "":
			c.fail(item, viewRemedy, "this view has no name")
		case view.Query == "":
			c.fail(item, viewRemedy, "this view has no query")
		case len(into.findView(view.Name)) > 0:
			c.fail(item, "give it another name", "there is a view %q already", view.Name)
		default:
			into.Views = append(into.Views, view)
		}
	})
}

// readRules reads the rules, each of which is called by its line.
func readRules(c *checker, value ast.Node, into *Config) {
	all := items[rules.Rule]{"rules", "a rule", ruleRemedy, ruleSettings}
	all.read(c, value, func(item ast.Node, rule rules.Rule) {
		switch {
		case rule.Match == "":
			c.fail(item, ruleRemedy, "this rule has nothing to match")
		case rule.Do == "":
			c.fail(item, "add do: "+list(rules.Deeds(), "or"), "this rule does nothing")
		default:
			rule.Line, _ = position(item)
			into.Rules = append(into.Rules, rule)
		}
	})
}

// readDeed reads a word, or the one pair tag: NAME.
func readDeed(c *checker, value ast.Node, into *rules.Rule) {
	remedy := "use " + list(rules.Deeds(), "or")
	if pairs, ok := c.pairs(value); ok && len(pairs) == 1 {
		if name, _ := c.keyName(pairs[0]); name != string(rules.Tag) {
			c.fail(pairs[0].Key, remedy, "%q is not possible here", name)
			return
		}
		tag, _ := c.text(pairs[0].Value, tagRemedy)
		if into.Do, into.Tag = rules.Tag, strings.TrimSpace(tag); into.Tag == "" && tag != "" {
			c.fail(value, tagRemedy, "a tag is empty")
		}
		return
	}
	word, ok := c.text(value, remedy)
	switch deed := rules.Deed(word); {
	case !ok:
	case deed == rules.Mute || deed == rules.MarkRead || deed == rules.Star:
		into.Do = deed
	default:
		c.fail(value, remedy, "%q is not possible here", word)
	}
}

// query reads a query. What is wrong with it is told at its place within the text.
func (c *checker) query(node ast.Node, parse func(string) (query.Query, error)) string {
	text, ok := c.text(node, `write a query, such as "tag:go since:1d"`)
	if !ok {
		return ""
	}
	_, err := parse(text)
	var mistake *query.Error
	switch {
	case errors.As(err, &mistake):
		line, column := c.place(c.resolve(node))
		column += c.offset(line, column, mistake.Position-1)
		c.problems = append(c.problems, newError(c.file, c.content, line, column, mistake.Problem, mistake.Remedy))
	case err != nil:
		c.fail(node, "", "%v", err)
	}
	return text
}

// offset is how many characters after its beginning in the file the n-th character of a text stands: quotation marks
// and backslashes take room that the text does not know of.
func (c *checker) offset(line, column, n int) int {
	written := []rune(lineOf(c.content, line))
	if column > len(written) {
		return 0
	}
	quote := written[column-1]
	if quote != '"' && quote != '\'' {
		return n
	}
	at := 1
	for ; n > 0 && column-1+at < len(written)-1; n-- {
		r := written[column-1+at]
		if quote == '"' && r == '\\' || quote == '\'' && r == '\'' {
			at++
		}
		at++
	}
	return at
}
