package document

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"
)

// markdownPrinter prints blocks as CommonMark, tables in the form that GitHub added to it.
type markdownPrinter struct {
	targets map[string]bool // anchors that links lead to; only these are printed
}

// Markdown prints a document as CommonMark with tables.
func Markdown(doc Document) string {
	p := markdownPrinter{targets: linkTargets(doc.Blocks)}
	parts := markdownHeader(doc)
	if body := p.blocks(doc.Blocks, "\n\n"); body != "" {
		parts = append(parts, body)
	}
	return strings.Join(parts, "\n\n") + "\n"
}

func markdownHeader(doc Document) []string {
	var parts []string
	if doc.Title != "" {
		parts = append(parts, "# "+escapeMarkdown(doc.Title))
	}
	if doc.Standfirst != "" {
		parts = append(parts, emphasised([]Span{{Text: doc.Standfirst, Style: Emphasis}}))
	}
	var origin []string
	if doc.Byline != "" {
		origin = append(origin, escapeMarkdown(doc.Byline))
	}
	if !doc.Published.IsZero() {
		origin = append(origin, doc.Published.Format("2 January 2006"))
	}
	if doc.URL != "" {
		origin = append(origin, "["+escapeMarkdown(firstOf(doc.Site, doc.URL))+"]("+destination(doc.URL)+")")
	}
	if len(origin) > 0 {
		parts = append(parts, strings.Join(origin, " · "))
	}
	return parts
}

func emphasised(spans []Span) string {
	p := markdownPrinter{}
	return p.line(spans, "\\\n")
}

func linkTargets(blocks []Block) map[string]bool {
	targets := map[string]bool{}
	for _, block := range blocks {
		block.eachText(func(spans []Span, _ string) {
			for _, span := range spans {
				if target, found := strings.CutPrefix(span.Link, "#"); found {
					targets[target] = true
				}
			}
		})
	}
	return targets
}

// blocks prints blocks one after another. Two lists in a row would become one, so a comment parts them.
func (p *markdownPrinter) blocks(blocks []Block, separator string) string {
	var b strings.Builder
	for i, block := range blocks {
		text := p.block(block)
		if text == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteString(separator)
			if i > 0 && isListLike(block) && isListLike(blocks[i-1]) {
				b.WriteString("<!-- -->\n\n")
			}
		}
		b.WriteString(text)
	}
	return b.String()
}

func isListLike(b Block) bool { return b.Kind == List || b.Kind == Definition }

func (p *markdownPrinter) block(b Block) string {
	text := p.content(b)
	if text == "" || !p.targets[b.Origin.Anchor] {
		return text
	}
	anchor := "<a" + attributes("id", b.Origin.Anchor) + "></a>"
	if b.Kind == Paragraph || b.Kind == Item {
		return anchor + text
	}
	return anchor + "\n\n" + text
}

func (p *markdownPrinter) content(b Block) string {
	switch b.Kind {
	case Paragraph:
		return p.line(b.Spans, "\\\n")
	case Heading:
		return strings.Repeat("#", min(max(b.Level, 1), 6)) + " " + p.line(b.Spans, " ")
	case List:
		return p.list(b)
	case Quote:
		return prefixed(p.blocks(b.Children, "\n\n"), "> ", "> ")
	case Code:
		fence := fenceFor(b.Text, 3)
		return fence + b.Language + "\n" + b.Text + "\n" + fence
	case Table:
		return p.table(b.Table)
	case Figure:
		return p.figure(b)
	case Rule:
		return "---"
	case Definition:
		return p.definitions(b.Children)
	case Term:
		return p.line(strengthened(b.Spans), " ")
	case Aside:
		return "<details>\n<summary>" + html.EscapeString(PlainText(b.Spans)) + "</summary>\n\n" +
			p.blocks(b.Children, "\n\n") + "\n\n</details>"
	case Media:
		return "[" + escapeMarkdown(firstOf(b.Media.Title, b.Media.URL)) + "](" + destination(b.Media.URL) + ")"
	default:
		return p.blocks(b.Children, "\n\n")
	}
}

func (p *markdownPrinter) list(b Block) string {
	separator := "\n"
	if !isTight(b) {
		separator = "\n\n"
	}
	items := make([]string, 0, len(b.Children))
	numbers := b.Numbers()
	for i, item := range b.Children {
		marker := "- "
		if b.Ordered {
			marker = strconv.Itoa(min(max(0, numbers[i]), 999_999_999)) + ". "
		}
		text := p.blocks(item.Children, separator)
		if p.targets[item.Origin.Anchor] {
			text = "<a" + attributes("id", item.Origin.Anchor) + "></a>" + text
		}
		box := map[Task]string{OpenTask: "[ ] ", DoneTask: "[x] "}[item.Task]
		items = append(items, prefixed(box+text, marker, strings.Repeat(" ", len(marker))))
	}
	return strings.Join(items, separator)
}

// isTight reports whether a list has no blank lines: its items are one paragraph, with a list under it at most that
// may interrupt a paragraph (CommonMark 0.31, section 5.3: one that starts with 1).
func isTight(list Block) bool {
	for _, item := range list.Children {
		for i, child := range item.Children {
			if i == 0 && child.Kind == Paragraph {
				continue
			}
			if interrupts := !child.Ordered || child.Start == 1; i > 1 || child.Kind != List || !interrupts || !isTight(child) {
				return false
			}
		}
	}
	return true
}

// definitions prints terms as items, with what they mean under them.
func (p *markdownPrinter) definitions(parts []Block) string {
	var lines []string
	for _, part := range parts {
		text := p.block(part)
		switch {
		case text == "":
		case part.Kind == Term || len(lines) == 0:
			lines = append(lines, prefixed(text, "- ", "  "))
		default:
			lines = append(lines, prefixed(text, "  ", "  "))
		}
	}
	return strings.Join(lines, "\n\n")
}

func strengthened(spans []Span) []Span {
	strong := make([]Span, len(spans))
	for i, span := range spans {
		span.Style |= Strong
		strong[i] = span
	}
	return strong
}

func (p *markdownPrinter) figure(b Block) string {
	var parts []string
	if b.Image != nil {
		parts = append(parts, imageMarkdown(b.Image))
	}
	if children := p.blocks(b.Children, "\n\n"); children != "" {
		parts = append(parts, children)
	}
	if caption := p.line(b.Spans, "\\\n"); caption != "" {
		parts = append(parts, caption)
	}
	return strings.Join(parts, "\n\n")
}

func imageMarkdown(image *Image) string {
	if image.URL == "" {
		return escapeMarkdown(image.Alt)
	}
	picture := "![" + escapeMarkdown(image.Alt) + "](" + destination(image.URL) + ")"
	if image.Link == "" {
		return picture
	}
	return "[" + picture + "](" + destination(image.Link) + ")"
}

// prefixed puts first before the first line of text and rest before the others. Blank lines stay without trailing space.
func prefixed(text, first, rest string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		prefix := rest
		if i == 0 {
			prefix = first
		}
		if line == "" {
			prefix = strings.TrimRight(prefix, " ")
		}
		lines[i] = prefix + line
	}
	return strings.Join(lines, "\n")
}

// fenceFor is a run of backticks longer than any in text.
func fenceFor(text string, shortest int) string {
	longest, run := 0, 0
	for i := range len(text) {
		if text[i] != '`' {
			run = 0
			continue
		}
		run++
		longest = max(longest, run)
	}
	return strings.Repeat("`", max(shortest, longest+1))
}
