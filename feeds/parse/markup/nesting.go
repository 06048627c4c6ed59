package markup

import "strings"

// Elements that HTML knows as void. Unescaped HTML in a feed writes them without an end tag.
var void = map[string]bool{
	"br": true, "hr": true, "img": true, "wbr": true, "input": true, "embed": true, "area": true, "col": true,
}

// IsVoid reports whether HTML knows an element as void: it has neither content nor an end tag.
func IsVoid(name string) bool { return void[name] }

// Elements that hold the entries of a feed. An entry that begins anywhere else shows that an end tag is missing.
var containers = map[string]bool{"rss": true, "rdf": true, "channel": true, "items": true, "feed": true}

// Elements of feeds that hold text or nothing, and never mark-up.
var leaves = map[string]bool{
	"title": true, "link": true, "guid": true, "id": true, "pubdate": true, "updated": true, "published": true,
	"category": true, "comments": true, "dc:date": true, "dc:creator": true,
}

// Elements that stand beside those.
var siblings = map[string]bool{
	"title": true, "link": true, "guid": true, "id": true, "pubdate": true, "updated": true, "published": true,
	"category": true, "comments": true, "dc:date": true, "dc:creator": true, "description": true, "enclosure": true,
	"content:encoded": true, "summary": true, "content": true, "author": true,
}

// Elements of HTML whose stray end tags are likely in a text. Any other end tag that closes nothing
// is taken for a misspelt one of the element that is open.
var inline = map[string]bool{
	"a": true, "abbr": true, "b": true, "big": true, "blockquote": true, "body": true, "br": true, "center": true,
	"cite": true, "code": true, "dd": true, "del": true, "div": true, "dl": true, "dt": true, "em": true,
	"embed": true, "figure": true, "font": true, "form": true, "h1": true, "h2": true, "h3": true, "h4": true,
	"h5": true, "h6": true, "hr": true, "html": true, "i": true, "iframe": true, "img": true, "ins": true,
	"li": true, "object": true, "ol": true, "p": true, "param": true, "pre": true, "q": true, "s": true,
	"script": true, "section": true, "small": true, "span": true, "strike": true, "strong": true, "style": true,
	"sub": true, "sup": true, "table": true, "tbody": true, "td": true, "th": true, "thead": true, "tr": true,
	"tt": true, "u": true, "ul": true, "video": true,
}

// begin opens an element: it ends those it cannot stand in, and leaves out what is too deep.
func (s *Scanner) begin(token Token, empty bool) {
	if s.isEntry(token.Name) {
		if at := s.innermostContainer(); at >= 0 {
			s.pending = len(s.open) - at - 1
			s.skipped = s.skipped[:0]
		}
	}
	if s.isUnended(token.Name) {
		s.pending = 1
	}
	empty = empty || void[strings.ToLower(token.Name)]
	if len(s.open)-s.pending >= MaxDepth {
		if !empty && len(s.skipped) < MaxDepth {
			s.skipped = append(s.skipped, token.Name)
		}
		return
	}
	s.opening = token
	s.empty = empty
}

// isUnended reports whether an element can only begin because the end tag of the one before it is missing.
func (s *Scanner) isUnended(name string) bool {
	if len(s.open) == 0 || !siblings[strings.ToLower(name)] {
		return false
	}
	return leaves[strings.ToLower(s.open[len(s.open)-1])]
}

// isEntry reports whether an element is an entry in the format that the root element tells.
func (s *Scanner) isEntry(name string) bool {
	if len(s.open) == 0 || len(name) < len("item") {
		return false
	}
	prefix, root := split(s.open[0])
	entryPrefix, local := split(name)
	if entryPrefix != "" && entryPrefix != prefix {
		return false
	}
	if strings.EqualFold(root, "feed") {
		return strings.EqualFold(local, "entry")
	}
	return strings.EqualFold(local, "item")
}

func (s *Scanner) innermostContainer() int {
	for i := len(s.open) - 1; i >= 0; i-- {
		if s.isContainer(s.open[i]) {
			return i
		}
	}
	return -1
}

func (s *Scanner) isContainer(name string) bool {
	_, local := split(name)
	return containers[strings.ToLower(local)]
}

func split(name string) (prefix, local string) {
	if at := strings.IndexByte(name, ':'); at >= 0 {
		return name[:at], name[at+1:]
	}
	return "", name
}

// close ends the element that an end tag names.
func (s *Scanner) close(name string) {
	for i := len(s.skipped) - 1; i >= 0; i-- {
		if s.skipped[i] == name {
			s.skipped = s.skipped[:i]
			return
		}
	}
	if at := s.find(name); at >= 0 {
		s.pending = len(s.open) - at
		s.skipped = s.skipped[:0]
		return
	}
	if len(s.open) > 1 && s.closesAsMisspelt(s.open[len(s.open)-1], name) {
		s.pending = 1
	}
}

// find returns the position of the innermost open element of a name, or -1.
func (s *Scanner) find(name string) int {
	for i := len(s.open) - 1; i >= 0; i-- {
		if s.open[i] == name {
			return i
		}
	}
	for i := len(s.open) - 1; i >= 0; i-- {
		if strings.EqualFold(s.open[i], name) {
			return i
		}
	}
	return -1
}

// closesAsMisspelt reports whether an end tag may be meant for the element that is open. Those that hold others
// are never closed by a guess.
func (s *Scanner) closesAsMisspelt(open, name string) bool {
	return !inline[strings.ToLower(name)] && !s.isEntry(open) && !s.isContainer(open)
}
