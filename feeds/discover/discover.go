// Package discover finds the feeds behind an address that a person gives: of a feed, a page, a channel or a profile.
// It asks few questions, one after the other, and none that an answer has made needless.
package discover

import (
	"context"
	"errors"
	"fmt"
	"mime"
	"net/url"
	"slices"
	"strings"

	"broadsheet/feeds/fetch"
	"broadsheet/feeds/parse"
)

// ErrNone means that a page was read and no feed of it was found.
var ErrNone = errors.New("no feed was found there")

// Candidate is a feed that the person may have meant.
type Candidate struct {
	URL   string
	Title string // display text, or ""
	Type  string // media type, or ""
}

// search is one discovery.
type search struct {
	client *fetch.Client
	asked  map[string]bool
}

// Feeds returns the feeds behind an address, the likeliest first, and at least one if there is no error.
func Feeds(ctx context.Context, client *fetch.Client, address string) ([]Candidate, error) {
	start, err := complete(address)
	if err != nil {
		return nil, err
	}
	s := search{client: client, asked: map[string]bool{}}
	found, err := s.each(ctx, known(start), all)
	if len(found) > 0 {
		return found, nil
	}
	if err == nil {
		found, err = s.behind(ctx, start)
	}
	if err != nil {
		return nil, fmt.Errorf("looking for feeds: %w", err)
	}
	if len(found) == 0 {
		return nil, fmt.Errorf("%w: %s", ErrNone, address)
	}
	return found, nil
}

// behind reads what is at an address: a feed, a page that declares feeds, or one that lets them be guessed.
func (s *search) behind(ctx context.Context, start *url.URL) ([]Candidate, error) {
	candidate, page, err := s.ask(ctx, start.String())
	if err != nil {
		return nil, err
	}
	if candidate != nil {
		return []Candidate{*candidate}, nil
	}
	if linked := page.linked(); len(linked) > 0 {
		return linked, nil
	}
	for _, guesses := range [][]string{profile(start), page.anchors(), wellKnown(page.url)} {
		found, err := s.each(ctx, guesses, one)
		if len(found) > 0 || ctx.Err() != nil {
			return found, ctx.Err()
		}
		if err != nil {
			break // a server that has had enough of guesses is not asked on
		}
	}
	return nil, nil
}

// complete reads an address as people type it.
func complete(address string) (*url.URL, error) {
	address = strings.TrimSpace(address)
	if rest, ok := strings.CutPrefix(address, "feed:"); ok {
		address = strings.TrimPrefix(rest, "//")
	}
	if !strings.Contains(address, "://") {
		address = "https://" + address
	}
	parsed, err := url.Parse(address)
	if err != nil || parsed.Host == "" || parsed.Scheme != "http" && parsed.Scheme != "https" {
		return nil, fmt.Errorf("%q is not the address of a page or a feed; write one such as https://example.org", address)
	}
	return parsed, nil
}

// How many feeds of a list are wanted.
const (
	one = 1
	all = 3 // no list of addresses that belong together is longer
)

// each asks for addresses until enough of them are feeds, or an answer does not come. What is not there is passed over.
func (s *search) each(ctx context.Context, addresses []string, wanted int) ([]Candidate, error) {
	var found []Candidate
	for _, address := range addresses {
		if len(found) >= wanted {
			break
		}
		if s.asked[address] {
			continue
		}
		candidate, _, err := s.ask(ctx, address)
		var refused *refusal
		switch {
		case candidate != nil:
			found = append(found, *candidate)
		case err != nil && !(errors.As(err, &refused) && refused.missing()):
			return found, err
		}
	}
	return found, nil
}

// refusal is an answer that brings nothing.
type refusal struct {
	status  int
	problem string
}

// Error says it in words for a person.
func (r *refusal) Error() string { return r.problem }

// missing reports whether only this address has nothing.
func (r *refusal) missing() bool { return r.status == 404 || r.status == 410 }

// ask fetches an address: it is a feed, or else a page.
func (s *search) ask(ctx context.Context, address string) (*Candidate, *page, error) {
	s.asked[address] = true
	response, err := s.client.Get(ctx, fetch.Request{URL: address, Accept: fetch.AcceptFeed + ", " + fetch.AcceptPage})
	if err != nil {
		return nil, nil, err
	}
	if response.Status < 200 || response.Status > 299 {
		return nil, nil, &refusal{response.Status, response.Problem()}
	}
	feed, err := parse.Feed(ctx, response.Body, parse.Options{ContentType: response.ContentType, URL: response.URL})
	switch {
	case errors.Is(err, parse.ErrNotAFeed):
		page, err := readPage(response)
		return nil, page, err
	case err != nil:
		return nil, nil, err
	}
	kind, _, _ := mime.ParseMediaType(response.ContentType)
	return &Candidate{URL: lasting(address, response), Title: feed.Title, Type: kind}, nil, nil
}

// lasting is the address to subscribe to: the one asked for, unless it has moved for good.
func lasting(address string, response fetch.Response) string {
	if response.Permanent != "" {
		return response.Permanent
	}
	return address
}

// appendNew adds a candidate whose address is not there yet.
func appendNew(list []Candidate, addition Candidate) []Candidate {
	if slices.ContainsFunc(list, func(present Candidate) bool { return present.URL == addition.URL }) {
		return list
	}
	return append(list, addition)
}
