package theme

import (
	"reflect"
	"strings"
	"testing"

	"charm.land/lipgloss/v2"
)

func TestThemeFollowsTheBackgroundUnlessNamed(t *testing.T) {
	tests := []struct {
		name          string
		dark, colours bool
		want          string
	}{
		{"auto", true, true, "dark"},
		{"auto", false, true, "light"},
		{"", false, true, "light"},
		{"dark", false, true, "dark"},
		{"light", true, true, "light"},
		{"plain", true, true, "plain"},
		{"dark", true, false, "plain"},
	}
	for _, test := range tests {
		if got := New(test.name, test.dark, test.colours).Name; got != test.want {
			t.Errorf("New(%q, %v, %v) is %s, want %s", test.name, test.dark, test.colours, got, test.want)
		}
	}
}

func TestPlainThemeHasNoColours(t *testing.T) {
	everyStyle(t, New("auto", true, false), func(name string, s lipgloss.Style) {
		if _, none := s.GetForeground().(lipgloss.NoColor); !none {
			t.Errorf("%s has a foreground", name)
		}
		if _, none := s.GetBackground().(lipgloss.NoColor); !none {
			t.Errorf("%s has a background", name)
		}
	})
}

func TestSelectionShowsInEveryTheme(t *testing.T) {
	for _, name := range Names() {
		for _, state := range []State{Resting, Selected} {
			theme := New(name, true, true)
			if theme.Row(state).Fill.Render("x") == theme.Row(Plain).Fill.Render("x") {
				t.Errorf("%s: state %d looks like any other row", name, state)
			}
		}
	}
}

func TestUnreadIsBoldSoThatItReadsWithoutColour(t *testing.T) {
	for _, name := range Names() {
		if !New(name, true, true).Row(Plain).Unread.GetBold() {
			t.Errorf("%s: unread titles are not bold", name)
		}
	}
}

func TestNoStyleChangesTheMeasure(t *testing.T) {
	for _, name := range Names() {
		everyStyle(t, New(name, false, true), func(field string, s lipgloss.Style) {
			if got := lipgloss.Width(s.Render("a b")); got != 3 || strings.Contains(s.Render("a b"), "\n") {
				t.Errorf("%s %s: three cells became %d", name, field, got)
			}
		})
	}
}

// everyStyle calls visit for each style anywhere in the theme.
func everyStyle(t *testing.T, theme *Theme, visit func(name string, s lipgloss.Style)) {
	t.Helper()
	count := 0
	var walk func(name string, v reflect.Value)
	walk = func(name string, v reflect.Value) {
		if v.Type() == reflect.TypeFor[Style]() {
			count++
			visit(name, v.Interface().(Style))
			return
		}
		if v.Kind() == reflect.Struct {
			for i := range v.NumField() {
				if v.Type().Field(i).IsExported() {
					walk(name+"."+v.Type().Field(i).Name, v.Field(i))
				}
			}
		}
	}
	walk("Theme", reflect.ValueOf(theme).Elem())
	for _, state := range []State{Plain, Resting, Selected} {
		walk("Row", reflect.ValueOf(theme.Row(state)).Elem())
	}
	if count < 40 {
		t.Fatalf("only %d styles visited", count)
	}
}
