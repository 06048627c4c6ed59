package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"
)

// root is the place of the node that the tree was read from.
const root ref = 1

// child is the first element at or behind a child.
func (t *tree) child(at ref) ref {
	for at != none && t.nodes[at].kind != element {
		at = t.nodes[at].next
	}
	return at
}

// following is the next element in page order, its own children first.
func (t *tree) following(at ref) ref {
	if child := t.child(t.nodes[at].first); child != none {
		return child
	}
	return t.beyond(at)
}

// beyond is the next element in page order that is not within this one.
func (t *tree) beyond(at ref) ref {
	for ; at != none; at = t.nodes[at].parent {
		if next := t.child(t.nodes[at].next); next != none {
			return next
		}
	}
	return none
}

// leave removes an element and returns the one beyond.
func (t *tree) leave(at ref) ref {
	next := t.beyond(at)
	t.remove(at)
	return next
}

// all lists the elements of these names below another, in page order.
func (t *tree) all(within ref, names ...atom.Atom) []ref {
	var found []ref
	end := t.beyond(within)
	for at := t.child(t.nodes[within].first); at != none && at != end; at = t.following(at) {
		for _, name := range names {
			if t.nodes[at].name == name {
				found = append(found, at)
			}
		}
	}
	return found
}

// find is the first element of a name, or none.
func (t *tree) find(name atom.Atom) ref {
	for at := t.following(root); at != none; at = t.following(at) {
		if t.nodes[at].name == name {
			return at
		}
	}
	return none
}

// isWithin reports whether an element of a name stands around another, so many levels above it at most.
func (t *tree) isWithin(at ref, name atom.Atom, levels int) bool {
	for at = t.nodes[at].parent; at != none && levels > 0; at = t.nodes[at].parent {
		if t.is(at, name) {
			return true
		}
		levels--
	}
	return false
}

// single is the only element among the children, if there is but one and no text beside it.
func (t *tree) single(at ref) ref {
	found := none
	for child := t.nodes[at].first; child != none; child = t.nodes[child].next {
		switch t.nodes[child].kind {
		case element:
			if found != none {
				return none
			}
			found = child
		case text:
			if t.nodes[child].run.chars > 0 {
				return none
			}
		}
	}
	return found
}

// isEmpty reports whether there is nothing but line breaks and rules among the children.
func (t *tree) isEmpty(at ref) bool {
	for child := t.nodes[at].first; child != none; child = t.nodes[child].next {
		switch n := &t.nodes[child]; n.kind {
		case text:
			if n.run.chars > 0 {
				return false
			}
		case element:
			if n.name != atom.Br && n.name != atom.Hr {
				return false
			}
		}
	}
	return true
}

// isBlank reports whether a node is white space or a line break.
func (t *tree) isBlank(at ref) bool {
	n := &t.nodes[at]
	return n.kind == text && n.run.chars == 0 || t.is(at, atom.Br)
}

// text is the text in a node as the page has it, without the white space around it.
func (t *tree) text(at ref) string {
	if n := &t.nodes[at]; n.kind == text {
		return strings.TrimFunc(n.source.Data, unicode.IsSpace)
	}
	var all strings.Builder
	t.write(&all, at)
	return strings.TrimSpace(all.String())
}

// rawLength is the number of characters in a node, all white space among them.
func (t *tree) rawLength(at ref) int {
	length := 0
	if n := &t.nodes[at]; n.kind == text {
		length = utf8.RuneCountInString(n.source.Data)
	}
	for child := t.nodes[at].first; child != none; child = t.nodes[child].next {
		length += t.rawLength(child)
	}
	return length
}

func (t *tree) write(all *strings.Builder, at ref) {
	if n := &t.nodes[at]; n.kind == text {
		all.WriteString(n.source.Data)
	}
	for child := t.nodes[at].first; child != none; child = t.nodes[child].next {
		t.write(all, child)
	}
}
