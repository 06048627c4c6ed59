package poll

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"hash"

	"broadsheet/feeds"
	"broadsheet/feeds/fetch"
)

// errParser stands for a parser that panicked: one document must never end the program.
var errParser = errors.New("the document could not be read: it brought the parser to its knees")

// parse reads a document, at most as many at once as there are processors. It returns with the context:
// a document that takes long is left to its goroutine, which keeps its place until it is done.
func (p *Poller) parse(ctx context.Context, response fetch.Response) (feeds.Feed, error) {
	if err := p.parsers.Acquire(ctx, 1); err != nil {
		return feeds.Feed{}, err
	}
	type result struct {
		feed feeds.Feed
		err  error
	}
	done := make(chan result, 1)
	go func() {
		defer p.parsers.Release(1)
		feed, err := p.parseSafely(ctx, response)
		done <- result{feed, err}
	}()
	select {
	case result := <-done:
		return result.feed, result.err
	case <-ctx.Done():
		return feeds.Feed{}, ctx.Err()
	}
}

func (p *Poller) parseSafely(ctx context.Context, response fetch.Response) (feed feeds.Feed, err error) {
	defer func() {
		if reason := recover(); reason != nil {
			p.options.Log.Error("the parser panicked", "host", fetch.Host(response.URL), "reason", reason)
			err = errParser
		}
	}()
	return p.options.Parse(ctx, response.Body, response.ContentType, response.URL)
}

func bodyHash(body []byte) string {
	sum := sha256.Sum256(body)
	return hex.EncodeToString(sum[:])
}

// editionHash covers the texts of a built-in edition; its dates move with the clock.
func editionHash(feed feeds.Feed) string {
	sum := sha256.New()
	addText(sum, feed.Title)
	for _, entry := range feed.Entries {
		addText(sum, entry.Key)
		addText(sum, entry.Title)
		addText(sum, entry.Content)
		addText(sum, entry.Summary)
	}
	return hex.EncodeToString(sum.Sum(nil))
}

func addText(sum hash.Hash, text string) {
	sum.Write([]byte(text))
	sum.Write([]byte{0})
}
