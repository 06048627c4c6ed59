// Package text measures, cuts, pads and wraps text in terminal cells; it is the only place that does.
// Its input is display text without escape sequences, and a cluster of characters (a grapheme) is never taken apart.
package text

import (
	"iter"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
	"github.com/clipperhouse/uax29/v2/graphemes"
)

// Width is the number of cells that s takes on a terminal.
//
// Terminals do not agree: those with Unicode core (mode 2027) give a cluster the width of its glyph, while tmux,
// xterm and most others add up its code points, so that 👍🏽 takes two cells or four. Width counts the larger of
// the two, which are also the two measures the renderer may use: what fits here fits on either. Row makes
// text on which both agree, for lines whose columns must stand below each other.
func Width(s string) int {
	if isPlain(s) {
		return len(s)
	}
	width := 0
	for _, cells := range Graphemes(s) {
		width += cells
	}
	return width
}

// Graphemes yields the clusters of s, each with its width.
func Graphemes(s string) iter.Seq2[string, int] {
	return func(yield func(string, int) bool) {
		clusters := graphemes.FromString(s)
		for clusters.Next() {
			cluster := clusters.Value()
			if !yield(cluster, clusterWidth(cluster)) {
				return
			}
		}
	}
}

func clusterWidth(cluster string) int {
	if len(cluster) == 1 {
		return asciiWidth(cluster[0])
	}
	if isWideLetter(cluster) {
		return 2
	}
	return max(ansi.WcWidth.StringWidth(cluster), ansi.GraphemeWidth.StringWidth(cluster))
}

// isWideLetter spares the common letters of Chinese, Japanese and Korean the two slow lookups.
func isWideLetter(cluster string) bool {
	r, size := utf8.DecodeRuneInString(cluster)
	return size == len(cluster) && (r >= 0x4e00 && r <= 0x9fff || r >= 0xac00 && r <= 0xd7a3 ||
		r >= 0x3041 && r <= 0x3096 || r >= 0x30a1 && r <= 0x30fa || r == 0x3001 || r == 0x3002)
}

func asciiWidth(b byte) int {
	if b < ' ' || b == 0x7f {
		return 0
	}
	return 1
}

// isPlain says whether s is printable ASCII only, where bytes, clusters and cells are one.
func isPlain(s string) bool {
	for i := range len(s) {
		if s[i] < ' ' || s[i] > '~' {
			return false
		}
	}
	return true
}
