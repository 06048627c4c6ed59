package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"
)

// run is how many characters a stretch of text has, each white space between them counted once, however long it is.
type run struct {
	chars       int32
	lead, trail bool // white space stands before the first character, behind the last
}

// join is the run of two stretches, one behind the other.
func (r run) join(next run) run {
	switch {
	case r.chars == 0:
		next.lead = next.lead || r.lead
		next.trail = next.trail || next.chars == 0 && r.trail
		return next
	case next.chars == 0:
		r.trail = r.trail || next.lead
		return r
	}
	sum := run{r.chars + next.chars, r.lead, next.trail}
	if r.trail || next.lead {
		sum.chars++
	}
	return sum
}

// count measures a text, and counts its commas.
func count(text string) (r run, commas int32) {
	space := false
	for at, c := range text {
		if c > ' ' && c < utf8.RuneSelf {
			if c == ',' {
				commas++
			}
			if at > 0 && !space {
				r.chars++
				continue
			}
		} else if unicode.IsSpace(c) {
			space = true
			continue
		} else if isComma(c) {
			commas++
		}
		switch {
		case r.chars == 0:
			r.lead = space
		case space:
			r.chars++
		}
		r.chars++
		space = false
	}
	r.lead = r.lead || r.chars == 0 && space
	r.trail = space
	return r, commas
}

// isComma reports whether a character beyond ASCII is a comma.
func isComma(c rune) bool {
	switch c {
	case '\u060c', '\ufe50', '\ufe10', '\ufe11', '\u2e41', '\u2e34', '\u2e32', '\uff0c':
		return true
	}
	return false
}

// measure is what is counted in an element; it is counted once, and again only when something in the element changes.
type measure struct {
	run
	known                               bool
	video                               bool // a player of a site for videos
	framed                              bool // there is text in blocks, or in what is used as one
	commas                              int32
	listed, headed                      int32 // characters in lists, in headings
	paragraphs, pictures, items, embeds int32
	last                                ref     // the last text
	linked                              float64 // characters in links, the element's own among them; fewer for links within the page
	linkedOutside                       float64 // of these, not in the captions of pictures
}

// forget drops all measures.
func (t *tree) forget() {
	if cap(t.measures) < len(t.nodes) {
		t.measures = make([]measure, len(t.nodes), cap(t.nodes))
	}
	t.measures = t.measures[:len(t.nodes)]
	clear(t.measures)
}

// outdate drops the measures of a node and of all around it.
func (t *tree) outdate(at ref) {
	for at != none && int(at) < len(t.measures) && t.measures[at].known {
		t.measures[at].known = false
		at = t.nodes[at].parent
	}
}

// measure counts what is in a node.
func (t *tree) measure(at ref) *measure {
	for int(at) >= len(t.measures) {
		t.measures = append(t.measures, measure{})
	}
	if m := &t.measures[at]; m.known {
		return m
	}
	m := measure{known: true}
	switch n := &t.nodes[at]; n.kind {
	case text:
		m.run, m.commas = n.run, n.commas
		if m.chars > 0 {
			m.last = at
		}
	default:
		for child := n.first; child != none; child = t.nodes[child].next {
			m.include(t, at, child)
		}
		if t.is(at, atom.A) {
			m.linked = float64(m.chars) * t.linkWeight(at)
		}
	}
	t.measures[at] = m
	return &t.measures[at]
}

// include adds what is in a child.
func (m *measure) include(t *tree, at, child ref) {
	c := t.measure(child)
	m.run = m.run.join(c.run)
	m.commas += c.commas
	if c.last != none {
		m.last = c.last
	}
	if t.nodes[child].kind != element {
		return
	}
	m.video = m.video || c.video
	m.paragraphs += c.paragraphs
	m.pictures += c.pictures
	m.items += c.items
	m.embeds += c.embeds
	m.linked += c.linked
	name := t.nodes[child].name
	switch {
	case name != atom.A:
		m.linkedOutside += c.linkedOutside
	case !t.is(at, atom.Figcaption):
		m.linkedOutside += c.linked
	}
	listed, headed := c.listed, c.headed
	switch name {
	case atom.Ul, atom.Ol:
		listed = c.chars
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		headed = c.chars
	case atom.P:
		m.paragraphs++
	case atom.Img:
		m.pictures++
	case atom.Li:
		m.items++
	case atom.Object, atom.Embed, atom.Iframe:
		m.embeds++
		m.video = m.video || t.isVideo(child)
	}
	m.listed += listed
	m.headed += headed
	m.framed = m.framed || c.framed || c.chars > 0 && frames(name)
}

// frames reports whether elements of a name hold a text of their own.
func frames(name atom.Atom) bool {
	switch name {
	case atom.Blockquote, atom.Dl, atom.Div, atom.Img, atom.Ol, atom.P, atom.Pre, atom.Table, atom.Ul, atom.Span, atom.Li, atom.Td:
		return true
	}
	return false
}

// linkWeight is how much the text of a link counts as linked: one within the page says little.
func (t *tree) linkWeight(link ref) float64 {
	if href := strings.TrimSpace(t.attribute(link, "href")); len(href) > 1 && href[0] == '#' {
		return 0.3
	}
	return 1
}

// linkDensity is the share of an element's text that is linked.
func (t *tree) linkDensity(at ref) float64 {
	m := t.measure(at)
	if m.chars == 0 {
		return 0
	}
	return m.linked / float64(m.chars)
}
