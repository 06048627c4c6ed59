package document

import "strings"

// edges is the white space that no line begins or ends with.
const edges = " \n\u00a0\u3000\u200b"

// tidySpans trims a paragraph and moves spaces out of styles and links, so that no underline and no mark-up
// hangs over the end of a word. It returns nil if nothing is left to see.
func tidySpans(spans []Span) []Span {
	spans = trimSpans(spans)
	if !isVisible(spans) {
		return nil
	}
	tidy := make([]Span, 0, len(spans))
	for i, span := range spans {
		if isBreak(span) || span.Image != nil || span.Ruby != "" {
			tidy = appendSpan(trimBreak(tidy, span), span)
			continue
		}
		if i+1 < len(spans) && isBreak(spans[i+1]) {
			span.Text = strings.TrimRight(span.Text, " ")
		}
		body := strings.Trim(span.Text, " ")
		if strings.HasPrefix(span.Text, " ") && i > 0 {
			tidy = appendSpan(tidy, sharedSpace(span, spans[i-1]))
		}
		trailing := body != "" && strings.HasSuffix(span.Text, " ")
		span.Text = body
		tidy = appendSpan(tidy, span)
		if trailing && i+1 < len(spans) {
			tidy = appendSpan(tidy, sharedSpace(span, spans[i+1]))
		}
	}
	return tidy
}

// sharedSpace is the space between two spans, in the styles and the link that both have.
func sharedSpace(a, b Span) Span {
	if a.Link != b.Link {
		return Span{Text: " "}
	}
	return Span{Text: " ", Style: a.Style & b.Style, Link: a.Link}
}

// trimBreak takes the space before a line break away.
func trimBreak(spans []Span, next Span) []Span {
	if last := len(spans) - 1; last >= 0 && isBreak(next) && spans[last].Text == " " {
		return spans[:last]
	}
	return spans
}

// appendSpan adds a span, joined with the one before it where both look the same.
func appendSpan(spans []Span, span Span) []Span {
	if span.Text == "" && span.Image == nil {
		return spans
	}
	if last := len(spans) - 1; last >= 0 && canJoin(spans[last], span) {
		spans[last].Text += span.Text
		return spans
	}
	return append(spans, span)
}

func canJoin(a, b Span) bool {
	return a.Style == b.Style && a.Link == b.Link && a.Image == nil && b.Image == nil && a.Ruby == "" && b.Ruby == "" &&
		b.Anchor == "" && !isBreak(a) && !isBreak(b)
}

// trimSpans takes white space and line breaks off both ends, in place.
func trimSpans(spans []Span) []Span {
	for len(spans) > 0 && spans[0].Image == nil {
		spans[0].Text = strings.TrimLeft(spans[0].Text, edges)
		if spans[0].Text != "" {
			break
		}
		spans = spans[1:]
	}
	for last := len(spans) - 1; last >= 0 && spans[last].Image == nil; last-- {
		spans[last].Text = strings.TrimRight(spans[last].Text, edges)
		if spans[last].Text != "" {
			break
		}
		spans = spans[:last]
	}
	return spans
}

// isVisible reports whether spans hold more than white space and invisible characters.
func isVisible(spans []Span) bool {
	for _, span := range spans {
		if span.Image != nil || isVisibleText(span.Text) {
			return true
		}
	}
	return false
}

func isVisibleText(text string) bool {
	for _, r := range text {
		switch r {
		case ' ', '\n', '\u00a0', '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\u3000':
		default:
			return true
		}
	}
	return false
}

// spansOf makes one run of spans of blocks: the content of a heading or a caption, whose paragraphs are parted
// by separator. Figures are handed back, since they have no place in a line.
func spansOf(blocks []Block, separator Span) (spans []Span, figures []Block) {
	for _, block := range blocks {
		if block.Kind == Figure && block.Image != nil || block.Kind == Media {
			figures = append(figures, block)
			continue
		}
		block.eachText(func(text []Span, code string) {
			if code != "" {
				text = []Span{{Text: Line(code), Style: CodeStyle}}
			}
			if len(text) == 0 {
				return
			}
			if len(spans) > 0 {
				spans = append(spans, separator)
			}
			if block.Origin.Anchor != "" && text[0].Anchor == "" {
				text[0].Anchor = block.Origin.Anchor
			}
			spans = append(spans, text...)
		})
	}
	return spans, figures
}
