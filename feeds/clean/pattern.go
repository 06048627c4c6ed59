package clean

import (
	"strings"
)

// A pattern is a sequence of words in a small notation:
//
//	word        that word; several in a row are words in a row
//	word*       a word that begins so
//	a|b|c d     within ( ) one of these, within [ ] one or none
//	..  ...     up to three, up to eight other words
//	^  ^^       at the start of a sentence, of the block
//	$           at the end of a sentence, or before a colon; after a gap, at the end of the block
//	:           followed by a colon
//
// Patterns are matched word by word, and only where their first word occurs, so that most blocks cost one look-up a word.
type pattern struct {
	steps    []step
	sentence bool // begins a sentence
	block    bool // begins the block
	source   string
}

// step is one element of a pattern.
type step struct {
	choices  [][]piece // alternatives, each words in a row
	optional bool
	gap      int // other words allowed here; choices is then empty
	colon    bool
	ends     ending // nothing but this place; choices is then empty
}

// ending is a place that a pattern ends at.
type ending uint8

const (
	ofSentence ending = iota + 1
	ofBlock
)

// piece is a word of a pattern.
type piece struct {
	word   string
	prefix bool
}

// compilePattern reads the notation.
func compilePattern(source string) pattern {
	p := pattern{source: source}
	for rest := strings.TrimSpace(source); rest != ""; rest = strings.TrimSpace(rest) {
		element := rest
		switch rest[0] {
		case '(', '[':
			closing := strings.IndexAny(rest, ")]")
			element = rest[:closing+1]
		default:
			if i := strings.IndexByte(rest, ' '); i > 0 {
				element = rest[:i]
			}
		}
		rest = rest[len(element):]
		p.add(element)
	}
	return p
}

func (p *pattern) add(element string) {
	switch element {
	case "^":
		p.sentence = true
	case "^^":
		p.block = true
	case "$":
		ends := ofSentence
		if n := len(p.steps); n > 0 && p.steps[n-1].gap > 0 {
			ends = ofBlock
		}
		p.steps = append(p.steps, step{ends: ends})
	case "..":
		p.steps = append(p.steps, step{gap: 3})
	case "...":
		p.steps = append(p.steps, step{gap: 8})
	case ":":
		p.steps[len(p.steps)-1].colon = true
	default:
		inner := strings.Trim(element, "()[]")
		s := step{optional: element[0] == '['}
		for choice := range strings.SplitSeq(inner, "|") {
			s.choices = append(s.choices, pieces(choice))
		}
		p.steps = append(p.steps, s)
	}
}

// pieces splits an alternative into words, exactly as texts are split.
func pieces(choice string) []piece {
	var all []piece
	for field := range strings.FieldsSeq(choice) {
		word, prefix := strings.CutSuffix(field, "*")
		tokens := tokenise(word)
		for i, t := range tokens {
			all = append(all, piece{word: t.word, prefix: prefix && i == len(tokens)-1})
		}
	}
	return all
}

// matchAt reports how many words the pattern takes from position at, or 0.
func (p *pattern) matchAt(tokens []token, at int) int {
	if p.block && at > 0 || p.sentence && !tokens[at].first {
		return 0
	}
	end := matchSteps(p.steps, tokens, at)
	if end < 0 || crosses(tokens[at:end]) {
		return 0
	}
	return end - at
}

// crosses reports whether a sentence ends before the last of the words.
func crosses(tokens []token) bool {
	for i := range tokens[:len(tokens)-1] {
		if tokens[i].last {
			return true
		}
	}
	return false
}

// matchSteps returns the position after the match, or -1.
func matchSteps(steps []step, tokens []token, at int) int {
	if len(steps) == 0 {
		return at
	}
	s := steps[0]
	if s.ends != 0 {
		if !s.ends.isAt(tokens, at) {
			return -1
		}
		return matchSteps(steps[1:], tokens, at)
	}
	if s.gap > 0 {
		return matchGap(s.gap, steps[1:], tokens, at)
	}
	for _, choice := range s.choices {
		next := at + len(choice)
		if !matchPieces(choice, tokens, at) || s.colon && !tokens[next-1].colon {
			continue
		}
		if end := matchSteps(steps[1:], tokens, next); end >= 0 {
			return end
		}
	}
	if s.optional {
		return matchSteps(steps[1:], tokens, at)
	}
	return -1
}

// matchGap matches the steps after a gap of up to that many words.
func matchGap(most int, after []step, tokens []token, at int) int {
	if at < len(tokens) && tokens[at].ideo {
		most *= 2 // characters, not words
	}
	for skip := 0; skip <= most && at+skip <= len(tokens); skip++ {
		if end := matchSteps(after, tokens, at+skip); end >= 0 {
			return end
		}
	}
	return -1
}

// isAt reports whether the words before at end there.
func (e ending) isAt(tokens []token, at int) bool {
	if e == ofBlock {
		return at == len(tokens)
	}
	return at > 0 && (tokens[at-1].last || tokens[at-1].colon)
}

func matchPieces(choice []piece, tokens []token, at int) bool {
	if at+len(choice) > len(tokens) {
		return false
	}
	for i, piece := range choice {
		word := tokens[at+i].word
		if word != piece.word && !(piece.prefix && strings.HasPrefix(word, piece.word)) {
			return false
		}
	}
	return true
}
