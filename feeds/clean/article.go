// Package clean tells what of a document is the article and what begs, sells or repeats around it: stages look at what
// blocks say, at their neighbours and at what the site says elsewhere. Nothing is dropped: what goes keeps its reason.
package clean

import (
	"broadsheet/feeds"
	"broadsheet/feeds/document"
)

// Article is a document after cleaning: every block is still there, in the order of the page,
// and each one that is not part of the article carries the reason why it was removed.
type Article struct {
	document.Document            // its Blocks are all blocks, kept and removed
	Removals          []*Removal // parallel to Blocks; nil where the block is kept
	Excerpt           bool       // the text is only a teaser of a longer one
	Missing           string     // why the last parts of an article of several pages are not here; "" if they are
	Weights           []Weight   // parallel to Blocks where Options asked for them
	// Verdicts are what the user said of the blocks themselves, parallel to Blocks; nil where nothing was said.
	Verdicts []*feeds.Verdict
}

// Weight is what the stages found in a block, whether it was removed or not.
type Weight struct {
	Words     int
	Linked    float64  // share of the text within links
	Phrases   []string // patterns of the tables, with their categories
	Cues      int      // cue groups, of five: an appeal alone needs four
	Reported  bool     // it tells what somebody said, which protects longer blocks
	Sightings int      // other articles of the site on which it stands
	Kept      string   // why no stage may remove it: the user's own word; "" if any may
}

// Removal says why a block is not shown.
type Removal struct {
	Stage    string // the stage that decided: "furniture", "appeal", "neighbours", "repeat" …
	Category string // what it is: "newsletter", "donation", "login" …
	Reason   string // one sentence for the reader
}

// Kept returns the blocks that are the article, in order.
func (a *Article) Kept() []document.Block {
	kept := make([]document.Block, 0, len(a.Blocks))
	for i, block := range a.Blocks {
		if a.Removals[i] == nil {
			kept = append(kept, block)
		}
	}
	return kept
}
