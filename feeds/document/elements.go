package document

import (
	"strings"

	"golang.org/x/net/html"
)

// styles are the elements that only change how their text looks.
var styles = map[string]Style{
	"em": Emphasis, "i": Emphasis, "cite": Emphasis, "dfn": Emphasis, "var": Emphasis,
	"strong": Strong, "b": Strong,
	"code": CodeStyle, "samp": CodeStyle, "tt": CodeStyle,
	"kbd": Keyboard, "sub": Sub, "sup": Sup,
	"ins": Inserted, "u": Inserted,
	"del": Deleted, "s": Deleted, "strike": Deleted,
	"mark": Marked, "small": Small,
}

// ignored are the elements whose content is not text for people.
var ignored = setOf("script style template head title meta link base svg canvas map param datalist option optgroup " +
	"select textarea progress meter dialog rp source track area basefont noframes col colgroup")

// containers are the elements that part their content from what stands around it.
var containers = setOf("p div section article main header footer nav aside address center form fieldset legend hgroup " +
	"search body html figcaption caption summary dt dd tbody thead tfoot tr td th li amp-layout noembed")

// textBlocks are the containers that mean one block, so that their id is that block's.
var textBlocks = setOf("p dt dd li figcaption summary address td th")

// inlineElements are those that may be left out when they are marked as not for the eye, without an article
// getting lost behind a fade-in.
var inlineElements = setOf("span a i b em svg small sup strong abbr")

// unseen are class tokens of text that only screen readers read out.
var unseen = setOf("sr-only screen-reader-text visually-hidden visuallyhidden screenreader-only katex-html mathjax_preview")

// block reads an element that is a block of its own; false if n is none.
func (f *flow) block(n *html.Node, s setting) bool {
	if nesting[n.Data] {
		s.nested++
	}
	if s.depth > maxDepth || s.nested > maxNesting {
		if containers[n.Data] || nesting[n.Data] {
			f.container(n, s)
			return true
		}
		return false
	}
	switch n.Data {
	case "h1", "h2", "h3", "h4", "h5", "h6":
		f.heading(n, s)
	case "ul", "ol", "menu", "dir":
		f.list(n, s)
	case "li":
		f.strayItem(n, s)
	case "dl":
		f.definitions(n, s)
	case "blockquote":
		f.quote(n, s)
	case "pre", "listing", "xmp", "plaintext":
		f.code(n, s)
	case "table":
		f.table(n, s)
	case "figure":
		f.figure(n, s)
	case "hr":
		f.rule(s)
	case "details":
		f.details(n, s)
	case "iframe", "amp-iframe", "embed", "object", "video", "audio", "amp-video", "amp-audio", "amp-youtube":
		f.media(n, s)
	default:
		return f.group(n, s)
	}
	return true
}

// nesting are the elements beside the containers that part text when they are nested too deep to be read as blocks.
var nesting = setOf("h1 h2 h3 h4 h5 h6 ul ol menu dir dl blockquote pre table figure details hr")

// group reads a container, or a div that publishers use for a figure.
func (f *flow) group(n *html.Node, s setting) bool {
	switch {
	case !containers[n.Data]:
		return false
	case f.caption != nil && isCaption(n):
		f.catchCaption(n, s)
	case hasToken(attribute(n, "class"), captioned):
		f.figure(n, s)
	default:
		f.container(n, s)
	}
	return true
}

// inline reads an element that stands in a line of text.
func (f *flow) inline(n *html.Node, s setting) {
	switch n.Data {
	case "br":
		f.line.breakLine()
		return
	case "wbr":
		f.text("\u200b", s)
		return
	case "img", "amp-img", "picture":
		f.image(n, s)
		return
	case "noscript":
		f.unscripted(n, s)
		return
	case "input", "button":
		f.control(n, s)
		return
	case "ruby":
		f.ruby(n, s)
		return
	case "math":
		f.formula(n, s)
		return
	case "script":
		f.formulaInText(formulaSource(n), strings.Contains(attribute(n, "type"), "display"), s)
		return
	case "q":
		f.quotation(n, s)
		return
	case "a":
		if link := f.link(attribute(n, "href")); link != "" {
			s.link = link
		}
	}
	f.mark(n)
	f.children(n, s)
}

// mark notes the id of an inline element that a link leads to.
func (f *flow) mark(n *html.Node) {
	id := attribute(n, "id")
	if id == "" && n.Data == "a" {
		id = attribute(n, "name")
	}
	if id != "" && f.targets[id] {
		f.line.anchor(Line(id))
	}
}

// quotation puts the marks around a <q> that a browser draws.
func (f *flow) quotation(n *html.Node, s setting) {
	if first := firstRune(n); strings.ContainsRune("“„«»「『‚", first) || strings.ContainsRune("“„«‚", f.line.last()) || first == '"' {
		f.children(n, s) // it brings marks of its own
		return
	}
	opening, closing := "“", "”"
	if s.quotes%2 == 1 {
		opening, closing = "‘", "’"
	}
	s.quotes++
	f.text(opening, s)
	f.children(n, s)
	f.text(closing, s)
}

// control reads a form control: a box that stands in running text, or the picture on a button.
func (f *flow) control(n *html.Node, s setting) {
	if n.Data == "button" {
		for child := range n.Descendants() {
			if child.Type == html.ElementNode && child.Data == "img" {
				f.image(child, s)
			}
		}
		return
	}
	switch task(n) {
	case OpenTask:
		f.text("☐ ", s)
	case DoneTask:
		f.text("☑ ", s)
	}
}

func setOf(list string) map[string]bool {
	set := map[string]bool{}
	for word := range strings.FieldsSeq(list) {
		set[word] = true
	}
	return set
}
