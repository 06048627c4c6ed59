package theme

// plain does without colours: what they say elsewhere is said here with bold, faint, underline and reverse.
func plain(darkBackground bool) *Theme {
	return &Theme{
		Name: "plain", Dark: darkBackground,
		Text:     style(),
		Dim:      style().Faint(true),
		Rule:     style().Faint(true),
		Accent:   style().Bold(true),
		Problem:  style().Bold(true),
		Title:    style().Faint(true),
		TitleOn:  style().Bold(true).Underline(true),
		Empty:    style().Italic(true),
		Key:      style().Bold(true),
		Hint:     style(),
		Status:   style(),
		Question: style().Bold(true),
		Input:    style(),
		Group:    style().Underline(true),
		Article:  plainArticle(),
		rows:     [3]Row{plainRow(style()), plainRow(style().Underline(true)), plainRow(style().Reverse(true))},
	}
}

func plainRow(base Style) Row {
	return Row{
		Fill:   base,
		Mark:   base.Bold(true),
		Star:   base,
		Unread: base.Bold(true),
		Read:   base.Faint(true),
		Aside:  base,
		Flaw:   base.Bold(true),
		Found:  base.Bold(true).Underline(true),
	}
}

func plainArticle() Article {
	return Article{
		Title:      style().Bold(true),
		Standfirst: style().Italic(true),
		Byline:     style().Faint(true),
		Rule:       style().Faint(true),
		Text:       style(),
		Heading:    style().Bold(true).Underline(true),
		Subheading: style().Bold(true),
		Emphasis:   style().Italic(true),
		Strong:     style().Bold(true),
		Code:       style(),
		CodeBlock:  style(),
		Keyboard:   style().Bold(true),
		Marked:     style().Reverse(true),
		Inserted:   style().Underline(true),
		Deleted:    style().Strikethrough(true),
		Small:      style().Faint(true),
		Link:       style().Underline(true),
		LinkNumber: style().Faint(true),
		Bullet:     style(),
		QuoteBar:   style().Faint(true),
		Quote:      style().Italic(true),
		Caption:    style().Italic(true),
		TableRule:  style().Faint(true),
		TableHead:  style().Bold(true),
		Removed:    style().Faint(true),
		Reason:     style().Faint(true).Italic(true),
		Note:       style().Faint(true),
		Match:      style().Underline(true).Bold(true),
		MatchOn:    style().Reverse(true),
		Selected:   style().Reverse(true),
		SelectBar:  style().Bold(true),
	}
}
