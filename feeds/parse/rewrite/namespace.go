package rewrite

import "strings"

// maxBindings is how many namespace declarations may be in force at once; further ones are not seen.
const maxBindings = 128

// unknown is the canonical prefix of namespaces that are of no use to a reader.
const unknown = "?"

// prefixes gives namespaces the prefix they are known by; "" is the format's own vocabulary. The keys are as
// comparable makes them: publishers get case, scheme and the last slash wrong.
var prefixes = map[string]string{
	"purl.org/rss/1.0":                             "",
	"channel.netscape.com/rdf/simple/0.9":          "",
	"my.netscape.com/rdf/simple/0.9":               "",
	"my.netscape.com/publish/formats/rss-0.91.dtd": "",
	"purl.org/net/rss1.1":                          "",
	"backend.userland.com/rss":                     "",
	"backend.userland.com/rss2":                    "",
	"backend.userland.com/rss091":                  "",
	"blogs.law.harvard.edu/tech/rss":               "",
	"cyber.law.harvard.edu/rss":                    "",
	"cyber.law.harvard.edu/rss/rss.html":           "",
	"www.w3.org/2005/atom":                         "atom",
	"purl.org/atom/ns":                             "atom",
	"example.com/newformat":                        "atom", // the drafts of Atom 0.3
	"purl.org/dc/elements/1.1":                     "dc",
	"purl.org/dc/elements/1.0":                     "dc",
	"purl.org/dc/terms":                            "dcterms",
	"purl.org/rss/1.0/modules/content":             "content",
	"purl.org/rss/1.0/modules/syndication":         "sy",
	"search.yahoo.com/mrss":                        "media",
	"video.search.yahoo.com/mrss":                  "media",
	"www.rssboard.org/media-rss":                   "media",
	"tools.search.yahoo.com/mrss":                  "media",
	"www.itunes.com/dtds/podcast-1.0.dtd":          "itunes",
	"example.com/dtds/podcast-1.0.dtd":             "itunes",
	"rssnamespace.org/feedburner/ext/1.0":          "feedburner",
	"www.w3.org/1999/02/22-rdf-syntax-ns":          "rdf",
	"www.w3.org/1999/xhtml":                        "xhtml",
	"www.w3.org/xml/1998/namespace":                "xml",
}

// usual are the prefixes that stand for their namespace even where nothing declares them.
var usual = map[string]bool{
	"atom": true, "dc": true, "dcterms": true, "content": true, "sy": true, "media": true, "itunes": true,
	"feedburner": true, "rdf": true, "xhtml": true, "xml": true,
}

// binding is a namespace declaration in force.
type binding struct {
	prefix    string
	canonical string
	depth     int // of the element that declares it
}

// namespaces resolves the names of elements to canonical ones: "dc:creator" whatever the feed's own prefix is.
type namespaces struct {
	bindings []binding
	atom     bool              // the format's own vocabulary is Atom's
	own      string            // prefix of the root element
	names    map[string]string // names resolved under the present bindings
}

// comparable reduces the address of a namespace to what publishers get right.
func comparable(address string) string {
	address = strings.ToLower(strings.TrimSpace(address))
	address = strings.TrimPrefix(strings.TrimPrefix(address, "https://"), "http://")
	return strings.TrimRight(address, "/#")
}

// declare brings the declaration of a prefix into force ("" is the default namespace).
func (n *namespaces) declare(prefix, address string, depth int) {
	if len(n.bindings) >= maxBindings {
		return
	}
	canonical, known := prefixes[comparable(address)]
	switch {
	case depth == 1 && prefix == n.own, canonical == "atom" && n.atom:
		canonical = "" // whatever it says, it is the vocabulary that the document is written in
	case !known && address == "":
		canonical = ""
	case !known:
		canonical = unknown
	}
	n.bindings = append(n.bindings, binding{prefix, canonical, depth})
	clear(n.names)
}

// leave ends the declarations of the elements deeper than a depth.
func (n *namespaces) leave(depth int) {
	for last := len(n.bindings) - 1; last >= 0 && n.bindings[last].depth > depth; last-- {
		n.bindings = n.bindings[:last]
		clear(n.names)
	}
}

// resolve returns the canonical name of an element, in lower case.
func (n *namespaces) resolve(name string) string {
	if canonical, ok := n.names[name]; ok {
		return canonical
	}
	prefix, local, found := strings.Cut(name, ":")
	if !found {
		prefix, local = "", name
	}
	canonical := strings.ToLower(local)
	if space := n.space(prefix); space != "" {
		canonical = space + ":" + canonical
	}
	if n.names == nil {
		n.names = map[string]string{}
	}
	if len(n.names) < maxBindings {
		n.names[strings.Clone(name)] = canonical
	}
	return canonical
}

func (n *namespaces) space(prefix string) string {
	for i := len(n.bindings) - 1; i >= 0; i-- {
		if n.bindings[i].prefix == prefix {
			return n.bindings[i].canonical
		}
	}
	switch {
	case prefix == "", prefix == n.own, prefix == "atom" && n.atom:
		return ""
	case usual[prefix]:
		return prefix
	}
	return unknown
}
