package document

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// inlineMark is how one style is printed in Markdown: by delimiters where CommonMark recognises them, else by an element.
type inlineMark struct {
	style     Style
	delimiter string
	element   string
}

// inlineMarks are the styles in the order they nest, outermost first. Code comes last and is no mark: its text is literal.
var inlineMarks = []inlineMark{
	{Strong | Emphasis, "***", ""},
	{Strong, "**", "strong"},
	{Emphasis, "*", "em"},
	{Deleted, "~~", "del"},
	{Inserted, "", "ins"},
	{Marked, "", "mark"},
	{Sub, "", "sub"},
	{Sup, "", "sup"},
	{Keyboard, "", "kbd"},
}

// lineMarkdown writes one line of spans.
type lineMarkdown struct {
	strings.Builder
	lineBreak string
	targets   map[string]bool
}

// line prints spans, with lineBreak for each break between them.
func (p *markdownPrinter) line(spans []Span, lineBreak string) string {
	w := lineMarkdown{lineBreak: lineBreak, targets: p.targets}
	w.links(spans)
	return w.String()
}

// links prints runs of spans with the same link.
func (w *lineMarkdown) links(spans []Span) {
	for i := 0; i < len(spans); {
		end := i + 1
		for end < len(spans) && spans[end].Link == spans[i].Link && spans[end].Anchor == "" && spans[i].Link != "" {
			end++
		}
		if anchor := spans[i].Anchor; anchor != "" && w.targets[anchor] {
			w.WriteString("<a" + attributes("id", anchor) + "></a>")
		}
		if link := spans[i].Link; link != "" {
			w.WriteString("[")
			w.marked(spans[i:end], 0, "]")
			w.WriteString("](" + destination(link) + ")")
		} else {
			for end < len(spans) && spans[end].Link == "" && spans[end].Anchor == "" {
				end++
			}
			following := ""
			if end < len(spans) {
				following = "["
			}
			w.marked(spans[i:end], 0, following)
		}
		i = end
	}
}

// marked prints spans with the marks of the styles from inlineMarks[from] on; following is what comes after them.
func (w *lineMarkdown) marked(spans []Span, from int, following string) {
	if from == len(inlineMarks) {
		for _, span := range spans {
			w.literal(span)
		}
		return
	}
	has := carriers(spans, inlineMarks[from].style)
	for i := 0; i < len(spans); {
		end := i + 1
		for end < len(spans) && has[end] == has[i] {
			end++
		}
		after := following
		if end < len(spans) {
			after = startOf(spans[end])
		}
		if has[i] {
			w.mark(spans[i:end], from, after)
		} else {
			w.marked(spans[i:end], from+1, after)
		}
		i = end
	}
}

// carriers tells which spans are to be printed with the mark of a style. Strong and emphasis share a mark only where
// both begin and end together.
func carriers(spans []Span, style Style) []bool {
	has := make([]bool, len(spans))
	for i := 0; i < len(spans); {
		end := i
		for end < len(spans) && spans[end].Style&style == style {
			end++
		}
		shared := i > 0 && spans[i-1].Style&style != 0 || end < len(spans) && spans[end].Style&style != 0
		for ; i < end; i++ {
			has[i] = !shared
		}
		i = end + 1
	}
	return has
}

func (w *lineMarkdown) mark(spans []Span, from int, following string) {
	mark := inlineMarks[from]
	inner := make([]Span, len(spans))
	for i, span := range spans {
		span.Style &^= mark.style
		inner[i] = span
	}
	if w.flanks(inner, mark.delimiter, following) {
		w.WriteString(mark.delimiter)
		w.marked(inner, from+1, mark.delimiter)
		w.WriteString(mark.delimiter)
		return
	}
	if mark.element == "" { // strong and emphasis together: one after the other
		w.marked(spans, from+1, following)
		return
	}
	w.WriteString("<" + mark.element + ">")
	w.marked(inner, from+1, "<")
	w.WriteString("</" + mark.element + ">")
}

// flanks reports whether delimiters around spans would be recognised (CommonMark 0.31, section 6.2). Where two runs
// of delimiters would touch, it says no, since they would be read as one.
func (w *lineMarkdown) flanks(spans []Span, delimiter, following string) bool {
	first, last := spans[0], spans[len(spans)-1]
	if delimiter == "" || first.Image != nil || last.Image != nil || isBreak(first) || isBreak(last) {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(w.String())
	after, _ := utf8.DecodeRuneInString(following)
	opening, _ := utf8.DecodeRuneInString(startOf(first))
	closing, _ := utf8.DecodeLastRuneInString(last.Text + last.Ruby)
	if last.Style != 0 {
		closing = '*'
	}
	if strings.ContainsRune("*~", before) || strings.ContainsRune("*~", after) || strings.ContainsRune("*~", opening) || strings.ContainsRune("*~", closing) {
		return false
	}
	return mayTouch(opening, before, w.Len() == 0) && mayTouch(closing, after, following == "")
}

// mayTouch reports whether a delimiter between outside and inside belongs to inside.
func mayTouch(inside, outside rune, edge bool) bool {
	if unicode.IsSpace(inside) {
		return false
	}
	return !isPunctuation(inside) || edge || unicode.IsSpace(outside) || isPunctuation(outside)
}

func isPunctuation(r rune) bool { return unicode.IsPunct(r) || unicode.IsSymbol(r) }

// startOf is how a span begins in print, as far as it matters for what stands before it.
func startOf(span Span) string {
	switch {
	case span.Image != nil:
		return "!"
	case span.Style&(Strong|Emphasis|Deleted) != 0:
		return "*"
	case span.Style&^Small != 0:
		return "<"
	}
	return span.Text
}

// literal prints the text of a span without its styles.
func (w *lineMarkdown) literal(span Span) {
	switch {
	case isBreak(span):
		w.WriteString(w.lineBreak)
	case span.Image != nil:
		w.WriteString(imageMarkdown(span.Image))
	case span.Style&CodeStyle != 0:
		w.WriteString(codeSpan(span.Text))
	default:
		w.text(span.Text)
		if span.Ruby != "" {
			w.text("(" + span.Ruby + ")")
		}
	}
}

func (w *lineMarkdown) text(text string) {
	if w.Len() == 0 || strings.HasSuffix(w.String(), "\n") {
		text = escapeStart(&w.Builder, text)
	}
	escapeInline(&w.Builder, text)
}

// codeSpan prints literal text. A space keeps backticks at its edges from the fence (CommonMark 0.31, section 6.1).
func codeSpan(text string) string {
	fence := fenceFor(text, 1)
	if strings.HasPrefix(text, "`") || strings.HasSuffix(text, "`") {
		text = " " + text + " "
	}
	return fence + text + fence
}

// destination prints the address of a link. CleanURL has escaped what can't stand in one.
func destination(address string) string {
	if strings.ContainsAny(address, "() ") || address == "" {
		return "<" + strings.NewReplacer("<", "%3C", ">", "%3E").Replace(address) + ">"
	}
	return address
}
