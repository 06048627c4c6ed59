package clean

// weights lists what was weighed of every block that the article has.
func (r *reading) weights() []Weight {
	all := make([]Weight, 0, len(r.passages))
	for _, p := range r.passages {
		if p.moved {
			continue
		}
		weight := Weight{Words: p.words, Linked: p.linked, Cues: p.score(), Reported: p.isReported(), Kept: p.ownKept}
		for _, h := range p.hits {
			if h.category != "" {
				weight.Phrases = append(weight.Phrases, string(h.category)+": "+h.pattern.source)
			}
		}
		if print, ok := fingerprint(p.tokens); ok {
			weight.Sightings = r.sightings[print]
		}
		all = append(all, weight)
	}
	return all
}
