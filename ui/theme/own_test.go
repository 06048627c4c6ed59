package theme

import (
	"testing"

	"charm.land/lipgloss/v2"
)

func TestOwnColoursGoBeforeTheThemes(t *testing.T) {
	own := map[string]string{"accent": "#102030", "match-text": "7"}
	look, before := Own("dark", true, true, own), New("dark", true, true)
	if got := look.Key.GetForeground(); got != lipgloss.Color("#102030") {
		t.Errorf("keys are %v", got)
	}
	if got := look.Article.Match.GetForeground(); got != lipgloss.Color("7") {
		t.Errorf("matches are %v", got)
	}
	if look.Article.Link.GetForeground() != before.Article.Link.GetForeground() {
		t.Error("a colour that is not the user's changed")
	}
	if New("dark", true, true).Key.GetForeground() != before.Key.GetForeground() {
		t.Error("the theme itself was changed")
	}
	if got := Own("dark", true, false, own).Name; got != "plain" {
		t.Errorf("without colours, the theme is %s", got)
	}
}

func TestEachRoleIsAColourOfItsOwn(t *testing.T) {
	seen := map[any]bool{}
	var p palette
	for _, role := range roles {
		if seen[role.of(&p)] {
			t.Errorf("%s is another's colour", role.name)
		}
		seen[role.of(&p)] = true
	}
}
