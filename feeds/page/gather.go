package page

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// longProse is the length from which a paragraph counts as prose when the share of an element is weighed.
const longProse = 80

// facts is everything that one walk through a page notes down.
type facts struct {
	body      *html.Node
	meta      map[string]string // name, property or itemprop in lower case → the first content
	title     string
	language  string
	data      linkedData
	headings  []string           // texts of the h1 elements
	times     []string           // datetime attributes, and the texts of time elements that have none
	bylines   []string           // texts of elements that name the author
	deck      string             // text of the element marked as standfirst; prune finds it
	prose     map[*html.Node]int // letters of long, link-poor paragraphs in an element
	allProse  int
	published string // itemprop datePublished
	scripts   []string
	ruled     bool // the user has rules for the page
}

// gather walks a parsed page once.
func gather(root *html.Node) *facts {
	f := &facts{meta: make(map[string]string), prose: make(map[*html.Node]int)}
	f.visit(root)
	f.allProse = f.prose[root]
	f.data = readLinkedData(f.scripts)
	f.scripts = nil
	return f
}

func (f *facts) visit(node *html.Node) int {
	if node.Type == html.ElementNode {
		f.note(node)
		if opaque[node.DataAtom] {
			return 0
		}
	}
	letters := ownProse(node)
	for child := node.FirstChild; child != nil; child = child.NextSibling {
		letters += f.visit(child)
	}
	if letters > 0 {
		f.prose[node] = letters
	}
	return letters
}

// opaque are the elements whose content is never text of the page.
var opaque = map[atom.Atom]bool{
	atom.Script: true, atom.Style: true, atom.Template: true, atom.Svg: true, atom.Noscript: true, atom.Iframe: true,
	atom.Object: true, atom.Textarea: true, atom.Select: true, atom.Button: true,
}

// mostNotes bounds how many texts of a kind are noted, against pages that nest them thousandfold.
const mostNotes = 8

// note takes down what an element declares.
func (f *facts) note(node *html.Node) {
	switch node.DataAtom {
	case atom.Html:
		f.language = attribute(node, "lang")
	case atom.Body:
		f.body = node
	case atom.Title:
		if f.title == "" && node.Namespace == "" {
			f.title = textOf(node)
		}
	case atom.Meta:
		f.noteMeta(node)
		return
	case atom.Script:
		if strings.Contains(strings.ToLower(attribute(node, "type")), "ld+json") && node.FirstChild != nil {
			f.scripts = append(f.scripts, node.FirstChild.Data)
		}
		return
	case atom.H1:
		if len(f.headings) < mostNotes {
			f.headings = append(f.headings, textOf(node))
		}
	case atom.Time:
		if len(f.times) < mostNotes {
			f.times = append(f.times, timeOf(node))
			f.noteBeside(node)
		}
	}
	f.noteNames(node)
}

func (f *facts) noteMeta(node *html.Node) {
	content := attribute(node, "content")
	if content == "" {
		return
	}
	for _, key := range []string{"property", "name", "itemprop"} {
		if name := strings.ToLower(attribute(node, key)); name != "" {
			if _, seen := f.meta[name]; !seen {
				f.meta[name] = content
			}
		}
	}
}

// noteNames looks at the attributes that tell author and date.
func (f *facts) noteNames(node *html.Node) {
	for _, attr := range node.Attr {
		if attr.Key != "itemprop" && attr.Key != "rel" && attr.Key != "class" {
			continue
		}
		value := strings.ToLower(attr.Val)
		switch {
		case attr.Key == "itemprop" && value == "datepublished" && f.published == "":
			f.published = timeOf(node)
		case len(f.bylines) < mostNotes && namesAuthor(attr.Key, value):
			f.bylines = append(f.bylines, textOf(node))
		}
	}
}

// longestDateline bounds the line of a byline and a date in bytes.
const longestDateline = 160

// noteBeside looks for a byline in the line that holds a date: "By" and a name in an element of its own, or before it.
func (f *facts) noteBeside(moment *html.Node) {
	if len(f.bylines) >= mostNotes {
		return
	}
	line, date := moment.Parent, textOf(moment)
	for line != nil && textOf(line) == date {
		moment, line = line, line.Parent
	}
	if line == nil {
		return
	}
	if all, _ := textLengths(line, false); all > longestDateline {
		return
	}
	var whole []string
	for part := line.FirstChild; part != nil; part = part.NextSibling {
		if part == moment {
			continue
		}
		text := strings.Trim(textOf(part), " |·•,–-")
		whole = append(whole, text)
		if startsWithMarker(text) {
			f.bylines = append(f.bylines, text)
		}
	}
	if text := strings.Join(strings.Fields(strings.Join(whole, " ")), " "); startsWithMarker(text) {
		f.bylines = append(f.bylines, text)
	}
}

func namesAuthor(key, value string) bool {
	return (key == "itemprop" || key == "rel") && value == "author" || key == "class" && strings.Contains(value, "byline")
}

// timeOf is the moment that a time element (or another with a datetime or content) stands for, as text.
func timeOf(node *html.Node) string {
	for _, key := range []string{"datetime", "content"} {
		if value := attribute(node, key); value != "" {
			return value
		}
	}
	return textOf(node)
}

// ownProse counts the letters of a long paragraph with few links, or of long text directly in a container.
func ownProse(node *html.Node) int {
	switch node.DataAtom {
	case atom.P:
		all, linked := textLengths(node, false)
		if all >= longProse && linked*10 < all*3 {
			return all
		}
	case atom.Div, atom.Section, atom.Article, atom.Td, atom.Li, atom.Blockquote, atom.Main:
		direct := 0
		for child := node.FirstChild; child != nil; child = child.NextSibling {
			if child.Type == html.TextNode && len(child.Data) >= longProse {
				direct += len(strings.TrimSpace(child.Data))
			}
		}
		if direct >= longProse {
			return direct
		}
	}
	return 0
}

// textLengths counts the bytes of text in an element, and of those the bytes within links.
func textLengths(node *html.Node, inLink bool) (all, linked int) {
	if node.Type == html.TextNode {
		all = len(strings.TrimSpace(node.Data))
		if inLink {
			linked = all
		}
		return all, linked
	}
	if opaque[node.DataAtom] {
		return 0, 0
	}
	inLink = inLink || node.DataAtom == atom.A
	for child := node.FirstChild; child != nil; child = child.NextSibling {
		a, l := textLengths(child, inLink)
		all, linked = all+a, linked+l
	}
	return all, linked
}

// attribute is the trimmed value of an element's attribute, or "".
func attribute(node *html.Node, key string) string {
	for _, attr := range node.Attr {
		if attr.Key == key {
			return strings.TrimSpace(attr.Val)
		}
	}
	return ""
}
