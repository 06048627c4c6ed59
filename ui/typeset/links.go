package typeset

import (
	"slices"
	"strconv"
	"strings"

	"broadsheet/feeds/document"
	"broadsheet/ui/text"
)

// label is what stands behind a link in the text.
func (t Target) label() string {
	if t.Number == 0 {
		return ""
	}
	return "[" + strconv.Itoa(t.Number) + "]"
}

// collectLinks numbers the addresses in reading order, each once: first those of the article and its files, then those of
// what was removed, so that showing the removed text changes no number.
func (s *setter) collectLinks() {
	s.links = make(map[string]int)
	for i := range s.article.Blocks {
		if s.removal(i) == nil {
			s.collect(&s.article.Blocks[i])
		}
	}
	s.page.Files = s.listedFiles()
	for _, file := range s.page.Files {
		s.addLink(file.URL, true)
	}
	if !s.options.ShowRemoved {
		return
	}
	for i := range s.article.Blocks {
		if s.removal(i) != nil {
			s.collect(&s.article.Blocks[i])
		}
	}
}

func (s *setter) collect(b *document.Block) {
	for i := range b.Spans {
		s.addLink(b.Spans[i].Link, true)
		if namesPicture(&b.Spans[i]) {
			s.addLink(b.Spans[i].Image.URL, true)
		}
	}
	if b.Image != nil {
		s.addLink(b.Image.URL, b.Image.Link == "" && !isIcon(b.Image) && !s.drawable(b.Image))
		s.addLink(b.Image.Link, true)
	}
	if b.Media != nil {
		s.addLink(b.Media.URL, true)
	}
	for i := range b.Children {
		s.collect(&b.Children[i])
	}
	if b.Table != nil {
		s.collectTable(b.Table)
	}
}

func (s *setter) collectTable(table *document.TableData) {
	s.tables++
	defer func() { s.tables-- }()
	for i := range table.Caption {
		s.addLink(table.Caption[i].Link, true)
	}
	for _, row := range table.Rows {
		for _, cell := range row.Cells {
			for i := range cell.Blocks {
				s.collect(&cell.Blocks[i])
			}
		}
	}
}

// addLink makes an address a target. A place within the article gets no number: there is nothing to list.
func (s *setter) addLink(address string, numbered bool) {
	if address == "" {
		return
	}
	numbered = numbered && !strings.HasPrefix(address, "#")
	index := s.links[address]
	if index == 0 {
		s.page.Links = append(s.page.Links, Target{URL: address})
		index = len(s.page.Links)
		s.links[address] = index
	}
	if target := &s.page.Links[index-1]; numbered && s.options.Links && target.Number == 0 {
		s.listed = append(s.listed, index)
		target.Number = len(s.listed)
	}
}

// linkList sets the addresses of the numbered links.
func (s *setter) linkList() []Line {
	cells := len(strconv.Itoa(len(s.listed))) + len("[] ")
	var lines []Line
	for _, index := range s.listed {
		label := text.PadLeft(s.page.Links[index-1].label()+" ", cells)
		in := plain(text.Printable(s.page.Links[index-1].URL), Note|Link, index)
		lines = append(lines, s.beside(s.options.Width, hanging(label, LinkNumber, false), func(width int) []Line {
			return s.flow(in, width, false)
		})...)
	}
	return restyle(lines, Drawn)
}

// Numbered returns the numbered links, by number.
func (p *Page) Numbered() []Target {
	var numbered []Target
	for _, link := range p.Links {
		if link.Number > 0 {
			numbered = append(numbered, link)
		}
	}
	slices.SortFunc(numbered, func(a, b Target) int { return a.Number - b.Number })
	return numbered
}
