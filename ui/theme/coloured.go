package theme

import (
	"image/color"

	"charm.land/lipgloss/v2"
)

func style() Style { return lipgloss.NewStyle() }

func in(colour color.Color) Style {
	if colour == nil {
		return style()
	}
	return style().Foreground(colour)
}

func on(base Style, back color.Color) Style {
	if back == nil {
		return base
	}
	return base.Background(back)
}

func coloured(name string, p palette) *Theme {
	return &Theme{
		Name: name, Dark: p.isDark, Paper: p.back, Ink: p.text,
		Text:     in(p.text),
		Dim:      in(p.dim),
		Rule:     in(p.faint),
		Accent:   in(p.accent),
		Problem:  in(p.problem),
		Title:    in(p.dim),
		TitleOn:  in(p.accent).Bold(true),
		Empty:    in(p.dim).Italic(true),
		Key:      in(p.accent),
		Hint:     in(p.dim),
		Status:   in(p.text),
		Question: in(p.accent).Bold(true),
		Input:    in(p.text),
		Group:    in(p.dim).Bold(true),
		Article:  colouredArticle(p),
		rows:     [3]Row{colouredRow(p, nil), colouredRow(p, p.resting), colouredRow(p, p.selected)},
	}
}

func colouredRow(p palette, back color.Color) Row {
	return Row{
		Fill:   on(style(), back),
		Mark:   on(in(p.accent).Bold(true), back),
		Star:   on(in(p.star), back),
		Unread: on(in(p.text).Bold(true), back),
		Read:   on(in(p.dim), back),
		Aside:  on(in(p.dim), back),
		Flaw:   on(in(p.problem), back),
		Found:  on(in(p.text).Bold(true).Underline(true), back),
	}
}

func colouredArticle(p palette) Article {
	return Article{
		Title:      in(p.text).Bold(true),
		Standfirst: in(p.text).Italic(true),
		Byline:     in(p.dim),
		Rule:       in(p.faint),
		Text:       in(p.text),
		Heading:    in(p.accent).Bold(true),
		Subheading: in(p.text).Bold(true),
		Emphasis:   in(p.text).Italic(true),
		Strong:     in(p.text).Bold(true),
		Code:       on(in(p.code), p.codeBack),
		CodeBlock:  on(in(p.code), p.codeBack),
		Keyboard:   in(p.code).Bold(true),
		Marked:     on(in(p.matchText), p.match),
		Inserted:   in(p.text).Underline(true),
		Deleted:    in(p.dim).Strikethrough(true),
		Small:      in(p.dim),
		Link:       in(p.link),
		LinkNumber: in(p.dim),
		Bullet:     in(p.accent),
		QuoteBar:   in(p.faint),
		Quote:      in(p.text).Italic(true),
		Caption:    in(p.dim).Italic(true),
		TableRule:  in(p.faint),
		TableHead:  in(p.text).Bold(true),
		Removed:    in(p.removed),
		Reason:     in(p.removed).Italic(true),
		Note:       in(p.dim),
		Match:      on(in(p.matchText), p.match),
		MatchOn:    on(in(p.matchText), p.current).Bold(true),
		Selected:   on(style(), p.selected),
		SelectBar:  in(p.accent).Bold(true),
	}
}
