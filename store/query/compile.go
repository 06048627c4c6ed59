package query

import (
	"strings"
	"time"

	"broadsheet/store/terms"
)

// Words returns an FTS5 expression that holds for every article of the query, "" if there is none.
// An article belongs to the query when Words and Rest hold.
func (q Query) Words() string {
	if q.root == nil {
		return ""
	}
	return q.root.match(false)
}

// TitleWords is Words with all the words looked for in titles.
func (q Query) TitleWords() string {
	if q.root == nil {
		return ""
	}
	return q.root.match(true)
}

// Rest is what must hold beside Words.
type Rest struct {
	Condition string // over the tables state AS s and articles AS a, made of fixed pieces only; "" is no condition
	Args      []any
	Articles  bool // it looks at articles, not at state alone
}

// Rest returns what must hold beside Words. The properties of feeds must have been looked up.
func (q Query) Rest(now time.Time) Rest {
	if q.root == nil || q.root.isWords() {
		return Rest{}
	}
	c := compiler{now: now}
	all, together := q.root.(allOf)
	if !together {
		all = allOf{q.root}
	}
	var rest allOf
	for _, part := range all {
		if !part.isWords() {
			rest = append(rest, part)
		}
	}
	rest.sql(&c)
	condition := c.text.String()
	return Rest{condition, c.args, strings.Contains(condition, "a.")}
}

type compiler struct {
	now  time.Time
	text strings.Builder
	args []any
}

func (c *compiler) add(piece string, args ...any) {
	c.text.WriteString(piece)
	c.args = append(c.args, args...)
}

func (c *compiler) join(parts []node, word string) {
	c.add("(")
	for i, part := range parts {
		if i > 0 {
			c.add(word)
		}
		part.sql(c)
	}
	c.add(")")
}

func (n allOf) sql(c *compiler) { c.join(n, " AND ") }
func (n anyOf) sql(c *compiler) { c.join(n, " OR ") }

func (n not) sql(c *compiler) {
	c.add("NOT ")
	n.of.sql(c)
}

func (n content) sql(c *compiler) {
	match := n.match(false)
	if match == "" { // nothing but punctuation: no article can be told by it
		c.add("1")
		return
	}
	// Asking FTS5 for one article reads the word's whole list up to it; the list itself is read once.
	c.add("s.article_id IN (SELECT rowid FROM search WHERE search MATCH ?)", match)
}

// pieces are the conditions of properties that take no argument.
var pieces = map[field]string{
	fieldUnread:  "s.read = 0",
	fieldRead:    "s.read = 1",
	fieldStarred: "s.starred = 1",
	fieldLocked:  "a.locked = 1",
	fieldMuted:   "s.muted = 1",
	fieldBegun:   "s.article_id IN (SELECT p.article_id FROM positions AS p INDEXED BY positions_begun WHERE p.finished = 0)",
}

func (n property) sql(c *compiler) {
	switch n.field {
	case fieldAuthor:
		c.add(`a.author LIKE ? ESCAPE '\'`, Containing(n.text))
	case fieldURL:
		c.add(`a.url LIKE ? ESCAPE '\'`, Containing(n.text))
	case fieldSince:
		c.add("s.published >= ?", n.bound.from(c.now).Unix())
	case fieldBefore:
		c.add("s.published < ?", n.bound.from(c.now).Unix())
	case fieldFeed, fieldTag:
		c.add("0") // not looked up: of no feed
	default:
		c.add(pieces[n.field])
	}
}

// Containing is a LIKE pattern for texts with this one in them.
func Containing(text string) string {
	return "%" + strings.NewReplacer(`\`, `\\`, `%`, `\%`, `_`, `\_`).Replace(text) + "%"
}

// match returns an FTS5 expression that holds wherever the node does, "" if there is none.
func (n allOf) match(title bool) string {
	var parts []string
	for _, part := range n {
		if match := part.match(title); match != "" {
			parts = append(parts, match)
		}
	}
	return inBrackets(parts, " AND ")
}

func (n anyOf) match(title bool) string {
	var parts []string
	for _, part := range n {
		match := part.match(title)
		if match == "" {
			return ""
		}
		parts = append(parts, match)
	}
	return inBrackets(parts, " OR ")
}

func (n content) match(title bool) string { return terms.Match(n.text, n.title || title) }
func (not) match(bool) string             { return "" }
func (property) match(bool) string        { return "" }

func inBrackets(parts []string, word string) string {
	if len(parts) < 2 {
		return strings.Join(parts, "")
	}
	return "(" + strings.Join(parts, ")"+word+"(") + ")"
}

// isWords reports whether the node's match says all that the node says.
func (n allOf) isWords() bool  { return all(n) }
func (n anyOf) isWords() bool  { return all(n) && n.match(false) != "" }
func (content) isWords() bool  { return true }
func (not) isWords() bool      { return false }
func (property) isWords() bool { return false }

func all(parts []node) bool {
	for _, part := range parts {
		if !part.isWords() {
			return false
		}
	}
	return true
}
