package clean

import (
	"strings"

	"broadsheet/feeds/document"
)

// leastDuplicate is the length in words from which a block that occurs twice is taken for a copy: shorter ones, such as
// a speaker's name in an interview, return rightly.
const leastDuplicate = 15

// duplicate removes later copies of a block, such as a pull quote or a caption that repeats a paragraph. A copy has the
// same numbers too: paragraphs that differ only in them are the results of a match or an election.
func duplicate(r *reading) {
	seen := make(map[string]bool, len(r.passages))
	for _, p := range r.passages {
		if p.gone() || p.words < leastDuplicate || p.block.Kind != document.Paragraph && p.block.Kind != document.Quote {
			continue
		}
		text := wordsOf(p.tokens)
		if seen[text] {
			r.remove(p, Duplicate, reasons[Duplicate])
		}
		seen[text] = true
	}
	r.pullQuotes()
	r.shortCopies()
}

// leastPulled is the length in words from which a quotation set apart is taken for a copy of what a paragraph says.
const leastPulled = 6

// pullQuotes removes quotations that a paragraph of the text has too: on paper they catch the eye of who leafs through.
func (r *reading) pullQuotes() {
	var text string
	for _, p := range r.passages {
		if p.gone() || p.block.Kind != document.Quote || p.words < leastPulled {
			continue
		}
		if text == "" {
			text = r.paragraphs()
		}
		if said := squeeze(p.text); said != "" && strings.Contains(text, said) {
			r.remove(p, Duplicate, reasons[Duplicate])
		}
	}
}

// paragraphs is the text of the kept paragraphs, squeezed, a line for each.
func (r *reading) paragraphs() string {
	var text strings.Builder
	for _, p := range r.passages {
		if !p.gone() && p.block.Kind == document.Paragraph {
			text.WriteString(squeeze(p.text))
			text.WriteByte('\n')
		}
	}
	return text.String()
}

// leastCopies is how many different long copies show that a page holds its text twice.
const leastCopies = 4

// standsTwice reports whether a page holds its text twice, not only notes that go with each of several things: copies
// of many different paragraphs, and of a third of the long ones at least.
func (r *reading) standsTwice() bool {
	copied := make(map[string]bool)
	copies, all := 0, 0
	for _, p := range r.passages {
		if p.words < leastDuplicate || p.block.Kind != document.Paragraph {
			continue
		}
		all++
		if p.isCopy() {
			copies++
			copied[wordsOf(p.tokens)] = true
		}
	}
	return len(copied) >= leastCopies && len(copied) == copies && copies*3 >= all
}

// shortCopies removes the headings and short lines of a text that a page holds twice: those beside long copies.
func (r *reading) shortCopies() {
	if !r.standsTwice() {
		return
	}
	seen := make(map[string]bool, len(r.passages))
	repeated := make([]bool, len(r.passages))
	for i, p := range r.passages {
		if !p.gone() && p.words > 0 && p.words < leastDuplicate && p.isText() {
			text := wordsOf(p.tokens)
			repeated[i], seen[text] = seen[text], true
		}
	}
	for i := 1; i < len(r.passages); i++ {
		if repeated[i] && r.passages[i-1].isCopy() {
			r.remove(r.passages[i], Duplicate, reasons[Duplicate])
		}
	}
	for i := len(r.passages) - 2; i >= 0; i-- {
		if repeated[i] && r.passages[i+1].isCopy() {
			r.remove(r.passages[i], Duplicate, reasons[Duplicate])
		}
	}
}

// isCopy reports whether a passage was removed because the text has it already.
func (p *passage) isCopy() bool {
	return p.removal != nil && p.removal.Category == string(Duplicate)
}

func wordsOf(tokens []token) string {
	var b strings.Builder
	for i := range tokens {
		b.WriteString(tokens[i].word)
		b.WriteByte(' ')
	}
	return b.String()
}
