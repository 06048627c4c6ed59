package terms

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Span is where a word of the search stands in an excerpt, in bytes.
type Span struct{ Start, End int }

// Excerpt cuts a stretch of about so many characters out of a text, where the first of the words stands, and says
// where in it words of the search stand. Line ends become spaces; "…" says that the text goes on.
func Excerpt(text string, words []string, length int) (excerpt string, found []Span) {
	start, end := stretch(text, firstOf(text, words), length)
	excerpt = strings.Join(strings.Fields(text[start:end]), " ")
	if start > 0 {
		excerpt = "…" + excerpt
	}
	if end < len(text) {
		excerpt += "…"
	}
	return excerpt, Marks(excerpt, words)
}

// Marks says where in a text words of a search stand. A word that ends in "*" stands for all that begin so.
func Marks(text string, words []string) (found []Span) {
	eachTerm(text, true, func(word string, start, end int) {
		if !isOneOf(word, words) {
			return
		}
		if last := len(found) - 1; last >= 0 && start <= found[last].End { // pairs overlap
			found[last].End = max(end, found[last].End)
			return
		}
		found = append(found, Span{start, end})
	})
	return found
}

// firstOf is where the first word of the search stands; 0 if none does.
func firstOf(text string, words []string) int {
	first := -1
	eachTerm(text, true, func(word string, start, _ int) {
		if first < 0 && isOneOf(word, words) {
			first = start
		}
	})
	return max(first, 0)
}

func isOneOf(word string, words []string) bool {
	return slices.ContainsFunc(words, func(searched string) bool {
		beginning, open := strings.CutSuffix(searched, "*")
		return word == searched || (open || isSingleUnspaced(searched)) && strings.HasPrefix(word, beginning)
	})
}

// stretch is so many characters of text around a place, a quarter of them before it, from word to word.
func stretch(text string, at, length int) (start, end int) {
	start = at
	for range length / 4 {
		_, size := utf8.DecodeLastRuneInString(text[:start])
		start -= size
	}
	if space := strings.IndexByte(text[start:at], ' '); start > 0 && space >= 0 {
		start += space + 1
	}
	end = start
	for range length {
		_, size := utf8.DecodeRuneInString(text[end:])
		end += size
	}
	if space := strings.LastIndexByte(text[at:end], ' '); end < len(text) && space > 0 {
		end = at + space
	}
	return start, end
}
