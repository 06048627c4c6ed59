package cli

import (
	"context"
	"errors"
	"fmt"

	"broadsheet/feeds"
	"broadsheet/feeds/fetch"
	"broadsheet/feeds/page"
)

// follow fetches the rest of an article that an address shows in part.
func (at *Place) follow(ctx context.Context, first input) (input, error) {
	source, err := page.Follow(ctx, first.source(), func(ctx context.Context, address string) (feeds.Source, error) {
		response, err := at.client().Get(ctx, fetch.Request{URL: address, Accept: fetch.AcceptPage, MaxBytes: page.Limit})
		if err != nil {
			return feeds.Source{}, err
		}
		if text := response.Problem(); text != "" {
			return feeds.Source{}, errors.New(text)
		}
		return feeds.Source{Kind: feeds.SourcePage, Body: response.Body, ContentType: response.ContentType, URL: response.URL}, nil
	})
	if err != nil {
		return input{}, fmt.Errorf("fetching %s: %w", first.name, err)
	}
	return input{
		body: source.Body, contentType: source.ContentType, url: source.URL, name: first.name,
		parts: source.Parts, missing: source.Missing,
	}, nil
}
