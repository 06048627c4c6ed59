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
	var begging []*passage
	rest, speaking, listening := 0, 0, 0
	for _, p := range r.kept() {
		if !p.isProse() {
			continue
		}
		heard := p.voice()
		if p.begsByVoice(heard) {
			begging = append(begging, p)
			continue
		}
		rest++
		if heard[speaker] != nil {
			speaking++
		}
		if heard[listener] != nil {
			listening++
		}
	}
	if rest < contrastLeast*max(1, len(begging)) || speaking*contrastShare > rest || listening*contrastShare > rest {
		return
	}
	for _, p := range begging {
		category := categoryOfVoice(p.voice())
		r.remove(p, category, reasons[category]+" It speaks to you as the article does not.")
	}
}

// voice finds, of each group of the tables that the passage's words speak of, the most telling entry.
func (p *passage) voice() map[group]*entry {
	heard := make(map[group]*entry)
	for _, h := range voices().find(p.tokens) {
		if heard[h.group] == nil || heard[h.group].category == "" {
			heard[h.group] = h.entry
		}
	}
	return heard
}

// begsByVoice reports whether a passage says "we" and "you", and speaks of what publishers beg for.
func (p *passage) begsByVoice(heard map[group]*entry) bool {
	if heard[speaker] == nil || heard[listener] == nil || p.words < voiceLeast || p.words > voiceMost || p.isReported() || p.hasQuotation() {
		return false
	}
	if heard[request] == nil && heard[reach] == nil { // what a thing costs is said in reports too
		return false
	}
	matters := 0
	for _, of := range matterGroups {
		if heard[of] != nil {
			matters++
		}
	}
	return matters >= mattersAsk
}

var matterGroups = []group{request, money, reach, trade}

// categoryOfVoice names what is begged for, by what tells most: where to reach the reader, then what is asked.
func categoryOfVoice(heard map[group]*entry) Category {
	for _, of := range []group{reach, request, trade, money} {
		if e := heard[of]; e != nil && e.category != "" {
			return e.category
		}
	}
	return Donation
}
