package clean

import "broadsheet/feeds/document"

// How far an appeal spreads, and how much weaker its other paragraphs may speak.
const (
	sandwichReach = 4 // passages between two appeals
	edgeCues      = 2 // cue groups that a neighbour on one side needs
	edgeWords     = 90
)

// spreading are the categories whose appeals run over several paragraphs.
var spreading = map[Category]bool{Donation: true, Subscription: true, Newsletter: true}

// neighbours lets an appeal grow: a passage between two passages of one appeal, or next to one, needs fewer cues than a
// passage that stands alone.
func neighbours(r *reading) {
	r.growBetween()
	r.growBeside()
}

// growBetween removes what stands between two parts of an appeal and speaks of the publisher or to the reader.
func (r *reading) growBetween() {
	last := -1
	for i, p := range r.passages {
		if !isAppeal(p) {
			continue
		}
		if last >= 0 && i-last > 1 && i-last <= sandwichReach+1 {
			r.closeGap(r.passages[last+1:i], Category(r.passages[last].removal.Category))
		}
		last = i
	}
}

func (r *reading) closeGap(gap []*passage, category Category) {
	for _, p := range gap {
		if !p.gone() && (!p.isText() || p.isReported() || !p.speaksOfItself()) {
			return
		}
	}
	for _, p := range gap {
		r.remove(p, category, reasons[category]+" It stands between two parts of an appeal.")
	}
}

// growBeside removes the passages right before and after an appeal that have several cues of their own.
func (r *reading) growBeside() {
	for i, p := range r.passages {
		if !isAppeal(p) {
			continue
		}
		category := Category(p.removal.Category)
		for _, step := range []int{-1, 1} {
			for j := i + step; j >= 0 && j < len(r.passages); j += step {
				q := r.passages[j]
				if q.gone() || !q.isText() || q.isReported() || q.hasQuotation() || q.words > edgeWords || len(q.cues()) < edgeCues || q.cues()[self] == 0 {
					break
				}
				r.remove(q, category, reasons[category]+" It stands beside another part of an appeal.")
			}
		}
	}
}

// isAppeal reports whether a passage was removed as part of an appeal.
func isAppeal(p *passage) bool {
	return p.removal != nil && spreading[Category(p.removal.Category)] && p.block.Kind != document.Figure
}

// speaksOfItself reports whether a passage speaks of the publisher, or to the reader: what the paragraphs of an
// appeal do and those of an article don't.
func (p *passage) speaksOfItself() bool {
	p.category() // finds the phrases
	cues := p.cues()
	return cues[self] > 0 || cues[reader] > 0 || p.firstPerson()
}

// weWords are "we" and "our" in the languages of the tables.
var weWords = wordSet("we our us wir uns unser unsere unseren unserer unserem nous notre nos nosotros nuestro nuestra nuestros nuestras noi nostro nostra nostri nostre " +
	"nós nosso nossa wij ons onze vi oss vår våra vårt vår vores os my nasz nasza nasze nam мы наш наша наши нас biz bizim")

// firstPerson reports whether a passage says "we" or "our" outside quotation marks.
func (p *passage) firstPerson() bool {
	for i := range p.tokens {
		if !p.tokens[i].quoted && weWords[p.tokens[i].word] {
			return true
		}
	}
	return false
}
