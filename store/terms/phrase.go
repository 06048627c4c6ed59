package terms

import "strings"

// Phrase is words in their order.
type Phrase struct {
	words []string
	open  bool // the last word stands for all that begin so
}

// NewPhrase reads a phrase as searches have it: a "*" at its end leaves the last word open.
func NewPhrase(text string) Phrase {
	return Phrase{Words(text), strings.HasSuffix(strings.TrimSpace(text), "*")}
}

// In reports whether the words of the phrase follow one another somewhere in a text.
func (p Phrase) In(text string) bool {
	if len(p.words) == 0 {
		return true
	}
	found := false
	var last []string // the words just read
	eachTerm(text, false, func(word string, _, _ int) {
		if found {
			return
		}
		if len(last) == len(p.words) {
			copy(last, last[1:])
			last = last[:len(last)-1]
		}
		last = append(last, word)
		found = p.is(last)
	})
	return found
}

func (p Phrase) is(words []string) bool {
	if len(words) != len(p.words) {
		return false
	}
	for i, word := range words {
		wanted := p.words[i]
		prefix := isSingleUnspaced(wanted) || p.open && i == len(words)-1
		if word != wanted && !(prefix && strings.HasPrefix(word, wanted)) {
			return false
		}
	}
	return true
}
