package page

import "bytes"

// withoutScripts empties the page's scripts and style sheets: they are half of most pages, and reading them as nodes
// would be for nothing. What a page declares as JSON stays. The scan follows the tokenizer of the HTML standard as far
// as it needs to know where a tag is a tag; where it is in doubt, the rest of the page stays as it is.
func withoutScripts(page []byte) []byte {
	s := scriptScan{page: page}
	for s.at < len(page) {
		next := bytes.IndexByte(page[s.at:], '<')
		if next < 0 {
			break
		}
		s.at += next
		s.markup()
	}
	if s.kept == nil {
		return page
	}
	return bytes.Join(append(s.kept, page[s.done:]), nil)
}

// scriptScan is how far a page has been scanned, and what of it stays.
type scriptScan struct {
	page []byte
	at   int
	done int      // what stands before it is kept, or left out
	kept [][]byte // pieces of the page
}

// markup passes over what begins with the "<" at the current place.
func (s *scriptScan) markup() {
	rest := s.page[s.at+1:]
	switch {
	case len(rest) == 0:
		s.at = len(s.page)
	case bytes.HasPrefix(rest, []byte("!--")):
		s.comment()
	case rest[0] == '!' || rest[0] == '?':
		s.past(">")
	case isASCIILetter(rest[0]) || rest[0] == '/' && len(rest) > 1 && isASCIILetter(rest[1]):
		s.tag()
	default:
		s.at++
	}
}

// past moves behind the next occurrence of a mark, or to the end.
func (s *scriptScan) past(mark string) {
	if i := bytes.Index(s.page[s.at:], []byte(mark)); i >= 0 {
		s.at += i + len(mark)
		return
	}
	s.at = len(s.page)
}

// comment passes over a comment. Its end may overlap its beginning, as in "<!-->".
func (s *scriptScan) comment() {
	start := s.at + len("<!")
	s.at = start
	s.past("-->")
	if i := bytes.Index(s.page[start:s.at], []byte("--!>")); i >= 0 {
		s.at = start + i + len("--!>")
	}
}

// tag passes over a tag and, where what follows is not markup, over that.
func (s *scriptScan) tag() {
	start := s.at
	s.at++
	name := s.name()
	s.attributes()
	switch content := s.page[s.at:]; name {
	case "script":
		s.script(s.page[start:s.at], content)
	case "style":
		s.empty(endOfRaw(content, "</style"))
	case "textarea", "title", "xmp", "iframe", "noembed", "noframes", "noscript":
		s.at += endOfRaw(content, "</"+name)
	case "svg", "math":
		s.at += endOfForeign(content, name)
	case "plaintext":
		s.at = len(s.page)
	}
}

// name reads the name of the tag: "" if it is none behind which other rules hold.
func (s *scriptScan) name() string {
	start := s.at
	s.at++ // of an end tag, the slash
	for s.at < len(s.page) && !isBlank(s.page[s.at]) && s.page[s.at] != '/' && s.page[s.at] != '>' {
		s.at++
	}
	for _, name := range unlike {
		if len(name) == s.at-start && bytes.EqualFold(s.page[start:s.at], []byte(name)) {
			return name
		}
	}
	return ""
}

// unlike are the elements whose content is no markup, or not HTML.
var unlike = []string{"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "noscript", "plaintext", "svg", "math"}

// attributes passes over the attributes of a tag and its ">".
func (s *scriptScan) attributes() {
	for s.at < len(s.page) {
		switch c := s.page[s.at]; {
		case c == '>':
			s.at++
			return
		case c == '=':
			s.at++
			s.value()
		default:
			s.at++
		}
	}
}

// value passes over the value of an attribute.
func (s *scriptScan) value() {
	for s.at < len(s.page) && isBlank(s.page[s.at]) {
		s.at++
	}
	if s.at == len(s.page) {
		return
	}
	if quote := s.page[s.at]; quote == '"' || quote == '\'' {
		s.at++
		s.past(string(quote))
		return
	}
	for s.at < len(s.page) && !isBlank(s.page[s.at]) && s.page[s.at] != '>' {
		s.at++
	}
}

// script empties a script. One that writes scripts itself may go on behind its first end tag: "<!--" and "<script" in
// it change what ends it.
func (s *scriptScan) script(tag, content []byte) {
	end := endOfRaw(content, "</script")
	if _, after, hides := bytes.Cut(content[:end], []byte("<!--")); hides && endOfRaw(after, "<script") < len(after) {
		s.at = len(s.page)
		return
	}
	if bytes.Contains(bytes.ToLower(tag), []byte("json")) {
		s.at += end
		return
	}
	s.empty(end)
}

// empty leaves the next bytes out.
func (s *scriptScan) empty(length int) {
	if length == len(s.page)-s.at || length == 0 { // never ended: let the parser judge
		s.at += length
		return
	}
	s.kept = append(s.kept, s.page[s.done:s.at])
	s.at += length
	s.done = s.at
}

// endOfRaw finds a tag in what is not markup, as "</title"; the length of the content if it is not there.
func endOfRaw(content []byte, tag string) int {
	for at := 0; ; at++ {
		next := bytes.IndexByte(content[at:], '<')
		if next < 0 || at+next+len(tag) >= len(content) {
			return len(content)
		}
		at += next
		after := content[at+len(tag)]
		if (isBlank(after) || after == '/' || after == '>') && bytes.EqualFold(content[at:at+len(tag)], []byte(tag)) {
			return at
		}
	}
}

// endOfForeign finds the end of a drawing or a formula, in which a script is no raw text.
func endOfForeign(content []byte, name string) int {
	end := 0
	for depth := 1; depth > 0; depth-- {
		next := endOfRaw(content[end:], "</"+name)
		for inner := content[end : end+next]; ; depth++ {
			at := endOfRaw(inner, "<"+name)
			if at == len(inner) {
				break
			}
			inner = inner[at+1:]
		}
		end = min(len(content), end+next+1)
	}
	return end
}

func isBlank(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' }

func isASCIILetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
