package parse

import (
	"bytes"
	"net/url"
	"strings"

	"golang.org/x/net/html"
)

// urlAttributes are the attributes of HTML that hold one address.
var urlAttributes = map[string]bool{
	"href": true, "src": true, "poster": true, "cite": true, "data": true, "longdesc": true, "action": true,
	"background": true, "data-src": true,
}

// freeGrowth is how far addresses may grow a text in any case; beyond, they may double it.
const freeGrowth = 64 << 10

// mayHoldAddresses reports whether there can be an attribute in HTML at all.
func mayHoldAddresses(source string) bool { return strings.Contains(source, "=") }

// absolute makes the relative addresses in HTML absolute. Tags without any stay as they are, byte for byte.
func absolute(source string, base *url.URL) string {
	if base == nil || !mayHoldAddresses(source) {
		return source
	}
	r := resolver{base: base, tokens: html.NewTokenizer(strings.NewReader(source))}
	for r.out.Len()-r.read < len(source)+freeGrowth && r.next() {
	}
	if !r.changed {
		return source
	}
	return r.out.String() + source[r.read:]
}

// resolver copies HTML with some addresses changed. It reads tags with the parser that will read its result, for no
// two readers agree on broken ones.
type resolver struct {
	base   *url.URL
	tokens *html.Tokenizer
	out    strings.Builder
	read   int // how much of the source is copied

	tag        []byte      // as written
	attributes [][2][]byte // their names and values, in the tokeniser's own room
	changed    bool
}

// next copies a token; false at the end, where what may be left is no whole token.
func (r *resolver) next() bool {
	kind := r.tokens.Next()
	if kind == html.ErrorToken {
		return false
	}
	raw := r.tokens.Raw()
	r.read += len(raw)
	if kind != html.StartTagToken && kind != html.SelfClosingTagToken || !bytes.Contains(raw, []byte("=")) {
		r.out.Write(raw)
		return true
	}
	r.tag = append(r.tag[:0], raw...) // looking at the attributes changes it in place
	name, mayChange := r.look()
	if !mayChange {
		r.out.Write(r.tag)
		return true
	}
	tag := html.Token{Type: kind, Data: string(name), Attr: make([]html.Attribute, len(r.attributes))}
	for i, attribute := range r.attributes {
		tag.Attr[i] = html.Attribute{Key: string(attribute[0]), Val: string(attribute[1])}
	}
	if !r.resolve(tag.Attr) {
		r.out.Write(r.tag)
		return true
	}
	r.changed = true
	r.out.WriteString(tag.String())
	return true
}

// look goes through a tag's attributes and reports whether there are addresses that are not plainly absolute among them:
// most tags have none.
func (r *resolver) look() (name []byte, mayChange bool) {
	name, more := r.tokens.TagName()
	r.attributes = r.attributes[:0]
	for more {
		var attribute, value []byte
		attribute, value, more = r.tokens.TagAttr()
		r.attributes = append(r.attributes, [2][]byte{attribute, value})
		mayChange = mayChange || isAddressSet(string(attribute)) || urlAttributes[string(attribute)] && !hasScheme(value)
	}
	return name, mayChange
}

func isAddressSet(name string) bool { return name == "srcset" || name == "data-srcset" }

// resolve makes the addresses among a tag's attributes absolute, and reports whether that changed any.
func (r *resolver) resolve(attributes []html.Attribute) bool {
	changed := false
	for i, attribute := range attributes {
		if value, ok := resolved(attribute.Key, attribute.Val, r.base); ok {
			attributes[i].Val, changed = value, true
		}
	}
	return changed
}

// resolved makes the value of an attribute absolute, and reports whether that changed it.
func resolved(name, value string, base *url.URL) (string, bool) {
	value = strings.TrimSpace(value)
	if isAddressSet(name) {
		return resolvedSet(value, base)
	}
	if !urlAttributes[name] || value == "" || value[0] == '#' || hasScheme(value) {
		return "", false
	}
	reference, err := url.Parse(value)
	if err != nil || reference.IsAbs() {
		return "", false
	}
	return base.ResolveReference(reference).String(), true
}

// resolvedSet makes the addresses of a srcset absolute: each stands before a width or a density.
func resolvedSet(value string, base *url.URL) (string, bool) {
	candidates := strings.Split(value, ", ")
	changed := false
	for i, candidate := range candidates {
		address, rest, _ := strings.Cut(strings.TrimSpace(candidate), " ")
		if resolved, ok := resolved("src", address, base); ok {
			candidates[i] = strings.TrimSpace(resolved + " " + rest)
			changed = true
		}
	}
	return strings.Join(candidates, ", "), changed
}

// hasScheme reports whether an address begins with a scheme (RFC 3986 section 3.1).
func hasScheme[T string | []byte](address T) bool {
	for i := range len(address) {
		c := address[i] | 0x20
		switch {
		case address[i] == ':':
			return i > 0
		case c >= 'a' && c <= 'z':
		case i > 0 && (address[i] >= '0' && address[i] <= '9' || address[i] == '+' || address[i] == '-' || address[i] == '.'):
		default:
			return false
		}
	}
	return false
}
