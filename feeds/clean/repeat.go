package clean

import (
	"context"
	"slices"

	"broadsheet/feeds/document"
)

// How often a block must have been seen on other articles of the site. On five pages each of sixteen publishers, "two
// others" found three quarters of the leftover nags at one article block in a thousand; long blocks, which follow-up
// stories share as background, need one more, and blocks that speak like an appeal one less.
const (
	sightingsNeeded     = 2
	sightingsLong       = 3
	sightingsWithCue    = 1
	longBlock           = 25  // words
	mostRepeated        = 0.3 // share of an article's words that may go for being repeated
	protectedParagraphs = 2   // the first paragraphs of an article are never taken for the site's
)

// remember asks the memory about the blocks of the document.
func (r *reading) remember(ctx context.Context, memory Memory, site string) error {
	if memory == nil || site == "" {
		return nil
	}
	prints := newPrints(len(r.passages))
	for _, p := range r.passages {
		prints.add(p.tokens)
	}
	if len(prints.all) == 0 {
		return nil
	}
	sightings, err := memory.Sightings(ctx, site, prints.all)
	r.sightings = sightings
	return err
}

// sameStory is the share of an article's long paragraphs that another article has to hold to tell the same story, as an
// updated version does: what the two share is not the site's.
const sameStory = 0.3

// retellings is on how many other articles so many of the long paragraphs stand.
func (r *reading) retellings() int {
	var counts []int
	for _, p := range r.passages {
		if print, ok := fingerprint(p.tokens); ok && p.isProse() && p.words >= longBlock && p.block.Origin.Furniture == "" {
			counts = append(counts, r.sightings[print])
		}
	}
	if len(counts) < 2 {
		return 0
	}
	slices.SortFunc(counts, func(a, b int) int { return b - a })
	return counts[max(1, int(float64(len(counts))*sameStory))]
}

// repeat removes what stands on other articles of the same site too.
func repeat(r *reading) {
	if len(r.sightings) == 0 {
		return
	}
	total := 0
	for _, p := range r.kept() {
		total += p.words
	}
	allowance := int(float64(total) * mostRepeated)
	retold := r.retellings()
	paragraphs := 0
	for _, p := range r.kept() {
		if p.isProse() {
			paragraphs++
		}
		if paragraphs <= protectedParagraphs && p.isProse() || !r.isRepeated(p, retold) || p.words > allowance {
			continue
		}
		allowance -= p.words
		r.remove(p, Repeated, reasons[Repeated])
	}
}

// isRepeated weighs one passage.
func (r *reading) isRepeated(p *passage, retold int) bool {
	print, ok := fingerprint(p.tokens)
	if !ok || !p.isText() || p.isReported() && p.hasQuotation() || sameText(p.text, r.doc.Title) {
		return false
	}
	needed := sightingsNeeded
	switch {
	case p.score() > 0 || p.linked > 0.5:
		needed = sightingsWithCue
	case p.words >= longBlock:
		needed = sightingsLong
	case p.block.Kind == document.Heading && p.words <= 3:
		needed = sightingsLong
	}
	return r.sightings[print]-retold >= needed
}

// hasQuotation reports whether words of the passage stand in quotation marks.
func (p *passage) hasQuotation() bool {
	for i := range p.tokens {
		if p.tokens[i].quoted {
			return true
		}
	}
	return false
}
