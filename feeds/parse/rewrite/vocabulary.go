package rewrite

import "maps"

// role says what becomes of an element.
type role uint8

// The roles of elements. Whatever has none is left out.
const (
	leaveOut role = iota
	through       // its children count as those of its parent
	entry         // an item
	group         // it holds elements that count
	text          // prose: set aside
	value         // a word, a date, a number: passed on as text
	address       // the text is a link: made absolute
	empty         // what counts is in the attributes
)

// element is how an element is passed on.
type element struct {
	role     role
	as       string // the name it is passed on under; "" keeps its own
	repeated bool   // several of them count; of any other the first that is not blank
}

// named passes an element on under another name.
func (e element) named(name string) element {
	e.as = name
	return e
}

// vocabulary says, by canonical name, what becomes of the children of an element.
type vocabulary map[string]element

// with returns the vocabulary with another one added.
func (v vocabulary) with(other vocabulary) vocabulary {
	both := maps.Clone(other)
	maps.Copy(both, v)
	return both
}

// Elements that mean the same wherever they stand.
var (
	keep     = element{role: value}
	several  = element{role: value, repeated: true}
	moment   = element{role: value, repeated: true} // of several dates the last one counts
	prose    = element{role: text}
	location = element{role: address, repeated: true}
	pointer  = element{role: empty, repeated: true}
	nested   = element{role: group, repeated: true}
	wrapper  = element{role: through, repeated: true}
	item     = element{role: entry, repeated: true}
)

// ofFeeds are the extensions that count for a feed of any format.
var ofFeeds = vocabulary{
	"dc:title": prose, "dc:description": prose, "dc:language": keep,
	"sy:updateperiod": keep, "sy:updatefrequency": keep,
}

// ofEntries are the extensions that count for an entry of any format.
var ofEntries = vocabulary{
	"content:encoded": prose,
	"dc:title":        prose, "dc:description": prose, "dc:identifier": keep, "dc:subject": several,
	"dc:creator": several, "dc:author": several.named("dc:creator"), "dc:date": moment,
	"dcterms:created": moment, "dcterms:issued": moment, "dcterms:modified": moment, "dcterms:valid": moment,
	"feedburner:origlink": keep,
	"itunes:title":        prose, "itunes:summary": prose, "itunes:subtitle": prose, "itunes:author": keep, "itunes:duration": keep,
	"media:group": nested,
	"xhtml:body":  prose, "xhtml:div": prose.named("xhtml:body"),
}.with(ofMedia)

// ofMedia are the elements of Media RSS, which stand on an entry, in a group and on a piece of content.
var ofMedia = vocabulary{
	"media:content": nested, "media:title": prose, "media:description": prose, "media:text": prose,
	"media:player": pointer, "media:credit": several,
}

// dates are those that gofeed mixes up: each is passed on under a name of its own.
var dates = vocabulary{
	"published": moment.named("raw:published"), "date": moment.named("raw:published"), "issued": moment.named("raw:issued"),
	"created": moment.named("raw:created"), "updated": moment.named("raw:updated"), "modified": moment.named("raw:updated"),
}

var rssFeed = vocabulary{
	"channel": wrapper, "items": wrapper, "item": item,
	"title": prose, "link": location, "description": prose, "tagline": prose,
	"abstract": prose.named("description"), // CDF
	"language": keep, "ttl": keep, "skiphours": nested, "skipdays": nested,
	"atom:title": prose, "atom:subtitle": prose, "atom:tagline": prose, "atom:link": pointer,
	"itunes:summary": prose, "itunes:subtitle": prose,
}.with(ofFeeds)

var rssEntry = vocabulary{
	"title": prose, "link": location, "guid": keep, "author": several, "category": several, "comments": location,
	"description": prose, "summary": prose, "abstract": prose.named("description"),
	"content": prose.named("content:encoded"), "encoded": prose.named("content:encoded"), "fullitem": prose,
	"body": prose.named("xhtml:body"), "pubdate": moment.named("dated"), "enclosure": pointer,
	"atom:title": prose, "atom:summary": prose, "atom:content": prose, "atom:id": keep, "atom:link": pointer,
	"atom:author": nested, "atom:published": moment, "atom:updated": moment, "atom:issued": moment,
	"atom:modified": moment, "atom:created": moment,
}.with(ofEntries).with(dates)

var atomFeed = vocabulary{
	"entry": item, "title": prose, "link": pointer, "subtitle": prose, "tagline": prose.named("subtitle"), "author": nested,
}.with(ofFeeds)

var atomEntry = vocabulary{
	"title": prose, "link": pointer, "id": keep.named("raw:id"), "author": nested, "category": pointer,
	"summary": prose, "content": prose,
}.with(ofEntries).with(dates)

// inside says what becomes of the children of a group.
var inside = vocabulary{
	"name": keep, "email": keep, "atom:name": keep, "atom:email": keep, // a person
	"hour": several, "day": several,
}.with(ofMedia)
