package clean

import "sync"

// The groups of the voice tables: who speaks, to whom, and of what publishers speak when they beg.
const (
	speaker  group = groups + iota // we, outside quotation marks
	listener                       // you
	request                        // help, leave, choose, allow
	money                          // what it costs, and that it costs
	reach                          // address, telephone, alerts
	trade                          // this story, reporters, readers, owners, advertising
)

// voiceLine is a row of the voice tables. The category is what a paragraph that says so begs for.
type voiceLine struct {
	group    group
	category Category
	phrases  string
}

var voiceTables = [][]voiceLine{englishVoice, germanVoice, romanceVoice, portugueseVoice, northernVoice, finnishVoice, slavicVoice, turkishVoice, asianVoice}

// voices is the index over the voice tables of all languages.
var voices = sync.OnceValue(func() *index {
	ix := &index{opening: newBeginnings(), within: newBeginnings()}
	for _, table := range voiceTables {
		for _, row := range table {
			ix.addLines(row.phrases, entry{group: row.group, category: row.category})
		}
	}
	return ix
})

// Bounds on paragraphs that beg by nothing but their voice.
const (
	voiceLeast = 8  // words
	voiceMost  = 70 // words
	mattersAsk = 2  // of request, money, reach and trade

	contrastLeast = 4 // paragraphs that the article has besides
	contrastShare = 8 // one in so many of them may say "you", and one "we"
)

// voice removes a paragraph in which the publisher speaks to the reader of what publishers beg for, in whatever words,
// if the article itself speaks otherwise: in reports nobody says "we" or "you" but in quotation marks. Where the author
// does so elsewhere too, as in letters, columns, interviews and manuals, all stays.
func voice(r *reading) {
	var begging, rest []*passage
	for _, p := range r.kept() {
		switch {
		case !p.isProse():
		case p.begsByVoice():
			begging = append(begging, p)
		default:
			rest = append(rest, p)
		}
	}
	if len(begging) == 0 || len(rest) < contrastLeast*len(begging) || speaksToReader(rest) {
		return
	}
	for _, p := range begging {
		category := p.voice().category()
		r.remove(p, category, reasons[category]+" It speaks to you as the article does not.")
	}
}

// speaksToReader reports whether so many passages say "we" or "you" that an appeal would not stand out.
func speaksToReader(passages []*passage) bool {
	speaking, listening := 0, 0
	for _, p := range passages {
		heard := p.voice()
		if heard[speaker] != nil {
			speaking++
		}
		if heard[listener] != nil {
			listening++
		}
	}
	return max(speaking, listening)*contrastShare > len(passages)
}

// heard is the most telling entry of each group that a passage's words speak of.
type heard [trade + 1]*entry

func (p *passage) voice() heard {
	var all heard
	for _, h := range voices().find(p.tokens) {
		if all[h.group] == nil || all[h.group].category == "" {
			all[h.group] = h.entry
		}
	}
	return all
}

// begsByVoice reports whether a passage says "we" and "you", and speaks of what publishers beg for.
func (p *passage) begsByVoice() bool {
	if p.words < voiceLeast || p.words > voiceMost || p.hasQuotation() {
		return false
	}
	said := p.voice()
	if said[speaker] == nil || said[listener] == nil || said[request] == nil && said[reach] == nil { // what a thing costs is said in reports too
		return false
	}
	return said.matters() >= mattersAsk && !p.isReported()
}

func (h heard) matters() int {
	matters := 0
	for _, of := range matterGroups {
		if h[of] != nil {
			matters++
		}
	}
	return matters
}

// matterGroups are what is begged for, by what tells most: where to reach the reader, then what is asked.
var matterGroups = []group{reach, request, trade, money}

func (h heard) category() Category {
	for _, of := range matterGroups {
		if e := h[of]; e != nil && e.category != "" {
			return e.category
		}
	}
	return Donation
}
