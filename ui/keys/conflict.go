package keys

import (
	"fmt"
	"maps"
	"slices"
)

// Conflict is something about the user's keys that could not be done as asked.
type Conflict struct {
	Action Name
	Key    string // "" if it is not about one key
	Text   string // in words
}

func unknownActions(configured map[string][]string) []Conflict {
	var conflicts []Conflict
	for _, name := range slices.Sorted(maps.Keys(configured)) {
		if find(table, Name(name)).Name == "" {
			conflicts = append(conflicts, Conflict{Name(name), "", fmt.Sprintf("there is no action %q", name)})
		}
	}
	return conflicts
}

func noSuchKey(name Name, key string) Conflict {
	text := fmt.Sprintf("there is no key %q", key)
	if name != "" {
		text = string(name) + ": " + text
	}
	return Conflict{name, key, text}
}

// clash tells of two wishes that can't both come true.
func clash(wish, holder binding) Conflict {
	key, held := Join(wish.steps), Join(holder.steps)
	text := fmt.Sprintf("%s is set for both %s and %s; %s keeps it", key, holder.name, wish.name, holder.name)
	switch {
	case len(wish.steps) > len(holder.steps):
		text = fmt.Sprintf("%s begins with %s, which is %s; that keeps it", key, held, holder.name)
	case len(wish.steps) < len(holder.steps):
		text = fmt.Sprintf("%s, set for %s, begins %s; that keeps it", key, wish.name, held)
	}
	return Conflict{Name(wish.name), key, text}
}

// bereft tells of an action that lost its last key.
func bereft(name Name, thief binding) Conflict {
	return Conflict{name, "", fmt.Sprintf("%s has no key left: %s uses it", name, thief.name)}
}

// Clash reports whether two keys stand in each other's way: they are the same, or one begins the other.
func Clash(a, b string) bool {
	first, ok1 := Steps(a)
	second, ok2 := Steps(b)
	return ok1 && ok2 && (begins(first, second) || begins(second, first))
}

// Apart reports whether two actions are never offered in one place, so that one key may serve both. What is no action is
// the key of a list of commands.
func Apart(a, b string) bool { return whereOf(a)&whereOf(b) == 0 }

func whereOf(name string) Where {
	if action := find(table, Name(name)); action.Name != "" {
		return action.Where
	}
	return inPanes
}
