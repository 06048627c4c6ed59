package parse

import (
	"strconv"
	"strings"

	"broadsheet/feeds"
	"broadsheet/feeds/document"

	"github.com/mmcdole/gofeed/atom"
	extensions "github.com/mmcdole/gofeed/extensions"
)

// media is what an entry says in the terms of Media RSS: on itself, in a group, or on a piece of content.
type media struct {
	title        string
	descriptions []string
	players      []string // pages and files that show the content
	credits      []string
	enclosures   []feeds.Enclosure
}

// mediaOf gathers the media elements of an entry, the outer ones first.
func mediaOf(more extension) media {
	var found media
	found.gather(more["media"])
	for _, group := range more["media"]["group"] {
		found.gather(group.Children)
	}
	return found
}

func (m *media) gather(elements map[string][]extensions.Extension) {
	for _, title := range elements["title"] {
		if m.title == "" {
			m.title = title.Value
		}
	}
	for _, description := range append(elements["description"], elements["text"]...) {
		m.descriptions = append(m.descriptions, description.Value)
	}
	for _, player := range elements["player"] {
		m.players = append(m.players, player.Attrs["url"])
	}
	for _, credit := range elements["credit"] {
		m.credits = append(m.credits, credit.Value)
	}
	for _, content := range elements["content"] {
		m.gather(content.Children)
		m.add(content)
	}
}

// add keeps a piece of content, unless nothing can play it any more.
func (m *media) add(content extensions.Extension) {
	address, kind := content.Attrs["url"], content.Attrs["type"]
	if address == "" || strings.Contains(kind, "shockwave") {
		return
	}
	if kind == "" {
		kind = content.Attrs["medium"]
	}
	m.enclosures = append(m.enclosures, feeds.Enclosure{
		URL: address, Type: kind, Length: byteCount(content.Attrs["filesize"]), Duration: duration(content.Attrs["duration"]),
	})
	m.players = append(m.players, address)
}

// atomEnclosures lists the Atom links that are files.
func atomEnclosures(links []*atom.Link) []feeds.Enclosure {
	var found []feeds.Enclosure
	for _, link := range links {
		if relationOf(link.Rel) == "enclosure" {
			found = append(found, feeds.Enclosure{
				URL: link.Href, Type: link.Type, Title: link.Title, Length: byteCount(link.Length),
			})
		}
	}
	return found
}

// enclosures cleans what several parts of an entry list, and takes each file once.
func (t *translation) enclosures(lists ...[]feeds.Enclosure) []feeds.Enclosure {
	var kept []feeds.Enclosure
	seen := map[string]bool{}
	for _, list := range lists {
		for _, enclosure := range list {
			if len(kept) >= maxList {
				return kept
			}
			enclosure.URL = t.link(enclosure.URL)
			if enclosure.URL == "" || seen[enclosure.URL] {
				continue
			}
			seen[enclosure.URL] = true
			enclosure.Type = document.Line(enclosure.Type)
			enclosure.Title = t.title(enclosure.Title)
			kept = append(kept, enclosure)
		}
	}
	return kept
}

// byteCount reads the length of a file; what is no number counts as unknown.
func byteCount(text string) int64 {
	count, err := strconv.ParseInt(strings.TrimSpace(text), 10, 64)
	if err != nil || count < 0 {
		return 0
	}
	return count
}
