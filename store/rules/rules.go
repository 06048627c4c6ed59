// Package rules is what the user wants done with articles as they arrive: hidden, marked or tagged, by a query.
// It decides from what an article says alone; what follows from that, the store does.
package rules

import (
	"broadsheet/store/query"
)

// Deed is what a rule does.
type Deed string

// The deeds. Muting and tags follow the rules as they are now; a mark is made once and then is like any other.
const (
	Mute     Deed = "mute"
	MarkRead Deed = "mark-read"
	Star     Deed = "star"
	Tag      Deed = "tag"
)

// Deeds names all deeds, as the config writes them.
func Deeds() []string { return []string{string(Mute), string(MarkRead), string(Star), "{tag: NAME}"} }

// Lasting reports whether the deed holds as long as the rule is there.
func (d Deed) Lasting() bool { return d == Mute || d == Tag }

// Rule is one rule of the config.
type Rule struct {
	Match string // in the query language
	Do    Deed
	Tag   string // the tag that is given
	Line  int    // of the config; it names the rule
}

// String is the rule in short: "mute title:sponsored".
func (r Rule) String() string {
	if r.Do == Tag {
		return "tag " + r.Tag + ": " + r.Match
	}
	return string(r.Do) + ": " + r.Match
}

// Parse reads what a rule matches. It may ask for what an article says, but neither for marks nor for its age, which
// change without the article.
func Parse(match string) (query.Query, error) {
	parsed, err := query.Parse(match)
	if err != nil {
		return parsed, err
	}
	return parsed, parsed.OnlyOfTexts()
}
