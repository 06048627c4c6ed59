package typeset

import (
	"strconv"
	"strings"
)

// numeral is a number as a list writes it: in figures, or in the letters or Roman numerals that HTML knows by "a", "A",
// "i" and "I". What has no such form is written in figures (CSS Counter Styles 3, section 6).
func numeral(n int, numbering string) string {
	written := ""
	switch numbering {
	case "a", "A":
		written = alphabetic(n)
	case "i", "I":
		written = roman(n)
	}
	switch {
	case written == "":
		return strconv.Itoa(n)
	case numbering == "A" || numbering == "I":
		return strings.ToUpper(written)
	default:
		return written
	}
}

// alphabetic counts a to z, then aa, ab and so on; "" below one.
func alphabetic(n int) string {
	const letters = 26
	written := ""
	for ; n > 0; n = (n - 1) / letters {
		written = string(rune('a'+(n-1)%letters)) + written
	}
	return written
}

var romanDigits = []struct {
	value int
	sign  string
}{
	{1000, "m"},
	{900, "cm"},
	{500, "d"},
	{400, "cd"},
	{100, "c"},
	{90, "xc"},
	{50, "l"},
	{40, "xl"},
	{10, "x"},
	{9, "ix"},
	{5, "v"},
	{4, "iv"},
	{1, "i"},
}

// roman is "" for what Roman numerals can't say.
func roman(n int) string {
	const highest = 3999
	if n < 1 || n > highest {
		return ""
	}
	var b strings.Builder
	for _, digit := range romanDigits {
		for ; n >= digit.value; n -= digit.value {
			b.WriteString(digit.sign)
		}
	}
	return b.String()
}
