package text

import (
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/bidi"
)

// Order is the direction of the characters of a text that holds right-to-left script.
type Order struct {
	levels    []uint8 // the embedding level of each byte's character, as UAX #9 counts them
	FromRight bool    // the text as a whole reads from the right
}

// OrderOf finds the order of s. It reports false where all of it reads from the left. A text counts as
// right-to-left as a whole if fromRight says so, or else its first letter.
func OrderOf(s string, fromRight bool) (Order, bool) {
	if !fromRight && !strings.ContainsFunc(s, isRightToLeft) {
		return Order{}, false
	}
	base := bidi.LeftToRight
	if fromRight || startsRightToLeft(s) {
		base = bidi.RightToLeft
	}
	var paragraph bidi.Paragraph
	oneParagraph := strings.ReplaceAll(s, "\n", " ")
	if _, err := paragraph.SetString(oneParagraph, bidi.DefaultDirection(base)); err != nil {
		return Order{}, false
	}
	runs, err := paragraph.Order()
	if err != nil {
		return Order{}, false
	}
	return Order{levels: levels(s, runs, base), FromRight: base == bidi.RightToLeft}, true
}

// Level is the embedding level of the character at a byte.
func (o Order) Level(at int) uint8 { return o.levels[at] }

// levels restores the levels that the runs were made of: x/text tells directions only. Numbers amid right-to-left
// text in a left-to-right paragraph are the one case where the direction alone does not give the level.
func levels(s string, runs bidi.Ordering, base bidi.Direction) []uint8 {
	levels := make([]uint8, 0, len(s))
	for i := range runs.NumRuns() {
		run := runs.Run(i)
		level := uint8(1)
		switch {
		case run.Direction() == bidi.RightToLeft:
		case base == bidi.RightToLeft || i > 0 && !strings.ContainsFunc(run.String(), isStrongLeft):
			level = 2
		default:
			level = 0
		}
		for range len(run.String()) {
			levels = append(levels, level)
		}
	}
	for len(levels) < len(s) {
		levels = append(levels, 0)
	}
	return levels
}

// Reorder is rule L2 of UAX #9: from the highest level down to the lowest odd one, reverse what stands at that
// level or higher.
func Reorder[T any](line []T, level func(T) uint8) {
	const highest = 2 // without explicit embeddings, which Printable takes out, there is none above
	for at := uint8(highest); at > 0; at-- {
		for start := 0; start < len(line); start++ {
			end := start
			for end < len(line) && level(line[end]) >= at {
				end++
			}
			if end > start {
				slices.Reverse(line[start:end])
				start = end
			}
		}
	}
}

// mirrors are the characters beside the brackets that turn round with the text (Bidi_Mirrored), in pairs.
var mirrors = func() map[string]string {
	pairs := []rune("«»‹›<>≤≥≪≫≺≻⊂⊃⊆⊇∈∋")
	table := make(map[string]string, len(pairs))
	for i := 0; i < len(pairs); i += 2 {
		one, other := string(pairs[i]), string(pairs[i+1])
		table[one], table[other] = other, one
	}
	return table
}()

// Mirrored is rule L4: a bracket at an odd level opens to the other side.
func Mirrored(cluster string, level uint8) string {
	if level%2 == 0 {
		return cluster
	}
	if other, ok := mirrors[cluster]; ok {
		return other
	}
	if r, size := utf8.DecodeRuneInString(cluster); size == len(cluster) {
		if properties, _ := bidi.LookupRune(r); properties.IsBracket() {
			return bidi.ReverseString(cluster)
		}
	}
	return cluster
}

// Visual is one line of text in the order in which it is seen, for terminals that do not turn right-to-left script
// themselves.
func Visual(s string) string {
	order, turned := OrderOf(s, false)
	if !turned {
		return s
	}
	type cell struct {
		text  string
		level uint8
	}
	var cells []cell
	at := 0
	for cluster := range Graphemes(s) {
		level := order.Level(at)
		cells = append(cells, cell{Mirrored(cluster, level), level})
		at += len(cluster)
	}
	Reorder(cells, func(c cell) uint8 { return c.level })
	var b strings.Builder
	for _, c := range cells {
		b.WriteString(c.text)
	}
	return b.String()
}

// Fitted is s cut and filled to a width, in the order in which it is seen: as Visual has it, or left to a terminal that
// turns logical text itself.
func Fitted(s string, width int, logical bool) string {
	s = Cut(s, width)
	if !logical {
		s = Visual(s)
	}
	return Pad(s, width)
}

func isStrongLeft(r rune) bool { return classOfDirection(r) == bidi.L }

func isRightToLeft(r rune) bool {
	const hebrew = 0x590 // the first character of the first such script
	return r >= hebrew && (classOfDirection(r) == bidi.R || classOfDirection(r) == bidi.AL)
}

// startsRightToLeft looks at the first letter (rules P2 and P3).
func startsRightToLeft(s string) bool {
	first := strings.IndexFunc(s, func(r rune) bool { return isStrongLeft(r) || isRightToLeft(r) })
	if first < 0 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s[first:])
	return isRightToLeft(r)
}

func classOfDirection(r rune) bidi.Class {
	properties, _ := bidi.LookupRune(r)
	return properties.Class()
}
