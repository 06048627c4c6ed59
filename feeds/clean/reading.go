package clean

import (
	"broadsheet/feeds"
	"broadsheet/feeds/document"
)

// reading is an article while it is being cleaned.
type reading struct {
	doc       document.Document
	known     Known
	plain     bool // the source is plain text: its header lines stand among the blocks
	say       said
	stage     string
	passages  []*passage
	sightings map[uint64]int
}

// passage is a block with what the stages want to know of it.
type passage struct {
	block    *document.Block
	text     string
	tokens   []token
	words    int
	linked   float64 // share of the text that is within links
	hits     []hit   // phrases found, once searched
	searched bool
	removal  *Removal
	moved    bool           // the block became a field of the article: title, byline …
	ownKept  string         // the user's own word by which no stage may remove it
	verdict  *feeds.Verdict // what the user said of just this block
}

func newReading(doc document.Document, plain bool) *reading {
	r := &reading{doc: doc, plain: plain}
	for i := range doc.Blocks {
		r.passages = append(r.passages, newPassage(&r.doc.Blocks[i]))
	}
	return r
}

func newPassage(block *document.Block) *passage {
	p := &passage{block: block, text: block.PlainText()}
	p.tokens = tokenise(p.text)
	p.words = countWords(p.tokens)
	p.linked = linkShare(block, len(p.text))
	return p
}

// gone reports whether a passage is not part of the article any more.
func (p *passage) gone() bool { return p.removal != nil || p.moved }

// isText reports whether the passage is words, as against a picture, a table or code.
func (p *passage) isText() bool {
	switch p.block.Kind {
	case document.Paragraph, document.Heading, document.List, document.Quote, document.Aside, document.Definition:
		return true
	}
	return false
}

// isProse reports whether the passage reads like a paragraph of an article.
func (p *passage) isProse() bool {
	return p.block.Kind == document.Paragraph && p.words >= 12 && p.linked < 0.5 && p.endsSentence()
}

// remove takes a passage out, once; the first stage to do so keeps the word, and the user's own goes before all.
func (r *reading) remove(p *passage, category Category, reason string) {
	if p.gone() || p.ownKept != "" {
		return
	}
	p.removal = &Removal{Stage: r.stage, Category: string(category), Reason: reason}
}

// kept lists the passages that are still there.
func (r *reading) kept() []*passage {
	all := make([]*passage, 0, len(r.passages))
	for _, p := range r.passages {
		if !p.gone() {
			all = append(all, p)
		}
	}
	return all
}

// linkShare is the share of a block's text that stands in links.
func linkShare(block *document.Block, length int) float64 {
	if length == 0 {
		return 0
	}
	return min(1, float64(linkedBytes(block))/float64(length))
}

func linkedBytes(block *document.Block) int {
	total := 0
	for _, span := range block.Spans {
		if span.Link != "" {
			total += len(span.Text)
		}
	}
	for i := range block.Children {
		total += linkedBytes(&block.Children[i])
	}
	return total
}
