package query

// FeedTest asks which feeds a part of a query means.
type FeedTest struct {
	Tag  bool // its text is a tag; else a part of a name or an address
	Text string
}

// ofFeeds is a property of feeds whose feeds were looked up: they are few, and articles are many.
type ofFeeds struct {
	property
	feeds []int64
	ids   string // the same as a JSON list
}

// OfFeeds returns the query with the properties of feeds looked up. Look returns their ids, and those as a JSON list.
func (q Query) OfFeeds(look func(FeedTest) ([]int64, string, error)) (Query, error) {
	if q.root == nil {
		return q, nil
	}
	root, err := mapped(q.root, func(n node) (node, error) {
		p, is := n.(property)
		if !is || p.field != fieldFeed && p.field != fieldTag {
			return n, nil
		}
		feeds, ids, err := look(FeedTest{p.field == fieldTag, p.text})
		return ofFeeds{p, feeds, ids}, err
	})
	return Query{root}, err
}

// mapped is a tree with its leaves changed.
func mapped(n node, change func(node) (node, error)) (node, error) {
	var err error
	switch n := n.(type) {
	case allOf:
		all, err := mappedAll(n, change)
		return allOf(all), err
	case anyOf:
		all, err := mappedAll(n, change)
		return anyOf(all), err
	case not:
		n.of, err = mapped(n.of, change)
		return n, err
	}
	return change(n)
}

func mappedAll(parts []node, change func(node) (node, error)) ([]node, error) {
	all := make([]node, len(parts))
	for i, part := range parts {
		var err error
		if all[i], err = mapped(part, change); err != nil {
			return nil, err
		}
	}
	return all, nil
}

func (n ofFeeds) sql(c *compiler) {
	c.add("s.feed_id IN (SELECT value FROM json_each(?))", n.ids)
}

// Limits are what all articles of a query share, as far as an index knows it.
type Limits struct {
	Unread, Starred bool
	Feeds           [][]int64 // each article's feed is in every one of these lists
}

// Limits returns what holds for every article of the query.
func (q Query) Limits() Limits {
	all, together := q.root.(allOf)
	if !together {
		all = allOf{q.root}
	}
	var limits Limits
	for _, part := range all {
		switch part := part.(type) {
		case ofFeeds:
			limits.Feeds = append(limits.Feeds, part.feeds)
		case property:
			limits.Unread = limits.Unread || part.field == fieldUnread
			limits.Starred = limits.Starred || part.field == fieldStarred
		}
	}
	return limits
}

// NamesFeeds reports whether the query asks for feeds or tags by name.
func (q Query) NamesFeeds() bool {
	named := false
	if q.root != nil {
		_, _ = mapped(q.root, func(n node) (node, error) {
			p, is := n.(property)
			named = named || is && (p.field == fieldFeed || p.field == fieldTag)
			return n, nil
		})
	}
	return named
}
