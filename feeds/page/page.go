// Package page reads a whole web page into a document: what the page declares about itself, and its main content.
// It marks the page's furniture by class, id and role, so that cleaning can show what was left out.
package page

import (
	"errors"
	"net/url"

	"broadsheet/feeds/document"
)

// Limit is the size in bytes up to which a page is read.
const Limit = 4 << 20

// ErrTooLarge says that a page is larger than Limit.
var ErrTooLarge = errors.New("the page is larger than 4 MB")

// Read reads the page that a server sent under pageURL with that Content-Type header.
// What the user's own rules find goes before everything that is found here.
func Read(body []byte, contentType, pageURL string, rules ...Rule) (document.Document, error) {
	if len(body) > Limit {
		return document.Document{}, ErrTooLarge
	}
	root := document.Parse(withoutScripts(decode(body, contentType)))
	address, err := url.Parse(pageURL)
	if err != nil {
		address = &url.URL{}
	}
	if err := markOwn(root, rules); err != nil {
		return document.Document{}, err
	}
	facts := gather(root)
	facts.ruled = len(rules) > 0
	pruned := prune(facts)
	doc := facts.declared(address)
	doc.Around = facts.lines()
	doc.Blocks = findContent(root, pruned, address)
	facts.align(doc.Blocks)
	return doc, nil
}
