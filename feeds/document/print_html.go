package document

import (
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// styleElements are the elements that styles are printed with, outermost first.
var styleElements = []struct {
	style   Style
	element string
}{
	{Small, "small"},
	{Inserted, "ins"},
	{Deleted, "del"},
	{Marked, "mark"},
	{Strong, "strong"},
	{Emphasis, "em"},
	{Sub, "sub"},
	{Sup, "sup"},
	{Keyboard, "kbd"},
	{CodeStyle, "code"},
}

// htmlPrinter writes elements, every text and attribute escaped.
type htmlPrinter struct{ strings.Builder }

// HTML prints a document as a whole page without scripts or styles.
func HTML(doc Document) string {
	var p htmlPrinter
	p.WriteString("<!DOCTYPE html>\n<html" + attributes("lang", doc.Language) + ">\n<head>\n<meta charset=\"utf-8\">\n")
	p.element("title", doc.Title)
	p.WriteString("</head>\n<body>\n<article>\n")
	p.header(doc)
	p.blocks(doc.Blocks)
	p.WriteString("</article>\n</body>\n</html>\n")
	return p.String()
}

func (p *htmlPrinter) header(doc Document) {
	p.element("h1", doc.Title)
	p.element("p", doc.Standfirst)
	p.element("address", doc.Byline)
	if !doc.Published.IsZero() {
		written := doc.Published.Format("2006-01-02T15:04:05Z07:00")
		p.WriteString("<p><time" + attributes("datetime", written) + ">" + doc.Published.Format("2 January 2006") + "</time></p>\n")
	}
	if doc.URL != "" {
		p.WriteString("<p><a" + attributes("href", doc.URL) + ">" + html.EscapeString(firstOf(doc.Site, doc.URL)) + "</a></p>\n")
	}
}

// element writes a whole element with text, or nothing if there is no text.
func (p *htmlPrinter) element(name, text string) {
	if text != "" {
		p.WriteString("<" + name + ">" + html.EscapeString(text) + "</" + name + ">\n")
	}
}

func (p *htmlPrinter) blocks(blocks []Block) {
	for _, block := range blocks {
		p.block(block)
	}
}

func (p *htmlPrinter) block(b Block) {
	common := attributes("id", b.Origin.Anchor, "dir", map[bool]string{true: "rtl"}[b.RightToLeft])
	if b.Kind != Code {
		common += attributes("lang", b.Language)
	}
	switch b.Kind {
	case Paragraph:
		p.line(map[bool]string{false: "p", true: "footer"}[b.Attribution], common, b.Spans)
	case Heading:
		p.line("h"+strconv.Itoa(min(max(b.Level, 1), 6)), common, b.Spans)
	case List:
		p.list(b, common)
	case Quote:
		p.wrap("blockquote", common, b.Children)
	case Code:
		language := ""
		if b.Language != "" {
			language = "language-" + b.Language
		}
		// The parser drops a first line end inside <pre>.
		fmt.Fprintf(p, "<pre%s>\n<code%s>%s</code></pre>\n", common, attributes("class", language), html.EscapeString(b.Text))
	case Table:
		p.table(b.Table, common)
	case Figure:
		p.figure(b, common)
	case Rule:
		p.WriteString("<hr>\n")
	case Definition:
		p.wrap("dl", common, b.Children)
	case Term:
		p.line("dt", common, b.Spans)
	case Detail:
		p.wrap("dd", common, b.Children)
	case Item:
		p.item(b, common)
	case Aside:
		p.WriteString("<details" + common + ">\n")
		p.line("summary", "", b.Spans)
		p.blocks(b.Children)
		p.WriteString("</details>\n")
	case Media:
		p.media(b.Media, common)
	}
}

// media prints a player for what a browser plays by itself, a link for what would be a page within the page.
func (p *htmlPrinter) media(media *MediaLink, attrs string) {
	if media.Kind == "video" || media.Kind == "audio" {
		p.WriteString("<" + media.Kind + attrs + " controls" + attributes("src", media.URL, "title", media.Title) + "></" + media.Kind + ">\n")
		return
	}
	p.WriteString("<p" + attrs + "><a" + attributes("href", media.URL) + ">" + html.EscapeString(firstOf(media.Title, media.URL)) + "</a></p>\n")
}

func (p *htmlPrinter) line(name, attrs string, spans []Span) {
	p.WriteString("<" + name + attrs + ">")
	p.spans(spans)
	p.WriteString("</" + name + ">\n")
}

func (p *htmlPrinter) wrap(name, attrs string, children []Block) {
	p.WriteString("<" + name + attrs + ">\n")
	p.blocks(children)
	p.WriteString("</" + name + ">\n")
}

func (p *htmlPrinter) list(b Block, attrs string) {
	if !b.Ordered {
		p.wrap("ul", attrs, b.Children)
		return
	}
	if b.Start != 1 || b.Reversed {
		attrs += attributes("start", strconv.Itoa(b.Start))
	}
	if b.Numbering != "" {
		attrs += attributes("type", b.Numbering)
	}
	if b.Reversed {
		attrs += " reversed"
	}
	p.wrap("ol", attrs, b.Children)
}

func (p *htmlPrinter) item(b Block, attrs string) {
	if b.Start != 0 {
		attrs += attributes("value", strconv.Itoa(b.Start))
	}
	p.WriteString("<li" + attrs + ">")
	if b.Task != NoTask {
		p.WriteString("<input type=\"checkbox\" disabled" + map[Task]string{DoneTask: " checked"}[b.Task] + "> ")
	}
	p.blocks(b.Children)
	p.WriteString("</li>\n")
}

func (p *htmlPrinter) figure(b Block, attrs string) {
	p.WriteString("<figure" + attrs + ">")
	if b.Image != nil {
		p.linkedImage(b.Image)
	}
	p.blocks(b.Children)
	if len(b.Spans) > 0 {
		p.line("figcaption", "", b.Spans)
	}
	p.WriteString("</figure>\n")
}

func (p *htmlPrinter) table(table *TableData, attrs string) {
	p.WriteString("<table" + attrs + ">\n")
	if len(table.Caption) > 0 {
		p.line("caption", "", table.Caption)
	}
	for _, row := range table.Rows {
		if row.Footer {
			p.WriteString("<tfoot>")
		}
		p.row(row)
	}
	p.WriteString("</table>\n")
}

func (p *htmlPrinter) row(row Row) {
	p.WriteString("<tr>")
	for _, cell := range row.Cells {
		p.cell(cell, row.Header)
	}
	p.WriteString("</tr>\n")
}

func (p *htmlPrinter) cell(cell Cell, header bool) {
	name := "td"
	if cell.Header || header {
		name = "th"
	}
	p.WriteString("<" + name + attributes("align", alignNames[cell.Align]))
	if cell.Columns > 1 {
		p.WriteString(attributes("colspan", strconv.Itoa(cell.Columns)))
	}
	if cell.Rows > 1 {
		p.WriteString(attributes("rowspan", strconv.Itoa(cell.Rows)))
	}
	p.WriteString(">")
	if len(cell.Blocks) == 1 && cell.Blocks[0].Kind == Paragraph {
		p.spans(cell.Blocks[0].Spans)
	} else {
		p.blocks(cell.Blocks)
	}
	p.WriteString("</" + name + ">")
}

func (p *htmlPrinter) spans(spans []Span) {
	for _, span := range spans {
		p.span(span)
	}
}

func (p *htmlPrinter) span(span Span) {
	if isBreak(span) {
		p.WriteString("<br>")
		return
	}
	var closing []string
	open := func(element, attrs string) {
		p.WriteString("<" + element + attrs + ">")
		closing = append(closing, "</"+element+">")
	}
	if span.Anchor != "" {
		open("span", attributes("id", span.Anchor))
	}
	if span.Link != "" {
		open("a", attributes("href", span.Link))
	}
	for _, entry := range styleElements {
		if span.Style&entry.style != 0 {
			open(entry.element, "")
		}
	}
	switch {
	case span.Image != nil:
		p.image(span.Image)
	case span.Ruby != "":
		p.WriteString("<ruby>" + html.EscapeString(span.Text) + "<rp>(</rp><rt>" + html.EscapeString(span.Ruby) + "</rt><rp>)</rp></ruby>")
	default:
		p.WriteString(html.EscapeString(span.Text))
	}
	for i := len(closing) - 1; i >= 0; i-- {
		p.WriteString(closing[i])
	}
}

func (p *htmlPrinter) linkedImage(image *Image) {
	if image.Link == "" {
		p.image(image)
		return
	}
	p.WriteString("<a" + attributes("href", image.Link) + ">")
	p.image(image)
	p.WriteString("</a>")
}

func (p *htmlPrinter) image(image *Image) {
	size := func(n int) string {
		if n == 0 {
			return ""
		}
		return strconv.Itoa(n)
	}
	p.WriteString("<img" + attributes("src", image.URL, "alt", image.Alt, "width", size(image.Width), "height", size(image.Height)) + ">")
}

// attributes prints pairs of names and values, those without a value left out.
func attributes(pairs ...string) string {
	var b strings.Builder
	for i := 0; i < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			b.WriteString(" " + pairs[i] + `="` + html.EscapeString(pairs[i+1]) + `"`)
		}
	}
	return b.String()
}

func firstOf(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
