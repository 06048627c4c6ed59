package typeset

import (
	"strings"

	"broadsheet/feeds/document"
	"broadsheet/ui/text"
)

// inline is running text in one string, and how its parts look.
type inline struct {
	text  string
	parts []part
}

// part is the look of inline text up to a byte; it begins where the part before it ends.
type part struct {
	end   int
	style Style
	link  int
}

// inlineBuilder makes running text of spans.
type inlineBuilder struct {
	setter *setter
	text   strings.Builder
	parts  []part
	base   Style
}

// inline joins spans to running text, all of it in the style base and their own.
func (s *setter) inline(spans []document.Span, base Style) inline {
	b := inlineBuilder{setter: s, base: base}
	for i := range spans {
		b.span(&spans[i])
		ends := i+1 == len(spans) || spans[i+1].Link != spans[i].Link
		if spans[i].Link != "" && ends {
			b.number(spans[i].Link)
		}
	}
	return inline{text: b.text.String(), parts: b.parts}
}

func (b *inlineBuilder) span(span *document.Span) {
	b.setter.anchor(span.Anchor, b.text.Len())
	style, link := b.base|inlineStyle(span.Style), 0
	if span.Link != "" {
		style |= Link
		link = b.setter.links[span.Link]
	}
	switch {
	case span.Text == "\n":
		b.add("\n", b.base, 0)
	case namesPicture(span):
		link = b.setter.links[span.Image.URL]
		b.add(pictureName(span.Image), style|Caption|Link, link)
		b.number(span.Image.URL)
	case span.Image != nil:
		b.add(imageName(span.Image), style|Caption, link)
	case strings.HasPrefix(span.Link, "#"):
		b.add(noteMark(b.text.String(), text.Printable(span.Text), span.Style), style, link)
	default:
		b.add(scripted(text.Printable(span.Text), span.Style), style, link)
	}
	if span.Ruby != "" {
		b.add("\u2060("+text.Printable(span.Ruby)+")", style|Small, link)
	}
}

func (b *inlineBuilder) add(s string, style Style, link int) {
	s = text.Unjoined(b.text.String(), s)
	if lead := text.Lead(b.text.String(), s); lead > 0 && len(b.parts) > 0 {
		b.text.WriteString(s[:lead])
		b.parts[len(b.parts)-1].end += lead
		s = s[lead:]
	}
	if s == "" {
		return
	}
	b.text.WriteString(s)
	end := b.text.Len()
	if last := len(b.parts) - 1; last >= 0 && b.parts[last].style == style && b.parts[last].link == link {
		b.parts[last].end = end
		return
	}
	b.parts = append(b.parts, part{end: end, style: style, link: link})
}

// number sets a link's number behind it, with no place for a line to end between.
func (b *inlineBuilder) number(link string) {
	index := b.setter.links[link]
	if index == 0 {
		return
	}
	if label := b.setter.page.Links[index-1].label(); label != "" {
		b.add(label, b.base|LinkNumber|Drawn, index)
	}
}

// inlineStyles pairs the styles of a document with the roles of a page. Sub and Sup are told by characters.
var inlineStyles = []struct {
	from document.Style
	to   Style
}{
	{document.Emphasis, Emphasis},
	{document.Strong, Strong},
	{document.CodeStyle, Code},
	{document.Inserted, Inserted},
	{document.Deleted, Deleted},
	{document.Marked, Marked},
	{document.Keyboard, Keyboard},
	{document.Small, Small},
}

func inlineStyle(style document.Style) Style {
	if style == 0 {
		return 0
	}
	var roles Style
	for _, pair := range inlineStyles {
		if style&pair.from != 0 {
			roles |= pair.to
		}
	}
	return roles
}

// pictureName stands for a picture within a line that can be opened.
func pictureName(image *document.Image) string {
	return strings.ReplaceAll(pictureSign, " ", "\u00a0") + strings.Trim(imageName(image), "[]")
}

// imageName stands for a picture within a line. One without a description only decorates.
func imageName(image *document.Image) string {
	if alt := strings.TrimSpace(text.Printable(image.Alt)); alt != "" {
		return "[" + alt + "]"
	}
	return ""
}
