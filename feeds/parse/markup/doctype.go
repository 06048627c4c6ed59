package markup

import "strings"

// scanDoctype leaves out a document type and remembers the entities that it declares.
func (s *Scanner) scanDoctype(rest string) {
	end := strings.IndexByte(rest, '>')
	if subset := strings.IndexByte(rest, '['); subset >= 0 && subset < end {
		body := rest[subset+1:]
		if closing := strings.Index(body, "]"); closing >= 0 {
			s.declare(body[:closing])
			body = body[closing:]
			if end = strings.IndexByte(body, '>'); end >= 0 {
				end += len(rest) - len(body)
			}
		}
	}
	if end < 0 {
		end = len(rest) - 1
	}
	s.position += end + 1
}

// declare reads <!ENTITY name "value"> from an internal subset. External and parameter entities are not read.
func (s *Scanner) declare(subset string) {
	for range MaxEntities {
		at := strings.Index(subset, "<!ENTITY")
		if at < 0 {
			return
		}
		subset = subset[at+len("<!ENTITY"):]
		name, rest, _ := strings.Cut(strings.TrimLeft(subset, " \t\r\n"), " ")
		rest = strings.TrimLeft(rest, " \t\r\n")
		if name == "" || name == "%" || rest == "" || rest[0] != '"' && rest[0] != '\'' {
			continue
		}
		value, _, closed := strings.Cut(rest[1:], rest[:1])
		if closed {
			s.remember(name, value)
		}
	}
}

// remember keeps an entity with the entities in its own value decoded, once: later declarations see earlier ones,
// so nothing grows beyond maxExpansion.
func (s *Scanner) remember(name, value string) {
	if s.entities == nil {
		s.entities = map[string]string{}
	}
	if _, known := s.entities[name]; known || len(value) > maxExpansion {
		return
	}
	if value = s.decode(value); len(value) <= maxExpansion {
		s.entities[name] = value
	}
}
