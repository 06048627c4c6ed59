package extract

import (
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// ref is a node's place in its tree; none is no node.
type ref int32

const none ref = 0

// kind tells elements from texts.
type kind uint8

const (
	other kind = iota // the document itself
	element
	text
)

// node is a node of the page as the search changes it. Nodes point at one another by their places, so that a tree is
// copied in one piece for each pass.
type node struct {
	source                            *html.Node // nil for an element that the search made
	parent, first, last, before, next ref
	name                              atom.Atom
	kind                              kind
	scored                            bool
	tabular                           bool // a table of data, not of layout
	class, id                         label
	run                               run   // of a text
	commas                            int32 // of a text
	score                             float64
}

// label is a class or id.
type label struct {
	owner ref // the element whose attribute it is; none if there is no such attribute
	marks marks
}

// tree is a page for the search. The node at place none is nobody's.
type tree struct {
	nodes    []node
	measures []measure
}

func (t *tree) add(n node) ref {
	t.nodes = append(t.nodes, n)
	return ref(len(t.nodes) - 1)
}

// make adds an element that is not the page's.
func (t *tree) make(name atom.Atom) ref { return t.add(node{kind: element, name: name}) }

// is reports whether a node is an element of that name.
func (t *tree) is(at ref, name atom.Atom) bool {
	return at != none && t.nodes[at].name == name && t.nodes[at].kind == element
}

// attribute is the value of the page's own attribute.
func (t *tree) attribute(at ref, key string) string {
	source := t.nodes[at].source
	if source == nil {
		return ""
	}
	for i := range source.Attr {
		if source.Attr[i].Key == key {
			return source.Attr[i].Val
		}
	}
	return ""
}

// append puts a node that stands nowhere behind the children of another.
func (t *tree) append(parent, child ref) {
	last := t.nodes[parent].last
	t.nodes[child].parent, t.nodes[child].before, t.nodes[child].next = parent, last, none
	if last == none {
		t.nodes[parent].first = child
	} else {
		t.nodes[last].next = child
	}
	t.nodes[parent].last = child
	t.outdate(parent)
}

// move takes a node out of its place and puts it behind the children of another.
func (t *tree) move(parent, child ref) {
	t.remove(child)
	t.append(parent, child)
}

// insert puts a node that stands nowhere before another.
func (t *tree) insert(at, next ref) {
	parent, before := t.nodes[next].parent, t.nodes[next].before
	t.nodes[at].parent, t.nodes[at].before, t.nodes[at].next = parent, before, next
	t.nodes[next].before = at
	if before == none {
		t.nodes[parent].first = at
	} else {
		t.nodes[before].next = at
	}
	t.outdate(parent)
}

// replace puts a node, wherever it stands, in the place of another, which may be around it.
func (t *tree) replace(old, by ref) {
	t.remove(by)
	t.insert(by, old)
	t.remove(old)
}

// remove takes a node out of its place, with all that is in it.
func (t *tree) remove(at ref) {
	n := &t.nodes[at]
	if n.parent == none {
		return
	}
	if n.before == none {
		t.nodes[n.parent].first = n.next
	} else {
		t.nodes[n.before].next = n.next
	}
	if n.next == none {
		t.nodes[n.parent].last = n.before
	} else {
		t.nodes[n.next].before = n.before
	}
	parent := n.parent
	n.parent, n.before, n.next = none, none, none
	t.outdate(parent)
}

// rename makes an element one of another name.
func (t *tree) rename(at ref, name atom.Atom) {
	t.nodes[at].name = name
	t.outdate(at)
}
