// Package nearest finds among names the one that was meant by a mistyped one.
// Whoever refuses a name that people typed says it with what it finds.
package nearest

import (
	"strings"
	"unicode/utf8"
)

// Name returns the allowed name that a mistyped one most likely means; "" if none is near.
func Name(name string, allowed []string) string {
	best, bestDistance := "", 1+max(1, utf8.RuneCountInString(name)/3)
	for _, candidate := range allowed {
		if d := distance(folded(name), folded(candidate)); d < bestDistance {
			best, bestDistance = candidate, d
		}
	}
	return best
}

// mostNames is how many names are still a help.
const mostNames = 3

// Names returns the allowed names that a part of one may mean, else the one that a mistyped one means; none if there is
// none near.
func Names(name string, allowed []string) []string {
	var near []string
	for _, candidate := range allowed {
		if name != "" && len(near) < mostNames && strings.Contains(strings.ToLower(candidate), strings.ToLower(name)) {
			near = append(near, candidate)
		}
	}
	if one := Name(name, allowed); len(near) == 0 && one != "" {
		near = append(near, one)
	}
	return near
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
