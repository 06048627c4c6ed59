package query

import "slices"

// FeedTest asks which feeds a part of a query means.
type FeedTest struct {
	Tag  bool // its text is a tag; else a part of a name or an address
	Text string
}

// ofFeeds is a property of feeds whose feeds were looked up: they are few, and articles are many.
type ofFeeds struct {
	property
	Feeds
}

// Feeds are the feeds that a part of a query means.
type Feeds struct {
	IDs    []int64
	List   string // the same as a JSON list
	Tagged bool   // rules gave the tag to articles, too, of whatever feed
}

// OfFeeds returns the query with the properties of feeds looked up.
func (q Query) OfFeeds(look func(FeedTest) (Feeds, error)) (Query, error) {
	if q.root == nil {
		return q, nil
	}
	root, err := mapped(q.root, func(n node) (node, error) {
		p, is := n.(property)
		if !is || p.field != fieldFeed && p.field != fieldTag {
			return n, nil
		}
		feeds, err := look(FeedTest{p.field == fieldTag, p.text})
		return ofFeeds{p, feeds}, err
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
	if !n.Tagged {
		c.add("s.feed_id IN (SELECT value FROM json_each(?))", n.List)
		return
	}
	c.add("(s.feed_id IN (SELECT value FROM json_each(?)) OR EXISTS (SELECT 1 FROM article_tags AS t WHERE t.article_id = s.article_id AND t.tag = ? COLLATE NOCASE))", n.List, n.text)
}

// WithTag is the query for those of its articles that have a tag.
func (q Query) WithTag(tag string) Query {
	part := property{field: fieldTag, text: tag}
	if q.root == nil {
		return Query{part}
	}
	return Query{allOf{part, q.root}}
}

// Limits are what all articles of a query share, as far as an index knows it.
type Limits struct {
	Unread, Starred, Muted, Begun bool
	Feeds                         [][]int64 // each article's feed is in every one of these lists
	Tags                          []string  // rules gave each of these tags to each article
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
			switch {
			case !part.Tagged:
				limits.Feeds = append(limits.Feeds, part.IDs)
			case len(part.IDs) == 0:
				limits.Tags = append(limits.Tags, part.text)
			}
		case property:
			limits.Unread = limits.Unread || part.field == fieldUnread
			limits.Starred = limits.Starred || part.field == fieldStarred
			limits.Muted = limits.Muted || part.field == fieldMuted
			limits.Begun = limits.Begun || part.field == fieldBegun
		}
	}
	return limits
}

// NamesFeeds reports whether the query asks for feeds or tags by name.
func (q Query) NamesFeeds() bool { return q.names(fieldFeed, fieldTag) }

// NamesMuted reports whether the query asks for muted articles, which are in no other.
func (q Query) NamesMuted() bool { return q.names(fieldMuted) }

func (q Query) names(fields ...field) bool {
	named := false
	if q.root != nil {
		_, _ = mapped(q.root, func(n node) (node, error) {
			p, is := n.(property)
			named = named || is && slices.Contains(fields, p.field)
			return n, nil
		})
	}
	return named
}
