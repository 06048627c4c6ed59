package typeset

import (
	"slices"
	"strconv"
	"strings"

	"broadsheet/feeds/clean"
	"broadsheet/feeds/document"
	"broadsheet/ui/text"
)

// endings sets what follows the article: its files, a word on what is missing, the links, and a word on what was removed.
func (s *setter) endings() {
	s.place = Place{Block: len(s.article.Blocks)}
	width := s.options.Width
	s.append(s.files(), true)
	s.append(s.note(s.missingNote()), true)
	if len(s.listed) > 0 {
		if !s.endsWithRule() {
			s.append(s.rule(width), true)
		}
		s.append(s.linkList(), true)
	}
	s.append(s.note(s.removedNote()), true)
}

// endsWithRule says whether the article itself ends with a line across the page.
func (s *setter) endsWithRule() bool {
	last := len(s.page.Lines) - 1
	return last >= 0 && slices.ContainsFunc(s.page.Lines[last].Runs, func(run Run) bool { return run.Style&Rule != 0 })
}

// note sets what the reader itself has to say.
func (s *setter) note(words string) []Line {
	return restyle(s.flow(plain(words, Note, 0), s.options.Width, false), Drawn)
}

// missingNote says that this is not the whole article, and how to get the rest.
func (s *setter) missingNote() string {
	switch {
	case s.article.Locked:
		return "The rest is for subscribers of the site."
	case s.article.Excerpt && s.options.FullTextKey != "":
		return "This is an excerpt · " + s.options.FullTextKey + " fetches the whole article"
	case s.article.Excerpt:
		return "This is an excerpt."
	case s.article.Missing != "" && s.options.FullTextKey != "":
		return "The article goes on, but its next page could not be had: " + s.article.Missing + " · " + s.options.FullTextKey + " tries again"
	case s.article.Missing != "":
		return "The article goes on, but its next page could not be had: " + s.article.Missing
	default:
		return ""
	}
}

// removedNote says how many passages were removed, and which key shows or hides them.
func (s *setter) removedNote() string {
	if s.page.Removed == 0 {
		return ""
	}
	note := strconv.Itoa(s.page.Removed) + " passages removed"
	if s.page.Removed == 1 {
		note = "1 passage removed"
	}
	if s.options.RemovedKey == "" {
		return note
	}
	verb := " shows them"
	switch {
	case s.options.ShowRemoved && s.page.Removed == 1:
		verb = " hides it"
	case s.options.ShowRemoved:
		verb = " hides them"
	case s.page.Removed == 1:
		verb = " shows it"
	}
	return note + " · " + s.options.RemovedKey + verb
}

// removed sets a removed block beside a bar, under the reason unless the block above it had the same.
func (s *setter) removed(b *document.Block, removal, above *clean.Removal) []Line {
	return s.beside(s.options.Width, bar(removedBar, QuoteBar|Removed, false), func(width int) []Line {
		var lines []Line
		if !sameReason(removal, above) {
			place := s.place
			lines = restyle(s.flow(plain(reason(removal), Reason, 0), width, false), Drawn)
			s.place = place
			for i := range lines {
				lines[i].Place = place
			}
		} else {
			lines = []Line{{Place: s.place}}
		}
		return append(lines, restyle(s.withoutPictures(b, width), Removed)...)
	})
}

// withoutPictures sets a block with words for its pictures: what was removed is not worth fetching them.
func (s *setter) withoutPictures(b *document.Block, width int) []Line {
	rows := s.options.PictureRows
	s.options.PictureRows = 0
	defer func() { s.options.PictureRows = rows }()
	return s.block(b, width)
}

// reason is what a removed block is, and why it was removed.
func reason(removal *clean.Removal) string {
	category := removal.Category
	if category == string(clean.Own) {
		category = "" // whose word it is, the reason says
	}
	parts := make([]string, 0, 2)
	for _, part := range []string{category, removal.Reason} {
		if part = strings.TrimSpace(text.Printable(part)); part != "" {
			parts = append(parts, part)
		}
	}
	if len(parts) == 0 {
		return "removed"
	}
	return strings.Join(parts, ": ")
}

func sameReason(a, b *clean.Removal) bool {
	return a != nil && b != nil && a.Category == b.Category && a.Reason == b.Reason
}
