package transfer

import (
	"encoding/xml"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"broadsheet/feeds"
	"broadsheet/feeds/document"
	"broadsheet/store/config"
)

// opml is an OPML 2.0 document (opml.org/spec2.opml).
type opml struct {
	XMLName xml.Name   `xml:"opml"`
	Version string     `xml:"version,attr"`
	Title   string     `xml:"head>title"`
	Created string     `xml:"head>dateCreated"`
	Body    []*element `xml:"body>outline"`
}

// element is an outline: a folder, or a feed.
type element struct {
	Text     string     `xml:"text,attr"`
	Title    string     `xml:"title,attr,omitempty"`
	Type     string     `xml:"type,attr,omitempty"`
	Address  string     `xml:"xmlUrl,attr,omitempty"`
	Category string     `xml:"category,attr,omitempty"`
	Within   []*element `xml:"outline"`
}

// WriteOPML writes subscriptions as OPML 2.0. Tags become folders, a slash in them a folder in a folder; a feed with
// several tags stands in several folders, and its category attribute keeps their order. What only this machine has stays
// out: the built-in editions, and commands, which no list may bring.
func WriteOPML(w io.Writer, subs []feeds.Subscription, created time.Time) error {
	root := &element{}
	for _, sub := range subs {
		if config.IsBuiltIn(sub.URL) || config.CheckAddress(sub.URL) != nil {
			continue
		}
		if len(sub.Tags) == 0 {
			root.Within = append(root.Within, feedElement(sub))
		}
		for _, tag := range sub.Tags {
			folder := root.folder(tag)
			folder.Within = append(folder.Within, feedElement(sub))
		}
	}
	list := opml{Version: "2.0", Title: "Broadsheet subscriptions", Created: created.UTC().Format(time.RFC1123), Body: root.Within}
	text, err := xml.MarshalIndent(list, "", "  ")
	if err != nil {
		return fmt.Errorf("writing OPML: %w", err)
	}
	if _, err := fmt.Fprintf(w, "%s%s\n", xml.Header, text); err != nil {
		return fmt.Errorf("writing OPML: %w", err)
	}
	return nil
}

// folder returns the folder of a tag, and makes what is missing of its path.
func (e *element) folder(tag string) *element {
	for name := range strings.SplitSeq(tag, "/") {
		if name == "" {
			continue
		}
		i := slices.IndexFunc(e.Within, func(within *element) bool { return within.Address == "" && within.Text == asMarkup(name) })
		if i < 0 {
			i = len(e.Within)
			e.Within = append(e.Within, &element{Text: asMarkup(name), Title: asMarkup(name)})
		}
		e = e.Within[i]
	}
	return e
}

func feedElement(sub feeds.Subscription) *element {
	name := asMarkup(sub.Name)
	outline := &element{Text: name, Title: name, Type: "rss", Address: sub.URL, Category: category(sub.Tags)}
	if outline.Text == "" {
		outline.Text = asMarkup(sub.URL)
	}
	return outline
}

// asMarkup escapes a name that a reader of the file would take for markup: "text" may hold encoded HTML (OPML 2.0,
// "Text attribute"), so "R&D" can stand as it is, but "AT&amp" can't.
func asMarkup(name string) string {
	if document.Title(name) == name {
		return name
	}
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(name)
}

// category writes the tags that the attribute can hold; one with a comma in it is kept by its folder alone.
func category(tags []string) string {
	if len(tags) < 2 {
		return ""
	}
	var held []string
	for _, tag := range tags {
		switch {
		case strings.Contains(tag, ","):
		case strings.Contains(tag, "/"):
			held = append(held, "/"+tag)
		default:
			held = append(held, tag)
		}
	}
	return strings.Join(held, ",")
}
