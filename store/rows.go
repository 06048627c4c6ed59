package store

import (
	"encoding/json"

	"broadsheet/feeds"
)

// row is an entry as the tables take it.
type row struct {
	entry     *feeds.Entry
	key       int64
	link      int64
	url       int64
	content   int64
	guid      string
	details   string
	body      string
	packed    []byte // body, compressed; nil until it is needed
	published int64  // as the document says; 0 if it does not
}

// details is what an entry brings beside the columns.
type details struct {
	Summary    string            `json:"summary,omitempty"`
	Enclosures []feeds.Enclosure `json:"enclosures,omitempty"`
	Categories []string          `json:"categories,omitempty"`
}

// newRow works in the given space, which it may enlarge.
func newRow(entry *feeds.Entry, space *[]byte) row {
	r := row{
		entry: entry, key: hash(entry.Key), link: hash(entry.LinkKey), url: hash(entry.Link),
		guid: entry.ID, body: bodyOf(entry), published: seconds(entry.Published),
	}
	r.details = encodeDetails(entry, r.body)
	r.content = contentHash(entry, r.details, space)
	if r.guid == entry.Link {
		r.guid = ""
	}
	return r
}

func encodeDetails(entry *feeds.Entry, body string) string {
	d := details{Enclosures: entry.Enclosures, Categories: entry.Categories}
	if entry.Summary != body {
		d.Summary = entry.Summary
	}
	if d.Summary == "" && len(d.Enclosures) == 0 && len(d.Categories) == 0 {
		return ""
	}
	text, err := json.Marshal(d)
	if err != nil {
		return "" // strings and numbers only: it can't fail
	}
	return string(text)
}
