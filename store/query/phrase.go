package query

import "broadsheet/store/terms"

// Phrase is words that must follow one another. The index of words knows no order, so the texts must be asked.
type Phrase struct {
	Text  string
	Title bool   // only in titles
	Among string // an FTS5 expression: no other articles can be meant
}

// Found says in which articles a phrase stands.
type Found struct {
	IDs   string // a JSON list
	Below int64  // articles with smaller ids were not asked: there the words alone count. 0: all were asked
}

// Exact returns the query with its phrases looked up.
func (q Query) Exact(look func(Phrase) (Found, error)) (Query, error) {
	if q.root == nil {
		return q, nil
	}
	root, err := lookUp(q.root, q.Words(), look)
	return Query{root}, err
}

// lookUp replaces the phrases below a node. Among is what all articles of the query match, "" if that is not known.
func lookUp(n node, among string, look func(Phrase) (Found, error)) (node, error) {
	switch n := n.(type) {
	case allOf:
		looked, err := lookUpAll(n, among, look)
		return allOf(looked), err
	case anyOf:
		looked, err := lookUpAll(n, "", look)
		return anyOf(looked), err
	case not:
		of, err := lookUp(n.of, "", look)
		return not{of}, err
	case content:
		if !n.phrase {
			return n, nil
		}
		if among == "" {
			among = n.match(false)
		}
		found, err := look(Phrase{n.text, n.title, among})
		return exact{n, found}, err
	}
	return n, nil
}

func lookUpAll(parts []node, among string, look func(Phrase) (Found, error)) ([]node, error) {
	looked := make([]node, len(parts))
	for i, part := range parts {
		var err error
		if looked[i], err = lookUp(part, among, look); err != nil {
			return nil, err
		}
	}
	return looked, nil
}

func (n exact) sql(c *compiler) {
	if n.Below == 0 {
		c.add("s.article_id IN (SELECT value FROM json_each(?))", n.IDs)
		return
	}
	c.add("(s.article_id IN (SELECT value FROM json_each(?)) OR s.article_id < ? AND ", n.IDs, n.Below)
	n.content.sql(c)
	c.add(")")
}

func (exact) isWords() bool { return false }

// isPhrase reports whether a text in quotation marks says more than its words do.
func isPhrase(text string) bool { return len(terms.Words(text)) > 1 }
