package typeset

import (
	"strings"

	"broadsheet/feeds/document"
)

var (
	superscripts = scriptTable("0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVW",
		"⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ")
	subscripts = scriptTable("0123456789+-−=()aehijklmnoprstuvx",
		"₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ")
)

func scriptTable(plain, raised string) map[rune]rune {
	table := make(map[rune]rune)
	to := []rune(raised)
	for i, r := range []rune(plain) {
		table[r] = to[i]
	}
	return table
}

// scripted raises or lowers a subscript or superscript: by characters of its own where Unicode has them all, else
// with the ^ and _ of plain-text formulas.
func scripted(s string, style document.Style) string {
	switch {
	case style&document.Sup != 0:
		return script(s, superscripts, "^")
	case style&document.Sub != 0:
		return script(s, subscripts, "_")
	default:
		return s
	}
}

// noteMark is a footnote's mark: raised where it was, or where its number stands right behind a word.
func noteMark(before, s string, style document.Style) string {
	const longest = 3
	s = strings.TrimRight(s, "\ufe0e\ufe0f") // signs of an emoji's look behind the arrow that leads back
	mark := strings.Trim(s, "[]() ")
	isNumber := mark != "" && len(mark) <= longest && strings.Trim(mark, "0123456789") == ""
	behind := before != "" && !strings.HasSuffix(before, " ") && !strings.HasSuffix(before, "\n")
	if style&document.Sup == 0 && !(isNumber && behind) {
		return scripted(s, style)
	}
	if raised := script(mark, superscripts, "^"); !strings.HasPrefix(raised, "^") {
		return raised
	}
	return s
}

// raised are signs that stand high by themselves.
const raised = "*†‡§°′″®™©"

func script(s string, table map[rune]rune, sign string) string {
	trimmed := strings.TrimSpace(s)
	if trimmed == "" || strings.Trim(trimmed, raised) == "" {
		return s
	}
	var b strings.Builder
	for _, r := range trimmed {
		moved, ok := table[r]
		if !ok {
			return signed(trimmed, sign)
		}
		b.WriteRune(moved)
	}
	return strings.Replace(s, trimmed, b.String(), 1)
}

func signed(s, sign string) string {
	if len([]rune(s)) == 1 || strings.HasPrefix(s, "(") || strings.HasPrefix(s, "[") {
		return sign + s
	}
	return sign + "(" + s + ")"
}
