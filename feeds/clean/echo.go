package clean

import (
	"strings"
	"unicode"

	"broadsheet/feeds/document"
)

// How far into the text an echo of the standfirst is looked for, how long a description must be to be told from a
// phrase, and how many words a site may put before it.
const (
	echoReach = 6 // passages of text
	leastEcho = 40
	echoLead  = 4
	echoTail  = 3 // and behind it: "[more]", "… Read more"
)

// dropEchoedStandfirst forgets a standfirst that the text begins with: many pages declare their first sentences as the
// description, cut off somewhere, without the blanks between paragraphs, or with the name of the button before them.
func (r *reading) dropEchoedStandfirst() {
	if r.doc.Standfirst == "" {
		return
	}
	opening := r.openingText()
	words := strings.Fields(r.doc.Standfirst)
	for lead := 0; lead <= echoLead && lead < len(words); lead++ {
		if isEcho(opening, words[lead:], lead) {
			r.doc.Standfirst = ""
			return
		}
	}
	for tail := 1; tail <= echoTail && tail < len(words); tail++ {
		if isEcho(opening, words[:len(words)-tail], tail) {
			r.doc.Standfirst = ""
			return
		}
	}
}

// isEcho reports whether the text begins with the words; without those left out they must still be a sentence.
func isEcho(opening string, words []string, left int) bool {
	said := squeeze(strings.Join(words, " "))
	if len(said) < leastEcho {
		return left == 0 && strings.HasPrefix(opening, said)
	}
	return strings.Contains(opening, said)
}

// openingText is the text of the first passages, squeezed into one word.
func (r *reading) openingText() string {
	var text strings.Builder
	passages := 0
	for _, p := range r.passages {
		switch {
		case p.gone() || p.block.Kind != document.Paragraph && p.block.Kind != document.Heading && p.block.Kind != document.List:
			continue
		case p.block.Kind == document.Paragraph:
			passages++
		}
		text.WriteString(squeeze(p.text))
		if passages == echoReach {
			break
		}
	}
	return text.String()
}

// squeeze keeps the letters and digits of a text, in lower case.
func squeeze(text string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, text)
}
