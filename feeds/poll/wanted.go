package poll

import (
	"context"
	"fmt"

	"golang.org/x/sync/errgroup"

	"broadsheet/feeds"
	"broadsheet/feeds/fetch"
	"broadsheet/feeds/ledger"
)

// Bounds of the queue of wanted pages.
const (
	wantedHosts   = 4  // hosts asked at the same time; each gets one request at a time
	wantedPerFeed = 60 // pages per feed and call
)

// FetchWanted fetches the pages behind new articles of the feeds whose full text is always wanted. It is meant to run
// behind a refresh, which does not wait for it; a second call while one runs returns at once. A page that cannot be had
// stops nothing; the error is the book's or the context's.
func (p *Poller) FetchWanted(ctx context.Context) error {
	if !p.wanting.TryLock() {
		return nil
	}
	defer p.wanting.Unlock()
	lines, err := p.wantedPages(ctx)
	if err != nil {
		return fmt.Errorf("listing the pages to fetch: %w", err)
	}
	var group errgroup.Group
	group.SetLimit(wantedHosts)
	for _, line := range lines {
		group.Go(func() error { return p.fetchLine(ctx, line) })
	}
	return group.Wait()
}

// wantedPages lists the pages by host.
func (p *Poller) wantedPages(ctx context.Context) (map[string][]ledger.WantedPage, error) {
	records, err := p.options.Book.Records(ctx)
	if err != nil {
		return nil, err
	}
	settings := p.settings()
	lines := make(map[string][]ledger.WantedPage)
	for _, record := range records {
		if settings[record.URL].FullText != feeds.FullTextAlways {
			continue
		}
		pages, err := p.options.Book.WantedPages(ctx, record.Feed, wantedPerFeed)
		if err != nil {
			return nil, err
		}
		for _, page := range pages {
			host := fetch.Host(page.URL)
			lines[host] = append(lines[host], page)
		}
	}
	return lines, nil
}

// fetchLine fetches the pages of one host, one after the other, at the pace of the queue.
func (p *Poller) fetchLine(ctx context.Context, line []ledger.WantedPage) error {
	for _, page := range line {
		_, err := p.page(ctx, page.Article, page.URL, queuedPerMinute)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err != nil:
			p.options.Log.Info("a page could not be had", "article", page.Article, "reason", err)
		}
		if p.admit(fetch.Host(page.URL)) != nil || fetch.Offline(err) {
			return nil // later: the host wants to be left alone, or cannot be reached
		}
	}
	return nil
}
