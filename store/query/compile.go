package query

import (
	"strings"
	"time"

	"broadsheet/store/terms"
)

// SQL returns the query as a condition over the tables articles AS a, state AS s and feeds AS f, and its arguments.
// The condition is made of fixed pieces only; "" is no condition.
func (q Query) SQL(now time.Time) (condition string, args []any) {
	if q.root == nil {
		return "", nil
	}
	c := compiler{now: now}
	q.root.sql(&c)
	return c.text.String(), c.args
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
	match := terms.Match(n.text, n.title)
	if match == "" { // nothing but punctuation: no article can be told by it
		c.add("1")
		return
	}
	c.add("a.id IN (SELECT rowid FROM search WHERE search MATCH ?)", match)
}

// pieces are the conditions of properties that take no argument.
var pieces = map[field]string{
	fieldUnread:  "s.read = 0",
	fieldRead:    "s.read = 1",
	fieldStarred: "s.starred = 1",
	fieldLocked:  "a.locked = 1",
}

func (n property) sql(c *compiler) {
	switch n.field {
	case fieldFeed:
		pattern := containing(n.text)
		c.add(`(f.name LIKE ? ESCAPE '\' OR f.title LIKE ? ESCAPE '\' OR f.url LIKE ? ESCAPE '\')`, pattern, pattern, pattern)
	case fieldAuthor:
		c.add(`a.author LIKE ? ESCAPE '\'`, containing(n.text))
	case fieldTag:
		c.add(`EXISTS (SELECT 1 FROM json_each(f.tags) AS tag WHERE tag.value = ? COLLATE NOCASE)`, n.text)
	case fieldSince:
		c.add("s.published >= ?", n.bound.from(c.now).Unix())
	case fieldBefore:
		c.add("s.published < ?", n.bound.from(c.now).Unix())
	default:
		c.add(pieces[n.field])
	}
}

// containing is a LIKE pattern for texts with this one in them.
func containing(text string) string {
	return "%" + strings.NewReplacer(`\`, `\\`, `%`, `\%`, `_`, `\_`).Replace(text) + "%"
}
