// Package article opens a stored article: it takes the article's sources out of the store, has them cleaned,
// and fetches the page behind an excerpt when asked. The reader and the command line both open articles through it.
package article

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/clean"
	"broadsheet/feeds/document"
	"broadsheet/feeds/picture"
	"broadsheet/feeds/poll"
	"broadsheet/store"
)

// ErrNoLink is returned when the page of an article without a link is asked for.
var ErrNoLink = errors.New("this article has no link to fetch a page from")

// errNoText is found out about an article of which no source can be read.
var errNoText = errors.New("no text is stored")

// retryPage is how long an article whose page could not be had is opened without asking for it again.
const retryPage = time.Hour

// Opener opens articles.
type Opener struct {
	// Rules are the user's own on what is begging.
	Rules []feeds.SiteRules
	// unsaid is the print of a block of which the user is taken to have said nothing; 0 is none.
	unsaid uint64

	Store  *store.Store
	Poller *poll.Poller // nil: pages are never fetched
	Clock  feeds.Clock
	Log    *slog.Logger
	// Pictures are those that may be here already; nil: none are.
	Pictures *picture.Library
	Learns   bool // opening an article teaches the site's memory; a program that only looks does without the write
}

// Opened is an article ready to be shown.
type Opened struct {
	Headline   store.Headline
	Article    clean.Article
	Source     feeds.SourceKind // what the text was made from; "" if the feed gave none
	Enclosures []feeds.Enclosure
	WantsPage  bool // only an excerpt is here, and the settings allow the page to be fetched now
}

// Open cleans what is stored of an article. It asks no network.
func (o Opener) Open(ctx context.Context, id int64) (Opened, error) {
	stored, err := o.Store.Article(ctx, id)
	if err != nil {
		return Opened{}, err
	}
	sources, err := o.Store.Sources(ctx, id)
	if err != nil {
		return Opened{}, err
	}
	opened := Opened{Headline: stored.Headline, Enclosures: stored.Enclosures}
	opened.Article, opened.Source, err = o.best(ctx, stored, sources)
	if errors.Is(err, errNoText) {
		opened.Article, err = bare(stored.Headline), nil
	}
	if err != nil {
		return Opened{}, fmt.Errorf("cleaning article %d: %w", id, err)
	}
	measure(&opened.Article, o.Pictures)
	if o.Learns {
		o.remember(ctx, opened)
	}
	opened.WantsPage, err = o.wantsPage(ctx, stored, opened, sources)
	return opened, err
}

// FetchPage fetches the page behind an article, keeps it, and opens the article anew.
func (o Opener) FetchPage(ctx context.Context, id int64) (Opened, error) {
	stored, err := o.Store.Article(ctx, id)
	if err != nil {
		return Opened{}, err
	}
	if stored.URL == "" {
		return Opened{}, ErrNoLink
	}
	if _, err := o.Poller.Page(ctx, id, stored.URL); err != nil {
		return Opened{}, err
	}
	return o.Open(ctx, id)
}

// best cleans every source and takes the one that gives the most of the article.
func (o Opener) best(ctx context.Context, stored store.Article, sources []feeds.Source) (clean.Article, feeds.SourceKind, error) {
	var (
		chosen clean.Article
		kind   feeds.SourceKind
		most   = -1
		failed = errNoText
	)
	for _, source := range sources {
		cleaned, err := clean.ReadWith(ctx, source, known(stored.Headline), o.Store.SiteMemory(stored.ID), clean.Options{Say: o.say()})
		if err != nil {
			failed = err
			continue
		}
		if words := document.Words(cleaned.Kept()); words > most {
			chosen, kind, most = cleaned, source.Kind, words
		}
	}
	if most < 0 {
		return clean.Article{}, "", failed
	}
	return chosen, kind, nil
}

func known(h store.Headline) clean.Known {
	return clean.Known{Title: h.Title, Author: h.Author, Site: h.Feed, Published: h.Published}
}

// bare is what can be shown of an article whose feed gave a headline and nothing else.
func bare(h store.Headline) clean.Article {
	return clean.Article{
		Document: document.Document{Title: h.Title, Byline: h.Author, Site: h.Feed, Published: h.Published, URL: h.URL},
		Excerpt:  true,
	}
}

// wantsPage reports whether the page is not here yet, may give more, and may be fetched by the user's settings.
func (o Opener) wantsPage(ctx context.Context, stored store.Article, opened Opened, sources []feeds.Source) (bool, error) {
	if o.Poller == nil || !opened.Article.Excerpt || stored.URL == "" || stored.FullText == feeds.FullTextNever {
		return false, nil
	}
	for _, source := range sources {
		if source.Kind == feeds.SourcePage {
			return false, nil
		}
	}
	problem, tried, err := o.Store.PageProblem(ctx, stored.ID)
	if err != nil {
		return false, err
	}
	return problem == "" || o.Clock().Sub(tried) > retryPage, nil
}

// remember lets the site's memory learn the article's blocks and notes whether it is locked. An article
// can be read without either, so what goes wrong is only logged.
func (o Opener) remember(ctx context.Context, opened Opened) {
	h := opened.Headline
	fingerprints := clean.Fingerprints(opened.Article.Document)
	if err := o.Store.Learn(ctx, clean.Site(h.URL), h.ID, fingerprints); err != nil {
		o.Log.Warn("Learning a site's repeated blocks failed", "article", h.ID, "error", err)
	}
	if opened.Article.Locked == h.Locked {
		return
	}
	if err := o.Store.SetLocked(ctx, h.ID, opened.Article.Locked); err != nil {
		o.Log.Warn("Noting that an article is locked failed", "article", h.ID, "error", err)
	}
}
