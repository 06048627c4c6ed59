package typeset

import (
	"strconv"
	"strings"
	"time"

	"broadsheet/feeds/document"
	"broadsheet/ui/text"
)

// head sets title, standfirst, and who wrote it when and where, with a line below.
func (s *setter) head() {
	s.place = Place{Block: Head}
	width := s.options.Width
	title := s.words(s.article.Title, Title)
	standfirst := s.words(s.article.Standfirst, Standfirst)
	byline := plain(s.byline(), Byline, 0)
	s.append(s.flow(title, width, false), true)
	s.append(s.flow(standfirst, width, false), true)
	s.append(s.flow(byline, width, false), true)
	if len(s.page.Lines) > 0 {
		line := Line{Place: s.place, Runs: []Run{drawn(strings.Repeat("─", width), Rule)}}
		s.append([]Line{line}, false)
	}
}

// words is text of one role on one line, without what could steer the terminal.
func (s *setter) words(words string, style Style) inline {
	fields := strings.FieldsFunc(text.Printable(words), func(r rune) bool { return r == ' ' })
	return plain(strings.Join(fields, " "), style, 0)
}

// byline joins the parts by dots, none of which begins or ends a line.
func (s *setter) byline() string {
	const dot = " · "
	var b strings.Builder
	used := 0
	for _, part := range s.bylineParts() {
		part = s.words(part, Byline).text
		cells := text.Width(part)
		switch {
		case used > 0 && used+text.Width(dot)+cells > s.options.Width:
			b.WriteByte('\n')
			used = 0
		case used > 0:
			b.WriteString(dot)
			used += text.Width(dot)
		}
		b.WriteString(part)
		used += cells
	}
	return b.String()
}

// bylineParts are author, date, site and reading time, as far as they are known. A text that has not even a title
// is a fragment, and gets no reading time.
func (s *setter) bylineParts() []string {
	var parts []string
	for _, part := range []string{s.article.Byline, s.date(), s.article.Site} {
		if part = strings.TrimSpace(part); part != "" {
			parts = append(parts, s.together(part))
		}
	}
	if len(parts) == 0 && s.article.Title == "" {
		return nil
	}
	if minutes := readingTime(s.kept()); minutes > 0 {
		parts = append(parts, strconv.Itoa(minutes)+"\u00a0min")
	}
	return parts
}

// together keeps a short part of the byline on one line.
func (s *setter) together(part string) string {
	const longest = 30
	if text.Width(part) > min(longest, s.options.Width/2) {
		return part
	}
	return strings.ReplaceAll(part, " ", "\u00a0")
}

// kept are the blocks that were not removed.
func (s *setter) kept() []document.Block {
	var kept []document.Block
	for i := range s.article.Blocks {
		if s.removal(i) == nil {
			kept = append(kept, s.article.Blocks[i])
		}
	}
	return kept
}

// date is when the article appeared: the day, and the hour while it is fresh.
func (s *setter) date() string {
	published := s.article.Published
	if published.IsZero() {
		return ""
	}
	location := s.options.Location
	if location == nil {
		location = s.options.Now.Location()
	}
	layout := "2\u00a0January\u00a02006"
	if age := s.options.Now.Sub(published); age > -24*time.Hour && age < 48*time.Hour {
		layout += ", 15:04"
	}
	return published.In(location).Format(layout)
}
