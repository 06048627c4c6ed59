package config

import (
	"slices"
	"strings"

	"broadsheet/store/nearest"
)

// unknownRemedy says what was probably meant, or else what there is.
func unknownRemedy(name, where string, allowed []string) string {
	if near := nearest.Name(name, allowed); near != "" {
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
