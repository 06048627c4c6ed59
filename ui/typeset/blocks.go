package typeset

import (
	"strings"

	"broadsheet/feeds/document"
	"broadsheet/ui/text"
)

func (s *setter) paragraph(b *document.Block, width int) []Line {
	if b.Attribution {
		return s.attribution(b, width)
	}
	return s.flow(s.inline(b.Spans, 0), width, b.RightToLeft)
}

func (s *setter) heading(b *document.Block, width int) []Line {
	role := Heading
	if b.Level > 2 {
		role = Subheading
	}
	return s.flow(s.inline(b.Spans, role), width, b.RightToLeft)
}

// loose sets a block by what it holds: its own words, then its children.
func (s *setter) loose(b *document.Block, width int) []Line {
	lines := s.flow(s.inline(b.Spans, 0), width, b.RightToLeft)
	return append(lines, s.stack(b.Children, width, true)...)
}

// rule is a short line in the middle.
func (s *setter) rule(width int) []Line {
	cells := max(width/4, min(width, 3))
	return []Line{{Place: s.place, Runs: appendRuns(nil, margin((width-cells)/2), drawn(strings.Repeat("─", cells), Rule))}}
}

const (
	quoteBar   = "▎ "
	removedBar = "╎ "
)

func (s *setter) quote(b *document.Block, width int) []Line {
	return s.beside(width, bar(quoteBar, QuoteBar, b.RightToLeft), func(width int) []Line {
		return restyle(s.stack(b.Children, width, true), Quote)
	})
}

// attribution sets who said a quote, with a dash before the name and the lines hanging behind it.
func (s *setter) attribution(b *document.Block, width int) []Line {
	in := s.inline(b.Spans, Byline)
	if strings.HasPrefix(in.text, "—") || strings.HasPrefix(in.text, "–") || strings.HasPrefix(in.text, "-") {
		return s.flow(in, width, b.RightToLeft)
	}
	return s.beside(width, hanging("— ", Byline, b.RightToLeft), func(width int) []Line {
		return s.flow(in, width, b.RightToLeft)
	})
}

// aside sets what a page folds away: the summary, and the rest of it indented.
func (s *setter) aside(b *document.Block, width int) []Line {
	const sign = "▾ "
	summary := s.inline(b.Spans, Strong)
	if summary.text == "" {
		summary = plain("Details", Strong|Drawn, 0)
	}
	lines := s.beside(width, hanging(sign, Bullet, b.RightToLeft), func(width int) []Line {
		return s.flow(summary, width, b.RightToLeft)
	})
	return append(lines, s.beside(width, blank(text.Width(sign), b.RightToLeft), func(width int) []Line {
		return s.stack(b.Children, width, true)
	})...)
}
