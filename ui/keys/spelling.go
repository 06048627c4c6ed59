package keys

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// aliases are other spellings of keys that people know from other programs.
var aliases = map[string]string{
	" ":         "space",
	"return":    "enter",
	"escape":    "esc",
	"pagedown":  "pgdown",
	"pgdn":      "pgdown",
	"page-down": "pgdown",
	"pageup":    "pgup",
	"page-up":   "pgup",
	"del":       "delete",
	"ins":       "insert",
}

var named = []string{
	"enter", "tab", "backspace", "esc", "space", "up", "down", "left", "right", "insert", "delete",
	"pgup", "pgdown", "home", "end", "f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "f10", "f11", "f12",
}

// modifiers in the order in which Bubble Tea prints them.
var modifiers = []string{"ctrl", "alt", "shift", "meta", "super"}

// Canonical spells a key as Bubble Tea reports it; ok is false if there is no such key.
func Canonical(key string) (canonical string, ok bool) {
	parts := strings.Split(key, "+")
	base := parts[len(parts)-1]
	held := parts[:len(parts)-1]
	if last := len(held) - 1; base == "" && last >= 0 && held[last] == "" { // the plus key itself: "+" or "ctrl++"
		base, held = "+", held[:last]
	}
	base, ok = canonicalBase(base)
	if !ok {
		return "", false
	}
	return prefixed(held, base)
}

func canonicalBase(base string) (string, bool) {
	if utf8.RuneCountInString(base) == 1 && base != " " {
		return base, true
	}
	lower := strings.ToLower(base)
	if alias, ok := aliases[lower]; ok {
		lower = alias
	}
	return lower, slices.Contains(named, lower)
}

// prefixed puts the modifiers before the key. A letter with shift is the capital letter, as terminals report it.
func prefixed(held []string, base string) (string, bool) {
	set := map[string]bool{}
	for _, modifier := range held {
		modifier = strings.ToLower(modifier)
		if !slices.Contains(modifiers, modifier) {
			return "", false
		}
		set[modifier] = true
	}
	if set["shift"] && len(set) == 1 && utf8.RuneCountInString(base) == 1 {
		return strings.ToUpper(base), true
	}
	if set["ctrl"] {
		base = lowerLetter(base)
	}
	var spelt strings.Builder
	for _, modifier := range modifiers {
		if set[modifier] {
			spelt.WriteString(modifier + "+")
		}
	}
	return spelt.String() + base, true
}

func lowerLetter(base string) string {
	if utf8.RuneCountInString(base) == 1 {
		return strings.ToLower(base)
	}
	return base
}
