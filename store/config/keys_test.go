package config

import (
	"reflect"
	"testing"
)

func TestKeysGoBothWays(t *testing.T) {
	tests := map[string]struct {
		text   string
		preset string
		keys   map[string][]string
		macros map[string][]string
	}{
		"an action and its key":      {"keys: {toggle-read: x}", "default", map[string][]string{"toggle-read": {"x"}}, map[string][]string{}},
		"a key and what it does":     {"keys: {gx: [toggle-read, down]}", "default", map[string][]string{}, map[string][]string{"gx": {"toggle-read", "down"}}},
		"a key and one command":      {"keys: {x: toggle-read}", "default", map[string][]string{}, map[string][]string{"x": {"toggle-read"}}},
		"a key that does nothing":    {"keys: {x: []}", "default", map[string][]string{}, map[string][]string{"x": {}}},
		"an action named like a key": {"keys: {down: x}", "default", map[string][]string{"down": {"x"}}, map[string][]string{}},
		"a preset beside them":       {"keys: {preset: vim, up: gg}", "vim", map[string][]string{"up": {"gg"}}, map[string][]string{}},
	}
	for name, test := range tests {
		config, err := Parse("config.yaml", []byte(test.text+"\n"), known)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if config.Preset != test.preset || !reflect.DeepEqual(config.Keys, test.keys) || !reflect.DeepEqual(config.Macros, test.macros) {
			t.Errorf("%s: preset %q, keys %v, macros %v", name, config.Preset, config.Keys, config.Macros)
		}
	}
}
