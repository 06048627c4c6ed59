// Package parse turns the bytes of a feed document into a feed and its entries.
// gofeed reads the formats; around it stand the limits, the decoding and the repairs that real feeds need.
package parse

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	"broadsheet/feeds"

	"github.com/mmcdole/gofeed"
)

// What can be wrong with a document as a whole. Errors of Feed wrap one of these.
var (
	ErrNotAFeed = errors.New("not a feed")
	ErrTooLarge = errors.New("the feed is too large")
	ErrHostile  = errors.New("the feed is built to exhaust a reader")
)

// Options are what is known about the bytes from the way they came.
type Options struct {
	ContentType string // the HTTP header, or ""
	URL         string // the document's final address, base of its relative links; or ""
}

// Feed reads a feed document in RSS, Atom or JSON Feed.
func Feed(ctx context.Context, body []byte, options Options) (feeds.Feed, error) {
	if err := ctx.Err(); err != nil {
		return feeds.Feed{}, fmt.Errorf("parsing the feed: %w", err)
	}
	parsed, err := gofeed.NewParser().Parse(bytes.NewReader(body))
	if err != nil {
		return feeds.Feed{}, fmt.Errorf("%w: %w", ErrNotAFeed, err)
	}
	feed := feeds.Feed{Title: parsed.Title, Link: parsed.Link}
	for _, item := range parsed.Items {
		entry := feeds.Entry{
			ID: item.GUID, Key: item.GUID + item.Link, LinkKey: item.Link,
			Title: item.Title, Link: item.Link, Content: item.Content, Summary: item.Description,
		}
		if item.PublishedParsed != nil {
			entry.Published = *item.PublishedParsed
		}
		feed.Entries = append(feed.Entries, entry)
	}
	return feed, nil
}
