package text

import (
	"unicode"
	"unicode/utf8"
)

// class is what a character means to line breaking, after the classes of UAX #14.
type class uint8

const (
	letter      class = iota // AL, HL, and Hangul, which keeps its words together (as CSS "keep-all")
	ideograph                // ID, EB, emoji: a line may end before and after it
	digit                    // NU
	space                    // SP
	lineFeed                 // BK
	glue                     // GL, WJ: never a break
	zeroWidth                // ZW: always a break
	shy                      // BA, soft hyphen
	opening                  // OP, PR: keeps with what follows
	closing                  // CL, CP, IS, PO: keeps with what precedes
	wideClosing              // CL of CJK: the same, but a line may end after it
	exclamation              // EX, and the signs that French sets off with a space
	nonStarter               // NS, CJ: small kana and iteration marks, never at the start of a line
	quotation                // QU: the marks that open in some languages and close in others
	hyphen                   // HY
	dash                     // BA, B2, the ideographic space: a line may end after it
	slash                    // SY
	complexText              // SA: Thai, Lao, Khmer, Burmese, which have no spaces between words
	leadVowel                // SA: a vowel that is written before its consonant, and so begins a syllable
)

// classes holds the characters with a meaning of their own; ranges are in classOf.
var classes = func() map[rune]class {
	table := make(map[rune]class)
	for kind, characters := range map[class]string{
		glue:        "\u00a0\u202f\u2007\u2011\u2060\ufeff\u034f\u200d",
		zeroWidth:   "\u200b",
		shy:         "\u00ad",
		opening:     "([{¿¡“‘‚„‹$€£¥#（［｛〔〈《「『【〖〘〚｟｢￥＄￡",
		closing:     ")]}”’›,.%‰°′″℃…‥،؛؟۔।॥",
		wideClosing: "）］｝〕〉》」』】〗〙〛｠｣、。，．：；！？｡､％",
		exclamation: "!?:;",
		nonStarter: "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿー々〻ゝゞヽヾ・゛゜〜～゠" +
			"ｧｨｩｪｫｬｭｮｯｰﾞﾟ‼⁇⁈⁉",
		quotation: "\"'«»",
		hyphen:    "-",
		dash:      "\u3000\u2010\u2012\u2013\u2014\u2e3a",
		slash:     "/",
		leadVowel: "เแโใไເແໂໃໄ",
	} {
		for _, r := range characters {
			table[r] = kind
		}
	}
	return table
}()

// asciiClasses spares plain text the map.
var asciiClasses = func() (table [utf8.RuneSelf]class) {
	for r := range table {
		table[r] = slowClass(rune(r))
	}
	return table
}()

// classOf is the class of a cluster. A mark on a space makes it a letter.
func classOf(cluster string) class {
	kind := firstClass(cluster)
	if kind == space && utf8.RuneCountInString(cluster) > 1 {
		return letter
	}
	return kind
}

// firstClass is the class of the first character of s.
func firstClass(s string) class {
	if s[0] < utf8.RuneSelf {
		return asciiClasses[s[0]]
	}
	r, _ := utf8.DecodeRuneInString(s)
	switch {
	case r >= 0x4e00 && r <= 0x9fff:
		return ideograph
	case r >= 0xa1 && r < 0x0e00 && unicode.IsLetter(r):
		return letter
	default:
		return slowClass(r)
	}
}

func slowClass(r rune) class {
	if kind, ok := classes[r]; ok {
		return kind
	}
	switch {
	case r == '\n':
		return lineFeed
	case r == ' ' || r == '\t' || r >= 0x2000 && r <= 0x200a || r == 0x1680 || r == 0x205f:
		return space
	case r >= '0' && r <= '9' || r >= 0xff10 && r <= 0xff19:
		return digit
	case isComplex(r):
		return complexText
	case isIdeographic(r):
		return ideograph
	default:
		return letter
	}
}

func isComplex(r rune) bool {
	return r >= 0x0e00 && r <= 0x0eff || r >= 0x1000 && r <= 0x109f || r >= 0x1780 && r <= 0x17ff
}

func isIdeographic(r rune) bool {
	return r >= 0x2e80 && r <= 0x312f || r >= 0x31a0 && r <= 0xa4cf || r >= 0xf900 && r <= 0xfaff ||
		r >= 0xfe30 && r <= 0xfe4f || r >= 0xff01 && r <= 0xff9f || r >= 0x1f000 && r <= 0x1faff ||
		r >= 0x2600 && r <= 0x27bf || r >= 0x1b000 && r <= 0x1b16f || r >= 0x20000 && r <= 0x3ffff
}
