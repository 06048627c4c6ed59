package typeset

import (
	"strings"

	"broadsheet/ui/text"
)

// Line is one line of a page: runs from left to right, and the place in the article it shows.
type Line struct {
	Runs   []Run
	Place  Place
	Joined bool // the next line goes on with the same word, or in a script without spaces
}

// Run is a stretch of text that looks the same throughout. It holds no escape sequence.
type Run struct {
	Text  string
	Style Style
	Link  int // 1 + an index into Page.Links; 0 is none

	Picture int // 1 + an index into Page.Pictures, a row of which takes the place of Text; 0 is none
	Row     int // which row of it
}

// Place is a place in an article that does not depend on the width it is set in.
type Place struct {
	Block  int // index into the article's blocks, removed ones counted; Head above the first
	Offset int // how far into the block's text, in bytes
}

// Head is the block of a Place in the lines above the text: title, standfirst, byline.
const Head = -1

// Before says whether p comes before other in the article.
func (p Place) Before(other Place) bool {
	if p.Block != other.Block {
		return p.Block < other.Block
	}
	return p.Offset < other.Offset
}

// Style is a set of roles that a run plays; what each looks like is the theme's to say.
type Style uint32

// The roles.
const (
	Title Style = 1 << iota
	Standfirst
	Byline
	Rule
	Heading
	Subheading
	Quote
	Caption
	TableHead
	CodeBlock
	Emphasis
	Strong
	Code
	Keyboard
	Marked
	Inserted
	Deleted
	Small
	Link
	LinkNumber
	Bullet
	QuoteBar
	TableRule
	Removed
	Reason
	Note
	Drawn // not of the text but set beside it: bars, bullets, margins, hyphens; a search passes over it
)

// Width is the number of cells the line takes.
func (l Line) Width() int {
	width := 0
	for _, run := range l.Runs {
		width += text.Width(run.Text)
	}
	return width
}

// String is the line as plain text.
func (l Line) String() string {
	var b strings.Builder
	for _, run := range l.Runs {
		b.WriteString(run.Text)
	}
	return b.String()
}

// Blank says whether nothing is to be seen in the line.
func (l Line) Blank() bool {
	for _, run := range l.Runs {
		if run.Picture > 0 || strings.TrimLeft(run.Text, " ") != "" {
			return false
		}
	}
	return true
}

// restyle adds roles to every run of the lines.
func restyle(lines []Line, style Style) []Line {
	for _, line := range lines {
		for i := range line.Runs {
			line.Runs[i].Style |= style
		}
	}
	return lines
}

// appendRuns adds the runs that hold anything.
func appendRuns(runs []Run, more ...Run) []Run {
	for _, run := range more {
		if run.Text != "" {
			runs = append(runs, run)
		}
	}
	return runs
}

func margin(cells int) Run {
	return Run{Text: text.Spaces(cells), Style: Drawn}
}

func drawn(s string, style Style) Run {
	return Run{Text: s, Style: style | Drawn}
}
