package config

import (
	"slices"
	"strings"
)

// Nearest returns the allowed name that a mistyped one most likely means; "" if none is near.
func Nearest(name string, allowed []string) string {
	best, bestDistance := "", 1+max(1, len(name)/3)
	for _, candidate := range allowed {
		if d := distance(folded(name), folded(candidate)); d < bestDistance {
			best, bestDistance = candidate, d
		}
	}
	return best
}

// folded makes names alike that differ only in case and in the sign between their words.
func folded(name string) []rune {
	return []rune(strings.NewReplacer("-", "", "_", "", " ", "").Replace(strings.ToLower(name)))
}

// distance is the number of letters to insert, delete, replace or swap with the next (optimal string alignment).
func distance(a, b []rune) int {
	rows := [3][]int{make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)}
	for j := range rows[1] {
		rows[1][j] = j
	}
	for i := 1; i <= len(a); i++ {
		before, above, row := rows[0], rows[1], rows[2]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			row[j] = min(above[j]+1, row[j-1]+1, above[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		rows = [3][]int{above, row, before}
	}
	return rows[1][len(b)]
}

// unknownRemedy says what was probably meant, or else what there is.
func unknownRemedy(name, where string, allowed []string) string {
	if near := Nearest(name, allowed); near != "" {
		return "did you mean " + near + "?"
	}
	if home := homeOf(name); home != "" && home != where {
		return name + " belongs under " + home + ":"
	}
	if len(allowed) > mostListed {
		return "such as " + list(allowed[:mostListed/2], "or")
	}
	return "possible are " + list(allowed, "and")
}

// mostListed is how many names are still read by anybody.
const mostListed = 20

// homeOf returns the section that has a setting of this name; "" if none has.
func homeOf(name string) string {
	for _, section := range sections {
		if slices.Contains(section.settings, name) {
			return section.name
		}
	}
	return ""
}

// list puts words in a row: "a, b and c".
func list(words []string, and string) string {
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " " + and + " " + words[last]
}
