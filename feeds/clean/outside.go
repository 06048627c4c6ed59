package clean

import "broadsheet/feeds/page"

// outside judges what stood with the article but was not found to be part of it: what begs is shown as removed, the rest
// is nothing that a reader would miss.
func outside(r *reading) {
	for i, p := range r.passages {
		if !isOutside(p) || p.gone() || p.ownKept != "" {
			continue
		}
		if category := p.category(); category != "" {
			r.remove(p, category, reasons[category]+besideArticle)
			continue
		}
		if category := r.appealBeside(i); category != "" && p.speaksOfItself() && !p.isReported() {
			r.remove(p, category, reasons[category]+besideArticle)
			continue
		}
		p.moved = true
	}
}

// besideArticle ends the reasons of this stage.
const besideArticle = " It stood beside the article, not in it."

func isOutside(p *passage) bool { return p.block.Origin.Furniture == page.Outside }

// appealBeside is the category of an appeal outside the article that the passage at i stands next to.
func (r *reading) appealBeside(i int) Category {
	for _, j := range []int{i - 1, i + 1} {
		if j < 0 || j >= len(r.passages) || !isOutside(r.passages[j]) {
			continue
		}
		if category := r.passages[j].category(); spreading[category] {
			return category
		}
	}
	return ""
}
