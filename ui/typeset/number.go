package typeset

import (
	"strings"
	"unicode"

	"broadsheet/feeds/document"
	"broadsheet/ui/text"
)

// noNumbers are what stands in a column of numbers where there is none.
var noNumbers = map[string]bool{"-": true, "–": true, "—": true, "−": true, "n/a": true, "?": true, "…": true, "*": true, "k. a.": true}

// isNumber says whether words are a number, with its sign, unit sign, separators, and the mark of a note.
func isNumber(words string) bool {
	digits := 0
	for _, r := range unmarked(words) {
		switch {
		case unicode.IsDigit(r):
			digits++
		case strings.ContainsRune("+-−–±.,'’ \u00a0\u202f%‰$€£¥°:/()", r):
		default:
			return false
		}
	}
	return digits > 0
}

const (
	// noteMarks are what may stand behind a number without being a part of it. The bracket is that of accountants, who
	// write (12) for −12.
	noteMarks = "*†‡§¶)¹²³⁴⁵⁶⁷⁸⁹⁰ᵃᵇᶜᵈᵉ"
	figures   = "0123456789"
)

// unmarked is a number without the marks of notes and of its link.
func unmarked(number string) string {
	number = strings.TrimRight(number, noteMarks)
	if at := strings.LastIndexByte(number, '['); at > 0 && strings.HasSuffix(number, "]") {
		number = strings.TrimRight(number[:at], noteMarks)
	}
	return number
}

// decimal is a number in a column, in cells: what stands before its decimal sign, and what from there on.
type decimal struct{ head, tail int }

// decimals finds where the numbers of each column meet: at their decimal signs, and with the marks of notes hanging out
// to the right. It is nil for other cells.
func (s *setter) decimals(g *grid, aligns []document.Align) []*decimal {
	found := make([]*decimal, len(g.cells))
	for column := range g.columns {
		if aligns[column] != document.AlignRight {
			continue
		}
		cells, numbers := s.numbersOf(g, column)
		sign, ok := decimalSign(numbers)
		if !ok {
			continue
		}
		for i, number := range numbers {
			if !noNumbers[strings.ToLower(number)] {
				head, tail := splitNumber(number, sign)
				found[cells[i]] = &decimal{text.Width(head), text.Width(tail)}
			}
		}
	}
	return found
}

// widestDecimals is the most that stands before and behind the place of the decimal sign in each column.
func widestDecimals(g *grid, decimals []*decimal) []decimal {
	widest := make([]decimal, g.columns)
	for i, d := range decimals {
		if d != nil {
			w := &widest[g.cells[i].column]
			w.head, w.tail = max(w.head, d.head), max(w.tail, d.tail)
		}
	}
	return widest
}

// numbersOf are the cells of a column below its header, and what stands in them.
func (s *setter) numbersOf(g *grid, column int) (cells []int, numbers []string) {
	for i, cell := range g.cells {
		if cell.column == column && cell.columns == 1 && cell.row >= g.headers() && len(cell.Blocks) == 1 {
			cells = append(cells, i)
			numbers = append(numbers, s.inline(cell.Blocks[0].Spans, 0).text)
		}
	}
	return cells, numbers
}

// splitNumber divides a number before its decimal sign, or else behind its last figure.
func splitNumber(number, sign string) (head, tail string) {
	core := unmarked(number)
	if at := strings.LastIndex(core, sign); sign != "" && at >= 0 {
		return number[:at], number[at:]
	}
	return core, number[len(core):]
}

func leadingDigits(s string) string { return s[:len(s)-len(strings.TrimLeft(s, figures))] }

// decimalSign is the sign that parts the decimals in a column, "" where there are none. It reports false where the
// numbers are times, ranges or amounts with units, which are not read by their decimals.
func decimalSign(numbers []string) (sign string, ok bool) {
	for _, number := range numbers {
		if !isAmount(number) {
			return "", false
		}
	}
	for _, sign := range []string{".", ","} {
		if parts(numbers, sign) {
			return sign, true
		}
	}
	return "", true
}

// isAmount says whether nothing but separators stands between the figures of a number, and nothing but marks behind them.
func isAmount(number string) bool {
	number = strings.TrimSpace(number)
	if noNumbers[strings.ToLower(number)] {
		return true
	}
	number = strings.TrimLeft(number, "+-−–±(~≈<>$€£¥ \u00a0")
	return strings.Trim(unmarked(number), figures+".,'’ \u00a0\u202f") == ""
}

// parts says whether a sign parts the decimals of some number and the thousands of none.
func parts(numbers []string, sign string) bool {
	const group = 3
	decimals := false
	for _, number := range numbers {
		before, after, found := strings.Cut(number, sign)
		if !found {
			continue
		}
		following := leadingDigits(after)
		if strings.ContainsAny(after[len(following):], ".,") {
			return false
		}
		decimals = decimals || len(following) != group || strings.TrimLeft(before, "+-−–(") == "0"
	}
	return decimals
}
