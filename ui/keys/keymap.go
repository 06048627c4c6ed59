package keys

import (
	"fmt"
	"slices"
	"strings"
)

// Map says what each key does in each place. It is made once from the table and the user's own keys.
type Map struct {
	actions []Action // the table, with the keys that are in force
	byPlace map[Where]map[string]Name
}

// Conflict is something about the user's keys that could not be done as asked.
type Conflict struct {
	Action Name
	Key    string // "" if it is not about one key
	Text   string // in words
}

// places are all single places, for the maps that Lookup asks.
var places = []Where{InFeeds, InHeadlines, InArticle, InDoctor, Lit}

// New makes the keymap from the table and the keys that the config sets per action. An action that the config names
// has only the keys given there; it takes them from an action that has them by default.
func New(configured map[string][]string) (*Map, []Conflict) {
	m := &Map{actions: slices.Clone(table), byPlace: map[Where]map[string]Name{}}
	conflicts := m.configure(configured)
	for _, place := range places {
		m.byPlace[place] = map[string]Name{}
	}
	// The user's keys go first, so that they win over the defaults.
	for _, wished := range []bool{true, false} {
		for i := range m.actions {
			if _, ok := configured[string(m.actions[i].Name)]; ok == wished {
				conflicts = append(conflicts, m.claim(&m.actions[i], wished)...)
			}
		}
	}
	return m, conflicts
}

// configure puts the user's keys in the place of the defaults.
func (m *Map) configure(configured map[string][]string) []Conflict {
	var conflicts []Conflict
	for name := range configured {
		if !slices.ContainsFunc(m.actions, func(a Action) bool { return string(a.Name) == name }) {
			conflicts = append(conflicts, Conflict{Name(name), "", fmt.Sprintf("there is no action %q", name)})
		}
	}
	slices.SortFunc(conflicts, func(a, b Conflict) int { return strings.Compare(string(a.Action), string(b.Action)) })
	for i := range m.actions {
		wished, ok := configured[string(m.actions[i].Name)]
		if !ok {
			continue
		}
		m.actions[i].Keys = nil
		for _, key := range wished {
			canonical, ok := Canonical(key)
			if !ok {
				conflicts = append(conflicts, Conflict{m.actions[i].Name, key, fmt.Sprintf("%s: there is no key %q", m.actions[i].Name, key)})
				continue
			}
			m.actions[i].Keys = append(m.actions[i].Keys, canonical)
		}
	}
	return conflicts
}

// claim enters an action's keys into the places where it applies. A key that is taken there is lost to it, which is
// worth telling when the user asked for that key, and when the action has no other.
func (m *Map) claim(action *Action, wished bool) []Conflict {
	var conflicts []Conflict
	var held []string
	var thief Name
	for _, key := range action.Keys {
		holder, taken := m.holder(key, action.Where)
		if !taken {
			m.enter(key, action)
			held = append(held, key)
			continue
		}
		thief = holder
		if wished {
			text := fmt.Sprintf("%s is set for both %s and %s; %s keeps it", key, holder, action.Name, holder)
			conflicts = append(conflicts, Conflict{action.Name, key, text})
		}
	}
	if !wished && len(held) == 0 && len(action.Keys) > 0 {
		text := fmt.Sprintf("%s has no key left: %s uses it", action.Name, thief)
		conflicts = append(conflicts, Conflict{action.Name, "", text})
	}
	action.Keys = held
	return conflicts
}

func (m *Map) holder(key string, where Where) (Name, bool) {
	for _, place := range places {
		if holder, taken := m.byPlace[place][key]; taken && where&place != 0 {
			return holder, true
		}
	}
	return "", false
}

func (m *Map) enter(key string, action *Action) {
	for _, place := range places {
		if action.Where&place != 0 {
			m.byPlace[place][key] = action.Name
		}
	}
}

// Lookup returns what a key, as Bubble Tea spells it, does in a place. Where a search is lit, its own keys go before
// those of the pane.
func (m *Map) Lookup(key string, where Where) (Name, bool) {
	if where&Lit != 0 {
		if name, ok := m.byPlace[Lit][key]; ok {
			return name, true
		}
	}
	name, ok := m.byPlace[where&^Lit][key]
	return name, ok
}

// Actions returns the actions with the keys that are in force.
func (m *Map) Actions() []Action { return m.actions }

// Action returns one action with the keys that are in force.
func (m *Map) Action(name Name) Action { return find(m.actions, name) }

// Key returns the first key of an action, for a hint; "" if it has none.
func (m *Map) Key(name Name) string {
	if action := m.Action(name); len(action.Keys) > 0 {
		return action.Keys[0]
	}
	return ""
}

// Apart reports whether two actions are never offered in one place, so that one key may serve both.
func Apart(a, b string) bool {
	return find(table, Name(a)).Where&find(table, Name(b)).Where == 0
}

func find(actions []Action, name Name) Action {
	for _, action := range actions {
		if action.Name == name {
			return action
		}
	}
	return Action{}
}
