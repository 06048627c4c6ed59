package image

import (
	"strconv"
	"strings"
)

// Placeholders says whether the terminal that these environment variables describe draws pictures behind placeholders.
// A multiplexer between hides what is behind it, so there is none for it.
func Placeholders(getenv func(string) string) bool {
	if Multiplexed(getenv) {
		return false
	}
	term := getenv("TERM")
	return term == "xterm-kitty" || term == "xterm-ghostty" || getenv("TERM_PROGRAM") == "ghostty"
}

// Multiplexed says whether tmux or screen stands between.
func Multiplexed(getenv func(string) string) bool {
	term := getenv("TERM")
	return getenv("TMUX") != "" || getenv("STY") != "" || strings.HasPrefix(term, "tmux") || strings.HasPrefix(term, "screen")
}

// NamesPlaceholders says the same of the name with which a terminal answers, such as "kitty(0.39.1)" (XTVERSION).
func NamesPlaceholders(name string) bool {
	name = strings.ToLower(name)
	if strings.HasPrefix(name, "ghostty") {
		return true
	}
	version, ok := strings.CutPrefix(name, "kitty(")
	if !ok {
		return false
	}
	const firstMinor = 28 // kitty 0.28 brought them
	parts := strings.Split(strings.TrimRight(version, ")"), ".")
	if len(parts) < 2 {
		return false
	}
	major, errMajor := strconv.Atoi(parts[0])
	minor, errMinor := strconv.Atoi(parts[1])
	return errMajor == nil && errMinor == nil && (major > 0 || minor >= firstMinor)
}
