package terms

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

// Span is where something stands in a text, in bytes.
type Span struct{ Start, End int }

// Sought is what a search looks for in a text: a word, or words that follow one another.
type Sought struct {
	Phrase
	Title bool // only in titles
	loose bool // where the words nowhere follow one another, each counts alone
}

// Seek is what a search for words looks for. A word that the index holds in parts, as those of Chinese, is looked for as
// a whole first.
func Seek(text string) []Sought {
	var all []Sought
	for _, field := range strings.Fields(text) {
		if phrase := NewPhrase(field); len(phrase.words) > 0 {
			all = append(all, Sought{Phrase: phrase, loose: true})
		}
	}
	return all
}

// SeekPhrase is what a search for words in their order looks for.
func SeekPhrase(text string) []Sought {
	if phrase := NewPhrase(text); len(phrase.words) > 0 {
		return []Sought{{Phrase: phrase}}
	}
	return nil
}

// InTexts leaves out what is looked for in titles only.
func InTexts(all []Sought) []Sought {
	return slices.DeleteFunc(slices.Clone(all), func(sought Sought) bool { return sought.Title })
}

// Marks says where in a text stands what a search looks for.
func Marks(text string, all []Sought) []Span {
	var found []Span
	for _, hit := range hitsIn(text, all) {
		if last := len(found) - 1; last >= 0 && hit.Start <= found[last].End {
			found[last].End = max(hit.End, found[last].End)
			continue
		}
		found = append(found, hit.Span)
	}
	return found
}

// hit is a place where something stands that is sought.
type hit struct {
	Span
	sought int // which of all
}

// hitsIn finds all that is sought, in the order of the text.
func hitsIn(text string, all []Sought) []hit {
	hits := scan(text, all)
	if parts, of := partsOf(all, hits); len(parts) > 0 {
		for _, h := range scan(text, parts) {
			hits = append(hits, hit{h.Span, of[h.sought]})
		}
		slices.SortStableFunc(hits, func(a, b hit) int { return cmp.Compare(a.Start, b.Start) })
	}
	return hits
}

// partsOf are the single words of what was nowhere found as a whole, and of which one of all each is.
func partsOf(all []Sought, hits []hit) (parts []Sought, of []int) {
	for i, sought := range all {
		if !sought.loose || len(sought.words) < 2 || slices.ContainsFunc(hits, func(h hit) bool { return h.sought == i }) {
			continue
		}
		for k, word := range sought.words {
			part := Phrase{[]string{word}, sought.open && k == len(sought.words)-1}
			parts, of = append(parts, Sought{Phrase: part}), append(of, i)
		}
	}
	return parts, of
}

// scan goes through a text once, with the last words at hand.
func scan(text string, all []Sought) []hit {
	most := 1
	for _, sought := range all {
		most = max(most, len(sought.words))
	}
	var hits []hit
	var words []string
	var spans []Span
	eachTerm(text, true, func(word string, start, end int) {
		// The last character of a run comes alone, too: it follows nothing.
		alone := len(spans) > 0 && start < spans[len(spans)-1].End && end == spans[len(spans)-1].End
		if !alone {
			from := max(len(words)+1-most, 0)
			words, spans = append(words[from:], word), append(spans[from:], Span{start, end})
		}
		one := [1]string{word}
		for i, sought := range all {
			at := len(words) - len(sought.words)
			switch {
			case len(sought.words) == 1 && sought.is(one[:]):
				hits = append(hits, hit{Span{start, sought.end(text, start, end)}, i})
			case len(sought.words) > 1 && !alone && at >= 0 && sought.is(words[at:]):
				hits = append(hits, hit{Span{spans[at].Start, sought.end(text, start, end)}, i})
			}
		}
	})
	slices.SortStableFunc(hits, func(a, b hit) int { return cmp.Compare(a.Start, b.Start) })
	return hits
}

// end is where the last word of a phrase ends that was found in a term: a single character of a script without spaces
// is the first one of a pair there.
func (p Phrase) end(text string, start, end int) int {
	if last := p.words[len(p.words)-1]; isSingleUnspaced(last) {
		_, size := utf8.DecodeRuneInString(text[start:end])
		return start + size
	}
	return end
}
