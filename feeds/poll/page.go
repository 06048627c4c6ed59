package poll

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/fetch"
	"broadsheet/feeds/page"
)

// maxPage is the limit for a page; longer ones are no articles.
const maxPage = 4 << 20

// pageTypes are the kinds of body that can be read as an article; a picture or a film is not even begun.
var pageTypes = []string{"text/html", "application/xhtml", "text/plain", "application/xml", "text/xml"}

// Page fetches the page behind an article that a person opens, with the further parts of the article where it is cut
// into several pages, and keeps it in the book. Its manners are those of a poll:
// it respects a host's block, and does not ask one host more often than a person reads.
func (p *Poller) Page(ctx context.Context, article int64, url string) (feeds.Source, error) {
	return p.page(ctx, article, url, openedPerMinute)
}

func (p *Poller) page(ctx context.Context, article int64, url string, perMinute int) (feeds.Source, error) {
	get := func(ctx context.Context, url string) (feeds.Source, error) { return p.getPage(ctx, url, perMinute) }
	source, err := get(ctx, url)
	if err != nil {
		return feeds.Source{}, p.pageFailed(ctx, article, err)
	}
	if source, err = page.Follow(ctx, source, get); err != nil {
		return feeds.Source{}, err
	}
	if err := p.options.Book.SavePage(ctx, article, source, ""); err != nil {
		return source, fmt.Errorf("keeping the page: %w", err)
	}
	return source, nil
}

// getPage fetches one page.
func (p *Poller) getPage(ctx context.Context, url string, perMinute int) (feeds.Source, error) {
	if err := p.awaitTurn(ctx, fetch.Host(url), p.pages, perMinute); err != nil {
		return feeds.Source{}, err
	}
	response, err := p.options.Client.Get(ctx, fetch.Request{
		URL:      url,
		Accept:   fetch.AcceptPage,
		MaxBytes: maxPage,
		Types:    pageTypes,
		Admit:    p.admit,
	})
	if err != nil {
		return feeds.Source{}, err
	}
	if text := response.Problem(); text != "" {
		p.blockByPage(ctx, response)
		return feeds.Source{}, errors.New(text)
	}
	return feeds.Source{
		Kind:        feeds.SourcePage,
		Body:        response.Body,
		ContentType: response.ContentType,
		URL:         response.URL,
		FetchedAt:   p.now(),
	}, nil
}

// awaitTurn waits until the host may be asked at that pace. A host that wants to be left alone is not waited for.
func (p *Poller) awaitTurn(ctx context.Context, host string, pace *pace, perMinute int) error {
	if err := p.blocks.read(ctx, p.options.Book, p.now()); err != nil {
		return err
	}
	for {
		if err := p.admit(host); err != nil {
			return err
		}
		wait := pace.reserve(host, perMinute, p.now())
		if wait <= 0 {
			return nil
		}
		if err := p.wait(ctx, wait); err != nil {
			return err
		}
	}
}

// pageFailed keeps why a page could not be had, unless it may be had soon, and returns the reason.
func (p *Poller) pageFailed(ctx context.Context, article int64, reason error) error {
	var blocked *blockedError
	if ctx.Err() != nil || fetch.Offline(reason) || errors.As(reason, &blocked) {
		return reason
	}
	if err := p.options.Book.SavePage(ctx, article, feeds.Source{}, reason.Error()); err != nil {
		return fmt.Errorf("keeping that the page could not be had (%w): %w", reason, err)
	}
	return reason
}

// blockByPage notes that the host asked for a pause: it holds for its feeds as well.
func (p *Poller) blockByPage(ctx context.Context, response fetch.Response) {
	refused := response.Status == http.StatusTooManyRequests || response.Status == http.StatusServiceUnavailable
	if !refused || response.RetryAfter <= 0 {
		return
	}
	host, until := fetch.Host(response.URL), p.now().Add(blockTime(response.RetryAfter))
	p.blocks.note(host, until)
	if err := p.options.Book.Block(ctx, host, until); err != nil {
		p.options.Log.Warn("a host's wish to be left alone was not kept", "host", host, "until", until.Format(time.RFC3339), "error", err)
	}
}
