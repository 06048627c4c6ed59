package clean

import (
	"broadsheet/feeds"
	"broadsheet/feeds/document"
)

// ownRule begins the reason of a rule from the config.
const ownRule = "Your rule for "

// own does as the user said, before any other stage, and however much that takes away: restraint is for guesses. A
// verdict on the block itself goes before the rules of the site, and a rule that keeps before one that removes.
func own(r *reading) {
	for i := 0; i < len(r.passages); i++ {
		p := r.passages[i]
		rule := keptRule(p.block)
		switch {
		case r.judged(p):
		case rule != "":
			p.ownKept = ownRule + rule
		case p.block.Origin.Own.Name != "":
			r.remove(p, Own, ownRule+p.block.Origin.Own.Name)
		case len(r.say.phrases) > 0:
			i = r.dropPhrases(i)
		}
	}
}

// keptRule is the rule that keeps a block or a part of it, such as an item of a list.
func keptRule(block *document.Block) string {
	if block.Origin.Own.Keep {
		return block.Origin.Own.Name
	}
	if block.Origin.Own.Name != "" {
		return ""
	}
	for i := range block.Children {
		if rule := keptRule(&block.Children[i]); rule != "" {
			return rule
		}
	}
	return ""
}

// dropPhrases removes the passage at i if it says one of the user's phrases: of a list, only the items that do.
func (r *reading) dropPhrases(i int) int {
	p := r.passages[i]
	reason := r.phraseIn(p)
	if reason == "" {
		return i
	}
	if holdsItems(p.block) {
		rest, items := splitItems(p.block, func(item *passage) bool { return r.phraseIn(item) != "" })
		if len(items) > 0 && len(rest.Children) > 0 {
			for _, item := range items {
				r.remove(item, Own, r.phraseIn(item))
			}
			return r.part(i, &rest, items)
		}
	}
	r.remove(p, Own, reason)
	return i
}

// phraseIn is the reason to remove a passage that says one of the user's phrases, or "".
func (r *reading) phraseIn(p *passage) string {
	for _, phrase := range r.say.phrases {
		if phrase.saidIn(p.tokens) {
			return phrase.reason
		}
	}
	return ""
}

// verdict has the last word: the stages may have parted a block into some that the user knows.
func verdict(r *reading) {
	if len(r.say.verdicts) == 0 {
		return
	}
	for _, p := range r.passages {
		if p.verdict == nil && !p.moved {
			r.judged(p)
		}
	}
}

// judged does with a passage as the user said of it, if anything.
func (r *reading) judged(p *passage) bool {
	if len(r.say.verdicts) == 0 {
		return false
	}
	print, ok := Print(p.block)
	if !ok || r.say.verdicts[print] == nil {
		return false
	}
	p.verdict = r.say.verdicts[print]
	reason := r.saidOn(p.verdict)
	if p.verdict.Begging {
		p.removal, p.ownKept = &Removal{Stage: "own", Category: string(Own), Reason: reason}, ""
	} else {
		p.removal, p.ownKept = nil, reason
	}
	return true
}

// saidOn is the reason of a verdict.
func (r *reading) saidOn(verdict *feeds.Verdict) string {
	day := verdict.Said.In(r.say.now.Location())
	form := "2 January 2006"
	if day.Year() == r.say.now.Year() {
		form = "2 January"
	}
	return "You said so on " + day.Format(form) + "."
}
