package clean

import (
	"hash/fnv"
	"net/url"
	"strings"
	"unicode"

	"broadsheet/feeds/document"
)

// Print is the fingerprint by which a verdict on a block finds it again: its letters, whatever the case, the punctuation
// and the numbers. The numbers of a very short text count, since little else tells it from others; a picture or a video
// without words goes by its address. False means that nothing tells the block from others.
//
// Verdicts are kept for years, so that this stays as it is even where the fingerprints of a site's memory change.
func Print(block *document.Block) (uint64, bool) {
	text := letters(block.PlainText(), false)
	if strings.Count(text, " ") < leastWords-1 {
		text = letters(block.PlainText(), true)
	}
	if text == "" {
		text = addressIn(block)
	}
	if text == "" {
		return 0, false
	}
	sum := fnv.New64a()
	_, _ = sum.Write([]byte(text))
	return sum.Sum64(), true
}

// letters is the text in small letters with single blanks between the words; all numbers in a row are one 0 unless they
// are to be told apart.
func letters(text string, numbers bool) string {
	var words []string
	for word := range strings.FieldsFuncSeq(strings.ToLower(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) && !isJoiner(r)
	}) {
		word = strings.Map(func(r rune) rune {
			if isJoiner(r) {
				return -1
			}
			return r
		}, word)
		if !numbers && strings.IndexFunc(word, func(r rune) bool { return !unicode.IsDigit(r) }) < 0 {
			if word = "0"; len(words) > 0 && words[len(words)-1] == "0" {
				continue
			}
		}
		words = append(words, word)
	}
	return strings.Join(words, " ")
}

// isJoiner reports whether a rune is seen by nobody: a soft hyphen, or a joiner of letters.
func isJoiner(r rune) bool {
	return r == '\u00ad' || r == '\u200b' || r == '\u200c' || r == '\u200d' || r == '\u2060'
}

// addressIn is the address of the first picture or video in a block, without what follows the path.
func addressIn(block *document.Block) string {
	address := ""
	switch {
	case block.Image != nil:
		address = block.Image.URL
	case block.Media != nil:
		address = block.Media.URL
	}
	if parsed, err := url.Parse(address); err == nil && parsed.Host != "" {
		return parsed.Host + parsed.EscapedPath()
	}
	for i := range block.Children {
		if found := addressIn(&block.Children[i]); found != "" {
			return found
		}
	}
	return ""
}
