package rewrite

import (
	"encoding/base64"
	"strings"
	"unicode/utf8"

	"broadsheet/feeds/parse/charset"
	"broadsheet/feeds/parse/markup"
)

// mode says how the text of an element is written.
type mode uint8

// The ways to write text in a feed.
const (
	modeNone   mode = iota
	modeValue       // no mark-up counts
	modeRSS         // HTML, escaped or not: RSS does not say
	modeMedia       // Media RSS: HTML if it looks like it
	modePlain       // plain text
	modeHTML        // escaped HTML
	modeXHTML       // mark-up that is part of the document
	modeBase64      // Atom 0.3
	modeFile        // base64 of a file, by its media type
)

// capture gathers the text of an element and the mark-up in it.
type capture struct {
	mode  mode
	depth int // open elements within
	first string
	more  *strings.Builder // once there is more than one piece
	inner bool             // there is mark-up in it
	bases int              // declared outside
}

func (c *capture) active() bool { return c.mode != modeNone }

// newCapture begins to gather prose.
func newCapture(token markup.Token, name string, atom bool) capture {
	switch {
	case strings.HasPrefix(name, "xhtml:"):
		return capture{mode: modeXHTML}
	case strings.HasPrefix(name, "media:") && attribute(token, "type") != "html":
		return capture{mode: modeMedia}
	case strings.HasPrefix(name, "atom:"), atom && !strings.Contains(name, ":"):
		return capture{mode: textConstruct(attribute(token, "type"), attribute(token, "mode"))}
	}
	return capture{mode: modeRSS}
}

// textConstruct reads the type of a text construct or content element (RFC 4287 sections 3.1.1 and 4.1.3; Atom 0.3
// has media types and modes instead).
func textConstruct(kind, how string) mode {
	kind, _, _ = strings.Cut(strings.ToLower(strings.TrimSpace(kind)), ";")
	switch strings.ToLower(how) {
	case "base64":
		return modeBase64
	case "xml":
		return modeXHTML
	case "escaped":
		if kind == "" || kind == "text/plain" || kind == "text" {
			return modePlain
		}
		return modeHTML
	}
	switch {
	case kind == "", kind == "text", kind == "text/plain":
		return modePlain
	case kind == "html", strings.HasPrefix(kind, "text/"):
		return modeHTML
	case kind == "xhtml", strings.HasSuffix(kind, "xml"):
		return modeXHTML
	case strings.HasPrefix(kind, "image/"), strings.HasPrefix(kind, "audio/"), strings.HasPrefix(kind, "video/"),
		strings.HasPrefix(kind, "application/"):
		return modeFile
	}
	return modeHTML
}

// text gathers character data.
func (c *capture) text(token markup.Token) {
	if c.mode == modeXHTML || c.mode == modePlain && c.inner {
		c.write(string(appendEscaped(nil, token.Text)))
		return
	}
	c.write(token.Text)
}

// start gathers a start tag.
func (c *capture) start(token markup.Token, name string, bases *bases) {
	if c.mode == modeValue || c.mode == modeFile {
		return
	}
	c.markup()
	out := append([]byte{'<'}, local(name)...)
	nested := len(bases.stack) > c.bases // an xml:base of its own, which HTML does not know
	for _, attribute := range token.Attributes {
		if strings.HasPrefix(attribute.Name, "xml") {
			continue
		}
		content := attribute.Value
		if nested && (attribute.Name == "href" || attribute.Name == "src") {
			content = bases.resolve(content)
		}
		out = append(append(append(out, ' '), attribute.Name...), `="`...)
		out = append(appendEscaped(out, content), '"')
	}
	c.write(string(append(out, '>')))
}

// end gathers an end tag.
func (c *capture) end(name string) {
	if c.mode == modeValue || c.mode == modeFile || markup.IsVoid(local(name)) {
		return
	}
	c.write("</" + local(name) + ">")
}

// markup notes that there is mark-up. Plain text that has any was meant to be XHTML.
func (c *capture) markup() {
	if c.mode == modePlain && !c.inner && c.first != "" {
		gathered := c.gathered()
		c.more = nil
		c.first = string(appendEscaped(nil, gathered))
	}
	c.inner = true
}

func (c *capture) write(piece string) {
	switch {
	case c.more != nil:
		c.more.WriteString(piece)
	case c.first == "":
		c.first = piece
	default:
		c.more = &strings.Builder{}
		c.more.WriteString(c.first)
		c.more.WriteString(piece)
	}
}

func (c *capture) gathered() string {
	if c.more != nil {
		return c.more.String()
	}
	return c.first
}

// result returns what was gathered.
func (c *capture) result() Text {
	body := strings.TrimSpace(c.gathered())
	if c.mode == modeBase64 || c.mode == modeFile {
		return fromBase64(body, c.mode == modeFile)
	}
	plain := c.mode == modePlain || c.mode == modeMedia && !looksLikeHTML(body)
	return Text{Body: body, Plain: plain && !c.inner}
}

// looksLikeHTML reports whether there is a tag in a text. Plain text is what Media RSS says by saying nothing
// (Media RSS 1.5.1, media:description), but not what all publishers mean.
func looksLikeHTML(text string) bool {
	for {
		_, after, found := strings.Cut(text, "<")
		if !found {
			return false
		}
		const longestTag = 500
		tag, _, closed := strings.Cut(after[:min(len(after), longestTag)], ">")
		if closed && tag != "" && !strings.ContainsAny(tag[:1], " 0123456789<=-") {
			return true
		}
		text = after
	}
}

// fromBase64 decodes a text. What does not decode is taken as it is; a file that is not text has nothing to read.
func fromBase64(body string, file bool) Text {
	decoded, err := base64.StdEncoding.DecodeString(strings.Join(strings.Fields(body), ""))
	switch {
	case err != nil:
		return Text{Body: body, Plain: file}
	case !utf8.Valid(decoded):
		return Text{}
	}
	return Text{Body: charset.Clean(string(decoded))}
}

// local is a name without its prefix.
func local(name string) string {
	if _, after, found := strings.Cut(name, ":"); found {
		return after
	}
	return name
}
