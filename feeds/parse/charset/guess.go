package charset

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
)

// sampleSize is how much of a document is looked at to guess its encoding.
const sampleSize = 32 << 10

// guesses are the encodings that are told apart by what they make of the bytes, each with the language it is for.
var guesses = []struct {
	encoding encoding.Encoding
	language language
}{
	{charmap.Windows1251, russian},
	{charmap.KOI8R, russian},
	{charmap.Windows1253, greek},
	{charmap.Windows874, thai},
	{simplifiedchinese.GBK, chinese},
	{traditionalchinese.Big5, chinese},
	{japanese.ShiftJIS, japaneseText},
	{japanese.EUCJP, japaneseText},
	{korean.EUCKR, koreanText},
}

// language scores a character by how usual it is: 1 as a rule, less if rare, below 0 if out of place.
type language func(character rune) float64

// guess finds the encoding of a document that does not say it and is not UTF-8: the one that makes the best text.
func guess(body []byte) encoding.Encoding {
	body = body[:min(len(body), sampleSize)]
	if isWestern(body) {
		return charmap.Windows1252
	}
	best, highest := encoding.Encoding(charmap.Windows1252), 0.5
	for _, candidate := range guesses {
		decoded, err := candidate.encoding.NewDecoder().Bytes(body)
		if err != nil {
			continue
		}
		if score := candidate.language.score(string(decoded)); score > highest {
			best, highest = candidate.encoding, score
		}
	}
	return best
}

// isWestern reports whether the bytes beyond ASCII stand alone, as accented letters do in the languages of western Europe.
func isWestern(body []byte) bool {
	all, paired := 0, 0
	for i := 1; i < len(body); i++ {
		if body[i] >= utf8.RuneSelf {
			all++
			if body[i-1] >= utf8.RuneSelf {
				paired++
			}
		}
	}
	return paired*4 < all
}

// score is the mean of the scores of the characters beyond ASCII.
func (l language) score(text string) float64 {
	sum, count := 0.0, 0
	for _, character := range text {
		switch {
		case character < utf8.RuneSelf:
			continue
		case character == utf8.RuneError, character < 0xA0:
			sum -= 3
		default:
			sum += l(character)
		}
		count++
	}
	if count == 0 {
		return 0
	}
	return sum / float64(count)
}

func russian(character rune) float64 {
	switch {
	case character >= 'а' && character <= 'я', character == 'ё':
		return 1
	case character >= 'А' && character <= 'Я':
		return 0.3
	}
	return punctuation(character)
}

func greek(character rune) float64 {
	switch {
	case character >= 'ά' && character <= 'ώ':
		return 1
	case character >= 'Ά' && character <= 'Ώ':
		return 0.3
	}
	return punctuation(character)
}

func thai(character rune) float64 {
	if unicode.Is(unicode.Thai, character) {
		return 1
	}
	return punctuation(character)
}

// commonHan are characters of which every Chinese text is full. In a wrong encoding they are as rare as any.
const commonHan = "的一是不了在人有我他中大上到子和你地出道也得就那要下以生自着去之家可里小心多天而能好都然日起成事只作想看文手十用" +
	"主行方又如前所本面公同三已老这来国个说们为时会对么过后还发没于当无开见经头从动两长学" +
	"這來國個說們為時會對麼過後裡還發沒於當無開見經頭從動兩長學"

func chinese(character rune) float64 {
	switch {
	case strings.ContainsRune(commonHan, character):
		return 2
	case unicode.Is(unicode.Han, character):
		return 0.7
	case isFullWidth(character):
		return 0.7
	}
	return punctuation(character)
}

func japaneseText(character rune) float64 {
	switch {
	case character >= 'ぁ' && character <= 'ヿ':
		return 1.5
	case unicode.Is(unicode.Han, character), isFullWidth(character):
		return 0.7
	}
	return punctuation(character)
}

func koreanText(character rune) float64 {
	switch {
	case character >= '가' && character <= '힣':
		return 1.2
	case isFullWidth(character):
		return 0.7
	case unicode.Is(unicode.Han, character):
		return 0
	}
	return punctuation(character)
}

// isFullWidth reports whether a character is punctuation, a letter or a digit of East Asian width.
func isFullWidth(character rune) bool {
	return character >= 0x3000 && character <= 0x303F || character >= 0xFF01 && character <= 0xFF5E
}

// punctuation scores what stands in texts of any language, and what stands in none of those above.
func punctuation(character rune) float64 {
	if strings.ContainsRune("\u00A0«»–—‘’“”…№·•", character) {
		return 0.5
	}
	return -1
}
