package clean

import "broadsheet/feeds/document"

// headlines removes what stands under a removed heading such as "Related articles": the titles and teasers below it, as
// long as they are lists, links or short lines.
func headlines(r *reading) {
	under := Category("")
	for _, p := range r.passages {
		if p.moved {
			continue
		}
		if p.removal != nil {
			if c := Category(p.removal.Category); c == Related && p.words <= 8 && p.linked < 0.5 {
				under = c
			}
			continue
		}
		if under == "" {
			continue
		}
		isLine := p.words <= 20 && !p.endsSentence() || p.linked > 0.6
		if p.block.Kind == document.List || p.block.Kind == document.Figure || p.isText() && isLine && (p.linked > 0.3 || p.block.Kind != document.Heading) {
			if p.isText() && (p.linked > 0.3 || p.block.Kind == document.List && p.words < 120) {
				r.remove(p, under, reasons[under])
				continue
			}
		}
		under = ""
	}
}
