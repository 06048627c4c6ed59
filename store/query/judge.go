package query

import (
	"slices"
	"strings"

	"broadsheet/store/terms"
)

// Texts is what an article says and what is known of its feed, for queries that are answered without an index.
type Texts struct {
	Title, Author, URL string
	Feed               []string // its names and its address
	Tags               []string
	Body               func() string // asked only where a word is not in the title

	title, words map[string]bool // the words, once they were asked for
	body         string
	read         bool
}

// OnlyOfTexts is an error if the query asks for anything else than what an article says.
func (q Query) OnlyOfTexts() error {
	if q.root == nil {
		return &Error{"", 1, "there is nothing to match", "write a word, or a field such as title:word"}
	}
	_, err := mapped(q.root, func(n node) (node, error) {
		p, is := n.(property)
		if is && p.field >= fieldUnread {
			return n, &Error{"", p.at, "a rule looks at what an article says, not at its marks or its age", "use words, title:, feed:, tag:, author:, url: or /…/"}
		}
		return n, nil
	})
	return err
}

// Holds reports whether a query that asks only of texts holds for an article.
func (q Query) Holds(t *Texts) bool { return q.root != nil && q.root.holds(t) }

func (n allOf) holds(t *Texts) bool {
	return !slices.ContainsFunc(n, func(part node) bool { return !part.holds(t) })
}

func (n anyOf) holds(t *Texts) bool {
	return slices.ContainsFunc(n, func(part node) bool { return part.holds(t) })
}

func (n not) holds(t *Texts) bool     { return !n.of.holds(t) }
func (n exact) holds(t *Texts) bool   { return n.content.holds(t) }
func (n ofFeeds) holds(t *Texts) bool { return n.property.holds(t) }
func (n pattern) holds(t *Texts) bool { return n.expression.MatchString(t.Title) }

func (n property) holds(t *Texts) bool {
	switch n.field {
	case fieldFeed:
		return slices.ContainsFunc(t.Feed, func(name string) bool { return contains(name, n.text) })
	case fieldTag:
		return slices.ContainsFunc(t.Tags, func(tag string) bool { return strings.EqualFold(tag, n.text) })
	case fieldAuthor:
		return contains(t.Author, n.text)
	case fieldURL:
		return contains(t.URL, n.text)
	default:
		return false
	}
}

func contains(text, part string) bool {
	return strings.Contains(strings.ToLower(text), strings.ToLower(part))
}

func (n content) holds(t *Texts) bool {
	if n.phrase {
		phrase := terms.NewPhrase(n.text)
		return phrase.In(t.Title) || !n.title && phrase.In(t.wholeBody())
	}
	for _, field := range strings.Fields(n.text) {
		words := terms.Words(field)
		for i, word := range words {
			open := i == len(words)-1 && strings.HasSuffix(field, "*")
			if !t.hasWord(word, open, n.title) {
				return false
			}
		}
	}
	return true
}

// hasWord looks for a word as the search index would.
func (t *Texts) hasWord(word string, open, titleOnly bool) bool {
	if t.title == nil {
		t.title = terms.Set(t.Title)
	}
	if terms.Has(t.title, word, open) || titleOnly {
		return terms.Has(t.title, word, open)
	}
	if t.words == nil {
		t.words = terms.Set(t.wholeBody())
	}
	return terms.Has(t.words, word, open)
}

func (t *Texts) wholeBody() string {
	if !t.read {
		t.read, t.body = true, t.Author
		if t.Body != nil {
			t.body += "\n" + t.Body()
		}
	}
	return t.body
}
