package parse

import (
	"html"
	"net/url"
	"strings"
)

// urlAttributes are the attributes of HTML that hold one address.
var urlAttributes = map[string]bool{
	"href": true, "src": true, "poster": true, "cite": true, "data": true, "longdesc": true, "action": true,
	"background": true, "data-src": true,
}

// freeGrowth is how far addresses may grow a text in any case; beyond, they may double it.
const freeGrowth = 64 << 10

// absolute makes the relative addresses in HTML absolute. The rest stays as it is, byte for byte.
func absolute(source string, base *url.URL) string {
	if base == nil || !strings.Contains(source, "=") {
		return source
	}
	r := resolver{source: source, base: base}
	for at := 0; r.out.Len()-r.done < len(source)+freeGrowth; {
		open := strings.IndexByte(source[at:], '<')
		if open < 0 {
			break
		}
		at += open + 1
		if beginsTag(source[at:]) {
			at = r.tag(at)
		}
	}
	if r.done == 0 {
		return source
	}
	return r.out.String() + source[r.done:]
}

// resolver copies HTML with some attributes changed.
type resolver struct {
	source string
	base   *url.URL
	out    strings.Builder
	done   int // how much of the source is copied
}

// tag changes the attributes of the tag at a position, and returns where the tag ends.
func (r *resolver) tag(at int) int {
	for {
		attribute := nextAttribute(r.source, at)
		at = attribute.end
		if attribute.name == "" {
			return at
		}
		if isUnclosed(r.source[attribute.start:attribute.end]) {
			return at // the rest of the text stands in this value: no browser shows any of it
		}
		value, changed := resolved(attribute.name, r.source[attribute.start:attribute.end], r.base)
		if changed {
			r.out.WriteString(r.source[r.done:attribute.start])
			r.out.WriteString(value)
			r.done = attribute.end
		}
	}
}

// beginsTag reports whether what follows a "<" makes it a start tag.
func beginsTag(text string) bool {
	return text != "" && (text[0]|0x20 >= 'a' && text[0]|0x20 <= 'z')
}

// span is an attribute's name, and where its value stands with its quotes.
type span struct {
	name       string
	start, end int
}

// nextAttribute finds the next attribute with a value in a tag, from a position inside it.
// With no name, end is where the tag ends.
func nextAttribute(source string, at int) span {
	for at < len(source) && source[at] != '>' && source[at] != '<' {
		if source[at] != '=' {
			at++
			continue
		}
		name := lastWord(source[:at])
		at++
		for at < len(source) && (source[at] == ' ' || source[at] == '\n' || source[at] == '\t' || source[at] == '\r') {
			at++
		}
		end := valueEnd(source, at)
		if name != "" {
			return span{name, at, end}
		}
		at = max(at, end)
	}
	return span{end: at}
}

// lastWord returns the name before the "=" that ends a text.
func lastWord(text string) string {
	text = strings.TrimRight(text[max(0, len(text)-40):], " \t\r\n")
	start := strings.LastIndexAny(text, " \t\r\n\"'/<>") + 1
	return strings.ToLower(text[start:])
}

// valueEnd finds the end of an attribute's value that begins at a position.
func valueEnd(source string, at int) int {
	if at >= len(source) {
		return len(source)
	}
	if quote := source[at]; quote == '"' || quote == '\'' {
		if end := strings.IndexByte(source[at+1:], quote); end >= 0 {
			return at + 1 + end + 1
		}
		return len(source)
	}
	if end := strings.IndexAny(source[at:], " \t\r\n>"); end >= 0 {
		return at + end
	}
	return len(source)
}

// isUnclosed reports whether a value lacks the quote that would end it.
func isUnclosed(value string) bool {
	return value != "" && (value[0] == '"' || value[0] == '\'') && (len(value) == 1 || value[len(value)-1] != value[0])
}

// resolved makes the value of an attribute absolute, and reports whether that changed it.
func resolved(name, quoted string, base *url.URL) (string, bool) {
	raw := strings.TrimSpace(strings.Trim(quoted, `"'`))
	if name == "srcset" || name == "data-srcset" {
		return resolvedSet(raw, base)
	}
	if !urlAttributes[name] || raw == "" || raw[0] == '#' || hasScheme(raw) {
		return "", false
	}
	reference, err := url.Parse(html.UnescapeString(raw))
	if err != nil || reference.IsAbs() {
		return "", false
	}
	return `"` + html.EscapeString(base.ResolveReference(reference).String()) + `"`, true
}

// resolvedSet makes the addresses of a srcset absolute: each stands before a width or a density.
func resolvedSet(raw string, base *url.URL) (string, bool) {
	candidates := strings.Split(raw, ", ")
	changed := false
	for i, candidate := range candidates {
		address, rest, _ := strings.Cut(strings.TrimSpace(candidate), " ")
		if value, ok := resolved("src", address, base); ok {
			candidates[i] = strings.TrimSpace(strings.Trim(value, `"`) + " " + rest)
			changed = true
		}
	}
	return `"` + strings.Join(candidates, ", ") + `"`, changed
}

// hasScheme reports whether an address begins with a scheme (RFC 3986 section 3.1).
func hasScheme(address string) bool {
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
