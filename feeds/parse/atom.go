package parse

import (
	"cmp"
	"strings"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/document"

	"github.com/mmcdole/gofeed/atom"
)

// atomFeed translates Atom of any version.
func (t *translation) atomFeed(parsed *atom.Feed) feeds.Feed {
	more := extension(parsed.Extensions)
	t.feed.Link = t.link(alternates(parsed.Links, "alternate")...)
	t.feed.Title = t.title(parsed.Title, more.value("dc", "title"))
	t.feed.Description = t.title(parsed.Subtitle, more.value("dc", "description"))
	t.feed.Language = language(more.value("raw", "language"), more.value("dc", "language"))
	t.feed.Hints.Period = period(more)
	t.feed.Entries = make([]feeds.Entry, 0, len(parsed.Entries))
	for _, entry := range parsed.Entries {
		t.feed.Entries = append(t.feed.Entries, t.atomEntry(entry, parsed.Authors))
	}
	return t.feed
}

// atomEntry translates an entry. Authors of the feed are those of entries that name none (RFC 4287 section 4.2.1).
func (t *translation) atomEntry(parsed *atom.Entry, authors []*atom.Person) feeds.Entry {
	more := extension(parsed.Extensions)
	media := mediaOf(more)
	entry := feeds.Entry{
		ID:         document.CleanText(strings.TrimSpace(more.value("raw", "id"))),
		Title:      t.title(parsed.Title, more.value("dc", "title"), media.title),
		Author:     atomAuthor(parsed, more, authors),
		Categories: atomCategories(parsed, more),
		Enclosures: timed(t.enclosures(atomEnclosures(parsed.Links), media.enclosures), more.value("itunes", "duration")),
	}
	if entry.ID == "" {
		entry.ID = document.CleanText(strings.TrimSpace(more.value("dc", "identifier")))
	}
	entry.Published, entry.Updated = atomDates(more)
	entry.Link = t.link(atomLinksOf(parsed, more, entry.ID, media)...)
	t.setTexts(&entry, texts{
		full: []string{content(parsed), more.value("content", "encoded"), more.value("xhtml", "body")},
		short: append([]string{parsed.Summary, more.value("dc", "description"), more.value("itunes", "summary")},
			media.descriptions...),
	})
	return entry
}

// atomDates reads the dates of an entry, those that say publication first.
func atomDates(more extension) (published, updated time.Time) {
	published = firstDate(more.date("raw", "published"), more.date("raw", "issued"), more.date("dcterms", "issued"),
		more.date("dcterms", "created"), more.date("raw", "created"), more.date("dc", "date"))
	return inOrder(published, firstDate(more.date("raw", "updated"), more.date("dcterms", "modified")))
}

func atomCategories(parsed *atom.Entry, more extension) []string {
	var found []string
	for _, category := range parsed.Categories {
		found = appendNew(found, document.Title(cmp.Or(category.Label, category.Term)))
	}
	return more.appendSubjects(found)
}

func content(parsed *atom.Entry) string {
	if parsed.Content == nil {
		return ""
	}
	return parsed.Content.Value
}

// atomLinksOf lists what may be the page of an entry, the likeliest first.
func atomLinksOf(parsed *atom.Entry, more extension, id string, media media) []string {
	links := append([]string{more.value("feedburner", "origlink")}, alternates(parsed.Links, "alternate")...)
	if parsed.Content != nil {
		links = append(links, parsed.Content.Src)
	}
	if isWebAddress(id) {
		links = append(links, id)
	}
	for _, relation := range []string{"enclosure", "related", "via", "self"} {
		links = append(links, alternates(parsed.Links, relation)...)
	}
	return append(links, media.players...)
}

// atomAuthor names who wrote an entry.
func atomAuthor(parsed *atom.Entry, more extension, authors []*atom.Person) string {
	if creators := more.values("dc", "creator"); len(creators) > 0 && len(parsed.Authors) == 0 {
		return names(creators)
	}
	if len(parsed.Authors) > 0 {
		authors = parsed.Authors
	}
	var people []string
	for _, author := range authors {
		people = append(people, cmp.Or(author.Name, author.Email))
	}
	return names(people)
}
