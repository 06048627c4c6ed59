// Package parse turns the bytes of a feed document into a feed and its entries.
// gofeed reads the formats; around it stand the limits, the decoding and the repairs that real feeds need.
package parse

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"strings"

	"broadsheet/feeds"
	"broadsheet/feeds/parse/charset"
	"broadsheet/feeds/parse/rewrite"

	"github.com/mmcdole/gofeed/atom"
	"github.com/mmcdole/gofeed/rss"
)

// MaxBytes is the size of the largest document that is read, decoded.
const MaxBytes = 16 << 20

// What can be wrong with a document as a whole. Errors of Feed wrap one of these.
var (
	ErrNotAFeed = errors.New("this is not a feed")
	ErrWebPage  = fmt.Errorf("%w: it is a web page", ErrNotAFeed) // its feeds may be found by package discover
	ErrTooLarge = fmt.Errorf("the feed is larger than %d MB", MaxBytes>>20)
)

// Options are what is known about the bytes from the way they came.
type Options struct {
	ContentType string // the HTTP header, or ""
	URL         string // the document's final address, base of its relative links; or ""
}

// Feed reads a feed document: RSS, Atom, JSON Feed or CDF. Whatever can be kept of a broken one is kept.
func Feed(ctx context.Context, body []byte, options Options) (feeds.Feed, error) {
	feed, err := read(ctx, body, options)
	if err != nil {
		return feeds.Feed{}, err
	}
	feed.Entries = identify(feed.Entries)
	return feed, nil
}

func read(ctx context.Context, body []byte, options Options) (feeds.Feed, error) {
	if err := ctx.Err(); err != nil {
		return feeds.Feed{}, err
	}
	if len(body) > MaxBytes {
		return feeds.Feed{}, ErrTooLarge
	}
	text, err := charset.Text(body, options.ContentType)
	if err != nil {
		return feeds.Feed{}, fmt.Errorf("decoding: %w", err)
	}
	if len(text) > MaxBytes {
		return feeds.Feed{}, ErrTooLarge
	}
	base := documentURL(options.URL)
	if strings.HasPrefix(strings.TrimSpace(text), "{") {
		return readJSON(ctx, text, base)
	}
	return readXML(ctx, text, base)
}

// maxBase is the longest address that relative links are resolved against.
const maxBase = 1024

// documentURL reads an address that links may be relative to; nil if it is of no use for that.
func documentURL(address string) *url.URL {
	base, err := url.Parse(address)
	if err != nil || !base.IsAbs() || len(address) > maxBase {
		return nil
	}
	return base
}

func readXML(ctx context.Context, text string, base *url.URL) (feeds.Feed, error) {
	document, err := rewrite.Feed(ctx, text, base)
	switch {
	case errors.Is(err, rewrite.ErrPage):
		return feeds.Feed{}, ErrWebPage
	case errors.Is(err, rewrite.ErrNoFeed):
		return feeds.Feed{}, fmt.Errorf("%w: %w", ErrNotAFeed, err)
	case err != nil:
		return feeds.Feed{}, err
	}
	source := interruptible{ctx, bytes.NewReader(document.XML)}
	translate := translation{document: document, base: base, feed: feeds.Feed{BrokeOff: !document.Whole}}
	if document.Atom {
		parsed, err := new(atom.Parser).Parse(source)
		if err != nil {
			return feeds.Feed{}, fmt.Errorf("reading Atom: %w", err)
		}
		return translate.atomFeed(parsed), nil
	}
	parsed, err := new(rss.Parser).Parse(source)
	if err != nil {
		return feeds.Feed{}, fmt.Errorf("reading RSS: %w", err)
	}
	return translate.rssFeed(parsed), nil
}

// interruptible lets gofeed be given up, which knows no context.
type interruptible struct {
	ctx    context.Context
	source io.Reader
}

// Read reads from the source until the context ends.
func (i interruptible) Read(p []byte) (int, error) {
	if err := i.ctx.Err(); err != nil {
		return 0, err
	}
	return i.source.Read(p)
}
