package extract

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/atom"
)

// Bounds within which a title is one, in bytes of its characters.
const (
	shortestTitle = 15
	longestTitle  = 150
)

// between are the characters that stand between the title of an article and the name of its site; ranks are those that
// lead from the site to the article.
const (
	between = `|-–—\/>»`
	ranks   = `\/>»`
)

// guessTitle is the article's title as the page's own tells it. It serves to know the headline among the headings.
func (s *search) guessTitle() string {
	element := s.find(atom.Title)
	if element == none {
		return ""
	}
	whole := fold(s.text(element))
	title, ranked := whole, false
	switch {
	case separated(whole, between):
		ranked = separated(whole, ranks)
		title = withoutLastPart(whole)
		if words(title) < 3 {
			title = withoutFirstPart(whole)
		}
	case strings.Contains(whole, ": "):
		title = s.behindColon(whole)
	case utf8.RuneCountInString(whole) > longestTitle || utf8.RuneCountInString(whole) < shortestTitle:
		if headings := s.all(root, atom.H1); len(headings) == 1 {
			title = s.text(headings[0])
		}
	}
	title = fold(title)
	if count := words(title); count <= 4 && (!ranked || count != words(strings.Map(withoutSeparator, whole))-1) {
		return whole
	}
	return title
}

// separated reports whether one of the characters stands in a text between blanks.
func separated(text, characters string) bool {
	for at, c := range text {
		if strings.ContainsRune(characters, c) && strings.HasSuffix(text[:at], " ") && strings.HasPrefix(text[at+utf8.RuneLen(c):], " ") {
			return true
		}
	}
	return false
}

// withoutLastPart cuts a title at the last separator before a blank.
func withoutLastPart(title string) string {
	for at := len(title); ; {
		at = strings.LastIndexAny(title[:at], between)
		if at < 0 {
			return title
		}
		if _, size := utf8.DecodeRuneInString(title[at:]); strings.HasPrefix(title[at+size:], " ") {
			return title[:at]
		}
	}
}

// withoutFirstPart cuts a title behind the first separator.
func withoutFirstPart(title string) string {
	at := strings.IndexAny(title, between)
	if at < 0 {
		return title
	}
	_, size := utf8.DecodeRuneInString(title[at:])
	return title[at+size:]
}

// behindColon is the title without what stands before its colons, unless a heading has it whole.
func (s *search) behindColon(whole string) string {
	for _, heading := range s.all(root, atom.H1, atom.H2) {
		if s.text(heading) == strings.TrimSpace(whole) {
			return whole
		}
	}
	first := strings.IndexByte(whole, ':')
	title := whole[strings.LastIndexByte(whole, ':')+1:]
	switch {
	case words(title) < 3:
		return whole[first+1:]
	case words(whole[:first]) > 5:
		return whole
	}
	return title
}

func withoutSeparator(c rune) rune {
	if strings.ContainsRune(between, c) {
		return -1
	}
	return c
}

// fold writes white space as single blanks.
func fold(text string) string { return strings.Join(strings.Fields(text), " ") }

func words(text string) int { return len(strings.Fields(text)) }

// alike is the share of a text that is made of the words of another.
func alike(text, other string) float64 {
	known := make(map[string]bool)
	for _, word := range tokens(other) {
		known[word] = true
	}
	all, unknown := 0, 0
	for _, word := range tokens(text) {
		all += len(word) + 1
		if !known[word] {
			unknown += len(word) + 1
		}
	}
	if all == 0 {
		return 0
	}
	return 1 - float64(max(unknown-1, 0))/float64(all-1)
}

// tokens are the words of letters and digits that ASCII has.
func tokens(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(c rune) bool {
		return c >= utf8.RuneSelf || c != '_' && !isWordByte(byte(c))
	})
}
