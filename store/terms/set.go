package terms

import "strings"

// Set returns the words of a text as the index holds them.
func Set(text string) map[string]bool {
	set := map[string]bool{}
	eachTerm(text, true, func(word string, _, _ int) { set[word] = true })
	return set
}

// Has reports whether a word of a search is in the set; if it is open, whether any word begins so.
func Has(set map[string]bool, word string, open bool) bool {
	if set[word] {
		return true
	}
	if !open && !isSingleUnspaced(word) {
		return false
	}
	for known := range set {
		if strings.HasPrefix(known, word) {
			return true
		}
	}
	return false
}
