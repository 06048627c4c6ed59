package rewrite

import (
	"slices"
	"strconv"
	"strings"

	"broadsheet/feeds/parse/charset"
	"broadsheet/feeds/parse/markup"
)

// start handles a start tag by what the element is in the vocabulary of its parent.
func (r *rewriter) start(token markup.Token) {
	if r.capture.active() {
		r.capture.depth++
		r.enter(token)
		r.capture.start(token, r.names.resolve(token.Name), &r.bases)
		return
	}
	parent := &r.frames[len(r.frames)-1]
	r.frames = append(r.frames, frame{})
	r.enter(token)
	name := r.names.resolve(token.Name)
	next := frame{element: parent.vocabulary[name], name: name}
	if next.as != "" {
		next.name = next.as
	}
	if r.exhausted(next) {
		next.element = element{}
	}
	r.open(&next, token, parent.vocabulary)
	r.frames[len(r.frames)-1] = next
}

// exhausted reports whether a limit is reached, or an element stands a second time that counts once.
func (r *rewriter) exhausted(next frame) bool {
	if next.role == leaveOut || next.role == through {
		return false
	}
	r.elements++
	r.ofEntry++
	if next.role == entry {
		r.ofEntry = 0
	}
	return r.elements > maxElements || r.ofEntry > maxElementsEach || next.role == entry && r.entries >= MaxEntries ||
		!next.repeated && slices.Contains(r.seen, next.name)
}

// open passes the beginning of an element on.
func (r *rewriter) open(next *frame, token markup.Token, siblings vocabulary) {
	switch next.role {
	case leaveOut:
	case through:
		next.vocabulary = siblings
		r.attributesAsElements(token, next.name)
	case entry:
		r.entries++
		r.feedSeen, r.seen = r.seen, r.spare[:0]
		next.vocabulary = rssEntry
		if r.Atom {
			next.vocabulary = atomEntry
		}
		r.tag(next.name, nil)
		r.attributesAsElements(token, next.name)
	case group:
		next.vocabulary = inside
		r.tag(next.name, token.Attributes)
	case text:
		r.capture = newCapture(token, next.name, r.Atom)
		r.capture.bases = len(r.bases.stack)
	case value, address:
		r.capture = capture{mode: modeValue}
		r.tag(next.name, token.Attributes)
	case empty:
		r.tag(next.name, token.Attributes)
	}
}

// end handles an end tag.
func (r *rewriter) end(token markup.Token) {
	if r.capture.active() && r.capture.depth > 0 {
		r.capture.end(r.names.resolve(token.Name))
		r.capture.depth--
		r.leave()
		return
	}
	last := r.frames[len(r.frames)-1]
	switch last.role {
	case text:
		r.setAside(last)
	case value, address:
		r.endValue(last)
	case group, empty:
		r.endTag(last.name)
	case entry:
		r.endTag(last.name)
		r.spare, r.seen, r.feedSeen = r.seen, r.feedSeen, nil
	}
	r.frames = r.frames[:len(r.frames)-1]
	r.leave()
}

// setAside keeps the prose of an element and passes on what refers to it.
func (r *rewriter) setAside(ended frame) {
	prose := r.capture.result()
	r.capture = capture{}
	if strings.TrimSpace(prose.Body) == "" {
		return
	}
	prose.Base = r.bases.explicit()
	r.count(ended)
	r.inline(ended.name, string(charset.Reserved)+strconv.Itoa(len(r.texts)))
	r.texts = append(r.texts, prose)
}

// endValue passes on the text of an element.
func (r *rewriter) endValue(ended frame) {
	content := strings.TrimSpace(r.capture.result().Body)
	r.capture = capture{}
	if ended.role == address && content != "" {
		content = r.bases.resolve(content)
	}
	if len(content) > maxValue {
		content = ""
	}
	if content != "" {
		r.count(ended)
	}
	r.XML = appendEscaped(r.XML, content)
	r.endTag(ended.name)
}

func (r *rewriter) count(ended frame) {
	if !ended.repeated {
		r.seen = append(r.seen, ended.name)
	}
}

// attributesAsElements passes on what dialects write as attributes of the feed or of an item:
// the identity in RDF, links and dates in CDF.
func (r *rewriter) attributesAsElements(token markup.Token, name string) {
	if r.Atom || name != "item" && name != "channel" {
		return
	}
	for _, attribute := range token.Attributes {
		switch local := strings.ToLower(attribute.Name); local {
		case "rdf:about", "about":
			r.inline("raw:about", attribute.Value)
		case "href":
			r.inline("link", r.bases.resolve(attribute.Value))
		case "lastmod":
			r.inline("raw:updated", attribute.Value)
		}
	}
}

// tag writes a start tag with the attributes that gofeed reads.
func (r *rewriter) tag(name string, attributes []markup.Attribute) {
	r.XML = append(append(r.XML, '<'), name...)
	for _, attribute := range attributes {
		as, ok := attributeNames[attribute.Name]
		if !ok {
			if as, ok = attributeNames[strings.ToLower(attribute.Name)]; !ok {
				continue
			}
		}
		content := attribute.Value
		if as == "href" || as == "url" || as == "src" {
			content = r.bases.resolve(strings.TrimSpace(content))
		}
		if len(content) > maxValue {
			continue
		}
		r.XML = append(append(append(r.XML, ' '), as...), `="`...)
		r.XML = append(appendEscaped(r.XML, content), '"')
	}
	r.XML = append(r.XML, '>')
}

// attributeNames are the attributes passed on, under the names that gofeed knows. "about" of a channel is none.
var attributeNames = map[string]string{
	"href": "href", "url": "url", "src": "src", "rel": "rel", "type": "type", "title": "title", "length": "length",
	"term": "term", "label": "label", "ispermalink": "isPermaLink", "filesize": "filesize", "medium": "medium",
	"isdefault": "isdefault", "role": "role", "rdf:resource": "href",
}

func (r *rewriter) endTag(name string) {
	r.XML = append(append(append(r.XML, "</"...), name...), '>')
}

// inline writes a whole element.
func (r *rewriter) inline(name, content string) {
	if len(content) > maxValue {
		return
	}
	r.tag(name, nil)
	r.XML = appendEscaped(r.XML, content)
	r.endTag(name)
}

// attribute returns the value of an attribute, or "".
func attribute(token markup.Token, name string) string {
	for _, attribute := range token.Attributes {
		if strings.EqualFold(attribute.Name, name) {
			return attribute.Value
		}
	}
	return ""
}

// appendEscaped writes text so that it stands in an element or an attribute.
func appendEscaped(out []byte, text string) []byte {
	for {
		at := strings.IndexAny(text, `&<>"`)
		if at < 0 {
			return append(out, text...)
		}
		out = append(out, text[:at]...)
		switch text[at] {
		case '&':
			out = append(out, "&amp;"...)
		case '<':
			out = append(out, "&lt;"...)
		case '>':
			out = append(out, "&gt;"...)
		case '"':
			out = append(out, "&quot;"...)
		}
		text = text[at+1:]
	}
}
