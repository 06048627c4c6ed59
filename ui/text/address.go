package text

import "strings"

const (
	// longPath is how many bytes a word of several slashes has that is rather a path than he/she/they.
	longPath = 24
	// farthest is how many bytes from a slash the word around it is looked at.
	farthest = 200
)

// addressAt says whether the word that holds a byte of s is an address or a path, which may be cut at its slashes. In
// km/h, and/or and 10/12 a slash is a letter like any other: UAX #14 (SY) lets a line end there, and hopes that the
// rest of the word is long.
func addressAt(s string, at int) bool {
	before, after := s[max(at-farthest, 0):at], s[at:min(at+farthest, len(s))]
	before = before[strings.LastIndexAny(before, wordEnds)+1:]
	if end := strings.IndexAny(after, wordEnds); end >= 0 {
		after = after[:end]
	}
	word := strings.TrimLeft(before+after, "(<[{\"'“‘«")
	head, _, _ := strings.Cut(word, "/")
	switch {
	case strings.Contains(word, "://"), strings.Trim(head, ".~") == "":
		return true
	case strings.Count(word, "/") > 1 && len(word) >= longPath:
		return true
	default:
		return isHost(head)
	}
}

// wordEnds are the spaces around an address; there is no other within ASCII text.
const wordEnds = " \n\t"

// isHost says whether a word ends like the name of a site or a file: example.org, but not Dr. or 3.5.
func isHost(word string) bool {
	const shortest = 2
	dot := strings.LastIndexByte(word, '.')
	return dot > 0 && len(word)-dot > shortest && asciiLetters(word[dot+1:]) == len(word)-dot-1
}
