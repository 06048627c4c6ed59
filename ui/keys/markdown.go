package keys

import (
	"fmt"
	"slices"
	"strings"
)

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
				page.WriteString("| " + markdownKeys(action) + " | " + action.Help + " | `" + string(action.Name) + "` |\n")
			}
		}
	}
	return page.String()
}

// PresetsMarkdown prints which keys each preset has for each action, and what its own keys for several actions do.
func PresetsMarkdown() string {
	var page strings.Builder
	maps := make([]*Map, len(presets))
	page.WriteString("| Action |")
	for i, preset := range presets {
		maps[i], _ = New(Wishes{Preset: preset.name})
		page.WriteString(" " + preset.name + " |")
	}
	page.WriteString(" Told on the command line |\n|---|" + strings.Repeat("---|", len(presets)+1) + "\n")
	for _, action := range table {
		page.WriteString("| `" + string(action.Name) + "` |")
		for _, m := range maps {
			page.WriteString(" " + markdownCell(Abridged(m.Action(action.Name).Keys)) + " |")
		}
		page.WriteString(" " + markdownCell(nonEmpty(Argument(action.Name))) + " |\n")
	}
	for i, m := range maps {
		for _, macro := range m.Macros() {
			page.WriteString(fmt.Sprintf("\nIn `%s`, `%s` does %s.\n", presets[i].name, macro.Key, macro))
		}
	}
	return page.String()
}

func nonEmpty(text string) []string {
	return slices.DeleteFunc([]string{text}, func(s string) bool { return s == "" })
}

func markdownCell(texts []string) string {
	if len(texts) == 0 {
		return ""
	}
	// A bar would end the cell, even within code.
	return "`" + strings.ReplaceAll(strings.Join(texts, "` `"), "|", `\|`) + "`"
}

// markdownKeys are the keys of an action; without one, how it is typed.
func markdownKeys(action Action) string {
	if len(action.Keys) == 0 {
		return markdownCell([]string{":" + string(action.Name)})
	}
	return markdownCell(Abridged(action.Keys))
}

// Abridged writes a run of digits as one range, as people do.
func Abridged(keys []string) []string {
	if len(keys) > 2 && isDigit(keys[0]) && isDigit(keys[len(keys)-1]) {
		return []string{keys[0] + "–" + keys[len(keys)-1]}
	}
	return keys
}

func isDigit(key string) bool { return len(key) == 1 && key[0] >= '0' && key[0] <= '9' }
