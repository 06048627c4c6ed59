package feedlist

import (
	"strings"

	"broadsheet/store/query"
)

// Asks is the query that finds the articles of a view; ok is false where the language can't say it.
func (p *Pane) Asks(view View) (text string, ok bool) {
	switch view.Kind {
	case Today:
		return "since:today", true
	case Unread:
		return "is:unread", true
	case Starred:
		return "is:starred", true
	case Begun:
		return "is:begun", true
	case All:
		return "", true
	case Tag:
		return query.Field("tag", view.Subject)
	case Feed:
		return p.asksFeed(view.Subject)
	case Saved, Hits:
		return view.Query, true
	default:
		return "", false
	}
}

// asksFeed names a feed by its address, as short as no other feed has it. Feeds whose addresses go on where this one ends
// are left out.
func (p *Pane) asksFeed(url string) (text string, ok bool) {
	_, short, _ := strings.Cut(url, "://")
	if short != "" && len(p.feedsLike(short)) == 1 {
		return query.Field("feed", short)
	}
	text, ok = query.Field("feed", url)
	for _, other := range p.feedsLike(url) {
		if other != url && ok {
			var but string
			but, ok = query.Field("-feed", other)
			text += " " + but
		}
	}
	return text, ok
}

// feedsLike are the addresses of the feeds that a text names.
func (p *Pane) feedsLike(text string) []string {
	var urls []string
	text = strings.ToLower(text)
	for _, feed := range p.sidebar.Feeds {
		if strings.Contains(strings.ToLower(feed.URL), text) || strings.Contains(strings.ToLower(feed.Name), text) {
			urls = append(urls, feed.URL)
		}
	}
	return urls
}
