package text

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// The characters that change how a terminal measures the cluster they stand in, or show nothing in a row.
const (
	noBreakSpace   = 0x00a0
	softHyphen     = 0x00ad
	zeroWidthSpace = 0x200b
	zeroWidthJoin  = 0x200d
	wordJoiner     = 0x2060
	enclosingKey   = 0x20e3
	emojiStyle     = 0xfe0f // VS16
)

// Row makes s fit for a line whose columns stand below those of other lines: one line, single spaces, letters
// composed, and each emoji sequence (joined by ZWJ, with a skin tone, tags, VS16 or as a keycap) replaced by its
// first character, since terminals measure the sequences differently.
func Row(s string) string {
	if isPlain(s) && !strings.Contains(s, "  ") {
		return strings.TrimSpace(s)
	}
	var b strings.Builder
	b.Grow(len(s))
	space := true
	for cluster := range Graphemes(norm.NFC.String(s)) {
		cluster = plainCluster(cluster)
		if b.Len() == 0 {
			cluster = strings.TrimLeftFunc(cluster, hangs) // it would settle on whatever the screen has before the row
		}
		if strings.TrimSpace(cluster) == "" {
			if cluster != "" && !space {
				b.WriteByte(' ')
				space = true
			}
			continue
		}
		b.WriteString(cluster)
		space = false
	}
	return strings.TrimRight(b.String(), " ")
}

// plainCluster is the part of a cluster that every terminal measures alike.
func plainCluster(cluster string) string {
	if len(cluster) == 1 {
		if isControl(rune(cluster[0])) && cluster != "\t" && cluster != "\n" {
			return ""
		}
		return cluster
	}
	var b strings.Builder
	for i, r := range cluster {
		switch {
		case r == zeroWidthJoin && isEmoji([]rune(cluster)[0]), isSkinTone(r) && i > 0, r == enclosingKey, isTag(r):
			return b.String()
		case r == softHyphen, r == zeroWidthSpace, r == wordJoiner, unicode.Is(unicode.Variation_Selector, r), isControl(r):
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// hangs says whether r needs a letter before it; those that take a cell of their own do, too.
func hangs(r rune) bool { return isMark(r) || unicode.Is(unicode.Mc, r) }

func isSkinTone(r rune) bool { return r >= 0x1f3fb && r <= 0x1f3ff }

// isTag says whether r spells out the region of a flag (UTS #51, "Emoji Tag Sequences").
func isTag(r rune) bool { return r >= 0xe0020 && r <= 0xe007f }

// isEmoji says whether r can start an emoji sequence; scripts that use ZWJ for their ligatures are outside.
func isEmoji(r rune) bool { return r >= 0x1f000 || r >= 0x2190 && r <= 0x2bff }
