package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// The parts of a snippet, in characters: what stands before the first word that was found, and all of it.
const (
	snippetLead   = 40
	snippetLength = 160
)

// Snippet is the part of a text in which the first of a search's words stands, on one line.
// It is the text's beginning if none of them does.
func Snippet(text string, words []string) string {
	line := strings.Join(strings.Fields(text), " ")
	characters := []rune(line)
	start := max(0, firstFound(line, words)-snippetLead)
	for start > 0 && isLetterRun(characters, start) {
		start--
	}
	end := min(len(characters), start+snippetLength)
	for end < len(characters) && end > start && isLetterRun(characters, end) {
		end--
	}
	snippet := strings.TrimSpace(string(characters[start:end]))
	if start > 0 {
		snippet = "… " + snippet
	}
	if end < len(characters) {
		snippet += " …"
	}
	return snippet
}

// firstFound is where the first of the words stands, in characters; 0 if none of them does.
func firstFound(line string, words []string) int {
	folded := strings.ToLower(line)
	first := len(folded)
	for _, word := range words {
		if at := strings.Index(folded, strings.ToLower(word)); word != "" && at >= 0 {
			first = min(first, at)
		}
	}
	if first == len(folded) {
		return 0
	}
	return utf8.RuneCountInString(folded[:first])
}

// isLetterRun reports whether a cut at i would part a word. Scripts without spaces may be cut anywhere.
func isLetterRun(characters []rune, i int) bool {
	before, after := characters[i-1], characters[i]
	return unicode.IsLetter(before) && unicode.IsLetter(after) && before < 0x2e80 && after < 0x2e80
}
