package keys

import (
	"cmp"
	"maps"
	"slices"
	"strings"
)

// Wishes is what the config says of keys.
type Wishes struct {
	Preset string
	Keys   map[string][]string // keys per action
	Macros map[string][]string // commands per key
}

// Map says what each key does in each place. It is made once from the table, a preset, and the user's own keys.
type Map struct {
	actions []Action // the table, with the keys that are in force
	macros  []Macro
	counts  bool
	byPlace map[Where]map[string]binding
}

// Macro is a key that does several things, one after the other.
type Macro struct {
	Key      string
	Commands []Command
}

// String names what the macro does.
func (m Macro) String() string {
	names := make([]string, len(m.Commands))
	for i, command := range m.Commands {
		names[i] = command.String()
	}
	return strings.Join(names, ", ")
}

// binding is what a sequence of keys does.
type binding struct {
	steps    []string
	name     string // of the action; of a macro its key
	label    string // one or two words for a list of what may follow
	commands []Command
}

// places are all single places, for the maps that Lookup asks.
var places = []Where{InFeeds, InHeadlines, InArticle, InDoctor, Lit, Sifting}

// above are the places that stand above the panes.
var above = []Where{Lit, Sifting}

// inPanes is where macros are: most of what they may do is done there.
const inPanes = InFeeds | InHeadlines | InArticle

// New makes the keymap. An action that the config names has only the keys given there; it takes them from one that has
// them by the preset, as that takes them from one that has them by the table.
func New(wishes Wishes) (*Map, []Conflict) {
	preset := presetNamed(wishes.Preset)
	m := &Map{actions: slices.Clone(table), counts: preset.counts, byPlace: map[Where]map[string]binding{}}
	for _, place := range places {
		m.byPlace[place] = map[string]binding{}
	}
	conflicts := unknownActions(wishes.Keys)
	own, theirs := map[Name][]string{}, preset.keys
	for name, keys := range wishes.Keys {
		own[Name(name)] = keys
	}
	conflicts = append(conflicts, m.claimActions(own, func(name Name) bool { return has(own, name) }, true)...)
	conflicts = append(conflicts, m.claimMacros(wishes.Macros, true)...)
	conflicts = append(conflicts, m.claimActions(theirs, func(name Name) bool { return has(theirs, name) && !has(own, name) }, false)...)
	m.claimMacros(preset.macros, false)
	conflicts = append(conflicts, m.claimActions(nil, func(name Name) bool { return !has(theirs, name) && !has(own, name) }, false)...)
	return m, conflicts
}

func has(wished map[Name][]string, name Name) bool {
	_, ok := wished[name]
	return ok
}

// claimActions enters those actions that concern, in the order of the table. They have the keys wished, else the table's.
func (m *Map) claimActions(wished map[Name][]string, concern func(Name) bool, own bool) []Conflict {
	var conflicts []Conflict
	for i := range m.actions {
		action := &m.actions[i]
		if !concern(action.Name) {
			continue
		}
		if keys, ok := wished[action.Name]; ok {
			action.Keys = keys
		}
		conflicts = append(conflicts, m.claim(action, own)...)
	}
	return conflicts
}

// claim enters an action's keys into the places where it applies. A key that is taken there is lost to it, which is
// worth telling when the user asked for that key, and when the action has no other.
func (m *Map) claim(action *Action, own bool) []Conflict {
	var conflicts []Conflict
	var held []string
	var thief binding
	for _, key := range action.Keys {
		steps, ok := Steps(key)
		if !ok {
			conflicts = append(conflicts, noSuchKey(action.Name, key))
			continue
		}
		now := binding{steps, string(action.Name), action.Hint, []Command{{Name: action.Name}}}
		holder, taken := m.holder(steps, action.Where)
		if !taken {
			m.enter(now, action.Where)
			held = append(held, Join(steps))
			continue
		}
		thief = holder
		if own {
			conflicts = append(conflicts, clash(now, holder))
		}
	}
	if !own && len(held) == 0 && thief.steps != nil {
		conflicts = append(conflicts, bereft(action.Name, thief))
	}
	action.Keys = held
	return conflicts
}

// claimMacros enters the keys that do what a list of commands says.
func (m *Map) claimMacros(wished map[string][]string, own bool) []Conflict {
	var conflicts []Conflict
	for _, key := range slices.Sorted(maps.Keys(wished)) {
		steps, ok := Steps(key)
		if !ok {
			conflicts = append(conflicts, noSuchKey("", key))
			continue
		}
		commands, problem := parseAll(key, wished[key])
		if problem != nil {
			conflicts = append(conflicts, *problem)
			continue
		}
		macro := Macro{Join(steps), commands}
		now := binding{steps, macro.Key, macro.String(), commands}
		if holder, taken := m.holder(steps, inPanes); taken {
			if own {
				conflicts = append(conflicts, clash(now, holder))
			}
			continue
		}
		m.enter(now, inPanes)
		if len(commands) > 0 {
			m.macros = append(m.macros, macro)
		}
	}
	return conflicts
}

func parseAll(key string, written []string) ([]Command, *Conflict) {
	commands := make([]Command, 0, len(written))
	for _, text := range written {
		command, err := Parse(text)
		if err != nil {
			return nil, &Conflict{"", key, key + ": " + err.Error()}
		}
		commands = append(commands, command)
	}
	return commands, nil
}

// holder finds what stands in the way of a sequence: the same one, one that it begins with, or one that begins with it.
func (m *Map) holder(steps []string, where Where) (found binding, taken bool) {
	for _, place := range places {
		if where&place == 0 {
			continue
		}
		for _, held := range m.byPlace[place] {
			if !begins(steps, held.steps) && !begins(held.steps, steps) {
				continue
			}
			if !taken || Join(held.steps) < Join(found.steps) {
				found, taken = held, true
			}
		}
	}
	return found, taken
}

func (m *Map) enter(now binding, where Where) {
	for _, place := range places {
		if where&place != 0 {
			m.byPlace[place][Join(now.steps)] = now
		}
	}
}

// Lookup returns what keys pressed one after the other, as Bubble Tea spells them, do in a place. What
// stands above a pane goes before it.
func (m *Map) Lookup(steps []string, where Where) ([]Command, bool) {
	keys := Join(steps)
	for _, place := range above {
		if found, ok := m.byPlace[place][keys]; ok && where&place != 0 {
			return found.commands, true
		}
		where &^= place
	}
	found, ok := m.byPlace[where][keys]
	return found.commands, ok
}

// Following is one key that may come after others, and what they do together.
type Following struct{ Key, Label string }

// Following lists what may come after keys that begin a sequence; none if they begin nothing.
func (m *Map) Following(steps []string, where Where) []Following {
	var all []Following
	for _, place := range places {
		if where&place == 0 {
			continue
		}
		for _, held := range m.byPlace[place] {
			if len(held.steps) > len(steps) && begins(steps, held.steps) {
				all = append(all, Following{strings.Join(held.steps[len(steps):], " "), held.label})
			}
		}
	}
	slices.SortFunc(all, func(a, b Following) int {
		return cmp.Or(cmp.Compare(strings.ToLower(a.Key), strings.ToLower(b.Key)), cmp.Compare(a.Key, b.Key))
	})
	return slices.Compact(all)
}

// Counts reports whether digits that nothing is bound to say how often the next key is to be done.
func (m *Map) Counts() bool { return m.counts }

// Actions returns the actions with the keys that are in force.
func (m *Map) Actions() []Action { return m.actions }

// Macros returns the keys that do several things.
func (m *Map) Macros() []Macro { return m.macros }

// Action returns one action with the keys that are in force.
func (m *Map) Action(name Name) Action { return find(m.actions, name) }

// Key returns the first key of an action, for a hint; "" if it has none.
func (m *Map) Key(name Name) string {
	if action := m.Action(name); len(action.Keys) > 0 {
		return action.Keys[0]
	}
	return ""
}

func find(actions []Action, name Name) Action {
	for _, action := range actions {
		if action.Name == name {
			return action
		}
	}
	return Action{}
}
