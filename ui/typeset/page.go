// Package typeset sets an article into lines of cells for a given width. It knows every kind of block of package
// document and nothing of colours or escape sequences: a line is runs of text with the roles they play.
package typeset

import (
	"sort"
	"strings"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/clean"
)

// Options say how an article is to be set.
type Options struct {
	Width       int               // cells of a line; at least 1
	ShowRemoved bool              // set what was removed in its place, with the reason
	RemovedKey  string            // the key that shows what was removed, to be named at the end; "" names none
	FullTextKey string            // the key that fetches the whole article, to be named below an excerpt; "" names none
	Links       bool              // number the links, and list them at the end
	PictureRows int               // rows of the highest picture; 0 keeps no room for pictures
	Enclosures  []feeds.Enclosure // files that come with the article
	Sideways    int               // cells by which code is scrolled to the left
	Logical     bool              // leave right-to-left text in reading order, for terminals that turn it themselves
	Now         time.Time         // to tell a fresh article by the hour; zero tells days only
	Location    *time.Location    // of the dates; nil is that of Now
}

// Page is an article set for one width.
type Page struct {
	Lines    []Line
	Links    []Target
	Pictures []Picture
	Files    []feeds.Enclosure // those that are listed below the article
	Removed  int               // blocks of the article that were removed, shown or not
	anchors  map[string]Place  // the places that links within the article lead to, by id
}

// Target is where a link leads.
type Target struct {
	Number int    // as it stands beside the link; 0 if it is not numbered
	URL    string // an address, or "#id" for a place within the article
}

// Lay sets an article.
func Lay(article *clean.Article, options Options) *Page {
	options.Width = max(options.Width, 1)
	s := &setter{article: article, options: options, page: &Page{anchors: make(map[string]Place)}}
	s.collectLinks()
	s.head()
	s.body()
	s.endings()
	s.page.placePictures()
	return s.page
}

// Line is the index of the line that shows a place: the last line that does not begin behind it.
func (p *Page) Line(place Place) int {
	after := sort.Search(len(p.Lines), func(i int) bool { return place.Before(p.Lines[i].Place) })
	first := max(after-1, 0)
	for first > 0 && p.Lines[first-1].Place == p.Lines[first].Place {
		first--
	}
	for first+1 < after && p.Lines[first].Blank() {
		first++
	}
	return first
}

// Anchor returns the place that a link within the article ("#id") leads to.
func (p *Page) Anchor(link string) (Place, bool) {
	id, ok := strings.CutPrefix(link, "#")
	if !ok {
		return Place{}, false
	}
	place, ok := p.anchors[id]
	return place, ok
}

// Link returns the address of the link with that number.
func (p *Page) Link(number int) (string, bool) {
	for _, link := range p.Links {
		if number > 0 && link.Number == number {
			return link.URL, true
		}
	}
	return "", false
}

// String is the page as plain text.
func (p *Page) String() string {
	var b strings.Builder
	for _, line := range p.Lines {
		b.WriteString(strings.TrimRight(line.String(), " "))
		b.WriteByte('\n')
	}
	return b.String()
}
