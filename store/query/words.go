package query

import "broadsheet/store/terms"

// Lit returns what shows why an article was found: all that the query looks for in titles and texts, and nothing that
// it excludes.
func (q Query) Lit() []terms.Sought {
	if q.root == nil {
		return nil
	}
	return lit(q.root)
}

func lit(n node) []terms.Sought {
	var sought []terms.Sought
	switch n := n.(type) {
	case allOf:
		for _, part := range n {
			sought = append(sought, lit(part)...)
		}
	case anyOf:
		for _, part := range n {
			sought = append(sought, lit(part)...)
		}
	case exact:
		return lit(n.content)
	case content:
		seek := terms.Seek
		if n.phrase {
			seek = terms.SeekPhrase
		}
		sought = seek(n.text)
		for i := range sought {
			sought[i].Title = n.title
		}
	}
	return sought
}
