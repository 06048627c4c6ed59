package terms

import (
	"strings"
	"unicode/utf8"
)

// Excerpt cuts a stretch of about so many characters out of a text, where it has most of what is sought, and says where
// in it that stands. Line ends become spaces; "…" says that the text goes on.
func Excerpt(text string, all []Sought, length int) (excerpt string, found []Span) {
	start, end := stretch(text, best(text, hitsIn(text, all), len(all), length), length)
	excerpt = strings.Join(strings.Fields(text[start:end]), " ")
	if start > 0 {
		excerpt = "…" + excerpt
	}
	if end < len(text) {
		excerpt += "…"
	}
	return excerpt, Marks(excerpt, all)
}

// best is the piece of a text, shorter than so many characters, that says most of why it was found: different words
// count most, then rare ones, then many of them. Of equal pieces the first is taken.
func best(text string, hits []hit, kinds, length int) Span {
	room := length - length/8
	often, inside := make([]int, kinds), make([]int, kinds)
	characters := make([]int, len(hits)) // before each hit
	before, counted := 0, 0
	for i, h := range hits {
		often[h.sought]++
		before += utf8.RuneCountInString(text[counted:h.Start])
		characters[i], counted = before, h.Start
	}
	var chosen Span
	highest, first := 0.0, 0
	for last, h := range hits {
		inside[h.sought]++
		end := characters[last] + utf8.RuneCountInString(text[h.Start:h.End])
		for first < last && end-characters[first] > room {
			inside[hits[first].sought]--
			first++
		}
		if worth := worthOf(inside, often); worth > highest {
			highest, chosen = worth, Span{hits[first].Start, h.End}
		}
	}
	return chosen
}

// worthOf weighs what is inside a piece of a text against how often it is in all of it.
func worthOf(inside, often []int) float64 {
	worth, again := 0.0, 0
	for i, count := range inside {
		if count > 0 {
			worth += 1 + 1/float64(often[i])
			again += count - 1
		}
	}
	return worth + min(float64(again)/20, 0.9)
}

// stretch is so many characters of text around a piece of it, from word to word: at most a quarter of them before it.
func stretch(text string, around Span, length int) (start, end int) {
	start = around.Start
	spare := max(length-utf8.RuneCountInString(text[around.Start:around.End]), 0)
	for range min(length/4, spare/2) {
		_, size := utf8.DecodeLastRuneInString(text[:start])
		start -= size
	}
	if space := strings.IndexByte(text[start:around.Start], ' '); start > 0 && space >= 0 {
		start += space + 1
	}
	end = start
	for range length {
		_, size := utf8.DecodeRuneInString(text[end:])
		end += size
	}
	if end < len(text) && end > around.End {
		if space := strings.LastIndexByte(text[around.End:end], ' '); space >= 0 && around.End+space > start {
			end = around.End + space
		}
	}
	return start, end
}
