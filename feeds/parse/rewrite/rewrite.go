// Package rewrite turns a feed document of any dialect, however broken, into plain RSS or Atom for gofeed to read:
// well-formed, without namespaces to resolve, with absolute links, and with nothing in it that a reader does not use.
// Prose does not pass through gofeed, which would forget how it was written; it is set aside and referred to.
package rewrite

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strconv"
	"strings"

	"broadsheet/feeds/parse/charset"
	"broadsheet/feeds/parse/markup"
)

// Limits against documents that are built to exhaust a reader. What lies beyond them is left out.
const (
	MaxEntries      = 10_000
	maxElements     = 200_000 // passed on in all
	maxElementsEach = 200     // passed on of one entry
	maxValue        = 4096    // bytes of a value that is not prose
)

// ErrNoFeed means that a document holds no feed of any format; ErrPage that it is a web page.
var (
	ErrNoFeed = errors.New("no RSS or Atom in the document")
	ErrPage   = errors.New("a web page stands in place of the feed")
)

// Document is a feed in the form that gofeed reads.
type Document struct {
	XML   []byte
	Atom  bool // else RSS
	Whole bool // the feed was ended, and did not just break off
	texts []Text
}

// Text is prose that was set aside.
type Text struct {
	Body  string
	Plain bool     // not HTML
	Base  *url.URL // the xml:base in force, if any
}

// Text returns the prose that a value read by gofeed stands for. Any other value is plain text.
func (d *Document) Text(value string) Text {
	if number, found := strings.CutPrefix(value, string(charset.Reserved)); found {
		if at, err := strconv.Atoi(number); err == nil && at < len(d.texts) {
			return d.texts[at]
		}
	}
	return Text{Body: value, Plain: true}
}

// rewriter holds the state of one rewriting.
type rewriter struct {
	Document
	scanner  *markup.Scanner
	names    namespaces
	bases    bases
	frames   []frame
	capture  capture
	entries  int
	elements int
	ofEntry  int      // elements of the present entry
	seen     []string // elements of the present entry, or of the feed, that count once
	feedSeen []string
	spare    []string // room for those of the next entry
}

// frame is an open element of the source.
type frame struct {
	element
	name       string     // as it is passed on
	vocabulary vocabulary // of its children
}

// Feed rewrites a document; base is its own address, or nil.
func Feed(ctx context.Context, source string, base *url.URL) (*Document, error) {
	r := &rewriter{scanner: markup.NewScanner(source), bases: bases{document: base}}
	r.XML = make([]byte, 0, len(source)/4+256)
	if err := r.findRoot(ctx); err != nil {
		return nil, err
	}
	if err := r.eachToken(ctx, r.take); err != nil {
		return nil, err
	}
	r.close()
	r.Whole = !r.scanner.BrokeOff()
	return &r.Document, nil
}

// eachToken calls take until it reports false, and can be given up.
func (r *rewriter) eachToken(ctx context.Context, take func(markup.Token) bool) error {
	for count := 0; ; count++ {
		if count%1024 == 0 && ctx.Err() != nil {
			return fmt.Errorf("reading the document: %w", ctx.Err())
		}
		token, ok := r.scanner.Next()
		if !ok || !take(token) {
			return nil
		}
	}
}

// roots are the elements that begin a feed: with true in Atom.
var roots = map[string]bool{"rss": false, "rdf": false, "channel": false, "feed": true}

// findRoot skips what stands before the feed.
func (r *rewriter) findRoot(ctx context.Context) error {
	problem := ErrNoFeed
	err := r.eachToken(ctx, func(token markup.Token) bool {
		if token.Kind != markup.Start {
			return true
		}
		prefix, local, prefixed := strings.Cut(token.Name, ":")
		if !prefixed {
			prefix, local = "", token.Name
		}
		local = strings.ToLower(local)
		if atom, found := roots[local]; found {
			r.begin(token, prefix, local, atom)
			problem = nil
		} else if local == "html" || local == "body" || local == "head" {
			problem = ErrPage
		}
		return problem == ErrNoFeed
	})
	if err != nil {
		return err
	}
	return problem
}

// begin opens the feed.
func (r *rewriter) begin(token markup.Token, prefix, local string, atom bool) {
	r.Atom = atom
	r.names = namespaces{atom: atom, own: prefix}
	if local == "rdf" {
		r.names.own = "" // the vocabulary is that of the default namespace, not of rdf:RDF
	}
	root := frame{element: element{role: through, repeated: true}, vocabulary: rssFeed}
	r.XML = append(r.XML, "<rss version=\"2.0\"><channel>"...)
	if atom {
		root.vocabulary = atomFeed
		r.XML = append(r.XML[:0], "<feed>"...)
	}
	r.frames = append(r.frames, root)
	r.enter(token)
	r.attributesAsElements(token, local)
	if language := attribute(token, "xml:lang"); language != "" && atom {
		r.inline("raw:language", language)
	}
}

// close ends the feed.
func (r *rewriter) close() {
	if r.Atom {
		r.XML = append(r.XML, "</feed>"...)
		return
	}
	r.XML = append(r.XML, "</channel></rss>"...)
}

// take passes a token on, and reports false when the feed is over.
func (r *rewriter) take(token markup.Token) bool {
	switch token.Kind {
	case markup.Start:
		r.start(token)
	case markup.End:
		r.end(token)
	case markup.Text:
		if r.capture.active() {
			r.capture.text(token)
		}
	}
	return len(r.frames) > 0
}

// enter brings the declarations of an element into force.
func (r *rewriter) enter(token markup.Token) {
	depth := len(r.frames) + r.capture.depth
	for _, attribute := range token.Attributes {
		switch {
		case !strings.HasPrefix(attribute.Name, "xml"):
		case attribute.Name == "xmlns":
			r.names.declare("", attribute.Value, depth)
		case strings.HasPrefix(attribute.Name, "xmlns:"):
			r.names.declare(attribute.Name[len("xmlns:"):], attribute.Value, depth)
		case attribute.Name == "xml:base":
			r.bases.declare(attribute.Value, depth)
		}
	}
}

// leave ends the declarations of the element that ended.
func (r *rewriter) leave() {
	depth := len(r.frames) + r.capture.depth
	r.names.leave(depth)
	r.bases.leave(depth)
}
