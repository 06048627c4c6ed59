// Package terms cuts text into the words that the search index holds and that searches ask for.
// Scripts written without spaces are cut into pairs of characters, so that any stretch of them can be found.
package terms

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// titleMark begins the words of titles in the index, so that a search can ask for those alone.
const titleMark = "¶"

// longest is the number of bytes of a word that count; what is longer is no word.
const longest = 64

// Index returns the words of an article as the index takes them: separated by spaces, those of the title twice,
// once as such and once as words of a title.
func Index(title, text string) string {
	var b strings.Builder
	b.Grow(len(text) + 3*len(title))
	eachTerm(title, true, func(word string, _, _ int) {
		b.WriteString(word)
		b.WriteByte(' ')
		b.WriteString(titleMark)
		b.WriteString(word)
		b.WriteByte(' ')
	})
	eachTerm(text, true, func(word string, _, _ int) {
		b.WriteString(word)
		b.WriteByte(' ')
	})
	return b.String()
}

// Match returns the FTS5 expression for articles that hold all words of text, in their titles if title is set.
// A word that ends in "*" stands for all that begin so. It returns "" if the text holds no word.
func Match(text string, title bool) string {
	var expressions []string
	for _, field := range strings.Fields(text) {
		words := Words(field)
		for i, word := range words {
			expression := `"` + word + `"`
			if title {
				expression = `"` + titleMark + word + `"`
			}
			if i == len(words)-1 && (strings.HasSuffix(field, "*") || isSingleUnspaced(word)) {
				expression += "*"
			}
			expressions = append(expressions, expression)
		}
	}
	return strings.Join(expressions, " AND ")
}

// Words returns the words of a search in order.
func Words(text string) []string {
	var words []string
	eachTerm(text, false, func(word string, _, _ int) { words = append(words, word) })
	return words
}

// isSingleUnspaced reports whether a word is one character of a script without spaces, which the index holds
// only as the beginning of pairs.
func isSingleUnspaced(word string) bool {
	first, size := utf8.DecodeRuneInString(word)
	return size == len(word) && isUnspaced(first)
}

// use is told of a word and where in the text it stands.
type use func(word string, start, end int)

// eachTerm hands out the words of text. When indexing, the last character of a run without spaces comes alone too:
// every character then begins some word of the index.
func eachTerm(text string, indexing bool, tell use) {
	for start := 0; start < len(text); {
		first, size := utf8.DecodeRuneInString(text[start:])
		switch {
		case isUnspaced(first):
			end := runEnd(text, start, isUnspaced)
			eachPair(text, start, end, indexing, tell)
			start = end
		case isWordRune(first):
			end := runEnd(text, start, func(r rune) bool { return isWordRune(r) && !isUnspaced(r) })
			if word := fold(text[start:end]); word != "" && len(word) <= longest {
				tell(word, start, end)
			}
			start = end
		default:
			start += size
		}
	}
}

func runEnd(text string, start int, belongs func(rune) bool) int {
	for i, r := range text[start:] {
		if !belongs(r) {
			return start + i
		}
	}
	return len(text)
}

// eachPair hands out the overlapping pairs of characters of a run: 日本語 is 日本, 本語.
func eachPair(text string, start, end int, indexing bool, tell use) {
	before, beforeAt := "", start
	for i, r := range text[start:end] {
		at, char := start+i, strings.Trim(norm.NFKC.String(string(r)), "()") // ㈱ is (株)
		if before != "" {
			tell(before+char, beforeAt, at+utf8.RuneLen(r))
		}
		before, beforeAt = char, at
	}
	if beforeAt == start || indexing {
		tell(before, beforeAt, end)
	}
}

func isWordRune(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	}
	return unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r)
}

// unspacedScripts are written without spaces between words.
var unspacedScripts = []*unicode.RangeTable{
	unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar,
}

func isUnspaced(r rune) bool {
	return r >= 0x0E00 && (unicode.In(r, unspacedScripts...) || r == 'ー')
}

// fold makes words alike that differ in case or accents only.
func fold(word string) string {
	if isASCII(word) {
		return strings.ToLower(word)
	}
	decomposed := norm.NFKD.String(strings.ToLower(word))
	return strings.Map(func(r rune) rune {
		if !isWordRune(r) || unicode.Is(unicode.Mn, r) {
			return -1
		}
		return unicode.ToLower(r)
	}, decomposed)
}

func isASCII(word string) bool {
	for i := range len(word) {
		if word[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
