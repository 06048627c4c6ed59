package parse

import (
	"bytes"
	"encoding/json"
	"strings"
)

// maxLoose bounds the JSON that is taken apart for a list or an object.
const maxLoose = 64 << 10

// loose is a JSON value that is read as whatever is wanted of it.
type loose json.RawMessage

// UnmarshalJSON keeps the value for later.
func (l *loose) UnmarshalJSON(data []byte) error {
	*l = bytes.Clone(data)
	return nil
}

// string reads text: a string, or a number as written; of an object its url, of a list its first element.
func (l loose) string() string {
	if len(l) == 0 {
		return ""
	}
	switch l[0] {
	case '"':
		var text string
		if json.Unmarshal(l, &text) != nil {
			return ""
		}
		return text
	case '{':
		return l.field("url")
	case '[':
		if list := l.list(); len(list) > 0 && len(list[0]) > 0 && list[0][0] != '[' {
			return list[0].string()
		}
		return ""
	case 'n': // null
		return ""
	}
	return string(l)
}

// field reads a field of an object, unless that is an object again.
func (l loose) field(name string) string {
	for _, object := range l.objects() {
		if value := object[name]; len(value) > 0 && value[0] != '{' && value[0] != '[' {
			return value.string()
		}
	}
	return ""
}

// list reads a list, or what stands in place of one: a single value, or words with commas between them.
func (l loose) list() []loose {
	switch {
	case len(l) == 0, len(l) > maxLoose, l[0] == 'n':
		return nil
	case l[0] == '[':
		var list []loose
		if json.Unmarshal(l, &list) != nil {
			return nil
		}
		return list
	case l[0] == '"' && bytes.IndexByte(l, ',') >= 0:
		var list []loose
		for word := range strings.SplitSeq(l.string(), ",") {
			quoted, err := json.Marshal(word)
			if err == nil {
				list = append(list, quoted)
			}
		}
		return list
	}
	return []loose{l}
}

// objects reads a list of objects, or one alone. A bare string is taken for an object's name.
func (l loose) objects() []map[string]loose {
	if len(l) == 0 || l[0] != '[' {
		return l.object()
	}
	var found []map[string]loose
	for _, element := range l.list() {
		found = append(found, element.object()...)
	}
	return found
}

// object reads one object; numbers, lists and the like are none.
func (l loose) object() []map[string]loose {
	switch {
	case len(l) == 0, len(l) > maxLoose && l[0] == '{':
		return nil
	case l[0] == '"':
		return []map[string]loose{{"name": l}}
	case l[0] == '{':
		var object map[string]loose
		if json.Unmarshal(l, &object) == nil {
			return []map[string]loose{object}
		}
	}
	return nil
}
