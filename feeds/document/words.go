package document

import (
	"strings"
	"unicode"
)

// PlainText is the text of spans as it is read aloud: without styles and links, soft hyphens and zero-width
// spaces, with plain spaces for the unbreakable ones, and a reading in brackets after its characters.
func PlainText(spans []Span) string {
	var b strings.Builder
	for _, span := range spans {
		writePlain(&b, span)
	}
	return b.String()
}

func writePlain(b *strings.Builder, span Span) {
	if holdsInvisible(span.Text) {
		b.WriteString(invisible.Replace(span.Text))
	} else {
		b.WriteString(span.Text)
	}
	if span.Ruby != "" {
		b.WriteString("(" + span.Ruby + ")")
	}
}

// holdsInvisible reports whether a text holds one of U+00A0, U+00AD, U+200B and U+2060.
func holdsInvisible(text string) bool {
	for i := range len(text) {
		switch text[i] {
		case 0xc2:
			if rest := text[i:]; strings.HasPrefix(rest, "\u00a0") || strings.HasPrefix(rest, "\u00ad") {
				return true
			}
		case 0xe2:
			if rest := text[i:]; strings.HasPrefix(rest, "\u200b") || strings.HasPrefix(rest, "\u2060") {
				return true
			}
		}
	}
	return false
}

var invisible = strings.NewReplacer("\u00a0", " ", "\u202f", " ", "\u00ad", "", "\u200b", "", "\u2060", "")

// PlainText is the text of a block and of everything inside it, one line for each paragraph.
func (b Block) PlainText() string {
	var lines []string
	b.eachText(func(spans []Span, code string) {
		line := code
		if code == "" {
			line = PlainText(spans)
		}
		if line != "" {
			lines = append(lines, line)
		}
	})
	return strings.Join(lines, "\n")
}

// eachText calls visit with every run of text in the block, in reading order: spans, or the text of a code block.
func (b Block) eachText(visit func(spans []Span, code string)) {
	if b.Kind != Figure {
		visit(b.Spans, b.Text)
	}
	if b.Table != nil {
		visit(b.Table.Caption, "")
		for _, row := range b.Table.Rows {
			for _, cell := range row.Cells {
				for _, block := range cell.Blocks {
					block.eachText(visit)
				}
			}
		}
	}
	for _, child := range b.Children {
		child.eachText(visit)
	}
	if b.Kind == Figure { // the caption stands below
		visit(b.Spans, "")
	}
}

// Words counts the words of blocks as reading time and shares count them. Scripts written without spaces
// are counted by their characters.
func Words(blocks []Block) int {
	var count wordCounter
	for _, block := range blocks {
		block.eachText(func(spans []Span, code string) {
			count.add(code)
			for _, span := range spans {
				count.add(span.Text)
			}
			count.inWord = false
		})
	}
	return count.words + (count.characters+1)/2
}

// wordCounter counts words across spans: a word may change its style in the middle.
type wordCounter struct {
	words      int
	characters int // of scripts without spaces; two of them make about one word
	inWord     bool
}

func (c *wordCounter) add(text string) {
	for _, r := range text {
		switch {
		case isUnspaced(r):
			c.characters++
			c.inWord = false
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if !c.inWord {
				c.words++
			}
			c.inWord = true
		case unicode.IsSpace(r) || r == '—' || r == '…' || r == '/':
			c.inWord = false
		}
	}
}

// isUnspaced reports whether r is of a script that puts no spaces between words and about two characters into one.
func isUnspaced(r rune) bool {
	return r >= 0x0e00 && r <= 0x0eff || // Thai, Lao
		r >= 0x3040 && r <= 0x30ff || // kana
		r >= 0x3400 && r <= 0x9fff || // Han
		r >= 0xf900 && r <= 0xfaff ||
		r >= 0x20000 && r <= 0x3ffff
}
