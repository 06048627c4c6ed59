package keys

import (
	"slices"
	"strings"
	"testing"
)

// Each preset is as complete as the table: what has a key there has one here, unless the preset says that it has none.
func TestPresetsAreWhole(t *testing.T) {
	for _, preset := range presets {
		m, conflicts := New(Wishes{Preset: preset.name})
		for _, conflict := range conflicts {
			t.Errorf("%s: %s", preset.name, conflict.Text)
		}
		for name, wished := range preset.keys {
			if got := m.Action(name).Keys; len(got) != len(wished) {
				t.Errorf("%s: %s has %v, wants %v", preset.name, name, got, wished)
			}
			if find(table, name).Name == "" {
				t.Errorf("%s: there is no action %s", preset.name, name)
			}
		}
		if len(m.Macros()) != len(preset.macros) {
			t.Errorf("%s: has the lists %v, wants %v", preset.name, m.Macros(), preset.macros)
		}
		for _, keys := range preset.keys {
			for _, key := range keys {
				if spelt, ok := Sequence(key); !ok || spelt != key {
					t.Errorf("%s: %q is spelt %q, %v", preset.name, key, spelt, ok)
				}
			}
		}
	}
}

func TestPresetsKeepTheirMeanings(t *testing.T) {
	tests := []struct {
		preset, key string
		where       Where
		want        string
	}{
		{"default", "u", InHeadlines, "undo"},
		{"vim", "u", InHeadlines, "undo"},
		{"vim", "gg", InArticle, "top"},
		{"vim", "zz", InHeadlines, "cursor-middle"},
		{"vim", "ZZ", InFeeds, "exit"},
		{"vim", "ctrl+r", InFeeds, "redo"},
		{"vim", "ctrl+w w", InArticle, "next-pane"},
		{"vim", "g", InArticle, ""},
		{"vim", "5", InArticle, ""},
		{"vim", "dd", InHeadlines, "mark-read, down"},
		{"newsboat", "u", InArticle, "hint-links"},
		{"newsboat", "e", InArticle, "download"},
		{"newsboat", "N", InHeadlines, "toggle-read"},
		{"newsboat", "p", InArticle, "previous-unread"},
		{"newsboat", "Q", InFeeds, "exit"},
		{"newsboat", "O", InHeadlines, "browse-and-read"},
		{"newsboat", "l", InHeadlines, ""},
		{"newsboat", "1", InArticle, "open-link"},
	}
	for _, test := range tests {
		m, _ := New(Wishes{Preset: test.preset})
		steps, _ := Steps(test.key)
		commands, _ := m.Lookup(steps, test.where)
		if got := (Macro{Commands: commands}).String(); got != test.want {
			t.Errorf("%s: %s does %q, want %q", test.preset, test.key, got, test.want)
		}
	}
}

func TestOwnKeysGoBeforeThoseOfThePreset(t *testing.T) {
	m, conflicts := New(Wishes{
		Preset: "vim",
		Keys:   map[string][]string{"toggle-star": {"gg"}},
		Macros: map[string][]string{"u": {"mark-unread"}, "gx": {"open", "mark-read", "next"}},
	})
	if len(conflicts) != 2 || conflicts[0].Text != "open-in-browser has no key left: gx uses it" || conflicts[1].Text != "undo has no key left: u uses it" {
		t.Errorf("conflicts: %v", conflicts)
	}
	for key, want := range map[string]string{
		"gg": "toggle-star", "u": "mark-unread", "gx": "open, mark-read, next-unread", "home": "top", "gt": "next-view",
	} {
		steps, _ := Steps(key)
		if commands, _ := m.Lookup(steps, InHeadlines); (Macro{Commands: commands}).String() != want {
			t.Errorf("%s does %v, want %s", key, commands, want)
		}
	}
	if slices.Contains(m.Action(OpenInBrowser).Keys, "gx") {
		t.Error("open-in-browser kept a key that the user gave away")
	}
}

func TestSequenceSpelling(t *testing.T) {
	for written, want := range map[string]string{
		"gg": "gg", "g g": "gg", " g  g ": "gg", "ctrl+w j": "ctrl+w j", "Ctrl+W  J": "ctrl+w J", "g space": "g space",
		"up": "up", "u p": "u p", "f5": "f5", "f 5": "f 5", "dé": "dé", "a b c": "a b c", "abc": "", "hyperspace": "", "": "",
	} {
		if got, ok := Sequence(written); got != want || ok != (want != "") {
			t.Errorf("Sequence(%q) = %q, %v; want %q", written, got, ok, want)
		}
		if again, _ := Sequence(want); again != want {
			t.Errorf("%q is read back as %q", want, again)
		}
	}
}

func TestKeysThatBeginOthersClash(t *testing.T) {
	tests := map[string]struct {
		wishes Wishes
		want   string
	}{
		"a key and a sequence":   {Wishes{Keys: map[string][]string{"top": {"b"}, "bottom": {"bb"}}}, "bb begins with b, which is top"},
		"a sequence and a key":   {Wishes{Keys: map[string][]string{"top": {"bb"}, "bottom": {"b"}}}, "b, set for bottom, begins bb"},
		"a list and an action":   {Wishes{Keys: map[string][]string{"top": {"b"}}, Macros: map[string][]string{"b": {"undo"}}}, "b is set for both top and b"},
		"no such keys":           {Wishes{Macros: map[string][]string{"zm x": {"undo"}}}, "no key \"zm x\""},
		"a list with no command": {Wishes{Macros: map[string][]string{"b": {"fly"}}}, `b: there is no command "fly"`},
	}
	for name, test := range tests {
		_, conflicts := New(test.wishes)
		if len(conflicts) != 1 || !strings.Contains(conflicts[0].Text, test.want) {
			t.Errorf("%s: %v, want one with %q", name, conflicts, test.want)
		}
	}
	if !Clash("g", "g g") || !Clash("gg", "g") || Clash("gg", "gx") || Clash("G", "g") {
		t.Error("g and gg clash, gg and gx do not")
	}
}

func TestFollowingListsWhatMayCome(t *testing.T) {
	m, _ := New(Wishes{Preset: "vim"})
	var got []string
	for _, following := range m.Following([]string{"z"}, InHeadlines) {
		got = append(got, following.Key)
	}
	if strings.Join(got, " ") != "b t z" {
		t.Errorf("after z may come %v", got)
	}
	if len(m.Following([]string{"j"}, InHeadlines)) > 0 || len(m.Following([]string{"g", "g"}, InHeadlines)) > 0 {
		t.Error("something may come after a whole sequence")
	}
}
