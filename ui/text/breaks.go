package text

// mayBreak says whether a line may end between two clusters that stand next to each other without a space.
// run is the number of clusters since the last space or break, the first of the two included.
// The rules are those of UAX #14 that matter for running text, and kinsoku for Chinese and Japanese (JIS X 4051).
func mayBreak(before, after class, run int) bool {
	switch {
	case before == zeroWidth:
		return true
	case before == glue || after == glue || keepsWithPrevious(after):
		return false
	case before == shy:
		return true
	case before == opening || before == quotation || after == quotation:
		return false
	case before == hyphen:
		return after == letter && run > 2
	case before == slash:
		return after == letter && run > 2
	case before == dash:
		return after != digit
	case before == leadVowel:
		return false
	case after == leadVowel:
		return before == complexText
	default:
		return isWide(before) || isWide(after)
	}
}

// mayBreakAtSpace says whether a line may end at the space between two clusters. French sets ! ? : ; and « »
// off with a space.
func mayBreakAtSpace(before class, run int, after class) bool {
	return after != exclamation && !(before == quotation && run == 1)
}

func keepsWithPrevious(kind class) bool {
	switch kind {
	case closing, wideClosing, exclamation, nonStarter, hyphen, dash, slash, shy, zeroWidth:
		return true
	default:
		return false
	}
}

func isWide(kind class) bool {
	return kind == ideograph || kind == wideClosing || kind == nonStarter
}
