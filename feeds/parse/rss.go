package parse

import (
	"strings"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/document"

	"github.com/mmcdole/gofeed/rss"
)

// rssFeed translates RSS of any version.
func (t *translation) rssFeed(channel *rss.Feed) feeds.Feed {
	more := extension(channel.Extensions)
	t.feed.Link = t.link(append(channel.Links, alternates(more.atomLinks(), "alternate")...)...)
	t.feed.Title = t.title(channel.Title, more.value("atom", "title"), more.value("dc", "title"))
	t.feed.Description = t.title(channel.Description, more.value("atom", "subtitle"), more.value("atom", "tagline"),
		more.value("dc", "description"), more.value("itunes", "summary"), more.value("itunes", "subtitle"))
	t.feed.Language = language(channel.Language, more.value("dc", "language"))
	t.feed.Hints = hints(channel, more)
	t.feed.Entries = make([]feeds.Entry, 0, len(channel.Items))
	for _, item := range channel.Items {
		t.feed.Entries = append(t.feed.Entries, t.rssEntry(item))
	}
	return t.feed
}

// rssEntry translates an item.
func (t *translation) rssEntry(item *rss.Item) feeds.Entry {
	more := extension(item.Extensions)
	media := mediaOf(more)
	entry := feeds.Entry{
		ID: rssID(item, more),
		Title: t.title(item.Title, more.value("itunes", "title"), more.value("atom", "title"), more.value("dc", "title"),
			media.title),
		Author:     rssAuthor(item, more, media),
		Categories: rssCategories(item, more),
		Link:       t.link(rssLinks(item, more, media)...),
		Enclosures: timed(t.enclosures(rssEnclosures(item), atomEnclosures(more.atomLinks()), media.enclosures),
			more.value("itunes", "duration")),
	}
	entry.Published, entry.Updated = rssDates(item, more)
	t.setTexts(&entry, texts{
		full: []string{
			item.Content, more.value("content", "encoded"), more.value("xhtml", "body"), more.value("atom", "content"),
			item.Custom["fullitem"],
		},
		short: append([]string{
			item.Description, more.value("atom", "summary"), item.Custom["summary"],
			more.value("dc", "description"), more.value("itunes", "summary"), more.value("itunes", "subtitle"),
		},
			media.descriptions...),
	})
	return entry
}

// rssDates reads the dates of an item: first those that say publication, in the order in which they are to be trusted.
func rssDates(item *rss.Item, more extension) (published, updated time.Time) {
	published = firstDate(item.Custom["dated"], more.date("dc", "date"), more.date("atom", "published"),
		more.date("raw", "published"), more.date("dcterms", "issued"), more.date("dcterms", "created"),
		more.date("atom", "issued"), more.date("raw", "issued"), more.date("atom", "created"), more.date("raw", "created"),
		more.date("dcterms", "valid"))
	updated = firstDate(more.date("atom", "updated"), more.date("raw", "updated"), more.date("atom", "modified"),
		more.date("dcterms", "modified"))
	return inOrder(published, updated)
}

func rssCategories(item *rss.Item, more extension) []string {
	var found []string
	for _, category := range item.Categories {
		found = appendNew(found, document.Title(category.Value))
	}
	return more.appendSubjects(found)
}

// rssID returns what the feed calls the item, as written: gofeed knows only the guid.
func rssID(item *rss.Item, more extension) string {
	candidates := []string{"", more.value("atom", "id"), more.value("raw", "about"), more.value("dc", "identifier")}
	if item.GUID != nil {
		candidates[0] = item.GUID.Value
	}
	for _, candidate := range candidates {
		if id := document.CleanText(strings.TrimSpace(candidate)); id != "" {
			return id
		}
	}
	return ""
}

// rssLinks lists what may be the page of an item, the likeliest first.
func rssLinks(item *rss.Item, more extension, media media) []string {
	links := append([]string{more.value("feedburner", "origlink")}, item.Links...)
	links = append(links, alternates(more.atomLinks(), "alternate")...)
	if item.GUID != nil && !strings.EqualFold(item.GUID.IsPermalink, "false") && isWebAddress(item.GUID.Value) {
		links = append(links, item.GUID.Value)
	}
	if about := more.value("raw", "about"); isWebAddress(about) {
		links = append(links, about)
	}
	for _, enclosure := range item.Enclosures {
		links = append(links, enclosure.URL)
	}
	links = append(links, alternates(more.atomLinks(), "enclosure")...)
	return append(append(links, media.players...), item.Comments)
}

// rssAuthor names who wrote an item.
func rssAuthor(item *rss.Item, more extension, media media) string {
	if creators := more.values("dc", "creator"); len(creators) > 0 {
		return names(creators)
	}
	for _, author := range more["atom"]["author"] {
		person := first(author.Children["name"])
		if person != "" {
			return name(person)
		}
	}
	if item.Author != "" {
		return name(item.Author)
	}
	if author := more.value("itunes", "author"); author != "" {
		return name(author)
	}
	return names(media.credits)
}

// rssEnclosures lists the files that an item carries.
func rssEnclosures(item *rss.Item) []feeds.Enclosure {
	var found []feeds.Enclosure
	for _, enclosure := range item.Enclosures {
		found = append(found, feeds.Enclosure{
			URL: enclosure.URL, Type: enclosure.Type, Length: byteCount(enclosure.Length),
		})
	}
	return found
}
