package keys

import (
	"strings"
	"unicode/utf8"
)

// Sequence spells one key, or several pressed one after the other, the one way they are compared and shown in: "gg",
// "ctrl+w j". Written are two characters together, or any keys with spaces between. ok is false if one of them is no key.
func Sequence(written string) (canonical string, ok bool) {
	steps, ok := Steps(written)
	if !ok {
		return "", false
	}
	return Join(steps), true
}

// Steps are the keys of a sequence, each as Canonical spells it.
func Steps(written string) (steps []string, ok bool) {
	if key, ok := Canonical(written); ok {
		return []string{key}, true
	}
	parts := strings.Fields(written)
	if len(parts) == 1 && utf8.RuneCountInString(written) == 2 {
		first, size := utf8.DecodeRuneInString(written)
		parts = []string{string(first), written[size:]}
	}
	for _, part := range parts {
		key, ok := Canonical(part)
		if !ok {
			return nil, false
		}
		steps = append(steps, key)
	}
	return steps, len(steps) > 0
}

// Join spells keys that are pressed one after the other: two characters stand together unless that is the name of a key.
func Join(steps []string) string {
	if len(steps) == 2 && isCharacter(steps[0]) && isCharacter(steps[1]) {
		if _, named := Canonical(steps[0] + steps[1]); !named {
			return steps[0] + steps[1]
		}
	}
	return strings.Join(steps, " ")
}

func isCharacter(key string) bool { return utf8.RuneCountInString(key) == 1 }

// begins reports whether one sequence is another, or begins it.
func begins(start, whole []string) bool {
	if len(start) > len(whole) {
		return false
	}
	for i, key := range start {
		if whole[i] != key {
			return false
		}
	}
	return true
}
