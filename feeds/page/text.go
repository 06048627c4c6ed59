package page

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// textOf is the text of an element on one line.
func textOf(node *html.Node) string {
	var line folder
	line.addNode(node)
	return string(line.text)
}

// usualLine is the room in bytes that the text of most elements needs.
const usualLine = 64

// folder writes text on one line, its white space folded to single blanks.
type folder struct {
	text  []byte
	apart bool // white space stands before what comes next
}

func (f *folder) addNode(node *html.Node) {
	if node.Type == html.TextNode {
		f.add(node.Data)
		return
	}
	if opaque[node.DataAtom] {
		return
	}
	for child := node.FirstChild; child != nil; child = child.NextSibling {
		f.addNode(child)
		if child.DataAtom == atom.Br || child.DataAtom == atom.P || child.DataAtom == atom.Div || child.DataAtom == atom.Li {
			f.apart = true
		}
	}
}

func (f *folder) add(text string) {
	for at := 0; at < len(text); {
		space, size := spaceAt(text, at)
		if space {
			f.apart = true
			at += size
			continue
		}
		start := at
		for at < len(text) && !space {
			for at += size; at < len(text) && text[at] > ' ' && text[at] < utf8.RuneSelf; {
				at++
			}
			space, size = spaceAt(text, at)
		}
		if f.text == nil {
			f.text = make([]byte, 0, max(usualLine, len(text)-start))
		}
		if f.apart && len(f.text) > 0 {
			f.text = append(f.text, ' ')
		}
		f.apart = false
		f.text = append(f.text, text[start:at]...)
	}
}

// spaceAt reports whether white space stands at a place in a text, and how many bytes the character there takes.
func spaceAt(text string, at int) (space bool, size int) {
	switch {
	case at >= len(text):
		return false, 0
	case text[at] < utf8.RuneSelf:
		return text[at] == ' ' || text[at]-'\t' < 5, 1
	}
	r, size := utf8.DecodeRuneInString(text[at:])
	return unicode.IsSpace(r), size
}
