// Package transfer carries lists of subscriptions in from other readers and out to them.
// It reads and writes files; what becomes of the feeds is the caller's business.
package transfer

import (
	"errors"
	"slices"

	"broadsheet/feeds"
	"broadsheet/store/config"
)

var (
	// ErrNoList is a file that is in none of the forms that are known here.
	ErrNoList = errors.New("this is no list of feeds: OPML, which most readers export, newsboat's urls, or nom's config.yml")
	// ErrTooLarge is a file beyond what any list of feeds needs.
	ErrTooLarge = errors.New("the file is too large for a list of feeds")
)

// List is what a file holds.
type List struct {
	Feeds   []feeds.Subscription // in the order of the file, each feed once
	Skipped []Skipped            // what can't be subscribed to, in the order of the file
}

// Skipped is an entry that was left out.
type Skipped struct {
	Line   int    // 0: not known
	Name   string // as the file has it, fit for a terminal
	Reason string // in words
}

// maxSkipped bounds what is told of a hopeless file.
const maxSkipped = 1000

// collector gathers the feeds of a file and merges those that stand in it several times.
type collector struct {
	list List
	seen map[string]int // identity of an address → index in list.Feeds
}

// add takes a feed, or its tags if it is there already.
func (c *collector) add(sub feeds.Subscription) {
	if c.seen == nil {
		c.seen = map[string]int{}
	}
	key := config.Identity(sub.URL)
	i, there := c.seen[key]
	if !there {
		c.seen[key] = len(c.list.Feeds)
		c.list.Feeds = append(c.list.Feeds, sub)
		return
	}
	first := &c.list.Feeds[i]
	if first.Name == "" {
		first.Name = sub.Name
	}
	first.Tags = merged(first.Tags, sub.Tags)
}

func (c *collector) skip(line int, name, reason string) {
	if len(c.list.Skipped) < maxSkipped {
		c.list.Skipped = append(c.list.Skipped, Skipped{line, name, reason})
	}
}

// merged puts the tags of two lists in a row, each once.
func merged(a, b []string) []string {
	for _, tag := range b {
		if tag != "" && !slices.Contains(a, tag) {
			a = append(a, tag)
		}
	}
	return a
}
