// Package query is the language in which people ask for articles: words, "phrases", fields, not, or, and brackets.
// It turns a text into a tree and the tree into a condition for SQL, in which the text only ever is an argument.
package query

import (
	"fmt"
	"regexp"
	"time"
)

// Query is a text that was understood.
type Query struct {
	root node // nil: no condition
}

// Error says where a text was not understood, and what is allowed there.
type Error struct {
	Text     string
	Position int // in characters, from 1
	Problem  string
	Remedy   string
}

// Error is the problem and its remedy in one line.
func (e *Error) Error() string {
	return fmt.Sprintf("query, character %d: %s; %s", e.Position, e.Problem, e.Remedy)
}

// node is a part of the tree.
type node interface {
	sql(c *compiler)
	match(title bool) string
	isWords() bool
	holds(t *Texts) bool
}

type (
	allOf   []node // every one of them
	anyOf   []node // one of them at least
	not     struct{ of node }
	content struct { // words of the article
		text   string
		title  bool
		phrase bool // the words must follow one another
	}
	exact struct { // a phrase that was looked up in the articles' texts
		content
		Found
	}
	pattern struct { // a regular expression for titles
		expression *regexp.Regexp
	}
	property struct { // a field with a value
		field field
		text  string
		bound bound
		at    int // where its value stands, in characters from 1
	}
)

// bound is a point in time: fixed, as far back from now, or the beginning of a day, where 0 is today.
type bound struct {
	at       time.Time
	back     time.Duration
	day      int
	midnight bool
}

func (b bound) from(now time.Time) time.Time {
	switch {
	case b.midnight:
		return time.Date(now.Year(), now.Month(), now.Day()+b.day, 0, 0, 0, 0, now.Location())
	case b.at.IsZero():
		return now.Add(-b.back)
	}
	return b.at
}
