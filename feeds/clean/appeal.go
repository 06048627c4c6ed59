package clean

import "broadsheet/feeds/document"

// How long, in words, a block that reports what somebody said can still be furniture: appeals that do are quoted, but
// the headline behind "Read next:" may well report.
const (
	reportedAppeal  = 9
	reportedPointer = 14
)

// appeal removes blocks that say themselves what they are: a phrase of the tables, or several cues together.
func appeal(r *reading) {
	for _, p := range r.passages {
		if p.gone() || !p.isText() {
			continue
		}
		if category := p.category(); category != "" {
			r.remove(p, category, reasons[category])
		}
	}
}

// category is what the words of the passage say it is, or "".
func (p *passage) category() Category {
	p.search()
	found := Category("")
	for _, h := range p.hits {
		if h.category != "" && p.words <= h.most && !p.isReporting(h) && !p.isPostscript(h) {
			found = h.category
			break
		}
	}
	if found == "" && p.isAddress() && !p.isReported() {
		found = p.appealCategory()
	}
	return found
}

// isReporting reports whether the phrase is more likely reported than said to the reader.
func (p *passage) isReporting(h hit) bool {
	most := reportedAppeal
	if h.category == Related || h.category == Copyright || h.category == Consent {
		most = reportedPointer
	}
	return p.words > most && p.isReported()
}

// search finds the phrases, once.
func (p *passage) search() {
	if !p.searched {
		p.hits, p.searched = phrases().find(p.tokens), true
	}
}

// pointing are the categories of a last sentence that news paragraphs may end with: "Read more here."
var pointing = map[Category]bool{Related: true, Sharing: true, Feedback: true, Comments: true}

// tellingWords is how much of a paragraph must stand before such a sentence for it to be news.
const tellingWords = 14

// isPostscript reports whether a phrase only stands in a later sentence of a paragraph that tells something else before
// it. Such a paragraph stays: rather a pointer than lost news.
func (p *passage) isPostscript(h hit) bool {
	if !pointing[h.category] || p.block == nil || p.block.Kind != document.Paragraph || p.linked > 0.5 {
		return false
	}
	start := h.at
	for start > 0 && !p.tokens[start].first {
		start--
	}
	if start < tellingWords {
		return false
	}
	for _, other := range p.hits {
		if other.at < start && (other.category != "" || other.group != 0) {
			return false
		}
	}
	return true
}

// score counts the different cue groups.
func (p *passage) score() int {
	return len(p.cues())
}

// cues lists the cue groups that the passage's words speak of.
func (p *passage) cues() map[group]int {
	p.search()
	found := make(map[group]int, int(groups))
	for _, h := range p.hits {
		if h.group != 0 {
			found[h.group]++
		}
	}
	return found
}

// How many cue groups make an appeal without any of the phrases, and how long it is at most.
const (
	cuesNeeded  = 4
	addressMost = 120
	addressLong = 200 // with all cue groups
)

// isAddress reports whether the publisher speaks of itself, asks the reader for something, and says for what.
func (p *passage) isAddress() bool {
	cues := p.cues()
	most := addressMost
	if len(cues) == int(groups)-1 {
		most = addressLong
	}
	return p.words <= most && len(cues) >= cuesNeeded && cues[self] > 0 && cues[ask] > 0
}

// appealCategory names an appeal by what it asks for.
func (p *passage) appealCategory() Category {
	for _, h := range p.hits {
		if h.category != "" {
			return h.category
		}
	}
	return Subscription
}

// reportWords are verbs and phrases by which articles report what others said.
var reportWords = wordSet("said says told tells wrote writes announced reported according spokesman spokeswoman spokesperson argued warned added " +
	"sagte sagt erklärte schrieb berichtete teilte zufolge laut dit déclaré expliqué selon affirmé dijo explicó según afirmó disse secondo spiegato afferma " +
	"zegt vertelt zei volgens säger skriver sier siger sanoi sanoo kertoi řekl řekla uvedl uvedla mówi poinformował betonte meinte berichtet raconté indiqué souligné ajouté " +
	"detto señaló aseguró indicó afirmou contou рассказал рассказала заявила сказав сказала повідомив заявив belirtti açıkladı " +
	"zei volgens sade sagde ifølge enligt powiedział powiedziała сказал сообщил сообщила заявил dedi söyledi")

// notReporting are the words beside which a verb of the table reports nothing: "according to your choice", "services
// that we have added", and what stands in an address.
var (
	afterReport  = wordSet("com org net")
	beforeReport = wordSet("have has had ve be been is are was were")
	addressing   = wordSet("you your our")
)

// addressReach is how many words after "according" may say that it is the reader who decides.
const addressReach = 5

// isReported reports whether the passage tells what somebody said: a report, not an address to the reader.
func (p *passage) isReported() bool {
	for i := range p.tokens {
		if reportWords[p.tokens[i].word] && p.reportsAt(i) {
			return true
		}
	}
	return false
}

func (p *passage) reportsAt(i int) bool {
	switch p.tokens[i].word {
	case "added":
		return i == 0 || !beforeReport[p.tokens[i-1].word]
	case "according":
		for _, t := range p.tokens[i+1 : min(len(p.tokens), i+1+addressReach)] {
			if addressing[t.word] {
				return false
			}
		}
	}
	return i+1 == len(p.tokens) || !afterReport[p.tokens[i+1].word]
}
