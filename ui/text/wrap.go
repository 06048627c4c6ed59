package text

import (
	"strings"
	"unicode"
)

// Wrap breaks s into lines of at most width cells. Line feeds in s end lines too.
func Wrap(s string, width int) []string {
	composed := Compose(s, width)
	lines := make([]string, len(composed))
	for i, line := range composed {
		lines[i] = Visible(s, line, width)
	}
	return lines
}

// Visible is what a line of s shows: a hyphen where a soft one was used, none where it was not, and an ellipsis
// in place of a cluster that is wider than the width.
func Visible(s string, line Line, width int) string {
	shown := Drawn(s[line.Start:line.End])
	switch {
	case line.Width > width:
		return Cut(shown, width)
	case line.Hyphen:
		return shown + "-"
	default:
		return shown
	}
}

// Drawn is s without the characters that only tell where a line may end (some terminals draw the soft hyphen), and
// without marks behind them, which would else move to the character before. A no-break space becomes a plain one, which
// is found by a search and copied as such.
func Drawn(s string) string {
	if isPlain(s) || !strings.ContainsFunc(s, isRedrawn) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	loose := false
	for _, r := range s {
		if isInvisible(r) || loose && isMark(r) {
			loose = true
			continue
		}
		loose = false
		if r == noBreakSpace {
			r = ' '
		}
		b.WriteRune(r)
	}
	return b.String()
}

func isMark(r rune) bool { return r == zeroWidthJoin || unicode.In(r, unicode.Mn, unicode.Me) }

func isRedrawn(r rune) bool { return r == noBreakSpace || isInvisible(r) }

func isInvisible(r rune) bool {
	return r == softHyphen || r == zeroWidthSpace || r == wordJoiner || r == '\n'
}

// Extent is the width of the widest piece of s, and its width without any breaks but line feeds.
func Extent(s string) (narrowest, natural int) {
	cells := 0
	for piece := range Pieces(s) {
		narrowest = max(narrowest, piece.Width)
		natural = max(natural, cells+piece.Width)
		cells += piece.Width + piece.Space
		if piece.LineFeed {
			cells = 0
		}
	}
	return narrowest, natural
}
