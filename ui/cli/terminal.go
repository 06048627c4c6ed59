package cli

import "strconv"

// vteWithProgress is the first version of VTE, the terminal of GNOME, that draws progress: 0.80.
const vteWithProgress = 8000

// drawsTabProgress reports whether the terminal draws progress in its tab (OSC 9;4). To others the same sequence is a
// notification, so it goes only to those that are known to; a multiplexer in between is none of them.
func drawsTabProgress(getenv func(string) string) bool {
	if getenv("TMUX") != "" || getenv("STY") != "" {
		return false
	}
	switch getenv("TERM_PROGRAM") {
	case "ghostty", "WezTerm", "mintty":
		return true
	}
	if vte, err := strconv.Atoi(getenv("VTE_VERSION")); err == nil && vte >= vteWithProgress {
		return true
	}
	return getenv("WT_SESSION") != "" || getenv("ConEmuANSI") == "ON"
}
