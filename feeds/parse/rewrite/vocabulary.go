package rewrite

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

// vocabulary says, by canonical name, what becomes of the children of an element.
type vocabulary map[string]element

// Elements that mean the same wherever they stand.
var (
	keep     = element{role: value}
	moment   = element{role: value, repeated: true} // of several dates the last one counts
	prose    = element{role: text}
	several  = element{role: value, repeated: true}
	pointer  = element{role: empty, repeated: true}
	location = element{role: address, repeated: true}
	nested   = element{role: group, repeated: true}
)

var rssFeed = vocabulary{
	"channel": {role: through, repeated: true}, "items": {role: through, repeated: true},
	"item":  {role: entry, repeated: true},
	"title": prose, "description": prose, "tagline": prose, "link": location, "language": keep, "ttl": keep,
	"abstract":  {role: text, as: "description"}, // CDF
	"skiphours": nested, "skipdays": nested,
	"atom:title": prose, "atom:subtitle": prose, "atom:tagline": prose, "atom:link": pointer,
	"dc:title": prose, "dc:description": prose, "dc:language": keep,
	"itunes:summary": prose, "itunes:subtitle": prose,
	"sy:updateperiod": keep, "sy:updatefrequency": keep,
}

var rssEntry = vocabulary{
	"title": prose, "description": prose, "summary": prose, "abstract": {role: text, as: "description"},
	"content:encoded": prose, "encoded": {role: text, as: "content:encoded"}, "fullitem": prose,
	"content": {role: text, as: "content:encoded"}, "body": {role: text, as: "xhtml:body"},
	"link": location, "guid": keep, "comments": location, "author": several, "category": several,
	"pubdate": moment, "enclosure": pointer, "source": pointer,
	"xhtml:body": prose, "xhtml:div": {role: text, as: "xhtml:body"}, "xhtml:link": pointer,
	"atom:title": prose, "atom:summary": prose, "atom:content": prose, "atom:id": keep, "atom:link": pointer,
	"atom:published": moment, "atom:updated": moment, "atom:issued": moment, "atom:modified": moment, "atom:created": moment,
	"atom:author": nested,
	"dc:title":    prose, "dc:description": prose, "dc:identifier": keep, "dc:date": moment, "dc:creator": several,
	"dc:author": {role: value, as: "dc:creator", repeated: true}, "dc:subject": several,
	"dcterms:created": moment, "dcterms:issued": moment, "dcterms:modified": moment, "dcterms:valid": moment,
	"itunes:title": prose, "itunes:summary": prose, "itunes:subtitle": prose, "itunes:author": keep,
	"itunes:duration": keep, "feedburner:origlink": keep,
	"media:group": nested, "media:content": nested, "media:title": prose, "media:description": prose,
	"media:text": prose, "media:thumbnail": pointer, "media:player": pointer, "media:credit": several,
	"published": {role: value, as: "raw:published", repeated: true}, "updated": {role: value, as: "raw:updated", repeated: true},
	"date": {role: value, as: "raw:published", repeated: true}, "issued": {role: value, as: "raw:issued", repeated: true},
	"modified": {role: value, as: "raw:updated", repeated: true}, "created": {role: value, as: "raw:created", repeated: true},
}

var atomFeed = vocabulary{
	"entry": {role: entry, repeated: true}, "title": prose, "subtitle": prose, "tagline": {role: text, as: "subtitle"},
	"link": pointer, "author": nested, "id": {role: value, as: "raw:id"},
	"dc:title": prose, "dc:description": prose, "dc:language": keep,
	"sy:updateperiod": keep, "sy:updatefrequency": keep,
}

var atomEntry = vocabulary{
	"title": prose, "summary": prose, "content": prose, "id": {role: value, as: "raw:id"}, "link": pointer,
	"author": nested, "contributor": nested, "category": pointer,
	"published": {role: value, as: "raw:published", repeated: true}, "issued": {role: value, as: "raw:issued", repeated: true},
	"updated": {role: value, as: "raw:updated", repeated: true}, "modified": {role: value, as: "raw:updated", repeated: true},
	"created":  {role: value, as: "raw:created", repeated: true},
	"dc:title": prose, "dc:description": prose, "dc:identifier": keep, "dc:date": moment, "dc:creator": several,
	"dc:subject": several, "dcterms:created": moment, "dcterms:issued": moment, "dcterms:modified": moment,
	"content:encoded": prose, "feedburner:origlink": keep, "itunes:summary": prose, "itunes:author": keep,
	"media:group": nested, "media:content": nested, "media:title": prose, "media:description": prose,
	"media:text": prose, "media:thumbnail": pointer, "media:player": pointer, "media:credit": several,
	"xhtml:body": prose, "xhtml:div": {role: text, as: "xhtml:body"},
}

// inside says what becomes of the children of a group.
var inside = vocabulary{
	"name": keep, "email": keep, "uri": keep, "url": keep, // a person
	"atom:name": keep, "atom:email": keep, "atom:uri": keep,
	"hour": several, "day": several,
	"media:content": nested, "media:title": prose, "media:description": prose, "media:text": prose,
	"media:thumbnail": pointer, "media:player": pointer, "media:credit": several,
}
