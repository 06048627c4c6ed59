package keys

import "strings"

// Markdown prints the default keys as the README shows them: one table per group.
func Markdown() string {
	var page strings.Builder
	for i, group := range Groups() {
		if i > 0 {
			page.WriteByte('\n')
		}
		page.WriteString("| " + string(group) + " | | Action in the config |\n|---|---|---|\n")
		for _, action := range table {
			if action.Group == group {
				page.WriteString("| " + markdownKeys(action.Keys) + " | " + action.Help + " | `" + string(action.Name) + "` |\n")
			}
		}
	}
	return page.String()
}

func markdownKeys(keys []string) string {
	return "`" + strings.Join(Abridged(keys), "` `") + "`"
}

// Abridged writes a run of digits as one range, as people do.
func Abridged(keys []string) []string {
	if len(keys) > 2 && isDigit(keys[0]) && isDigit(keys[len(keys)-1]) {
		return []string{keys[0] + "–" + keys[len(keys)-1]}
	}
	return keys
}

func isDigit(key string) bool { return len(key) == 1 && key[0] >= '0' && key[0] <= '9' }
