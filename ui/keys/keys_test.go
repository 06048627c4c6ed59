package keys

import (
	"strings"
	"testing"
)

func TestDefaultKeysDoNotCollide(t *testing.T) {
	m, conflicts := New(Wishes{})
	for _, conflict := range conflicts {
		t.Error(conflict.Text)
	}
	for i, action := range m.Actions() {
		if len(action.Keys) != len(table[i].Keys) {
			t.Errorf("%s: a key of another action stands in its way: has %v, wants %v", action.Name, action.Keys, table[i].Keys)
		}
	}
}

func TestTableIsComplete(t *testing.T) {
	seen := map[Name]bool{}
	for _, action := range table {
		if seen[action.Name] {
			t.Errorf("%s stands twice in the table", action.Name)
		}
		seen[action.Name] = true
		if action.Hint == "" || !strings.HasSuffix(action.Help, ".") || action.Where == 0 || action.Group == "" {
			t.Errorf("%s: something is missing: %+v", action.Name, action)
		}
		for _, key := range action.Keys {
			if canonical, ok := Sequence(key); !ok || canonical != key {
				t.Errorf("%s: key %q is not spelt as Bubble Tea does (%q, %v)", action.Name, key, canonical, ok)
			}
		}
	}
}

// does is the one action that keys, as they are written, do in a place.
func does(m *Map, written string, where Where) Name {
	steps, _ := Steps(written)
	if commands, _ := m.Lookup(steps, where); len(commands) == 1 {
		return commands[0].Name
	}
	return ""
}

func TestLookupKnowsThePlace(t *testing.T) {
	m, _ := New(Wishes{})
	tests := []struct {
		key   string
		where Where
		want  Name
	}{
		{"j", InArticle, Down},
		{"space", InFeeds, Fold},
		{"space", InArticle, ReadOn},
		{"n", InHeadlines, NextUnread},
		{"n", InHeadlines | Lit, NextMatch},
		{"m", InHeadlines | Lit, ToggleRead},
		{"m", InFeeds, ""},
		{"7", InArticle, OpenLink},
		{"y", InArticle, CopyLink},
		{"y", InDoctor, FollowMove},
		{"m", InDoctor, ""},
	}
	for _, test := range tests {
		if got := does(m, test.key, test.where); got != test.want {
			t.Errorf("%q in %b does %q, want %q", test.key, test.where, got, test.want)
		}
	}
}

func TestConfiguredKeysReplaceDefaults(t *testing.T) {
	m, conflicts := New(Wishes{Keys: map[string][]string{"toggle-star": {"t", "Ctrl+S"}, "down": {}}})
	if len(conflicts) != 0 {
		t.Fatalf("conflicts: %v", conflicts)
	}
	for key, want := range map[string]Name{"t": ToggleStar, "ctrl+s": ToggleStar, "s": "", "j": ""} {
		if got := does(m, key, InHeadlines); got != want {
			t.Errorf("%q does %q, want %q", key, got, want)
		}
	}
	if m.Key(ToggleStar) != "t" || m.Key(Down) != "" {
		t.Errorf("hints: star %q, down %q", m.Key(ToggleStar), m.Key(Down))
	}
}

func TestConflictsAreReported(t *testing.T) {
	tests := map[string]struct {
		configured map[string][]string
		want       string
	}{
		"two wishes for one key":  {map[string][]string{"toggle-star": {"t"}, "toggle-read": {"t"}}, "t is set for both toggle-read and toggle-star"},
		"the only key taken away": {map[string][]string{"toggle-star": {"m"}}, "toggle-read has no key left: toggle-star uses it"},
		"no such key":             {map[string][]string{"toggle-star": {"hyperspace"}}, `no key "hyperspace"`},
		"no such action":          {map[string][]string{"toggle-moon": {"f"}}, `no action "toggle-moon"`},
	}
	for name, test := range tests {
		_, conflicts := New(Wishes{Keys: test.configured})
		if len(conflicts) != 1 || !strings.Contains(conflicts[0].Text, test.want) {
			t.Errorf("%s: got %v, want one with %q", name, conflicts, test.want)
		}
	}
}

func TestCanonicalSpelling(t *testing.T) {
	tests := map[string]string{
		"Ctrl+R": "ctrl+r", "shift+j": "J", "J": "J", "Return": "enter", " ": "space", "+": "+", "ctrl++": "ctrl++",
		"alt+ctrl+x": "ctrl+alt+x", "PgDn": "pgdown", "shift+tab": "shift+tab", "é": "é", "F5": "f5",
		"": "", "ctrl+": "", "g+": "", "strg+x": "", "word": "",
	}
	for key, want := range tests {
		if got, ok := Canonical(key); got != want || ok != (want != "") {
			t.Errorf("Canonical(%q) = %q, %v; want %q", key, got, ok, want)
		}
	}
}

func TestMarkdownShowsEveryAction(t *testing.T) {
	page := Markdown()
	for _, name := range Actions() {
		if !strings.Contains(page, "`"+name+"`") {
			t.Errorf("%s is missing", name)
		}
	}
	if !strings.Contains(page, "`1–9`") {
		t.Error("digits are not abridged")
	}
}

func TestActionsOfOnePlaceAreNotApart(t *testing.T) {
	if !Apart("next-match", "next-unread") || !Apart("fold", "read-on") || Apart("toggle-star", "toggle-read") {
		t.Error("next-match and next-unread are apart, fold and read-on too; toggle-star and toggle-read are not")
	}
}
