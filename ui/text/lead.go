package text

import (
	"strings"
	"unicode/utf8"
)

// Lead is how many bytes at the start of after belong to the last cluster of before, or would once Drawn has taken
// out what is invisible. Where two differently styled parts of a text meet, such a cluster must stay whole.
func Lead(before, after string) int {
	if before == "" || after == "" || after[0] < utf8.RuneSelf {
		return 0
	}
	if last, _ := utf8.DecodeLastRuneInString(before); isInvisible(last) {
		return len(after) - len(strings.TrimLeftFunc(after, isMark))
	}
	start := max(strings.LastIndexByte(before, ' '), 0)
	joined := before[start:] + after
	at := 0
	for cluster := range Graphemes(joined) {
		at += len(cluster)
		if at >= len(before)-start {
			break
		}
	}
	return at - (len(before) - start)
}
