package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// token is a word of a text in lower case; each Chinese, Japanese or Thai character is a word of its own.
type token struct {
	word   string
	first  bool // begins a sentence
	last   bool // ends a sentence
	colon  bool // a colon follows
	quoted bool // stands within quotation marks
	ideo   bool
}

// tokenise splits a text into its words.
func tokenise(text string) []token {
	s := scanner{tokens: make([]token, 0, len(text)/5+1), fresh: true}
	lower := strings.ToLower(text)
	for i, r := range lower {
		s.take(lower, i, r)
	}
	s.end(lower, len(lower))
	if n := len(s.tokens); n > 0 {
		s.tokens[n-1].last = true
	}
	return s.tokens
}

// scanner is the state of tokenise.
type scanner struct {
	tokens  []token
	start   int // where the word began, plus one; 0 is none
	fresh   bool
	quote   rune // the mark that closes the quotation, 0 outside
	quoteAt int
}

func (s *scanner) take(text string, i int, r rune) {
	switch {
	case r >= 'a' && r <= 'z':
		if s.start == 0 {
			s.start = i + 1
		}
	case isIdeographic(r):
		s.end(text, i)
		s.add(text[i:i+utf8.RuneLen(r)], true)
	case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r):
		if s.start == 0 {
			s.start = i + 1
		}
	case r == '\u00ad' || r == '\u200b' || r == '\u200d' || r == '\u200c':
	default:
		s.end(text, i)
		s.punctuation(text, i, r)
	}
}

func (s *scanner) punctuation(text string, i int, r rune) {
	switch r {
	case '.', '!', '?', '。', '！', '？', '…', '\n', '|', '•', '»', '+', '>':
		next := i + utf8.RuneLen(r)
		if r == '.' && next < len(text) && text[next] != ' ' && text[next] != '\n' {
			break // within a number, an address or an abbreviation
		}
		s.mark(func(t *token) { t.last = true })
		s.fresh = true
	case ':', '：':
		s.mark(func(t *token) { t.colon = true })
		s.fresh = true
	}
	if r == '»' {
		s.fresh = false
	}
	s.quotation(r, i)
}

// closers maps an opening quotation mark to the one that closes it.
var closers = map[rune]rune{'“': '”', '„': '“', '«': '»', '»': '«', '「': '」', '"': '"', '‹': '›', '『': '』'}

func (s *scanner) quotation(r rune, i int) {
	switch {
	case s.quote != 0 && (r == s.quote || s.quote == '“' && r == '”'):
		s.quote = 0
	case s.quote == 0 && closers[r] != 0:
		s.quote, s.quoteAt, s.fresh = closers[r], len(s.tokens), true
	}
}

// mark changes the word just read.
func (s *scanner) mark(change func(*token)) {
	if n := len(s.tokens); n > 0 {
		change(&s.tokens[n-1])
	}
}

func (s *scanner) end(text string, i int) {
	if s.start > 0 {
		word := text[s.start-1 : i]
		s.start = 0
		s.add(strings.ReplaceAll(word, "\u00ad", ""), false)
	}
}

func (s *scanner) add(word string, ideographic bool) {
	s.tokens = append(s.tokens, token{word: word, first: s.fresh, quoted: s.quote != 0, ideo: ideographic})
	s.fresh = false
}

// isIdeographic reports whether a rune stands for itself: scripts that put no blanks between words.
func isIdeographic(r rune) bool {
	return r >= 0x3040 && r <= 0x30ff || r >= 0x3400 && r <= 0x4dbf || r >= 0x4e00 && r <= 0x9fff || r >= 0xf900 && r <= 0xfaff || r >= 0x0e00 && r <= 0x0e7f
}

// countWords counts words; two characters of a script without blanks count as one.
func countWords(tokens []token) int {
	words, characters := 0, 0
	for i := range tokens {
		if tokens[i].ideo {
			characters++
		} else {
			words++
		}
	}
	return words + (characters+1)/2
}

// endsSentence reports whether the text ends as a sentence does.
func (p *passage) endsSentence() bool {
	text := strings.TrimRight(p.text, " \n\"'”’“»」』)]")
	last, _ := utf8.DecodeLastRuneInString(text)
	return strings.ContainsRune(".!?:;…。！？।؟", last)
}
