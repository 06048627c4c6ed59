package clean

import (
	"context"

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
	prints := Fingerprints(r.doc)
	if len(prints) == 0 {
		return nil
	}
	sightings, err := memory.Sightings(ctx, site, prints)
	r.sightings = sightings
	return err
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
	paragraphs := 0
	for _, p := range r.kept() {
		if p.isProse() {
			paragraphs++
		}
		if paragraphs <= protectedParagraphs && p.isProse() || !r.isRepeated(p) || p.words > allowance {
			continue
		}
		allowance -= p.words
		r.remove(p, Repeated, reasons[Repeated])
	}
}

// isRepeated weighs one passage.
func (r *reading) isRepeated(p *passage) bool {
	print, ok := fingerprint(p.tokens)
	if !ok || !p.isText() || p.isReported() && p.hasQuotation() {
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
	return r.sightings[print] >= needed
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
