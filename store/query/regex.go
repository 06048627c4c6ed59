package query

import (
	"errors"
	"regexp"
	"regexp/syntax"
)

// longestRegex bounds what a regular expression can cost to compile. Matching takes time in proportion to the title
// (package regexp), so that it needs no bound.
const longestRegex = 500

// Matcher is the SQL function that regular expressions need: (expression, text) → whether it matches.
const Matcher = "regex_matches"

// regex reads a regular expression, in which letter case does not count.
func (p *parser) regex(t token) (node, error) {
	if t.text == "" {
		return nil, p.fail(t, "the regular expression is empty", `write /expression/, such as /^live:/`)
	}
	if len(t.text) > longestRegex {
		return nil, p.fail(t, "the regular expression is too long", "write it more simply")
	}
	expression, err := CompileRegex(t.text)
	if err != nil {
		return nil, p.fail(t, "the regular expression is not understood: "+regexProblem(err), `write it as Go does, such as /^live:/`)
	}
	return pattern{expression}, nil
}

// CompileRegex makes an expression in which letter case does not count.
func CompileRegex(text string) (*regexp.Regexp, error) { return regexp.Compile("(?i)" + text) }

// regexProblem is what is wrong with a regular expression, without a repetition of all of it.
func regexProblem(err error) string {
	var mistake *syntax.Error
	if errors.As(err, &mistake) {
		return mistake.Code.String()
	}
	return err.Error()
}

func (n pattern) sql(c *compiler) { c.add(Matcher+"(?, a.title)", n.expression.String()) }

func (pattern) match(bool) string { return "" }
func (pattern) isWords() bool     { return false }
