package document

import (
	"net/url"
	"path"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// captioned are class tokens of containers that hold a picture and its caption; captions are those of captions.
var (
	captioned = setOf("wp-caption image-caption-container captioned-image-container")
	captions  = setOf("wp-caption-text gallery-caption image-caption caption-text")
)

// iconSize is the size in pixels up to which a picture belongs into its line of text.
const iconSize = 64

func isCaption(n *html.Node) bool {
	return n.Data == "figcaption" || hasToken(attribute(n, "class"), captions)
}

// catchCaption takes a caption out of the content of its figure.
func (f *flow) catchCaption(n *html.Node, s setting) {
	f.flush()
	s.caption = true
	spans, others := spansOf(f.inside(n, s), lineBreak)
	if len(*f.caption) > 0 && len(spans) > 0 {
		*f.caption = append(*f.caption, lineBreak)
	}
	*f.caption = append(*f.caption, spans...)
	f.blocks = append(f.blocks, others...)
}

// figure reads a figure: mostly a picture, but also a table, a quotation or code with a caption.
func (f *flow) figure(n *html.Node, s setting) {
	s.element = n.Data
	var caption []Span
	content := flow{reader: f.reader, caption: &caption}
	content.children(n, s)
	content.flush()
	f.flush()
	if id := attribute(n, "id"); id != "" {
		f.pending = Line(id)
	}
	blocks := content.blocks
	switch {
	case len(blocks) == 1 && f.captionedBlock(&blocks[0], caption):
		f.keep(blocks[0])
	case len(caption) == 0:
		for _, block := range blocks {
			f.keep(block)
		}
	default:
		f.put(pictureWith(blocks, caption), s)
	}
	f.pending = ""
}

// keep puts a block that has been read before.
func (f *flow) keep(b Block) {
	if b.Origin.Anchor == "" {
		b.Origin.Anchor, f.pending = f.pending, ""
	}
	f.blocks = append(f.blocks, b)
}

// captionedBlock gives the caption to a block that has a place of its own for it.
func (f *flow) captionedBlock(b *Block, caption []Span) bool {
	switch {
	case len(caption) == 0:
		return false
	case b.Kind == Figure && len(b.Spans) == 0:
		b.Spans = caption
	case b.Kind == Table && len(b.Table.Caption) == 0:
		b.Table.Caption = caption
	case b.Kind == Quote:
		attribution := Block{Kind: Paragraph, Spans: caption, Attribution: true}
		attribution.Origin = Origin{Element: "figcaption", Furniture: b.Origin.Furniture}
		b.Children = append(b.Children, attribution)
	case b.Kind == Media && b.Media.Title == "":
		b.Media.Title = Line(PlainText(caption))
	default:
		return false
	}
	return true
}

// pictureWith makes one figure of its content: a picture that comes first is the figure's own.
func pictureWith(blocks []Block, caption []Span) Block {
	figure := Block{Kind: Figure, Spans: caption}
	for i, block := range blocks {
		if i == 0 && block.Kind == Figure && len(block.Children)+len(block.Spans) == 0 {
			figure.Image = block.Image
			continue
		}
		if !isCount(block) {
			figure.Children = append(figure.Children, block)
		}
	}
	return figure
}

// repeatsPicture reports whether a picture without a caption stands right behind itself: one copy was for browsers
// without scripts.
func (f *flow) repeatsPicture(b Block) bool {
	last := len(f.blocks) - 1
	if last < 0 || b.Kind != Figure || b.Image == nil || b.Image.URL == "" || len(b.Spans)+len(b.Children) > 0 {
		return false
	}
	before := f.blocks[last]
	return before.Kind == Figure && before.Image != nil && before.Image.URL == b.Image.URL
}

// isCount reports whether a block in a figure is the number of a gallery's pictures, such as 2 or 2/8.
func isCount(b Block) bool {
	text := PlainText(b.Spans)
	return b.Kind == Paragraph && text != "" && len(text) <= 5 && strings.Trim(text, "0123456789/ ") == ""
}

// splitImages makes blocks of a paragraph: a picture that stands on a line of its own, or before or after all
// text, becomes a figure; the rest stays in its line.
func splitImages(spans []Span) []Block {
	var blocks []Block
	start := 0
	end := func(i int) {
		if tidy := tidySpans(spans[start:i]); len(tidy) > 0 {
			blocks = append(blocks, Block{Kind: Paragraph, Spans: tidy})
		}
		start = i + 1
	}
	hasText := slices.ContainsFunc(spans, isText)
	for i, span := range spans {
		if span.Image == nil || hasText && (isIcon(span.Image) || !startsLine(spans[start:i]) && !endsLine(spans[i+1:])) {
			continue
		}
		end(i)
		blocks = append(blocks, figureOf(span))
	}
	end(len(spans))
	return blocks
}

// pictureFiles are the endings of addresses that lead to a picture: mostly to the same one, larger.
var pictureFiles = setOf(".jpg .jpeg .png .gif .webp .avif .svg .bmp .tif .tiff")

// figureOf makes a figure of a picture in a line, with the link around it.
func figureOf(span Span) Block {
	image := *span.Image
	if address, err := url.Parse(span.Link); err == nil && !pictureFiles[strings.ToLower(path.Ext(address.Path))] {
		image.Link = span.Link
	}
	return Block{Kind: Figure, Image: &image}
}

func isText(span Span) bool { return isVisibleText(span.Text) }

func isIcon(image *Image) bool {
	return image.Width > 0 && image.Width <= iconSize || image.Height > 0 && image.Height <= iconSize
}

// startsLine reports whether nothing but space stands before the end of spans on its line.
func startsLine(spans []Span) bool {
	for i := len(spans) - 1; i >= 0; i-- {
		if isBreak(spans[i]) {
			return true
		}
		if spans[i].Image != nil || strings.TrimSpace(spans[i].Text) != "" {
			return false
		}
	}
	return true
}

// endsLine reports whether nothing but space stands at the start of spans on its line.
func endsLine(spans []Span) bool {
	for _, span := range spans {
		if isBreak(span) {
			return true
		}
		if span.Image != nil || strings.TrimSpace(span.Text) != "" {
			return false
		}
	}
	return true
}
