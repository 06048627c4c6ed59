package typeset

import (
	"unicode"

	"broadsheet/feeds/document"
)

// How fast people read: words a minute in scripts with spaces, letters a minute in Chinese and Japanese. Both are
// the means of Brysbaert (2019) and of Trauzettel-Klosinski and Dietz (2012), rounded down.
const (
	wordsPerMinute      = 230
	ideographsPerMinute = 380
)

// readingTime is how many minutes the blocks take to read, at least one if there is anything to read.
func readingTime(blocks []document.Block) int {
	var count readingCount
	count.blocks(blocks)
	if count.words+count.ideographs == 0 {
		return 0
	}
	minutes := float64(count.words)/wordsPerMinute + float64(count.ideographs)/ideographsPerMinute
	return max(1, int(minutes+0.5))
}

type readingCount struct{ words, ideographs int }

func (c *readingCount) blocks(blocks []document.Block) {
	for i := range blocks {
		for j := range blocks[i].Spans {
			c.text(blocks[i].Spans[j].Text)
		}
		c.text(blocks[i].Text)
		c.blocks(blocks[i].Children)
		if blocks[i].Table == nil {
			continue
		}
		for _, row := range blocks[i].Table.Rows {
			for _, cell := range row.Cells {
				c.blocks(cell.Blocks)
			}
		}
	}
}

func (c *readingCount) text(s string) {
	inWord := false
	for _, r := range s {
		switch {
		case r >= 0x3040 && r <= 0x30ff, r >= 0x4e00 && r <= 0x9fff:
			c.ideographs++
			inWord = false
		case unicode.IsSpace(r):
			inWord = false
		case !inWord && (unicode.IsLetter(r) || unicode.IsDigit(r)):
			c.words++
			inWord = true
		}
	}
}
